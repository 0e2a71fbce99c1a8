// What `title-mismatch` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('title-mismatch', () => {
  it('finds a title in the list that differs from the heading, as an information', () => {
    checkFindings('title-mismatch', `@agenda LAK/COM/2031/1
language: en
# 1. Dialogue on Arab lakes
agenda-title: Dialogue on lakes
              ^^^^^^^^^^^^^^^^^ title-mismatch information: The title in the list differs from the heading: “Dialogue on Arab lakes”.
`);
  });

  it('finds a document under two titles in one agenda', () => {
    checkFindings('title-mismatch', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
@documents
LAK/COM/2031/2  Note by the Secretariat
# 2. Debate
@documents
Report of the Secretariat (LAK/COM/2031/2)
^^^^^^^^^^^^^^^^^^^^^^^^^ title-mismatch warning: LAK/COM/2031/2 has another title elsewhere: “Note by the Secretariat”.
`);
  });

  it('finds it under another title in a definition, and in another agenda of the same language', () => {
    checkFindings('title-mismatch', `//- one.agenda
@agenda LAK/COM/2031/1
language: zh
@documents
LAK/COM/2031/2  秘书处的说明
                ^^^^^^ title-mismatch warning: LAK/COM/2031/2 has another title elsewhere: “秘书处的报告”.
LAK/COM/2031/3  主席的报告
                ^^^^^ title-mismatch
//- two.agenda
@agenda LAK/CONF/2031/1
language: zh
@documents
LAK/COM/2031/3  主席的声明
                ^^^^^ title-mismatch
//- registry.agenda
@document LAK/COM/2031/2
title.zh: 秘书处的报告
`);
  });

  it('leaves the same titles alone, however their spaces and hyphens are set', () => {
    checkFindings('title-mismatch', `@agenda LAK/COM/2031/1
language: en
# 1. Follow\u2011up to the\u00A02030 Agenda {^1}
agenda-title: Follow-up  to the 2030 Agenda
schedule-title: Follow-up
# 2. Cafe\u0301 \u200Dculture
agenda-title: Café culture
@documents
LAK/COM/2031/2  Note by the
  Secretariat
LAK/COM/2031/2  Note by\u00A0the Secretariat
LAK/COM/2031/2 and Add.1  Notes by the Secretariat
`);
  });

  it('leaves titles in other languages alone', () => {
    checkFindings('title-mismatch', `//- one.agenda
@agenda LAK/COM/2031/1
language: en
@documents
LAK/COM/2031/2  Note
//- two.agenda
@agenda LAK/COM/2031/1
language: fr
@documents
LAK/COM/2031/2  Notice
//- registry.agenda
@document LAK/COM/2031/2
title.ru: Записка
`);
  });

  it('uses the heading, or the title in the list', () => {
    const before = `@agenda LAK/COM/2031/1
language: en
# 1. Debate
agenda-title: General
  debate
status: deferred
`;
    checkFix('title-mismatch', before, `@agenda LAK/COM/2031/1
language: en
# 1. Debate
status: deferred
`);
    checkFix('title-mismatch', before, `@agenda LAK/COM/2031/1
language: en
# 1. General debate
status: deferred
`, 'Use “General debate”');
  });

  it('uses one title of a document', () => {
    checkFix('title-mismatch', `//- one.agenda
@agenda LAK/COM/2031/1
language: en
@documents
Note on *lakes* (LAK/COM/2031/2)
//- registry.agenda
@document LAK/COM/2031/2
title.en: Report on *lakes*
`, `//- one.agenda
@agenda LAK/COM/2031/1
language: en
@documents
Report on *lakes* (LAK/COM/2031/2)
//- registry.agenda
@document LAK/COM/2031/2
title.en: Report on *lakes*
`);
  });
});
