// What `unknown-directive` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('unknown-directive', () => {
  it('finds a directive that does not exist', () => {
    checkFindings('unknown-directive', `@agenda LAK/COM/2031/1
language: en
  @docments 1
  ^^^^^^^^^ unknown-directive error: There is no directive @docments; the line is not printed.
@x
^^ unknown-directive
`);
  });

  it('leaves text alone that only begins with an @', () => {
    checkFindings('unknown-directive', `@agenda LAK/COM/2031/1
language: en
Write to
@LAKES or @2031, or office@lakes.example
or \\@lakes, in a line of its own:

\\@lakes
@heading Enquiries
`);
  });

  it('writes the nearest directive', () => {
    checkFix('unknown-directive', `@agenda LAK/COM/2031/1
language: en
@docments
@anex Rooms
`, `@agenda LAK/COM/2031/1
language: en
@documents
@annex Rooms
`);
  });

  it('makes text of what is near to none', () => {
    checkFix('unknown-directive', `@agenda LAK/COM/2031/1
language: en
@lakes is the account.
`, `@agenda LAK/COM/2031/1
language: en
\\@lakes is the account.
`);
  });
});
