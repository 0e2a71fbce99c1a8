/** Rename of items: another number moves an item with its text, and all references follow. */
import assert from 'node:assert/strict';
import { rename } from '../../server/features/rename/index.js';
import { applyEdits } from '../../server/model/edits.js';
import { openFixture } from '../support/fixture.js';
import { checkRefusal, checkRename as check } from '../support/rename.js';

const AGENDA = `
//- en.agenda
@agenda GLC/WG/2030/1
language: en

# 1. Opening
# 2. Storage

Text of storage, see agenda items 2, 3 and 4 (b).

## (a) Cold
## (b) Deep

// Of old.
# 3. Access

Under {items 2-4} and {item 4(b)}; see agenda items 2 to 4, and items 1–3 of the agenda.

@documents 4, 2
GLC/WG/2030/2  Report

# 4. Finance
## (a) Budget
## (b) Dues

@annex Timetable

@schedule
2030-05-06
10:00-11:00  1, 2(a)-(b)
11:00-12:00  2-3, "break", 4 (b)
`;

describe('rename of an item', () => {
  it('moves it up with its text, and all references follow', () => check(AGENDA.replace('# 4. Fi', '# 4. Fi$0'), '2', `
//- en.agenda
@agenda GLC/WG/2030/1
language: en

# 1. Opening
# 2. Finance
## (a) Budget
## (b) Dues

# 3. Storage

Text of storage, see agenda items 3, 4 and 2 (b).

## (a) Cold
## (b) Deep

// Of old.
# 4. Access

Under {items 2-4} and {item 2(b)}; see agenda items 2 to 4, and items 1, 3 and 4 of the agenda.

@documents 2, 3
GLC/WG/2030/2  Report

@annex Timetable

@schedule
2030-05-06
10:00-11:00  1, 3(a)-(b)
11:00-12:00  3-4, "break", 2 (b)
`));

  it('moves it down, comments above its heading with it', () => check(AGENDA.replace('{item 4(b)}', 'it').replace('# 3. Access', '# $03. Access'), '4', `
//- en.agenda
@agenda GLC/WG/2030/1
language: en

# 1. Opening
# 2. Storage

Text of storage, see agenda items 2, 4 and 3 (b).

## (a) Cold
## (b) Deep

# 3. Finance
## (a) Budget
## (b) Dues

// Of old.
# 4. Access

Under {items 2-4} and it; see agenda items 2 to 4, and items 1, 2 and 4 of the agenda.

@documents 3, 2
GLC/WG/2030/2  Report

@annex Timetable

@schedule
2030-05-06
10:00-11:00  1, 2(a)-(b)
11:00-12:00  2, 4, "break", 3 (b)
`));

  it('of a sub-item, from a slot, by its letter alone', () => check(AGENDA.replace('break", 4 (b)', 'break", 4 ($0b)'), 'a)', AGENDA
    .replace('and 4 (b)', 'and 4 (a)').replace('{item 4(b)}', '{item 4(a)}').replace('## (a) Budget\n## (b) Dues', '## (a) Dues\n## (b) Budget').replace('break", 4 (b)', 'break", 4 (a)')));

  it('keeps the line ends of the file and what is not at its end', () => {
    const text = '@agenda GLC/1\r\nlanguage: en\r\n\r\n# 1. Opening\r\n\r\n# 2. Storage\r\n\r\nText.\r\n\r\n# 3. Closing';
    const { analysis, scope } = openFixture(text);
    const unit = analysis.document.units.at(-1);
    assert.ok(unit);
    const renaming = rename(analysis, { unit, offset: 3 }, '1', scope);
    assert.ok('edits' in renaming);
    assert.equal(applyEdits(analysis.document, renaming.edits), '@agenda GLC/1\r\nlanguage: en\r\n\r\n# 1. Closing\r\n\r\n# 2. Opening\r\n\r\n# 3. Storage\r\n\r\nText.');
  });

  it('in its language versions, and in other agendas that cite them', () => check(`
//- meeting.en.agenda
@agenda GLC/WG/2030/1
language: en
original: en
# 1. Opening
# 2. Sto$0rage
# 3. Access

See agenda item 2.
//- meeting.ar.agenda
@agenda GLC/WG/2030/1
language: ar
original: en
# 1. الافتتاح
# 2. التخزين
# 3. الوصول

انظر البندين 1 و 2 من جدول الأعمال والبند 3 من جدول الأعمال.
//- meeting.zh.agenda
@agenda GLC/WG/2030/1
language: zh
original: en
# 1. 开幕
# 2. 储存
# 3. 获取

见议程项目 2 和议程项目 1、2 和 3。
//- other.agenda
@agenda GLC/WG/2031/1
language: fr
# 1. Ouverture
# 2. Autre
joint: 2-3 of GLC/WG/2030/1

Voir le point 2 de l’ordre du jour et {items 1-2 of GLC/WG/2030/1}.
`, '3', `
//- meeting.en.agenda
@agenda GLC/WG/2030/1
language: en
original: en
# 1. Opening
# 2. Access

See agenda item 3.
# 3. Storage
//- meeting.ar.agenda
@agenda GLC/WG/2030/1
language: ar
original: en
# 1. الافتتاح
# 2. الوصول

انظر البندين 1 و 3 من جدول الأعمال والبند 2 من جدول الأعمال.
# 3. التخزين
//- meeting.zh.agenda
@agenda GLC/WG/2030/1
language: zh
original: en
# 1. 开幕
# 2. 获取

见议程项目 3 和议程项目 1、3 和 2。
# 3. 储存
//- other.agenda
@agenda GLC/WG/2031/1
language: fr
# 1. Ouverture
# 2. Autre
joint: 2-3 of GLC/WG/2030/1

Voir le point 2 de l’ordre du jour et {items 1, 3 of GLC/WG/2030/1}.
`));

  const LETTERS = (language: string, text: string) => `@agenda GLC/1\nlanguage: ${language}\n# 1. A\n## (a) B\n## (b) C$0\n## (c) D\n## (d) E\n\n${text}\n`;
  const MOVED = (language: string, text: string) => `@agenda GLC/1\nlanguage: ${language}\n# 1. A\n## (a) C\n## (b) B\n## (c) D\n## (d) E\n\n${text}\n`;
  for (const [language, before, after] of [
    ['ar', 'في إطار البند 1 (ب) من جدول الأعمال.', 'في إطار البند 1 (أ) من جدول الأعمال.'],
    ['zh', '在议程项目 1(b)下，以及议程项目 1(b)至(d)下。', '在议程项目 1(a)下，以及议程项目 1(a)、1(c) 和 1(d)下。'],
    ['en', 'Under agenda items 1 (b) to (d) and 1 (b).', 'Under agenda items 1 (a), 1 (c), 1 (d) and 1 (a).'],
    ['fr', 'Au titre des points 1 b) et 1 c) de l’ordre du jour.', 'Au titre des points 1 a) et 1 c) de l’ordre du jour.'],
    ['ru', 'По пункту 1 b) повестки дня.', 'По пункту 1 a) повестки дня.'],
    ['es', 'En relación con el tema 1 b) del programa.', 'En relación con el tema 1 a) del programa.'],
  ] as const) {
    it(`in the form that is typed, ${language}`, () => check(LETTERS(language, before), '1(a)', MOVED(language, after)));
  }

  for (const [name, newName, reason] of [
    ['what is no number', 'Storage', '“Storage” is no number of an item; it would be like 2.'],
    ['nothing', ' ', '“” is no number of an item; it would be like 2.'],
    ['nought', '0', '“0” is no number of an item; it would be like 2.'],
    ['a sub-item', '3(a)', 'An item moves among its siblings only: “3(a)” is a sub-item.'],
    ['a number behind the last', '6', 'There is no place for item 6: the last is 4.'],
  ] as const) {
    it(`refuses ${name}`, () => checkRefusal(AGENDA.replace('# 2. St', '# 2. St$0'), newName, reason));
  }
});
