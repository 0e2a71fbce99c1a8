// What `unknown-body` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('unknown-body', () => {
  it('finds an agenda whose body nobody declares, and a prefix in a reference', () => {
    checkFindings('unknown-body', `@agenda LAK/COM/2031/1
        ^^^^^^^^^^^^^^ unknown-body information: No file declares the body of LAK/COM/2031/1: neither organ nor body is printed.
language: en
# 1. X
{resolution 3/4 of SEA} and {resolution 71/222 of A}, {decision 1/2 of RIV/CONF}.
                   ^^^ unknown-body information: No file declares the body SEA.
@resolution RIV/CONF 1/1
`);
  });

  it('leaves declared bodies alone, names that are typed, and agendas without a symbol', () => {
    checkFindings('unknown-body', `//- one.agenda
@agenda LAK/COM/WG.1/2031/1
language: en
//- two.agenda
@agenda SEA/2031/1
language: en
organ: Committee on Seas
//- three.agenda
@agenda
language: en
//- registry.agenda
@body LAK/COM
`);
  });

  it('declares the body, or writes the nearest', () => {
    checkFix('unknown-body', `//- agenda.agenda
@agenda LAK/COM/WG.1/2031/1
language: en
//- registry.agenda
@instrument LAKES
`, `//- agenda.agenda
@agenda LAK/COM/WG.1/2031/1
language: en
//- registry.agenda
@instrument LAKES

@body LAK/COM/WG.1
`);
    checkFix('unknown-body', `@agenda LAK/COM/2031/1
language: en
# 1. X
{resolution 3/4 of LAK/COMM}
@body LAK/COM
`, `@agenda LAK/COM/2031/1
language: en
# 1. X
{resolution 3/4 of LAK/COM}
@body LAK/COM
`);
  });
});
