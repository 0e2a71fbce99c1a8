// What `item-number` finds, leaves alone and repairs: with the items, every reference to them is numbered anew.
import { checkFindings, checkFix } from '../support/findings.js';

describe('item-number', () => {
  it('finds numbers out of order, twice, of a wrong form, and headings that skip a level', () => {
    checkFindings('item-number', `@agenda LAK/COM/2031/1
language: en
### (i) Far too deep
    ^^^ item-number warning: There is no item of the level above: this heading stands in no list.
# 2. Opening
  ^^ item-number warning: Number 2 is out of order: the next one is 1.
# 2. Again
  ^^ item-number warning: There is an item 2 already: references mean the first. The next number is 3.
# 3 Elections
  ^ item-number warning: “3” is no number of this level; the next one is 3.
## (b) Late
   ^^^ item-number
## a. Later
   ^^ item-number
# (5) Debate
  ^^^ item-number
`);
  });

  it('leaves numbers in order alone, in the form of the level, of the language, or of the document', () => {
    checkFindings('item-number', `@agenda LAK/COM/2031/1
language: en
# Opening
# 2. Debate
## (a) Past
### (i) Near
### (ii) Far
## (b) Future
# - Statement by the host
# 2 bis. Credentials
# 2030 Agenda
# 4. Closing
`);
    checkFindings('item-number', '@agenda LAK/COM/2031/1\nlanguage: fr\n# 1. Ouverture\n## a) Passé\n## b) Avenir\n# 2. Clôture\n## (a) Un\n## (b) Deux\n');
    checkFindings('item-number', '@agenda LAK/COM/2031/1\nlanguage: ar\n# 1. افتتاح\n## (أ) ألف\n## (ب) باء\n## (c) جيم\n');
    checkFindings('item-number', '@agenda LAK/COM/2031/1\nlanguage: en\nnumbering: 1. | 1.1 | 1.1.1\n# 1. One\n## 1.1 Two\n### 1.1.1 Three\n## 1.2 Four\n');
    const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'];
    checkFindings('item-number', `@agenda LAK/COM/2031/1\nlanguage: en\n# 1. One\n${letters.map((letter) => `## (${letter}) X\n`).join('')}`);
  });

  it('numbers the items anew, and references follow in braces, slots, fields and words', () => {
    checkFix('item-number', `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
item: 5
# 1. Opening
# 3. Debate
## (b) Past
## (c) Future
To be taken up with agenda items 3 (c) and 5, {items 1, 3-5} and {item 3(b)}.
# 4. Report
# 5. Closing
@documents 3(b)-(c), 4
LAK/COM/2031/2  Note
@schedule
2031-05-05
10:00-11:00  1, 3(b)
11:00-12:00  5 {^a}
^a: See agenda item 5.
//- other.agenda
@agenda LAK/CONF/2031/1
language: en
# 5. Elections
joint: 5 of LAK/COM/2031/1
With {item 3(c) of LAK/COM/2031/1}, not {item 5}.
`, `//- agenda.agenda
@agenda LAK/COM/2031/1
language: en
item: 4
# 1. Opening
# 2. Debate
## (a) Past
## (b) Future
To be taken up with agenda items 2 (b) and 4, {items 1, 2-4} and {item 2(a)}.
# 3. Report
# 4. Closing
@documents 2(a)-(b), 3
LAK/COM/2031/2  Note
@schedule
2031-05-05
10:00-11:00  1, 2(a)
11:00-12:00  4 {^a}
^a: See agenda item 4.
//- other.agenda
@agenda LAK/CONF/2031/1
language: en
# 1. Elections
joint: 4 of LAK/COM/2031/1
With {item 2(b) of LAK/COM/2031/1}, not {item 1}.
`);
  });

  it('follows in the words of each language', () => {
    const renumbered = [
      ['zh', '议程项目 1 和 3(b)', '议程项目 1 和 2(b)'],
      ['fr', 'points 1 et 3 b) de l’ordre du jour', 'points 1 et 2 b) de l’ordre du jour'],
      ['es', 'temas 1 y 3 b) del programa', 'temas 1 y 2 b) del programa'],
      ['ru', 'пункты 1 и 3 b) повестки дня', 'пункты 1 и 2 b) повестки дня'],
      ['ar', 'البندان 1 و 3 (ب) من جدول الأعمال', 'البندان 1 و 2 (ب) من جدول الأعمال'],
    ] as const;
    for (const [language, before, after] of renumbered) {
      const agenda = (number: string, text: string) => `@agenda LAK/COM/2031/1\nlanguage: ${language}\n# 1. X\n# ${number}. Y\n## (a) Y\n## (b) Y\n${text}\n`;
      checkFix('item-number', agenda('3', before), agenda('2', after));
    }
  });

  it('raises a heading that skips a level, and keeps the form that is typed', () => {
    checkFix('item-number', `@agenda LAK/COM/2031/1
language: ar
# 1. X
### (i) X
## (b) X
## (د) X
# 2 X
# 2 bis. X
# 2. X
`, `@agenda LAK/COM/2031/1
language: ar
# 1. X
## (أ) X
## (b) X
## (ج) X
# 2. X
# 2 bis. X
# 3. X
`);
  });
});
