// What `unused-note` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('unused-note', () => {
  it('finds notes that nothing calls, and a second one of the same id', () => {
    checkFindings('unused-note', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
Text.{^1}

^1: First.
^1: Again.
^^^ unused-note warning: An earlier note has the id 1: this one is not printed.
^2: Second.
^^^ unused-note warning: No mark calls note 2: it is not printed.
@note x Third.
      ^ unused-note
`);
  });

  it('leaves notes alone that are called, in a field or in another note too', () => {
    checkFindings('unused-note', `@agenda LAK/COM/2031/1
language: en
title: Agenda {^*}
# 1. Opening
agenda-title: Opening {^1}
@schedule
2031-05-05
10:00-11:00  "Reception" {^a}
^*: See note 2.{^2}
^1: First.
^2: Second.
^a: By invitation.
`);
  });

  it('removes the note with the lines that go on with it', () => {
    checkFix('unused-note', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
Text.

^1: A note
  on two lines.
Text behind.
^2: At the end.
`, `@agenda LAK/COM/2031/1
language: en
# 1. Opening
Text.

Text behind.
`);
  });
});
