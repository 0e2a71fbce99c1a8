/**
 * `version-differs`: language versions of one document that are not in step. Reported in the version that is not the original; in all
 * where nobody knows which is.
 */
import type { VersionComparison } from '../model/compare/index.js';
import { compareVersions } from '../model/compare/index.js';
import { fieldOf } from '../model/fields.js';
import { placeOf, symbolPlace } from '../model/places.js';
import { versionsToCompare } from '../model/versions.js';
import { wholeScopeCheck, type Problem, type Rule } from './rule.js';
import { differentCitations } from './version-citations.js';
import { difference, LANGUAGE_NAMES, VERSION_MESSAGES } from './version-messages.js';
import { differentDocuments, differentNotes, differentParts } from './version-parts.js';
import { differentTimetables } from './version-timetables.js';

export const versionDiffers: Rule = {
  code: 'version-differs',
  severity: 'warning',
  messages: VERSION_MESSAGES,
  checks: [
    wholeScopeCheck(function* (analysis, scope) {
      const told = new Set<string>();
      for (const other of versionsToCompare(scope.names, analysis)) {
        for (const problem of differences(compareVersions(analysis, other, scope))) {
          // Of several other versions the first that differs at a place is enough.
          const key = [problem.message, problem.place.unit.id, problem.place.start, problem.values?.['target'], problem.values?.['symbol'], problem.values?.['item'], problem.values?.['note']].join('\n');
          if (told.has(key)) continue;
          told.add(key);
          yield problem;
        }
      }
    }),
  ],
};

/** What is not in step in two versions, told in the own one. */
export function* differences(comparison: VersionComparison): Iterable<Problem> {
  yield* differentMastheads(comparison);
  yield* differentParts(comparison);
  yield* differentDocuments(comparison);
  yield* differentCitations(comparison);
  yield* differentTimetables(comparison);
  yield* differentNotes(comparison);
}

/** A date that is missing is reported by itself. */
function* differentMastheads(comparison: VersionComparison): Iterable<Problem> {
  const { own: { masthead: ours }, other: { masthead: theirs }, masthead } = comparison;
  if (ours === undefined || theirs === undefined) return;
  for (const name of ['date', 'meeting'] as const) {
    const { own, other } = masthead[name];
    const [field, theirField] = [ours, theirs].map(({ directive }) => fieldOf(directive, name)?.value);
    if (own === undefined || other === undefined || own === other || field === undefined || theirField === undefined) continue;
    yield difference(comparison, placeOf(ours.unit, field), VERSION_MESSAGES[name], { other }, placeOf(theirs.unit, theirField), other);
  }
  if (ours.original === theirs.original) return;
  const [field, theirField] = [ours, theirs].map(({ directive }) => fieldOf(directive, 'original')?.value);
  const there = theirField === undefined ? symbolPlace(theirs) : placeOf(theirs.unit, theirField);
  yield difference(comparison, field === undefined ? symbolPlace(ours) : placeOf(ours.unit, field), VERSION_MESSAGES.original, { other: LANGUAGE_NAMES[theirs.original] }, there, field === undefined ? undefined : theirs.original);
}
