/** Rename of symbols, resolutions, bodies, instruments and notes: what follows, in every file, and which names are refused. */
import assert from 'node:assert/strict';
import { prepareRename } from '../../server/features/rename/index.js';
import { placeText } from '../../server/model/document.js';
import { openFixture } from '../support/fixture.js';
import { checkRefusal, checkRename as check } from '../support/rename.js';

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

/** The first occurrences of some texts, or all of one, are other than before, and nothing else is. */
function checkChanges(text: string, newName: string, changes: readonly (readonly [string, string, 'all'?])[]): void {
  const before = text.replace('$0', '');
  check(text, newName, changes.reduce((all, [old, now, each]) => (each === undefined ? all.replace(old, now) : all.replaceAll(old, now)), before));
}
