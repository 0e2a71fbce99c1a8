// What the editor takes for a word, what it types after Enter, and the pairs that it closes.
import assert from 'node:assert/strict';
import { configuration, onEnterRules, wordPattern } from './configuration.js';

const WORDS: readonly (readonly [text: string, words: string])[] = [
  ['see Q/ASM/WG.2/2030/2, and so on', 'see|Q/ASM/WG.2/2030/2|and|so|on'],
  ['详见Q/ASM/2030/3/Rev.1号文件（附件）', '详见|Q/ASM/2030/3/Rev.1|号文件|附件'],
  ['ICQD/COP(14)/1, Q/69/711-S/2030/1.', 'ICQD/COP(14)/1|Q/69/711-S/2030/1'],
  ['الوثيقتان Q/ASM/2030/6 وQ/ASM/2030/7، والمياه', 'الوثيقتان|Q/ASM/2030/6|و|Q/ASM/2030/7|والمياه'],
  ['مُذكّرة مـــن الأمانة', 'مُذكّرة|مـــن|الأمانة'],
  ['документ Q/ASM/2030/5* о состоянии озёр', 'документ|Q/ASM/2030/5|о|состоянии|озёр'],
  ['северо-западный район', 'северо-западный|район'],
  ['l’état des « petits » ports, 1er mai', 'l|état|des|petits|ports|1er|mai'],
  ['¿Qué opina el señor Núñez?', 'Qué|opina|el|señor|Núñez'],
  ['open-ended and/or COVID-19', 'open-ended|and|or|COVID-19'],
  ['第 12/3 号决议和2030年议程', '第|12/3|号决议和|2030|年议程'],
  ['カタカナーとひらがな漢字', 'カタカナーとひらがな漢字'],
  ['2030-05-06 11:00-13:00  1(a), 2-5', '2030-05-06|11:00|13:00|1|a|2|5'],
  ['@agenda', 'agenda'],
  ['agenda-title: x', 'agenda-title|x'],
  ['name.en: x', 'name|en|x'],
  ['{item 4(b) of Q/GEN/2030/1 | text}', 'item|4|b|of|Q/GEN/2030/1|text'],
  ['- (a) **bold** *it* {^a}', 'a|bold|it|a'],
  ['ไทย 한국어', 'ไทย|한국어'],
];

/** The text before the cursor and what Enter makes of it: the cursor's line, `>` where it has the same indentation. */
const ENTER: readonly (readonly [before: string, after: string])[] = [
  ['- an entry', '- '],
  ['  - a nested entry', '  - '],
  ['　- 第二项', '　- '],
  ['- ', ''],
  ['  - ', ''],
  ['\t-', ''],
  ['-not an entry', ''],
  ['\\- not an entry', ''],
  ['> quoted', '> '],
  ['> - quoted entry', '> - '],
  ['> - ', '> '],
  ['> ', ''],
  ['>not quoted', ''],
  ['| a | b |', '| '],
  ['| a', '| '],
  ['|  |', ''],
  ['| ', ''],
  ['｜ 甲 ｜', '｜ '],
  ['// a remark', '// '],
  ['  // a remark', '  // '],
  ['// ', ''],
  ['// agenda-disable-next-line syntax', ''],
  ['A line // of text', ''],
  ['  goes on', '  '],
  ['# 1. Opening', ''],
  ['^a: a note', ''],
];

describe('the language configuration', () => {
  for (const [text, words] of WORDS) {
    it(`cuts ${text} into words`, () => assert.equal((text.match(wordPattern) ?? []).join('|'), words));
  }

  for (const [before, after] of ENTER) {
    it(`goes on after ${JSON.stringify(before)} with ${JSON.stringify(after)}`, () => assert.equal(lineAfterEnter(before), after));
  }

  it('closes every pair that it surrounds with, stars aside, and knows a bracket of every closing pair that is no quotation mark', () => {
    const closing = configuration.autoClosingPairs.map(({ open, close }) => open + close);
    const bracketed = configuration.brackets.map((pair) => pair.join(''));
    assert.deepEqual(configuration.surroundingPairs.map((pair) => pair.join('')).filter((pair) => pair !== '**'), closing);
    assert.deepEqual(closing.filter((pair) => pair !== '""' && pair !== '“”'), bracketed);
  });
});

/** What VS Code does at Enter: the first rule whose pattern fits; the new line keeps the indentation, or goes back by one level. */
function lineAfterEnter(before: string): string {
  const indentation = /^[ \t\u3000]*/.exec(before)?.[0] ?? '';
  const rule = onEnterRules.find(({ beforeText }) => beforeText.test(before));
  if (rule?.action.indent === 'outdent') return indentation.replace(/\t$| {1,2}$/, '');
  return indentation + (rule?.action.appendText ?? '');
}
