// What `invalid-value` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('invalid-value', () => {
  it('finds words that a field does not take, and values that are missing', () => {
    checkFindings('invalid-value', `@agenda LAK/COM/2031/1
language: english
          ^^^^^^^ invalid-value error: “english” is none of ar, zh, en, fr, ru, es.
original:
^^^^^^^^ invalid-value error: “original” has no value.
distribution: open to all
                   ^^^^^^ invalid-value
paragraphs: numberd
            ^^^^^^^ invalid-value
timezone: Lake/Shore
          ^^^^^^^^^^ invalid-value
numbering: 1. | first
                ^^^^^ invalid-value error: “first” shows no number: one of 1, A, a, I, i.
`);
  });

  it('finds days that there are not, and ranges that are none', () => {
    checkFindings('invalid-value', `@agenda LAK/COM/2031/1
language: en
date: 2031-02-30
      ^^^^^^^^^^ invalid-value error: There is no day 2031-02-30.
meeting: 2031-05-05 - 2031-05-09
                    ^ invalid-value error: Two dates are joined by “..”.
See {2031-02-29} and {2031-05-05T25:00}.
    ^^^^^^^^^^^^ invalid-value
                     ^^^^^^^^^^^^^^^^^^ invalid-value error: There is no time 25:00.
@body LAK/COM
session 3: 2030-05-09 .. 2030-05-05
           ^^^^^^^^^^^^^^^^^^^^^^^^ invalid-value error: The second date is before the first.
session 2: May 2029
           ^^^^^^^^ invalid-value
@instrument LAKES
articles: one to nine
          ^^^^^^^^^^^ invalid-value
`);
  });

  it('finds times that there are not, and slots that end before they begin', () => {
    checkFindings('invalid-value', `@agenda LAK/COM/2031/1
language: en
@schedule
2031-02-30
^^^^^^^^^^ invalid-value
2031-05-05
15:00-05:00
^^^^^^^^^^^ invalid-value error: The slot ends at 05:00, which is not after 15:00; it is never taken for the next day.
25:00  "Reception"
^^^^^ invalid-value
22:00-24:00
10:00-10:00
^^^^^^^^^^^ invalid-value
`);
  });

  it('leaves every value alone that its field takes', () => {
    checkFindings('invalid-value', `@agenda LAK/COM/2031/1
language: zh
original: ar
distribution: none
date: 2032-02-29
meeting: 2031-05-05..2031-05-09
timezone: Africa/Kampala
numbering: I. | A. | 1.1
paragraphs: numbered
item: 2(a); 3 of LAK/CONF/2031/1
place:
See {2031-05-05T9:00}.
@schedule
2031-05-05
9:00-24:00
`);
  });

  it('puts right words, dates and ends', () => {
    checkFix('invalid-value', `@agenda LAK/COM/2031/1
language: French
distribution: limitd
date: 5.6.2031
meeting: 2031-05-09 – 2031-05-05
@body LAK/COM
session 2: 2029-05-05-2029-05-09
@schedule
2031-05-05
15:00-05:00
`, `@agenda LAK/COM/2031/1
language: fr
distribution: limited
date: 2031-06-05
meeting: 2031-05-05 .. 2031-05-09
@body LAK/COM
session 2: 2029-05-05 .. 2029-05-09
@schedule
2031-05-05
15:00-17:00
`);
  });
});
