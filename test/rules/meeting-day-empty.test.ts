// What `meeting-day-empty` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('meeting-day-empty', () => {
  it('finds working days of the meeting that have no slot', () => {
    checkFindings('meeting-day-empty', `@agenda LAK/COM/2031/1
language: en
meeting: 2031-05-08 .. 2031-05-13
         ^^^^^^^^^^^^^^^^^^^^^^^^ meeting-day-empty information: The timetable has nothing for 2031-05-12, a working day of the meeting.
# 1. X
@schedule
2031-05-08
9:00-10:00  1
2031-05-09
^^^^^^^^^^ meeting-day-empty information: The timetable has no slot on this working day of the meeting.
2031-05-13
9:00-10:00  1
`);
  });

  it('says nothing of weekends, of other timetables of the agenda, and where there is no timetable', () => {
    checkFindings('meeting-day-empty', `@agenda LAK/COM/2031/1
language: en
meeting: 2031-05-08 .. 2031-05-12
# 1. X
@schedule
2031-05-08
9:00-10:00  1
2031-05-09
9:00-10:00  1
@schedule
2031-05-12
9:00-10:00  1
`);
    checkFindings('meeting-day-empty', '@agenda LAK/COM/2031/1\nlanguage: en\nmeeting: 2031-05-08 .. 2031-05-12\n# 1. X\n@schedule\n2031-05-08\n');
  });
});
