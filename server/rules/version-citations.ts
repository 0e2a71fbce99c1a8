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
  for (const citation of onlyOwn) {
    const partner = onlyPartner(citation, onlyOwn, onlyOther);
    const [ours] = citation.own;
    const theirs = partner?.other[0];
    if (partner === undefined || ours === undefined || theirs === undefined) continue;
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

/** The one explicit reference of the kind that only the other version has, where this is the only one that only this version has. */
function onlyPartner({ kind, own }: ComparedCitation, onlyOwn: readonly ComparedCitation[], onlyOther: readonly ComparedCitation[]): ComparedCitation | undefined {
  const [first] = own;
  const form = formOf(first);
  if (form === undefined || own.length !== 1) return undefined;
  const alike = onlyOwn.filter((citation) => citation.kind === kind && citation.own.every((cited) => formOf(cited) === form));
  const partners = onlyOther.filter((citation) => citation.kind === kind && citation.other.every((cited) => formOf(cited) === form));
  return alike.length === 1 && partners.length === 1 && partners[0]?.other.length === 1 ? partners[0] : undefined;
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
function isSure({ kind, target }: ComparedCitation, { reference }: Cited, { source }: Citing, { own, other }: VersionComparison): boolean {
  if (!reference.plain && (reference.role === 'field' || reference.role === 'entry')) return reference.role === 'field';
  if (kind === 'note') return own.notes.has(target) && other.notes.has(target);
  if (kind === 'provision') return false;
  if (reference.plain && kind !== 'document' && kind !== 'resolution') return false;
  return !hasNumbers(target, kind, source);
}

/** Whether the numbers of a target stand in a text, in whatever words; in Arabic those of a resolution may stand in the other order. */
function hasNumbers(target: string, kind: Cited['kind'], source: string): boolean {
  const text = source.normalize('NFKC').replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
  const own = kind === 'item' ? (/^\d+/u.exec(target)?.[0] ?? '') : target;
  const numbers = own.match(/\d+/gu) ?? [];
  if (numbers.length === 0) return true;
  if (kind === 'date') return [numbers[0], numbers[2]].every((number) => number === undefined || standsIn([String(Number(number))], text));
  return standsIn(numbers, text) || standsIn(numbers.toReversed(), text);
}

/** One behind the other, with little between. */
function standsIn(numbers: readonly string[], text: string): boolean {
  return new RegExp(`(?<!\\d)0*${numbers.join('(?!\\d)[^]{1,14}?(?<!\\d)')}(?!\\d)`, 'u').test(text);
}

function extra(comparison: VersionComparison, { kind, target }: ComparedCitation, { reference }: Cited, there: Place): Problem {
  if (kind === 'note') return difference(comparison, reference, messages.markExtra, { note: target }, there);
  return difference(comparison, reference, messages.citationExtra, { target: writtenAt(reference) }, there);
}

function missing(comparison: VersionComparison, { kind, target }: ComparedCitation, { reference }: Cited, place: Place): Problem {
  if (kind === 'note') return difference(comparison, place, messages.markMissing, { note: target }, reference);
  return difference(comparison, place, messages.citationMissing, { target: kind === 'document' || kind === 'resolution' ? target : writtenAt(reference) }, reference);
}
