// What `unknown-article` finds and leaves alone.
import { checkFindings } from '../support/findings.js';

const agenda = (language: string, text: string) => `@instrument LAKES
name.en: Convention on Lakes
short.en: Convention
short.fr: Convention
short.es: Convenio
short.ru: Конвенция; Конвенции
short.zh: 《公约》
short.ar: الاتفاقية
articles: 1-34
chapters: I-VI
article 12: 1, 2(a)-(d), 3
@agenda LAK/COM/2031/1
language: ${language}
# 1. X
${text}
`;

describe('unknown-article', () => {
  it('finds articles, paragraphs, subparagraphs and chapters that there are not', () => {
    checkFindings('unknown-article', agenda('en', `Article 35 of the Convention; article 12, paragraph 2 (e), of the Convention; chapter VII of the Convention.
^^^^^^^^^^ unknown-article warning: LAKES has no article 35.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-article warning: Article 12 of LAKES has no (2)(e).
                                                                              ^^^^^^^^^^^ unknown-article warning: LAKES has no chapter VII.

{article 35}, {article 12(4) of LAKES}, {chapter IX}
^^^^^^^^^^^^ unknown-article
              ^^^^^^^^^^^^^^^^^^^^^^^^ unknown-article
                                        ^^^^^^^^^^^^ unknown-article`));
  });

  it('finds them in the words of all languages', () => {
    for (const [language, before, citation, owner] of [
      ['zh', '《公约》', '第三十五条', ''], ['fr', '', 'article 35', ' de la Convention'], ['es', '', 'artículo 35', ' del Convenio'], ['ru', '', 'статья 35', ' Конвенции'], ['ar', '', 'المادة 35', ' من الاتفاقية'],
    ] as const) {
      checkFindings('unknown-article', agenda(language, `${before}${citation}${owner}\n${' '.repeat(before.length)}${'^'.repeat(citation.length)} unknown-article`));
    }
  });

  it('finds those of a Chinese name declared without marks and written in them', () => {
    checkFindings('unknown-article', agenda('zh', '根据《公约》第三十五条和《海洋公约》第三十五条。\n      ^^^^^ unknown-article').replace('short.zh: 《公约》', 'short.zh: 公约'));
  });

  it('leaves alone what there is, what the definition does not say, and other treaties', () => {
    checkFindings('unknown-article', agenda('en', 'Article 34 and article 12, paragraph 2 (d), of the Convention; article 13, paragraph 9, of the Convention; article 102 of the Charter; {chapter VI}.'));
    checkFindings('unknown-article', agenda('en', '{article 99(1)}, {chapter XII}').replace(/^(?:articles|chapters): .*\n/gmu, ''));
  });
});
