/** `schedule-overlap`: two slots of one day that overlap; of parallel tracks only within one. */
import { isoDate } from '../locales/dates.js';
import { placeOfAll } from '../model/places.js';
import { timetablesOf, type Timetable, type TimetableSlot } from '../model/timetable.js';
import { documentCheck, ofTimetables, type Rule } from './rule.js';

const messages = {
  overlap: 'The slot begins before {to}, when the one from {from} ends.',
  other: 'The slot that it overlaps.',
};

export const scheduleOverlap: Rule = {
  code: 'schedule-overlap',
  severity: 'warning',
  messages,
  checks: [
    ofTimetables(documentCheck(['outline', 'numbering'], function* ({ outline, numbering }) {
      for (const timetable of timetablesOf(outline, numbering)) {
        for (const slots of slotsByDay(timetable)) {
          const busy: TimetableSlot[] = [];
          for (const slot of slots.toSorted((one, other) => (one.from ?? 0) - (other.from ?? 0))) {
            const other = busy.find((one) => (one.to ?? 0) > (slot.from ?? 0) && shareTrack(one, slot));
            if (other !== undefined) {
              const { head } = other.node;
              yield {
                place: placeOfAll(slot.unit, [slot.node.head.from, slot.node.head.to]), message: messages.overlap, values: { from: head.from?.image ?? '', to: head.to?.image ?? '' },
                related: [{ place: placeOfAll(other.unit, [head.from, head.to]), message: messages.other }],
              };
            }
            // Of the slots so far only those that are still going on can overlap another, and none that an earlier one covers is met first.
            if (other !== undefined && covers(other, slot)) continue;
            busy.splice(0, busy.length, ...busy.filter((one) => (one.to ?? 0) > (slot.from ?? 0)), slot);
          }
        }
      }
    })),
  ],
};

/** The slots with a beginning and an end, those of one date together. */
function slotsByDay({ days }: Timetable): readonly (readonly TimetableSlot[])[] {
  const byDay = new Map<string, TimetableSlot[]>();
  for (const { date, slots } of days) {
    if (date === undefined) continue;
    const timed = slots.filter(({ from, to }) => from !== undefined && to !== undefined);
    const day = isoDate(date);
    byDay.set(day, [...(byDay.get(day) ?? []), ...timed]);
  }
  return [...byDay.values()];
}

function shareTrack(one: TimetableSlot, other: TimetableSlot): boolean {
  const own = tracksOf(one);
  const others = tracksOf(other);
  if (own === undefined || others === undefined) return true;
  return [...own].some((track) => others.has(track));
}

/** Whether a slot goes on at least as long as another, in all of its tracks. */
function covers(one: TimetableSlot, other: TimetableSlot): boolean {
  const own = tracksOf(one);
  const others = tracksOf(other);
  return (one.to ?? 0) >= (other.to ?? 0) && (own === undefined || (others !== undefined && [...others].every((track) => own.has(track))));
}

/** A slot without bars stands across all tracks: undefined. */
function tracksOf({ node, entries }: TimetableSlot): ReadonlySet<number | undefined> | undefined {
  return node.cells.length === 1 ? undefined : new Set(entries.map(({ track }) => track));
}
