/** `schedule-order`: a day that stands after a later one, or a slot after one of the same day that begins later. */
import { compareDates, isoDate, type CalendarDate } from '../locales/dates.js';
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import { placeOf, placeOfAll } from '../model/places.js';
import { timetablesOf, type TimetableDay, type TimetableSlot } from '../model/timetable.js';
import { documentCheck, ofTimetables, type ProblemEdit, type Rule } from './rule.js';

const messages = {
  day: '{day} stands after a later day.',
  slot: 'The slot stands after one that begins later.',
  later: 'The later one.',
  sort: 'Sort the timetable',
};

export const scheduleOrder: Rule = {
  code: 'schedule-order',
  severity: 'warning',
  messages,
  checks: [
    ofTimetables(documentCheck(['outline', 'numbering'], function* ({ outline, numbering }) {
      for (const [index, timetable] of timetablesOf(outline, numbering).entries()) {
        const fixes = (now: Analysis) => [{ title: messages.sort, edits: sortingEdits(timetablesOf(now.outline, now.numbering)[index]?.days ?? []) }];
        let latest: TimetableDay | undefined;
        let latestSlot: TimetableSlot | undefined;
        for (const day of timetable.days) {
          if (day.date !== undefined && latest?.date !== undefined && compareDates(day.date, latest.date) < 0) {
            yield { place: placeOf(day.unit, day.node.date), message: messages.day, values: { day: isoDate(day.date) }, related: [{ place: placeOf(latest.unit, latest.node.date), message: messages.later }], fixes };
          }
          if (!isSameDay(day.date, latest?.date)) latestSlot = undefined;
          if (day.date !== undefined && (latest?.date === undefined || compareDates(day.date, latest.date) >= 0)) latest = day;
          for (const slot of day.slots) {
            if (slot.from === undefined) continue;
            if (latestSlot?.from !== undefined && slot.from < latestSlot.from) {
              yield { place: timePlace(slot), message: messages.slot, related: [{ place: timePlace(latestSlot), message: messages.later }], fixes };
            } else {
              latestSlot = slot;
            }
          }
        }
      }
    })),
  ],
};

function isSameDay(one: CalendarDate | undefined, other: CalendarDate | undefined): boolean {
  return one !== undefined && other !== undefined && compareDates(one, other) === 0;
}

/** The times of a slot. */
export function timePlace({ unit, node: { head } }: TimetableSlot): Place {
  return placeOfAll(unit, [head.from, head.to]);
}

/** Puts the rows in order: the places stay, with their line ends and what stands between them, and each gets the text of the row that belongs there. */
function sortingEdits(days: readonly TimetableDay[]): readonly ProblemEdit[] {
  const sortedDays = days.toSorted((one, other) => (one.date === undefined || other.date === undefined ? 0 : compareDates(one.date, other.date)));
  const places = rowsOf(days, ({ slots }) => slots);
  const texts = rowsOf(sortedDays, ({ slots }) => slotsInOrder(slots)).map(({ unit, start, end }) => unit.text.slice(start, end));
  return places.flatMap((place, index) => (place.unit.text.slice(place.start, place.end) === texts[index] ? [] : [{ place, newText: texts[index] ?? '' }]));
}

function rowsOf(days: readonly TimetableDay[], slotsOf: (day: TimetableDay) => readonly TimetableSlot[]): readonly Place[] {
  return days.flatMap((day) => [day, ...slotsOf(day)].map(({ unit, node }) => placeOf(unit, node)));
}

/** A slot without a time stays behind the one that it follows. */
function slotsInOrder(slots: readonly TimetableSlot[]): readonly TimetableSlot[] {
  let last = 0;
  return slots
    .map((slot) => ({ slot, time: (last = slot.from ?? last) }))
    .sort((one, other) => one.time - other.time)
    .map(({ slot }) => slot);
}
