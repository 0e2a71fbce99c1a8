/** `schedule-outside-meeting`: a day of a timetable that is no day of the meeting. */
import { compareDates, isoDate } from '../locales/dates.js';
import { fieldOf } from '../model/fields.js';
import { placeOf } from '../model/places.js';
import { timetablesOf } from '../model/timetable.js';
import { documentCheck, ofTimetables, type Rule } from './rule.js';

const messages = {
  outside: '{day} is no day of the meeting, which is held from {first} to {last}.',
  meeting: 'The days of the meeting.',
};

export const scheduleOutsideMeeting: Rule = {
  code: 'schedule-outside-meeting',
  severity: 'warning',
  messages,
  checks: [
    ofTimetables(documentCheck(['outline', 'numbering', 'masthead'], function* ({ outline, numbering, masthead }) {
      if (masthead?.meeting === undefined) return;
      const { first, last } = masthead.meeting;
      const field = fieldOf(masthead.directive, 'meeting');
      const related = field?.value === undefined ? [] : [{ place: placeOf(masthead.unit, field.value), message: messages.meeting }];
      for (const { unit, node, date } of timetablesOf(outline, numbering).flatMap(({ days }) => days)) {
        if (date === undefined || (compareDates(date, first) >= 0 && compareDates(date, last) <= 0)) continue;
        yield { place: placeOf(unit, node.date), message: messages.outside, values: { day: isoDate(date), first: isoDate(first), last: isoDate(last) }, related };
      }
    })),
  ],
};
