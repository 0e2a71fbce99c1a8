// What `conflicting-definition` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

describe('conflicting-definition', () => {
  it('finds definitions that give one field different values, in both places', () => {
    checkFindings('conflicting-definition', `//- one.agenda
@body LAK/COM
name.en: Lakes Committee
         ^^^^^^^^^^^^^^^ conflicting-definition error: LAK/COM is defined twice, with different values of “name.en”: “Committee on Lakes” elsewhere.
session 3: 2030-05-05 .. 2030-05-09
@resolution LAK/COM 3/4
adopted: 2030-05-09
         ^^^^^^^^^^ conflicting-definition
@instrument LAKES
articles: 1-34
          ^^^^ conflicting-definition
//- two.agenda
@body LAK/COM
name.en: Committee on Lakes
         ^^^^^^^^^^^^^^^^^^ conflicting-definition
@resolution LAK/COM 3/4
adopted: 2030-05-08
         ^^^^^^^^^^ conflicting-definition
@instrument LAKES
articles: 1-35
          ^^^^ conflicting-definition
`);
  });

  it('finds them in one file, and of one symbol written in two ways', () => {
    checkFindings('conflicting-definition', `@resolution A/RES/71/222
adopted: 2016-12-21
         ^^^^^^^^^^ conflicting-definition
@resolution A 71/222
adopted: 2016-12-22
         ^^^^^^^^^^ conflicting-definition
`);
  });

  it('leaves definitions alone that add to each other or say the same', () => {
    checkFindings('conflicting-definition', `//- one.agenda
@body LAK/COM
name.en: Lakes Committee
short.en: Committee
session 3: 2030-05-05..2030-05-09
@decision LAK/COM 3/4
adopted: 2030-05-09
@instrument LAKES
articles: 1-34
//- two.agenda
@body LAK/COM
name.en: Lakes\u00A0 Committee
name.fr: Comité des lacs
short.en: Lakes Committee
session 3: 2030-05-05 .. 2030-05-09
session 4: 2031-05-05 .. 2031-05-09
@resolution LAK/COM 3/4
adopted: 2030-05-08
@instrument LAKES
articles: 1 – 34
`);
  });
});
