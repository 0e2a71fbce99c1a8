// What `schedule-overlap` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('schedule-overlap', () => {
  it('finds slots of one day that overlap, whatever their order', () => {
    checkFindings('schedule-overlap', `@agenda LAK/COM/2031/1
language: en
# 1. X
@schedule
2031-05-05
9:00-12:00  1
10:00-10:30  1
^^^^^^^^^^^ schedule-overlap warning: The slot begins before 12:00, when the one from 9:00 ends.
11:30-13:00  1
^^^^^^^^^^^ schedule-overlap
8:00-9:30  1
2031-05-06
9:00-12:00  1
2031-05-05
12:45-14:00  1
^^^^^^^^^^^ schedule-overlap
`.replace('9:00-12:00  1\n10', '9:00-12:00  1\n^^^^^^^^^^ schedule-overlap\n10'));
  });

  it('finds those of one track, and one across all', () => {
    checkFindings('schedule-overlap', `@agenda LAK/COM/2031/1
language: en
# 1. X
@schedule
tracks: Plenary | Drafting
2031-05-05
9:00-12:00  1 |
10:00-11:00  | 1
10:30-11:30  | "Tea"
^^^^^^^^^^^ schedule-overlap
11:45-13:00  "Photograph"
^^^^^^^^^^^ schedule-overlap
`);
  });

  it('leaves slots alone that only meet, have one time or none, or end before they begin', () => {
    checkFindings('schedule-overlap', `@agenda LAK/COM/2031/1
language: en
# 1. X
@schedule
2031-05-05
9:00-12:00  1
10:00  "Photograph"
"Lunch"
12:00-13:00  1
15:00-05:00  1
16:00-24:00  1
`);
  });
});
