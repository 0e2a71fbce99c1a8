// What `duplicate-agenda` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('duplicate-agenda', () => {
  it('finds every further agenda in a file', () => {
    checkFindings('duplicate-agenda', `@agenda LAK/COM/2031/1
language: en
@agenda LAK/COM/2031/2
^^^^^^^ duplicate-agenda error: A file holds one agenda: what stands under this second @agenda line is ignored.
language: fr
@agenda
^^^^^^^ duplicate-agenda
`);
  });

  it('finds the same symbol and language in two files, in both', () => {
    checkFindings('duplicate-agenda', `//- one.agenda
@agenda LAK/COM/2031/1
        ^^^^^^^^^^^^^^ duplicate-agenda error: Another file has the same symbol and language: LAK/COM/2031/1 (en).
language: en
//- two.agenda
@agenda LAK/COM/2031/1
        ^^^^^^^^^^^^^^ duplicate-agenda
language: en
//- three.agenda
@agenda LAK/COM/2031/1
language: ru
`);
  });

  it('leaves language versions alone, and agendas without a symbol', () => {
    checkFindings('duplicate-agenda', `//- one.agenda
@agenda LAK/COM/2031/1
language: en
//- two.agenda
@agenda LAK/COM/2031/1
language: ar
//- three.agenda
@agenda
language: en
//- four.agenda
@agenda
language: en
`);
  });
});
