/**
 * Go to implementations: from an item, at its heading or wherever it is cited, to the same item in the other language versions of its
 * agenda; from an agenda's symbol to those versions.
 */
import type { Analysis } from '../model/analysis.js';
import { symbolPlace } from '../model/places.js';
import { itemPlace } from '../model/resolve-request.js';
import type { Definition, Target } from '../model/target.js';
import { versionsOf } from '../model/versions.js';
import type { Scope } from '../model/workspace.js';
import type { DefinitionResult } from './definition.js';
import type { Point } from './point.js';
import { subjectAt } from './subject.js';

/** The counterparts, without those of the file itself; undefined where no item or agenda stands at the point. */
export function implementation(analysis: Analysis, point: Point, scope: Scope): DefinitionResult | undefined {
  const subject = subjectAt(analysis, point, scope);
  if (subject === undefined || !subject.targets.some(({ kind }) => kind === 'item' || kind === 'document')) return undefined;
  const counterparts = subject.targets.flatMap((target) => counterpartsOf(target, analysis, scope));
  return { origin: subject.place, definitions: counterparts.filter(({ uri }) => uri !== analysis.document.uri) };
}

function counterpartsOf({ kind, target, designator, agenda }: Target, { masthead }: Analysis, { names }: Scope): readonly Definition[] {
  switch (kind) {
    case 'document':
      return versionsOf(names, target).flatMap((version) => (version.masthead === undefined ? [] : [{ uri: version.document.uri, place: symbolPlace(version.masthead) }]));
    case 'item':
      return versionsOf(names, agenda ?? masthead?.name ?? '').flatMap((version) => {
        const item = version.itemsByName.get(designator ?? target);
        return item === undefined ? [] : [{ uri: version.document.uri, place: itemPlace(item) }];
      });
    default:
      return [];
  }
}
