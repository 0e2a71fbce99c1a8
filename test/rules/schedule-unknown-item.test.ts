// What `schedule-unknown-item` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('schedule-unknown-item', () => {
  it('finds items in slots that the agenda does not have, one by one', () => {
    checkFindings('schedule-unknown-item', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
## (a) Statements
## (b) Agenda
@schedule
2031-05-05
10:00-11:00  1, 1(c)
                ^^^^ schedule-unknown-item warning: The agenda has no item 1(c).
11:00-12:00  1-3 {^a}
             ^^^ schedule-unknown-item warning: The agenda has no item 2.
             ^^^ schedule-unknown-item warning: The agenda has no item 3.
`);
  });

  it('leaves items alone in whatever form they are typed, and quoted text', () => {
    checkFindings('schedule-unknown-item', `@agenda LAK/COM/2031/1
language: ar
# 1. X
## (أ) X
## (ب) X
@schedule
2031-05-05
10:00-11:00  1 (أ)، 1（b）
11:00-12:00  "7", 1(a)-(b)
12:00-13:00
`);
  });

  it('writes the nearest item', () => {
    checkFix('schedule-unknown-item', '@agenda LAK/COM/2031/1\nlanguage: en\n# 1. X\n# 2. Y\n@schedule\n2031-05-05\n10:00-11:00  22\n', '@agenda LAK/COM/2031/1\nlanguage: en\n# 1. X\n# 2. Y\n@schedule\n2031-05-05\n10:00-11:00  2\n');
  });
});
