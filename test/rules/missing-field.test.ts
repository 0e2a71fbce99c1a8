// What `missing-field` finds, leaves alone and repairs.
import assert from 'node:assert/strict';
import { checkFindings, checkFix, fixTitles } from '../support/findings.js';

describe('missing-field', () => {
  it('finds a masthead without language, date or meeting', () => {
    checkFindings('missing-field', `@agenda LAK/COM/2031/1
^^^^^^^ missing-field error: The masthead does not say the language of the document.
^^^^^^^ missing-field warning: The masthead has no date of the document.
^^^^^^^ missing-field warning: The masthead does not say when the meeting is held.
`);
  });

  it('finds a body and an organ that are printed in another language, or not at all', () => {
    checkFindings('missing-field', `//- agenda.agenda
@agenda LAK/COM/WG.1/2031/1
        ^^^^^^^^^^^^^^^^^^^ missing-field information: LAK/COM/WG.1 has no name in French: the English one is printed.
        ^^^^^^^^^^^^^^^^^^^ missing-field information: LAK/COM has no name in French: nothing is printed for it.
language: fr
date: 2031-03-01
meeting: 2031-05-05
//- registry.agenda
@body LAK/COM
name.ru: Комитет по озерам
@body LAK/COM/WG.1
name.en: Working Group on Water Data
`);
  });

  it('finds a document that is listed by its symbol alone and has no title in the language', () => {
    checkFindings('missing-field', `@agenda LAK/COM/2031/1
language: es
date: 2031-03-01
meeting: 2031-05-05
@documents
LAK/COM/2030/7
^^^^^^^^^^^^^^ missing-field information: LAK/COM/2030/7 has no title in Spanish: the English one is printed.
LAK/COM/2030/8
@document LAK/COM/2030/7
title.en: Report
@document LAK/COM/2030/8
title: Informe
`);
  });

  it('leaves a complete masthead alone, names for all languages, and names that are typed', () => {
    checkFindings('missing-field', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: fr
date: 2031-03-01
meeting: 2031-05-05
//- typed.agenda
@agenda SEA/2031/1
language: fr
date: 2031-03-01
meeting: 2031-05-05
organ: Comité des mers
//- registry.agenda
@body LAK/COM
name: Lakes Committee
@body SEA
name.en: Committee on Seas
`);
  });

  it('inserts the language that the letters tell', () => {
    checkFix('missing-field', `@agenda LAK/COM/2031/1
date: 2031-03-01
meeting: 2031-05-05
# 1. Открытие сессии
`, `@agenda LAK/COM/2031/1
language: ru
date: 2031-03-01
meeting: 2031-05-05
# 1. Открытие сессии
`);
  });

  it('offers the languages that the letters allow', () => {
    assert.deepEqual(fixTitles('missing-field', '@agenda LAK/COM/2031/1\ndate: 2031-03-01\nmeeting: 2031-05-05\n# 1. Opening\n'), ['Insert “language: en”', 'Insert “language: fr”', 'Insert “language: es”']);
    assert.deepEqual(fixTitles('missing-field', '//- lakes.es.agenda\n@agenda LAK/COM/2031/1\n'), ['Insert “language: es”']);
  });

  it('inserts the days of the timetable', () => {
    checkFix('missing-field', `@agenda LAK/COM/2031/1
language: en
date: 2031-03-01
@schedule
2031-05-06
2031-05-05
`, `@agenda LAK/COM/2031/1
meeting: 2031-05-05 .. 2031-05-06
language: en
date: 2031-03-01
@schedule
2031-05-06
2031-05-05
`);
  });
});
