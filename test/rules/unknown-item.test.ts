// What `unknown-item` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

const agenda = (language: string, text: string) => `@agenda LAK/COM/2031/1
language: ${language}
# 1. X
## (a) X
## (b) X
# 2. X
${text}
`;

describe('unknown-item', () => {
  it('finds items that the agenda does not have, one by one', () => {
    checkFindings('unknown-item', agenda('en', `See {items 1-3}, {item 1(c)} and agenda items 2 and 4.
    ^^^^^^^^^^^ unknown-item warning: The agenda has no item 3.
                 ^^^^^^^^^^^ unknown-item
                                 ^^^^^^^^^^^^^^^^^^^^ unknown-item warning: The agenda has no item 4.
@documents 1, 5
              ^ unknown-item`));
  });

  it('finds them in the words of all languages', () => {
    for (const [language, citation, owner] of [
      ['zh', '议程项目 7', ''], ['fr', 'point 7', ' de l’ordre du jour'], ['es', 'tema 7', ' del programa'], ['ru', 'пункту 7', ' повестки дня'], ['ar', 'البند 7', ' من جدول الأعمال'],
    ] as const) {
      checkFindings('unknown-item', agenda(language, `${citation}${owner}\n${'^'.repeat(citation.length)} unknown-item`));
    }
  });

  it('finds those of another agenda that is in the folder, in fields too', () => {
    checkFindings('unknown-item', `//- one.agenda
@agenda LAK/COM/2031/1
language: en
item: 3 of LAK/CONF/2031/1
      ^ unknown-item warning: The agenda LAK/CONF/2031/1 has no item 3.
# 1. X
joint: 1 of LAK/CONF/2031/1; 2 of SEA/2031/1; LAK/CONF/2031/1
See {item 2 of LAK/CONF/2031/1} and {item 9 of SEA/2031/1}.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-item
//- two.agenda
@agenda LAK/CONF/2031/1
language: en
# 1. Y
`);
  });

  it('leaves alone what is of another body, session or agenda, and titles in definitions', () => {
    checkFindings('unknown-item', `@agenda LAK/COM/2031/1
language: en
# 1. X
Item 14 of the ninth session of the Committee on Seas will be considered jointly. See items 7 to 9 of the list.
@document LAK/COM/2030/3
title.en: Note on agenda item 12
`);
    checkFindings('unknown-item', `@document LAK/COM/2030/3
title.en: Note on agenda item 12
`);
  });

  it('knows an entry without number by its id', () => {
    checkFindings('unknown-item', `@agenda LAK/COM/2031/1
language: en
# - Statement by the host
id: 9
See {item 9}.
`);
  });

  it('writes the nearest item', () => {
    checkFix('unknown-item', agenda('en', 'See {item 1(bb)}.'), agenda('en', 'See {item 1(b)}.'));
  });
});
