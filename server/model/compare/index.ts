/**
 * Two language versions of one document side by side, as plain data: for findings and for showing them beside each other. It says what
 * stands opposite to what; texts and titles, which differ by nature, are not compared.
 */
import type { Language } from '../../../grammar/index.js';
import { isoDate } from '../../locales/dates.js';
import type { Analysis } from '../analysis.js';
import type { Masthead } from '../masthead.js';
import type { Scope } from '../workspace.js';
import { contentsOf, type Cited, type ListedDocument, type VersionNote, type VersionPart } from './contents.js';
import { pairsOf, type Pair } from './pairs.js';
import { compareTimetables, type ComparedTimetable } from './timetables.js';

export type { Cited, CitedKind, ListedDocument, VersionNote, VersionPart } from './contents.js';
export type { Pair } from './pairs.js';
export type { ComparedDay, ComparedTimetable } from './timetables.js';

export interface VersionComparison {
  readonly own: Analysis;
  readonly other: Analysis;
  /** ISO dates, two joined by ` .. ` for a meeting of several days. */
  readonly masthead: Readonly<Record<'date' | 'meeting', Pair<string>>> & { readonly original: Pair<Language> };
  /** Items by designator, other parts by their order. */
  readonly parts: readonly ComparedPart[];
  readonly documents: readonly ComparedDocument[];
  readonly timetables: readonly ComparedTimetable[];
  readonly notes: readonly ComparedNote[];
}
export interface ComparedPart extends Pair<VersionPart> {
  readonly key: string;
  readonly citations: readonly ComparedCitation[];
}
export interface ComparedNote extends Pair<VersionNote> {
  readonly key: string;
  readonly citations: readonly ComparedCitation[];
}
/** How often each version cites one target in a part. */
export interface ComparedCitation {
  readonly kind: Cited['kind'];
  readonly target: string;
  readonly own: readonly Cited[];
  readonly other: readonly Cited[];
}
export interface ComparedDocument {
  readonly symbol: string;
  readonly own: readonly ListedDocument[];
  readonly other: readonly ListedDocument[];
}

export function compareVersions(own: Analysis, other: Analysis, scope: Scope): VersionComparison {
  const [ours, theirs] = [contentsOf(own, scope), contentsOf(other, scope)];
  return {
    own, other,
    masthead: {
      date: { own: dateOf(own.masthead), other: dateOf(other.masthead) },
      meeting: { own: meetingOf(own.masthead), other: meetingOf(other.masthead) },
      original: { own: own.masthead?.original, other: other.masthead?.original },
    },
    parts: pairsOf(ours.parts, theirs.parts).map(withCitations),
    documents: pairsOf(ours.documents, theirs.documents).map((pair) => ({ symbol: pair.key, own: pair.own ?? [], other: pair.other ?? [] })),
    timetables: compareTimetables(own, other),
    notes: pairsOf(ours.notes, theirs.notes).map(withCitations),
  };
}

const dateOf = (masthead: Masthead | undefined) => (masthead?.date === undefined ? undefined : isoDate(masthead.date));

function meetingOf(masthead: Masthead | undefined): string | undefined {
  if (masthead?.meeting === undefined) return undefined;
  const [first, last] = [isoDate(masthead.meeting.first), isoDate(masthead.meeting.last)];
  return first === last ? first : `${first} .. ${last}`;
}

function withCitations<Citing extends { readonly cited: readonly Cited[] }>(pair: Pair<Citing> & { readonly key: string }): Pair<Citing> & { readonly key: string; readonly citations: readonly ComparedCitation[] } {
  const { own, other } = pair;
  return { ...pair, citations: own === undefined || other === undefined ? [] : compareCitations(own.cited, other.cited) };
}

function compareCitations(own: readonly Cited[], other: readonly Cited[]): readonly ComparedCitation[] {
  const found = new Map<string, { readonly kind: Cited['kind']; readonly target: string; readonly own: Cited[]; readonly other: Cited[] }>();
  const add = (cited: Cited, side: 'own' | 'other') => {
    const key = `${cited.kind} ${cited.target}`;
    const compared = found.get(key) ?? { kind: cited.kind, target: cited.target, own: [], other: [] };
    found.set(key, compared);
    compared[side].push(cited);
  };
  for (const cited of own) add(cited, 'own');
  for (const cited of other) add(cited, 'other');
  return [...found.values()];
}
