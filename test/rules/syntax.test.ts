// What `syntax` finds, leaves alone and repairs: lines that fit nothing, and lines that stand in a wrong place.
import { checkFindings, checkFix } from '../support/findings.js';

describe('syntax', () => {
  it('finds text, headings and parts before the agenda and in a registry', () => {
    checkFindings('syntax', `//- agenda.agenda
@body LAK/COM
name.en: Lakes Committee
Some text.
^^^^^^^^^^ syntax error: Only definitions may stand before the @agenda line: this is not printed.

# 1. Too early
^^^^^^^^^^^^^^ syntax
@agenda LAK/COM/2031/1
language: en
//- registry.agenda
@section Names
^^^^^^^^^^^^^^ syntax error: A file without an @agenda line holds definitions only: this is not printed.

@body LAK/COM/WG.1
`);
  });

  it('finds a slot before the first day, and lines of a timetable that are neither day nor slot', () => {
    checkFindings('syntax', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
@schedule
09:00-10:00  1
^^^^^^^^^^^^^^ syntax error: The slot stands before the first day of the timetable: it is not printed.
2031-05-05
9.00-10.00  1
^^^^^^^^^^^^^ syntax
2031-5-6
^^^^^^^^ syntax
11:00-12:00  lunch
             ^^^^^ syntax error: “lunch” is no item. Words in a timetable stand in quotation marks.
12:00-13:00  1,, 1
              ^ syntax
`);
  });

  it('finds an item behind an annex', () => {
    checkFindings('syntax', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
@annex Rooms
# 2. Closing
  ^^ syntax error: The item stands behind an annex; it is printed with the others, before the annexes.
`);
  });

  it('finds braces that are not closed, stand in one another, or hold nothing readable', () => {
    checkFindings('syntax', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
An open { brace.
        ^ syntax error: This brace is not closed. Put a backslash before it if it is meant as a character.

See {item 1 | the {first} item}, {that} and {item 1 too}.
                  ^ syntax
                                  ^^^^ syntax
                                                    ^^^ syntax
`);
  });

  it('leaves ordinary lines alone, whatever they look like', () => {
    checkFindings('syntax', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
2031 was the year; 10.00-13.00 the time. @lakes and a } alone.
\\{not a reference\\}
- 9.00
> 2031-5-6

@schedule
2031-05-05 Monday, "First day" {^a}
9:00 - 10:00  1, "lunch, with | music" {^a}
10:00–11:00

Text after the table.
^a: By invitation.
`);
  });

  it('repairs times, days, words, commas, braces and headings', () => {
    checkFix('syntax', `@agenda LAK/COM/2031/1
language: en
#1. Opening
An open {brace.
@documents
Papers of the Bureau
@schedule
2031-5-6
9.00-10.00  1
11:00-12:00  lunch
12:00-13:00  1,
13h00  1
`, `@agenda LAK/COM/2031/1
language: en
# 1. Opening
An open \\{brace.
@documents
- Papers of the Bureau
@schedule
2031-05-06
9:00-10:00  1
11:00-12:00  "lunch"
12:00-13:00  1
13:00  1
`);
  });

  it('moves an item with its sub-items before the annexes', () => {
    checkFix('syntax', `@agenda LAK/COM/2031/1
language: en
# 1. Opening

@annex Rooms
Room 1.
# 2. Debate
Text.
## (a) Past
## (b) Future
@annex Plan
Plan.
`, `@agenda LAK/COM/2031/1
language: en
# 1. Opening

# 2. Debate
Text.
## (a) Past
## (b) Future

@annex Rooms
Room 1.
@annex Plan
Plan.
`);
  });
});
