// What `unknown-instrument` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('unknown-instrument', () => {
  it('finds an instrument that nobody declares', () => {
    checkFindings('unknown-instrument', `@agenda LAK/COM/2031/1
language: en
# 1. X
{article 5 of SEAS} and {article 5 of LAKES}, {chapter V}.
              ^^^^ unknown-instrument warning: No file declares the instrument SEAS.
@instrument LAKES
`);
  });

  it('finds references that do not say of which, where there are none or several', () => {
    checkFindings('unknown-instrument', `@agenda LAK/COM/2031/1
language: en
# 1. X
{article 5}
^^^^^^^^^^^ unknown-instrument warning: No file declares an instrument: say of which the article is, with “of”.
`);
    checkFindings('unknown-instrument', `@agenda LAK/COM/2031/1
language: en
# 1. X
{chapter V}
^^^^^^^^^^^ unknown-instrument warning: Say of which instrument, with “of”: LAKES, SEAS are declared.
@instrument LAKES
@instrument SEAS
`);
  });

  it('leaves treaties alone that are only named in words', () => {
    checkFindings('unknown-instrument', `@agenda LAK/COM/2031/1
language: en
# 1. X
Article 102 of the Charter of the United Nations.
`);
  });

  it('writes the nearest name, says of which, or declares it', () => {
    checkFix('unknown-instrument', `@agenda LAK/COM/2031/1
language: en
# 1. X
{article 5 of LAKE} {chapter V | here}
@instrument LAKES
@instrument SEAS
`, `@agenda LAK/COM/2031/1
language: en
# 1. X
{article 5 of LAKES} {chapter V of LAKES | here}
@instrument LAKES
@instrument SEAS
`);
    checkFix('unknown-instrument', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. X
{article 5 of RIVERS}
//- registry.agenda
@body LAK/COM
`, `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
# 1. X
{article 5 of RIVERS}
//- registry.agenda
@body LAK/COM

@instrument RIVERS
`);
  });
});
