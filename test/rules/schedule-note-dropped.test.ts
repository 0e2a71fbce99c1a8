// What `schedule-note-dropped` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

const agenda = (rows: string) => `@agenda LAK/COM/2031/1
language: en
# 1. X
# 2. Y
## (a) Y
## (b) Y
@schedule
2031-05-05
${rows}
`;

describe('schedule-note-dropped', () => {
  it('finds a continued item that has lost the mark of the first slot', () => {
    checkFindings('schedule-note-dropped', agenda(`9:00-10:00  1 {^a}{^b}, 2 {^a}
10:00-11:00  1 {^a}
             ^ schedule-note-dropped warning: Item 1 has the mark of note b in its first slot, and not here.
2031-05-06
9:00-10:00  "Tea" {^a}, 2
                        ^ schedule-note-dropped warning: Item 2 has the mark of note a in its first slot, and not here.`));
  });

  it('leaves other marks alone, sub-items, marks that come later, ranges, and other timetables', () => {
    checkFindings('schedule-note-dropped', agenda(`9:00-10:00  1 {^a}, 2 {^a}
10:00-11:00  1 {^b}, 2(a), 2(b)
11:00-12:00  1 {^a}, 2(a) {^b}
12:00-13:00  2(a) {^b}
@schedule
2031-05-06
9:00-10:00  1
10:00-11:00  2(a)-(b) {^a}
11:00-12:00  2(a)`));
  });

  it('adds the mark', () => {
    checkFix('schedule-note-dropped', agenda('9:00-10:00  1 {^a}{^b}, 2 {^a}\n10:00-11:00  1 {^a}, 2, "Tea"'), agenda('9:00-10:00  1 {^a}{^b}, 2 {^a}\n10:00-11:00  1 {^a}{^b}, 2 {^a}, "Tea"'));
  });
});
