// What `item-unscheduled` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('item-unscheduled', () => {
  it('finds an item that stands in no slot', () => {
    checkFindings('item-unscheduled', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
# 2. Debate
  ^^ item-unscheduled information: Item 2 is nowhere in the timetable.
## (a) Past
## (b) Future
# 3. Report
## (a) Text
## (b) Annexes
   ^^^ item-unscheduled
@schedule
2031-05-05
10:00-11:00  1
11:00-12:00  3(a)
`);
  });

  it('leaves items alone whose parent or sub-item is scheduled, and those that are deferred', () => {
    checkFindings('item-unscheduled', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
# 2. Debate
## (a) Past
## (b) Future
# 3. Report
## (a) Text
# 4. Elections
status: held in abeyance
## (a) Chair
# - Film
@schedule
2031-05-05
10:00-11:00  1-2
@schedule
tracks: A | B
2031-05-06
11:00-12:00  | 3(a)
`);
  });

  it('says nothing where there is no timetable of items', () => {
    checkFindings('item-unscheduled', '@agenda LAK/COM/2031/1\nlanguage: en\n# 1. Opening\n@schedule\n2031-05-05\n10:00-11:00  "Reception"\n');
  });
});
