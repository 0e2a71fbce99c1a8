/** `meeting-day-empty`: a working day of the meeting (Monday to Friday) without a slot, where there is a timetable. It may be a holiday: an information. */
import { daysOfRange, isoDate, weekdayOf } from '../locales/dates.js';
import { fieldOf } from '../model/fields.js';
import { placeOf } from '../model/places.js';
import { timetablesOf, type TimetableDay } from '../model/timetable.js';
import { documentCheck, ofTimetables, type Rule } from './rule.js';

const messages = {
  empty: 'The timetable has nothing for {day}, a working day of the meeting.',
  row: 'The timetable has no slot on this working day of the meeting.',
};

export const meetingDayEmpty: Rule = {
  code: 'meeting-day-empty',
  severity: 'information',
  messages,
  checks: [
    ofTimetables(documentCheck(['outline', 'numbering', 'masthead'], function* ({ outline, numbering, masthead }) {
      const days = timetablesOf(outline, numbering).flatMap((timetable) => timetable.days);
      const field = masthead === undefined ? undefined : fieldOf(masthead.directive, 'meeting');
      if (masthead?.meeting === undefined || field?.value === undefined || days.every(({ slots }) => slots.length === 0)) return;
      const byDay = new Map<string, TimetableDay[]>();
      for (const row of days) if (row.date !== undefined) byDay.set(isoDate(row.date), [...(byDay.get(isoDate(row.date)) ?? []), row]);
      for (const date of daysOfRange(masthead.meeting)) {
        const day = isoDate(date);
        const rows = byDay.get(day) ?? [];
        if (weekdayOf(date) > 5 || rows.some(({ slots }) => slots.length > 0)) continue;
        const [row] = rows;
        if (row === undefined) yield { place: placeOf(masthead.unit, field.value), message: messages.empty, values: { day } };
        else yield { place: placeOf(row.unit, row.node.date), message: messages.row };
      }
    })),
  ],
};
