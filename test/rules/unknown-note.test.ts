// What `unknown-note` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('unknown-note', () => {
  it('finds marks of notes that there are not, wherever they stand', () => {
    checkFindings('unknown-note', `@agenda LAK/COM/2031/1 {^re}
                       ^^^^^ unknown-note error: There is no note re: no line begins ^re:
language: en
title: Agenda {^*}
# 1. Opening {^1}
             ^^^^ unknown-note
@documents
LAK/COM/2031/2 {note x}  Report
               ^^^^^^^^ unknown-note
@schedule
2031-05-05 {^a}
           ^^^^ unknown-note
10:00-11:00  1 {^b}
               ^^^^ unknown-note
^*: Reissued.
`);
  });

  it('leaves marks alone whose note stands anywhere in the file', () => {
    checkFindings('unknown-note', `@agenda LAK/COM/2031/1
language: en
^1: Before.
# 1. Opening {^1}
Text.{^2}{note a}

@note 2 Behind.
^a： Full-width.
`);
  });

  it('adds the note at the end', () => {
    checkFix('unknown-note', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
Text.{^1}`, `@agenda LAK/COM/2031/1
language: en
# 1. Opening
Text.{^1}
^1:\u0020
`);
  });
});
