/** The timetables of two language versions: days, slots, what stands in them. */
import { isToken } from '../../grammar/index.js';
import type { ComparedDay, ComparedTimetable, VersionComparison } from '../model/compare/index.js';
import type { Place } from '../model/document.js';
import { placeOf, placeOfAll, symbolPlace } from '../model/places.js';
import { notesCalledBy, timetablesOf, type TimetableDay, type TimetableEntry, type TimetableSlot } from '../model/timetable.js';
import type { Problem } from './rule.js';
import { difference, VERSION_MESSAGES as messages, writtenAt } from './version-messages.js';

export function* differentTimetables(comparison: VersionComparison): Iterable<Problem> {
  const { own, other } = comparison;
  const [ours, theirs] = [own, other].map(({ outline, numbering }) => timetablesOf(outline, numbering).map(({ schedule: { directive } }) => placeOf(directive.unit, directive.node.keyword)));
  const place = ours?.at(-1) ?? (own.masthead && symbolPlace(own.masthead));
  if (ours?.length !== theirs?.length && place !== undefined) {
    yield difference(comparison, place, messages.timetables, { own: ours?.length ?? 0, other: theirs?.length ?? 0 }, theirs?.at(-1) ?? (other.masthead && symbolPlace(other.masthead)));
  }
  for (const timetable of comparison.timetables) yield* differentDays(comparison, timetable);
}

function* differentDays(comparison: VersionComparison, { own, other, days }: ComparedTimetable): Iterable<Problem> {
  let [before, beforeThere] = [own, other].map(({ schedule: { directive } }) => placeOf(directive.unit, directive.node.keyword));
  for (const day of days) {
    const [here, there] = [day.own, day.other].map((one) => one && placeOf(one.unit, one.node.date));
    if (here === undefined && before !== undefined) yield difference(comparison, before, messages.dayMissing, { date: day.date }, there);
    else if (here !== undefined && there === undefined) yield difference(comparison, here, messages.dayExtra, { date: day.date }, beforeThere);
    else yield* differentSlots(comparison, day);
    before = here ?? before;
    beforeThere = there ?? beforeThere;
  }
}

function* differentSlots(comparison: VersionComparison, { own, other, slots }: ComparedDay): Iterable<Problem> {
  const dateOf = ({ unit, node }: TimetableDay): Place => placeOf(unit, node.date);
  for (const slot of slots) {
    if (slot.own === undefined) {
      if (own !== undefined && slot.other !== undefined) yield difference(comparison, dateOf(own), messages.slotMissing, { other: writtenAt(headOf(slot.other)) }, headOf(slot.other));
    } else if (slot.other === undefined) {
      yield difference(comparison, headOf(slot.own), messages.slotExtra, { own: writtenAt(headOf(slot.own)) }, other && dateOf(other));
    } else {
      yield* differentSlot(comparison, slot.own, slot.other);
    }
  }
}

const headOf = ({ unit, node: { head } }: TimetableSlot): Place => placeOf(unit, head);

function* differentSlot(comparison: VersionComparison, own: TimetableSlot, other: TimetableSlot): Iterable<Problem> {
  const isTimed = own.node.head.from !== undefined || other.node.head.from !== undefined;
  if (isTimed && (own.from !== other.from || own.to !== other.to)) {
    const text = writtenAt(headOf(other));
    yield difference(comparison, headOf(own), messages.slotTime, { other: text }, headOf(other), own.node.head.from !== undefined && other.node.head.from !== undefined ? text : undefined);
  }
  const [items, theirs] = [own, other].map(({ entries }) => entries.flatMap(({ designators }) => designators).join(', '));
  if (items !== theirs) {
    const text = sameInAllLanguages(own, other);
    yield difference(comparison, contentOf(own), theirs === '' ? messages.slotNoItems : messages.slotItems, { other: theirs ?? '' }, contentOf(other), text);
  } else {
    yield* differentMarks(comparison, own, other);
  }
  const [words, theirWords] = [own, other].map(({ entries }) => entries.filter(({ node }) => node.content !== undefined && isToken(node.content)));
  const [first] = words ?? [];
  const [theirFirst] = theirWords ?? [];
  if (first === undefined && theirFirst !== undefined) yield difference(comparison, contentOf(own), messages.slotWords, { other: writtenAt(entryPlace(theirFirst)) }, entryPlace(theirFirst));
  if (first !== undefined && theirFirst === undefined) yield difference(comparison, entryPlace(first), messages.slotNoWords, {}, contentOf(other));
}

const entryPlace = ({ unit, node }: TimetableEntry): Place => placeOf(unit, node.content ?? node);

/** What stands behind the time, or the time where nothing does. */
function contentOf({ unit, node: { cells, head } }: TimetableSlot): Place {
  const place = placeOfAll(unit, cells.flatMap(({ marks, entries }) => [...marks, ...entries]));
  return place.start === place.end ? placeOf(unit, head) : place;
}

/** The other slot's items and marks as typed, where nothing in either of them is of a language. */
function sameInAllLanguages(own: TimetableSlot, other: TimetableSlot): string | undefined {
  const text = writtenAt(contentOf(other));
  const plain = [own, other].every(({ entries }) => entries.length > 0 && entries.every(({ designators }) => designators.length > 0));
  return plain && /^[\x20-\x7E]*$/u.test(text) ? text : undefined;
}

/** The marks of an item, else those of the slot: behind a range nobody knows of which item one is. */
function* differentMarks(comparison: VersionComparison, own: TimetableSlot, other: TimetableSlot): Iterable<Problem> {
  const inBoth = (notes: readonly string[]) => [...new Set(notes)].filter((note) => comparison.own.notes.has(note) && comparison.other.notes.has(note)).toSorted().join(', ');
  const theirEntries = entriesByItem(other);
  let isTold = false;
  for (const [item, entry] of entriesByItem(own)) {
    const match = theirEntries.get(item);
    const theirs = inBoth(match?.notes ?? []);
    if (match === undefined || inBoth(entry.notes) === theirs) continue;
    isTold = true;
    yield difference(comparison, entryPlace(entry), theirs === '' ? messages.itemNoMarks : messages.itemMarks, { item, other: theirs }, entryPlace(match));
  }
  const theirs = inBoth(notesIn(other));
  if (!isTold && inBoth(notesIn(own)) !== theirs) yield difference(comparison, contentOf(own), theirs === '' ? messages.slotNoMarks : messages.slotMarks, { other: theirs }, contentOf(other));
}

function entriesByItem({ entries }: TimetableSlot): ReadonlyMap<string, TimetableEntry> {
  return new Map(entries.flatMap((entry) => (entry.designators.length === 1 ? [[entry.designators[0] ?? '', entry] as const] : [])));
}

const notesIn = ({ node: { cells }, entries }: TimetableSlot) => [...notesCalledBy(cells.flatMap(({ marks }) => marks)), ...entries.flatMap(({ notes }) => notes)];
