/**
 * What two language versions cite in the same part. Plain citations of other kinds than documents and resolutions are left aside, and
 * whatever the other version may say in words that are not recognised: where its numbers stand there, nothing is said.
 */
import type { Cited, ComparedCitation, ComparedNote, ComparedPart, VersionComparison } from '../model/compare/index.js';
import type { Place } from '../model/document.js';
import type { PartKind } from '../model/outline.js';
import { placeOf } from '../model/places.js';
import type { Problem } from './rule.js';
import { difference, VERSION_MESSAGES as messages, writtenAt } from './version-messages.js';

export function* differentCitations(comparison: VersionComparison): Iterable<Problem> {
  const inOrder = new Set(ORDERED.filter((kind) => numberOf(kind, 'own', comparison) === numberOf(kind, 'other', comparison)));
  for (const compared of comparison.parts) {
    const kind = (compared.own ?? compared.other)?.part.kind ?? 'introduction';
    if (kind === 'introduction' || inOrder.has(kind) || (kind === 'item' && !compared.key.includes('#'))) yield* differencesIn(comparison, compared);
  }
  for (const compared of comparison.notes) yield* differencesIn(comparison, compared);
}

/** Parts that go by their order are the same only where there are as many. */
const ORDERED: readonly PartKind[] = ['group', 'section', 'annex'];
const numberOf = (kind: PartKind, side: 'own' | 'other', { parts }: VersionComparison) => parts.filter((pair) => pair[side]?.part.kind === kind).length;

type Citing = NonNullable<(ComparedPart | ComparedNote)['own']>;

function* differencesIn(comparison: VersionComparison, { own, other, citations }: ComparedPart | ComparedNote): Iterable<Problem> {
  if (own === undefined || other === undefined) return;
  const onlyOwn = citations.filter((citation) => citation.other.length === 0);
  const onlyOther = citations.filter((citation) => citation.own.length === 0);
  const exchanged = new Set<ComparedCitation>();
  const partners = onlyOfEach(onlyOther, 'other');
  for (const [key, citation] of onlyOfEach(onlyOwn, 'own')) {
    const partner = partners.get(key);
    const [ours, theirs] = [citation?.own[0], partner?.other[0]];
    if (citation === undefined || partner === undefined || ours === undefined || theirs === undefined) continue;
    exchanged.add(citation).add(partner);
    yield referenceOther(comparison, ours, theirs);
  }
  for (const citation of onlyOwn) {
    const [ours] = citation.own;
    if (ours !== undefined && !exchanged.has(citation) && isSure(citation, ours, other, comparison)) yield extra(comparison, citation, ours, other.head);
  }
  for (const citation of onlyOther) {
    const [theirs] = citation.other;
    if (theirs !== undefined && !exchanged.has(citation) && isSure(citation, theirs, own, comparison)) yield missing(comparison, citation, theirs, own.head);
  }
}

/** Of each kind and form the one citation that only this version has, where it has one such; undefined where it has several. */
function onlyOfEach(citations: readonly ComparedCitation[], side: 'own' | 'other'): ReadonlyMap<string, ComparedCitation | undefined> {
  const found = new Map<string, ComparedCitation | undefined>();
  for (const citation of citations) {
    const form = formOf(citation[side][0]);
    if (form === undefined) continue;
    const key = `${citation.kind} ${form}`;
    found.set(key, found.has(key) || citation[side].length > 1 ? undefined : citation);
  }
  return found;
}

/** What can be taken over as it stands: braces around one thing, or one designator or symbol in a field. */
function formOf(cited: Cited | undefined): 'braces' | 'field' | undefined {
  if (cited === undefined || cited.kind === 'note' || cited.reference.plain) return undefined;
  const { node, role, request } = cited.reference;
  const isOne = request.kind !== 'item' || request.designators.length === 1;
  if (!isOne) return undefined;
  return node !== undefined ? 'braces' : role === 'field' ? 'field' : undefined;
}

function referenceOther(comparison: VersionComparison, ours: Cited, theirs: Cited): Problem {
  const [place, there] = [contentPlace(ours), contentPlace(theirs)];
  const text = writtenAt(there);
  return difference(comparison, place, messages.referenceOther, { other: formOf(theirs) === 'braces' ? `{${text}}` : text }, theirs.reference, text);
}

/** What stands in the braces before a bar. */
function contentPlace({ reference }: Cited): Place {
  const content = reference.plain ? undefined : reference.node?.content;
  return content === undefined ? reference : placeOf(reference.unit, content);
}

/** Whether a target that one version cites is surely not in the other's part. */
function isSure({ kind, target }: ComparedCitation, { reference }: Cited, citing: Citing, { own, other }: VersionComparison): boolean {
  if (!reference.plain && (reference.role === 'field' || reference.role === 'entry')) return reference.role === 'field';
  if (kind === 'note') return own.notes.has(target) && other.notes.has(target);
  if (kind === 'provision') return false;
  if (reference.plain && kind !== 'document' && kind !== 'resolution') return false;
  return !hasNumbers(target, kind, citing);
}

/** Whether the numbers of a target stand in a part, in whatever words; in Arabic those of a resolution may stand in the other order. */
function hasNumbers(target: string, kind: Cited['kind'], citing: Citing): boolean {
  const own = kind === 'item' ? (/^\d+/u.exec(target)?.[0] ?? '') : target;
  const numbers = (own.match(/\d+/gu) ?? []).map(withoutZeros);
  if (numbers.length === 0) return true;
  const there = numbersIn(citing);
  if (kind === 'date') return [numbers[0], numbers[2]].every((number) => number === undefined || there.has(number));
  return standTogether(numbers, there) || standTogether(numbers.toReversed(), there);
}

type Numbers = ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;
const readNumbers = new WeakMap<Citing, Numbers>();

/** The numbers of a part, by their digits, with the offsets at which they stand. */
function numbersIn(citing: Citing): Numbers {
  const known = readNumbers.get(citing);
  if (known !== undefined) return known;
  const text = citing.source.normalize('NFKC').replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
  const numbers = new Map<string, { readonly start: number; readonly end: number }[]>();
  for (const { 0: digits, index } of text.matchAll(/\d+/gu)) {
    const places = numbers.get(withoutZeros(digits)) ?? [];
    numbers.set(withoutZeros(digits), places);
    places.push({ start: index, end: index + digits.length });
  }
  readNumbers.set(citing, numbers);
  return numbers;
}

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/u, '');

/** How far apart the numbers of one citation stand; how often a number may stand in a part for its places to say anything. */
const LONGEST_GAP = 14;
const MOST_PLACES = 200;

/** Whether numbers stand one behind the other, with little between. */
function standTogether(numbers: readonly string[], there: Numbers): boolean {
  const [first = [], ...rest] = numbers.map((number) => there.get(number) ?? []);
  if (rest.some(({ length }) => length === 0)) return false;
  if ([first, ...rest].some(({ length }) => length > MOST_PLACES)) return true;
  let before = first;
  for (const places of rest) before = places.filter(({ start }) => before.some(({ end }) => end < start && start <= end + LONGEST_GAP));
  return before.length > 0;
}

function extra(comparison: VersionComparison, { kind, target }: ComparedCitation, { reference }: Cited, there: Place): Problem {
  if (kind === 'note') return difference(comparison, reference, messages.markExtra, { note: target }, there);
  return difference(comparison, reference, messages.citationExtra, { target: writtenAt(reference) }, there);
}

function missing(comparison: VersionComparison, { kind, target }: ComparedCitation, { reference }: Cited, place: Place): Problem {
  if (kind === 'note') return difference(comparison, place, messages.markMissing, { note: target }, reference);
  return difference(comparison, place, messages.citationMissing, { target: kind === 'document' || kind === 'resolution' ? target : writtenAt(reference) }, reference);
}
