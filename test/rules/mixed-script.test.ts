// What `mixed-script` finds, leaves alone and repairs.
import { checkFindings, checkFix } from '../support/findings.js';

describe('mixed-script', () => {
  it('finds small words of another script', () => {
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: zh
# 1. 趋势、挑战 and 良好做法
           ^^^ mixed-script warning: “and” is a word of another language left in the text.
湖泊or河流的合作。
  ^^ mixed-script
`);
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: ru
# 1. Озера and реки
           ^^^ mixed-script
`);
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: ar
# 1. البحيرات and الأنهار
              ^^^ mixed-script
`);
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: en
# 1. Lakes и rivers, lakes 和 rivers
           ^ mixed-script
                           ^ mixed-script
`);
  });

  it('finds letters of another alphabet in numbers, designators and symbols', () => {
    checkFindings('mixed-script', `@agenda LAK/СОМ/2031/1
        ^^^^^^^^^^^^^^ mixed-script warning: “LAK/СОМ/2031/1” has letters of another alphabet, which only look like Latin ones.
language: ru
# 1. Озера
## а) Первое
   ^^ mixed-script
## b) Второе
См. А/76/1, пункты 1 а) и 1 b) повестки дня и {item 1(а)}:
    ^^^^^^ mixed-script
                     ^^ mixed-script
                                              ^^^^^^^^^^^ mixed-script
- а) первое;
  ^^ mixed-script
- b) второе.
@schedule
2031-05-05
10:00-11:00  1(а)
             ^^^^ mixed-script
`);
  });

  it('A14: finds signs that turn the order of what follows, unless they are closed on their line', () => {
    checkFindings('mixed-script', ['@agenda LAK/COM/2031/1', 'language: en', '# 1. The \u202Eevoba ecivres\u202C of the lakes',
      '         ^ mixed-script warning: A sign that is not seen turns the order of what follows.',
      'An \u2066isolate\u2069 is closed, an \u202Bembedding\u202C too; this \u2067one is not.',
      '                                                 ^ mixed-script warning: A sign that is not seen turns the order of what follows.',
      'Nothing is open here.\u2069',
      '                     ^ mixed-script',
      '// in a comment\u202D too',
      '               ^ mixed-script', ''].join('\n'));
    checkFix('mixed-script', '@agenda LAK/COM/2031/1\nlanguage: en\nThe \u202Elakes.\n', '@agenda LAK/COM/2031/1\nlanguage: en\nThe lakes.\n', 'Remove the sign');
  });

  it('A14: finds signs without width in words, numbers and symbols', () => {
    checkFindings('mixed-script', ['\uFEFF@agenda LAK/COM/2031/1', 'language: en', 'The la\u200Bkes, A/76\u200D/1 and 1\u00AD2.',
      '      ^ mixed-script warning: A sign that is not seen stands within what seems whole.',
      '                ^ mixed-script',
      '                         ^ mixed-script', ''].join('\n'));
  });

  it('A14: leaves real Arabic alone, with its direction marks, joiners and isolates', () => {
    checkFindings('mixed-script', '@agenda LAK/COM/2031/1\nlanguage: ar\n# 1. افتتاح الدورة\nتنظر اللجنة في الوثيقة \u2066LAK/COM/2031/2\u2069\u200F (المرفق \u200EII\u200E)، وفي می\u200Cخواهم.\n');
  });

  it('finds half-width punctuation and stray spaces between Chinese characters', () => {
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: zh
# 1. 会议开幕
请秘书处 在现有资源范围内,协助委员会履行职能;包括口译服务。
    ^ mixed-script warning: A space between Chinese characters.
             ^ mixed-script warning: Between Chinese characters “,” is written “，”.
                       ^ mixed-script
`);
  });

  it('leaves acronyms, names, symbols and passages in another language alone', () => {
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: zh
title: 临时议程 {^*}
# 1. 世卫组织(WHO)与 COVID-19 大流行 in vitro 研究
题为“Lakes and rivers of the world”的报告（见 LAK/COM/2031/2）于 2031 年 5 月 5 日发布，第 3/4 号决议，
第二行。主席：王 明　副主席:Smith，第五十四条第一款第(三)项，1:2

The whole paragraph is in English, and in no other language.
^*: 见 notes。
`);
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: ru
# 1. Озера
## a) Первое
## b) Второе
Доклад «Lakes and rivers», А. Смирнов, ЮНЕСКО (UNESCO); см. A/76/1, пункт 1 a) повестки дня, статью 5 б).
- а) первое;
- б) второе.
`);
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: ar
# 1. البحيرات
## (أ) الأول
## (ب) الثاني
منظمة الصحة العالمية (WHO) and partners، تقرير Lakes and rivers السنوي، البند 1 (أ) من جدول الأعمال.
`);
    checkFindings('mixed-script', `@agenda LAK/COM/2031/1
language: en
# 1. Lakes
The Chinese name is 湖泊 和 河流, the Russian one озера и реки.
`);
  });

  it('says nothing of registries, whose texts are in many languages', () => {
    checkFindings('mixed-script', '@body LAK/COM\nname.zh: 湖泊委员会 会议 and 河流\n');
  });

  it('writes the usual form', () => {
    checkFix('mixed-script', `@agenda LAK/COM/2031/1
language: zh
# 1. 挑战 and 良好做法
请秘书处 在现有资源范围内,协助委员会。
见А/76/1。
`, `@agenda LAK/COM/2031/1
language: zh
# 1. 挑战和良好做法
请秘书处在现有资源范围内，协助委员会。
见A/76/1。
`);
    checkFix('mixed-script', '@agenda LAK/COM/2031/1\nlanguage: ar\n# 1. البحيرات and الأنهار\n', '@agenda LAK/COM/2031/1\nlanguage: ar\n# 1. البحيرات والأنهار\n');
    checkFix('mixed-script', '@agenda LAK/COM/2031/1\nlanguage: ru\n# 1. Озера and реки\n## а) X\n', '@agenda LAK/COM/2031/1\nlanguage: ru\n# 1. Озера и реки\n## a) X\n');
  });

  it('leaves both forms of Chinese dates alone, unless a setting asks for one', () => {
    const text = (first: string, second: string) => `@agenda LAK/COM/2031/1
language: zh
# 1. 湖泊
会议于 2031 年 5 月 5 日开幕，持续三天。
${first}会议于2031年5月5日至9日举行。
${second}`;
    checkFindings('mixed-script', text('', ''));
    checkFindings('mixed-script', text('', `   ^^^^^^^^^^^^ mixed-script warning: Dates are written with spaces here: “2031 年 5 月 5 日至 9 日”.
`), { chineseDates: 'spaced' });
    checkFindings('mixed-script', text(`    ^^^^^^^^^^^^^^ mixed-script warning: Dates are written without spaces here: “2031年5月5日”.
`, ''), { chineseDates: 'unspaced' });
  });
});
