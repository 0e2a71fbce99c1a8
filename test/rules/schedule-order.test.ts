// What `schedule-order` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('schedule-order', () => {
  it('finds days and slots that stand behind later ones', () => {
    checkFindings('schedule-order', `@agenda LAK/COM/2031/1
language: en
# 1. X
@schedule
2031-05-06
10:00-11:00  1
9:00  "Registration"
^^^^ schedule-order warning: The slot stands after one that begins later.
11:00-12:00  1
2031-05-05
^^^^^^^^^^ schedule-order warning: 2031-05-05 stands after a later day.
10:00-11:00  1
2031-05-06
8:00  1
^^^^ schedule-order
2031-05-07
8:00  1
`);
  });

  it('leaves what is in order alone: parallel slots, words instead of a time, a day twice, another timetable', () => {
    checkFindings('schedule-order', `@agenda LAK/COM/2031/1
language: en
# 1. X
@schedule
2031-05-05
9:00-10:00  1
9:00-11:00  1
"Lunch"
13:00-14:00  1
2031-05-05 "Evening"
19:00  "Reception"
@schedule
2031-05-01
`);
  });

  it('sorts days and slots, and moves nothing else', () => {
    checkFix('schedule-order', `@agenda LAK/COM/2031/1
language: en
# 1. X
# 2. Y

@schedule
2031-05-06 "Second day"
11:00-12:00  2
10:00-11:00  1 {^a}
"Lunch"

// comment
2031-05-05
14:00-15:00  "Tour", 1
  {^a}
^a: Note.
`, `@agenda LAK/COM/2031/1
language: en
# 1. X
# 2. Y

@schedule
2031-05-05
14:00-15:00  "Tour", 1
  {^a}
2031-05-06 "Second day"
10:00-11:00  1 {^a}

// comment
"Lunch"
11:00-12:00  2
^a: Note.
`);
  });
});
