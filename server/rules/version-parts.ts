/** Items, other parts, documents and notes of two language versions: what stands in only one of them. */
import type { ComparedPart, VersionComparison, VersionPart } from '../model/compare/index.js';
import type { Place } from '../model/document.js';
import { placeOf, symbolPlace } from '../model/places.js';
import { foldedText } from '../model/runs.js';
import { excerpt } from '../model/titles.js';
import type { Problem } from './rule.js';
import { difference, VERSION_MESSAGES as messages } from './version-messages.js';

export function* differentParts(comparison: VersionComparison): Iterable<Problem> {
  let before = symbolsOf(comparison);
  for (const compared of comparison.parts) {
    if (compared.own?.item !== undefined || compared.other?.item !== undefined) yield* differentItem(comparison, compared, before);
    before = { own: compared.own?.head ?? before.own, other: compared.other?.head ?? before.other };
  }
  for (const kind of ['group', 'section', 'annex'] as const) yield* differentNumber(comparison, messages.parts, `@${kind}`, ({ part }) => part.kind === kind);
  yield* differentNumber(comparison, messages.unnumbered, '', ({ item }) => item !== undefined && nameOf(item) === '');
}

interface Heads {
  readonly own: Place | undefined;
  readonly other: Place | undefined;
}
const symbolsOf = ({ own, other }: VersionComparison): Heads => ({ own: own.masthead && symbolPlace(own.masthead), other: other.masthead && symbolPlace(other.masthead) });
/** Empty for an entry without number and name, and for what is no item. */
const nameOf = (item: VersionPart['item']) => (item?.designator === '' ? item.id : item?.designator) ?? '';

/** One that is missing is told at what stands before it. Entries without a number are counted only. */
function* differentItem(comparison: VersionComparison, { own, other }: ComparedPart, before: Heads): Iterable<Problem> {
  const item = nameOf((own ?? other)?.item);
  if (own === undefined) {
    if (item !== '' && other !== undefined && before.own !== undefined) yield difference(comparison, before.own, messages.itemMissing, { item, title: excerpt(other.title) }, other.head);
  } else if (other === undefined) {
    if (item !== '') yield difference(comparison, own.head, messages.itemExtra, { item }, before.other);
  } else if (own.item !== undefined && other.item !== undefined) {
    const [status, theirs] = [own.item, other.item].map((one) => one.status);
    if (status === undefined && theirs !== undefined) {
      yield difference(comparison, own.head, messages.statusMissing, { item, other: excerpt(foldedText(theirs, other.item.unit.text)) }, placeOf(other.item.unit, theirs));
    } else if (status !== undefined && theirs === undefined) {
      yield difference(comparison, placeOf(own.item.unit, status), messages.statusExtra, { item }, other.head);
    }
  }
}

function* differentNumber(comparison: VersionComparison, message: string, directive: string, isMeant: (part: VersionPart) => boolean): Iterable<Problem> {
  const own = comparison.parts.flatMap((pair) => (pair.own !== undefined && isMeant(pair.own) ? [pair.own] : []));
  const other = comparison.parts.flatMap((pair) => (pair.other !== undefined && isMeant(pair.other) ? [pair.other] : []));
  if (own.length === other.length) return;
  const symbols = symbolsOf(comparison);
  const place = own.at(-1)?.head ?? symbols.own;
  if (place !== undefined) yield difference(comparison, place, message, { directive, own: own.length, other: other.length }, other.at(-1)?.head ?? symbols.other);
}

export function* differentDocuments(comparison: VersionComparison): Iterable<Problem> {
  const parts = new Map(comparison.parts.map((compared) => [compared.key, compared]));
  const lists = new Map(comparison.documents.flatMap(({ own }) => own.map(({ owners, list }) => [owners.join(), list])));
  for (const { symbol, own, other } of comparison.documents) {
    const [ours] = own;
    const [theirs] = other;
    if (ours === undefined && theirs !== undefined) {
      const part = theirs.owners.map((owner) => parts.get(owner)?.own).find((one) => one !== undefined);
      const place = lists.get(theirs.owners.join()) ?? part?.head ?? symbolsOf(comparison).own;
      if (place !== undefined) yield difference(comparison, place, messages.documentMissing, { symbol }, theirs.place);
    } else if (ours !== undefined && theirs === undefined) {
      yield difference(comparison, ours.place, messages.documentExtra, { symbol }, undefined);
    } else if (ours !== undefined && theirs !== undefined) {
      const [here, there] = [own, other].map((listed) => [...new Set(listed.flatMap(({ owners }) => owners))].sort());
      // An owner that only one version has is told by itself.
      if (here === undefined || there === undefined || here.join() === there.join()) continue;
      if (![...here, ...there].every((owner) => owner.startsWith('item ') && parts.get(owner)?.own !== undefined && parts.get(owner)?.other !== undefined)) continue;
      yield difference(comparison, ours.place, messages.documentElsewhere, { symbol, other: there.join(', ') }, theirs.place);
    }
  }
}

export function* differentNotes(comparison: VersionComparison): Iterable<Problem> {
  let before = symbolsOf(comparison);
  for (const { key, own, other } of comparison.notes) {
    if (own === undefined && other !== undefined && before.own !== undefined) yield difference(comparison, before.own, messages.noteMissing, { note: key }, other.head);
    if (own !== undefined && other === undefined) yield difference(comparison, own.head, messages.noteExtra, { note: key }, before.other);
    before = { own: own?.head ?? before.own, other: other?.head ?? before.other };
  }
}
