/** Rename: what follows a new name, in every file, and which names are refused. */
import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../server/features/rename/index.js';
import { applyEdits } from '../../server/model/edits.js';
import { placeText } from '../../server/model/document.js';
import { openFixture, uriOf } from '../support/fixture.js';

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

const NAMES = `
//- names.agenda
@body GLC
name.en: Glacier Conference
@body GLC/WG
name.en: Working Group
@resolution GLC 3/2
title.en: Storage
@decision GLC 3/1
title.en: Seat
@document GLC/WG/2030/2
title.en: Report
@instrument ICE
name.en: Convention on Ice Cores
articles: 1-20
//- meeting.en.agenda
@agenda GLC/WG/2030/1
language: en
# 1. Opening
joint: 1 of GLC/WG/2029/1

See GLC/WG/2030/2, {GLC/WG/2030/2 | the report} and {item 1 of GLC/WG/2029/1}.

Recalling resolutions 3/2 and 3/4, {resolution 3/2 of GLC} and {article 4 of ICE}.

At noon.{^1}

@documents
GLC/WG/2030/2 and Add.1  Report

^1: Local time, see GLC/WG/2030/2/Add.1.
//- meeting.zh.agenda
@agenda GLC/WG/2030/1
language: zh
# 1. 开幕

见GLC/WG/2030/2号文件和第 3/2 号决议。
//- earlier.agenda
@agenda GLC/WG/2029/1
language: ru
# 1. Открытие

В резолюции 3/2 и решении 3/1{^1}

^1: A.
`;

describe('rename', () => {
  it('of a document: definition, entry, braces and citations; short forms go on meaning the same', () => checkChanges(NAMES.replace('See GLC/WG/2030/2', 'See GLC/WG/20$030/2'), 'GLC/WG/2030/7', [
    ['@document GLC/WG/2030/2', '@document GLC/WG/2030/7'], ['See GLC/WG/2030/2,', 'See GLC/WG/2030/7,'], ['{GLC/WG/2030/2 |', '{GLC/WG/2030/7 |'],
    ['GLC/WG/2030/2 and Add.1', 'GLC/WG/2030/7 and GLC/WG/2030/2/Add.1'], ['见GLC/WG/2030/2号', '见GLC/WG/2030/7号'],
  ]));

  it('of a short form', () => checkChanges(NAMES.replace('GLC/WG/2030/2/Add', 'GLC/WG/20$030/2/Add'), 'GLC/WG/2030/2/Add.2', [
    ['GLC/WG/2030/2/Add.1', 'GLC/WG/2030/2/Add.2'], ['and Add.1', 'and GLC/WG/2030/2/Add.2'],
  ]));

  it('of an agenda, in all its versions and where its items are cited', () => checkChanges(NAMES.replace('joint: 1 of GLC/', 'joint: 1 of GL$0C/'), 'GLC/WG/2028/1', [
    ['joint: 1 of GLC/WG/2029/1', 'joint: 1 of GLC/WG/2028/1'], ['{item 1 of GLC/WG/2029/1}', '{item 1 of GLC/WG/2028/1}'], ['@agenda GLC/WG/2029/1', '@agenda GLC/WG/2028/1'],
  ]));
  it('of an agenda with language versions', () => checkChanges(NAMES.replace('@agenda GLC/WG/2030/1\nlanguage: zh', '@agenda GLC/$0WG/2030/1\nlanguage: zh'), 'GLC/WG/2030/9', [
    ['@agenda GLC/WG/2030/1\nlanguage: en', '@agenda GLC/WG/2030/9\nlanguage: en'], ['@agenda GLC/WG/2030/1\nlanguage: zh', '@agenda GLC/WG/2030/9\nlanguage: zh'],
  ]));

  it('of a resolution', () => checkChanges(NAMES.replace('第 3/2', '第 3$0/2'), '3/9', [
    ['@resolution GLC 3/2', '@resolution GLC 3/9'], ['resolutions 3/2', 'resolutions 3/9'], ['{resolution 3/2', '{resolution 3/9'], ['第 3/2', '第 3/9'], ['резолюции 3/2', 'резолюции 3/9'],
  ]));
  it('of a decision, from its definition', () => checkChanges(NAMES.replace('GLC 3/1', 'GLC $03/1'), '3/5', [['@decision GLC 3/1', '@decision GLC 3/5'], ['решении 3/1', 'решении 3/5']]));
  it('of a resolution with a symbol', () => check(`
@resolution A/RES/58/4
title.en: Convention

@agenda A/76/1
language: en

Recalling General Assembly resolution 58/$04, {resolution 58/4 of A} and A/RES/58/4, and resolutions 58/4 A and B.
`, '59/4', `
@resolution A/RES/59/4
title.en: Convention

@agenda A/76/1
language: en

Recalling General Assembly resolution 59/4, {resolution 59/4 of A} and A/RES/59/4, and resolutions 58/4 A and B.
`));

  it('of an instrument, from an article', () => checkChanges(NAMES.replace('of ICE', 'of $0ICE'), 'COLD', [['@instrument ICE', '@instrument COLD'], ['of ICE}', 'of COLD}']]));
  it('of a note, in its file', () => checkChanges(NAMES.replace('noon.{^1}', 'noon.{^$01}'), 'a', [['noon.{^1}', 'noon.{^a}'], ['^1: Local', '^a: Local']]));

  it('of a body: all symbols under it follow', () => checkChanges(NAMES.replace('@body GLC/WG', '@body GLC/$0WG'), 'GLC/EG.1', [['GLC/WG', 'GLC/EG.1', 'all']]));

  for (const [what, at, newName, reason] of [
    ['a document that there is already', 'See $0GLC', 'GLC/WG/2029/1', 'There is a document GLC/WG/2029/1 already.'],
    ['what is no symbol', 'See $0GLC', 'the report', '“the report” is no document symbol.'],
    ['a resolution’s symbol for a document', 'See $0GLC', 'A/RES/58/4', '“A/RES/58/4” is the symbol of something else than GLC/WG/2030/2.'],
    ['what is no number of a resolution', '第 $03/2', '三', '“三” is no number of a resolution; it would be like 8/9.'],
    ['a number of another organ', '第 $03/2', '1325 (2000)', '“1325 (2000)” is no number of a resolution of GLC.'],
    ['what is no instrument', 'of $0ICE', 'ice cores', '“ice cores” is no short name of an instrument: it would be one word of capitals, like UNCAC.'],
    ['what is no mark', 'noon.{$0^1}', '{b}', '“{b}” is no mark of a note: it would be letters, digits, stars or daggers.'],
    ['what is no prefix', '@body GL$0C/WG', 'working group', '“working group” is no prefix of document symbols.'],
    ['another name of an article', '{art$0icle', '5', 'The articles and chapters of an instrument are numbered by itself; its name is changed where it is declared.'],
  ] as const) {
    it(`refuses ${what}`, () => checkRefusal(NAMES.replace(at.replace('$0', ''), at), newName, reason));
  }

  it('is prepared with the name alone', () => {
    for (const [at, written, placeholder] of [
      ['见$0GLC', 'GLC/WG/2030/2', 'GLC/WG/2030/2'], ['第 3/$02', '3/2', '3/2'], ['{resolution 3/$02', '3/2', '3/2'], ['# 1. Op$0ening', '1. Opening', '1'], ['{it$0em 1 of', '1', '1'], ['{^$01}', '1', '1'],
    ] as const) {
      const { analysis, point, scope } = openFixture(NAMES.replace(at.replace('$0', ''), at));
      const found = prepareRename(analysis, point, scope);
      assert.ok(found !== undefined && 'place' in found, at);
      assert.deepEqual([placeText(found.place), found.placeholder], [written, placeholder]);
    }
  });

  it('is not offered for plain words', () => {
    const { analysis, point, scope } = openFixture(NAMES.replace('At noon', 'At$0 noon'));
    assert.equal(prepareRename(analysis, point, scope), undefined);
  });
});

/** The text of all files after a rename. */
function renamed(text: string, newName: string): string {
  const fixture = openFixture(text);
  const renaming = rename(fixture.analysis, fixture.point, newName, fixture.scope);
  assert.ok('edits' in renaming, JSON.stringify('refusal' in renaming && renaming.refusal));
  return [...fixture.files.keys()].map((file) => {
    const analysis = fixture.scope.get(uriOf(file));
    assert.ok(analysis);
    return (fixture.files.size > 1 || text.includes('//- ') ? `//- ${file}\n` : '') + applyEdits(analysis.document, renaming.edits);
  }).join('\n');
}

function check(text: string, newName: string, expected: string): void {
  assert.equal(renamed(text, newName), expected.replace(/^\n/, ''));
}

/** The first occurrences of some texts, or all of one, are other than before, and nothing else is. */
function checkChanges(text: string, newName: string, changes: readonly (readonly [string, string, 'all'?])[]): void {
  const before = text.replace('$0', '');
  check(text, newName, changes.reduce((all, [old, now, each]) => (each === undefined ? all.replace(old, now) : all.replaceAll(old, now)), before));
}

function checkRefusal(text: string, newName: string, reason: string): void {
  const { analysis, point, scope } = openFixture(text);
  assert.deepEqual(rename(analysis, point, newName, scope), { refusal: reason });
}
