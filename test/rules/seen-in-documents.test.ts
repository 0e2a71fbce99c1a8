// Mistakes of the kinds that stand in printed documents, with other words, in several languages: each is found, and what it is about.
import assert from 'node:assert/strict';
import { findings } from '../support/findings.js';
import { workspaceOf } from '../support/workspace.js';

const head = (language: string) => `@agenda LAKE/TEC/2031/1\nlanguage: ${language}\ndate: 2031-01-07\nmeeting: 2031-09-01\n`;

/** The words that a code stands on, in order. */
function found(code: string, text: string): readonly string[] {
  const workspace = workspaceOf(text);
  return findings(workspace, [...workspace.analyses.keys()][0] ?? '').filter((finding) => finding.code === code).map(({ place: { unit, start, end } }) => unit.text.slice(start, end));
}

/** A paragraph under an item. */
const paragraph = (language: string, text: string) => `${head(language)}# 1. X\n${text}\n`;

describe('as in printed documents', () => {
  // 8 September 2031 is a Monday.
  for (const [language, text, typed] of [
    ['en', 'The meeting will open on Tuesday, 8 September 2031.', 'Tuesday'],
    ['fr', 'La réunion s’ouvrira le mardi 8 septembre 2031.', 'mardi'],
    ['es', 'La reunión se inaugurará el martes 8 de septiembre de 2031.', 'martes'],
    ['ru', 'Совещание откроется во вторник, 8 сентября 2031 года.', 'вторник'],
    ['zh', '会议将于2031年9月8日星期二开幕。', '星期二'],
    ['ar', 'سيُفتتح الاجتماع يوم الثلاثاء 8 أيلول/سبتمبر 2031.', 'يوم الثلاثاء'],
  ] as const) {
    it(`a weekday that is not the date's (${language})`, () => { assert.deepEqual(found('weekday', paragraph(language, text)), [typed]); });
  }

  it('a number twice, and the one behind it too low', () => {
    const text = (letters: string) => `${head('en')}# 1. A\n${[...letters].map((letter, index) => `## (${letter}) Part ${String(index)}\n`).join('')}`;
    assert.deepEqual(found('item-number', text('abcdde')), ['(d)']);
    assert.deepEqual(found('item-number', text('abccef')), ['(c)', '(e)']);
    assert.deepEqual(found('item-number', text('abde')), ['(d)']);
  });

  for (const [language, heading, listed] of [
    ['en', 'United Lakes dialogue', 'United Great Lakes dialogue'],
    ['fr', 'Dialogue sur les Lacs', 'Dialogue sur les Grands Lacs'],
    ['zh', '湖泊对话', '大湖对话'],
    ['ar', 'الحوار بشأن البحيرات', 'الحوار بشأن البحيرات الكبرى'],
  ] as const) {
    it(`a title that has lost a word in the heading (${language})`, () => {
      assert.deepEqual(found('title-mismatch', `${head(language)}# 1. ${heading}\nagenda-title: ${listed}\n`), [listed]);
    });
  }

  it('a document that has another title in another list', () => {
    const lists = '# 1. A\n@documents\nLAKE/TEC/2031/2  Report on reeds\n# 2. B\n@documents\nReport on reed (LAKE/TEC/2031/2)\n';
    assert.deepEqual(found('title-mismatch', head('en') + lists), ['Report on reed']);
  });

  const relatives = '//- registry.agenda\n@document LAKE/SUB/2031/3\n@document LAKE/TEC/2031/INF.20\n@document LAKE/TEC/2031/L.25\n';
  for (const symbol of ['LAKE/SUB2031/4', 'LAKE/SUB.2031/4', 'LAKE/TEC/2031.INF.21', 'LAKE/2031/TEC/L.26', 'LAKE/TEC/L.25/2031', '2031/LAKE/TEC/L.25', 'FCCC/2031/SBI/7']) {
    for (const [language, text] of [['en', `See ${symbol}, annex.`], ['zh', `见${symbol}号文件。`], ['ru', `См. документ ${symbol}.`]] as const) {
      it(`${symbol} beside well-formed relatives (${language})`, () => {
        const expected = symbol.startsWith('2') ? [] : [symbol];
        assert.deepEqual(found('malformed-symbol', `//- agenda.agenda\n${paragraph(language, text)}${relatives}`), expected);
      });
    }
  }

  it('a lone sub-item', () => {
    assert.deepEqual(found('lone-sub-item', `${head('fr')}# 1. A\n## a) B\n# 2. C\n## a) D\n## b) E\n`), ['a)']);
  });

  for (const [where, text] of [
    ['in headings', `${head('ru')}# 1. Озёра\n## а) Тростник\n## b) Птицы\n`],
    ['in a list', paragraph('ru', '- а) тростник\n- b) птицы\n- c) рыбы')],
    ['in a sentence', paragraph('ru', 'Будут рассмотрены: а) тростник; b) птицы.')],
    ['in a citation', `${head('ru')}# 1. Озёра\n## a) Тростник\n## b) Птицы\nСм. пункт 1 а) повестки дня.\n`],
  ] as const) {
    it(`a Cyrillic letter among Latin ones, ${where}`, () => { assert.deepEqual(found('mixed-script', text), ['а)']); });
  }

  it('a Cyrillic letter in a text of another script', () => {
    assert.deepEqual(found('mixed-script', paragraph('en', 'The group will take up (а) reeds; and (b) birds.')), ['(а)']);
    assert.deepEqual(found('mixed-script', paragraph('fr', 'Voir les documents А/76/1 et A/76/2.')), ['А/76/1']);
  });

  for (const [language, title, word] of [
    ['zh', '湖泊 and 湿地', 'and'], ['zh', '湖泊 et 湿地', 'et'], ['ar', 'البحيرات and الأنهار', 'and'], ['ru', 'Озёра and реки', 'and'],
    ['en', 'Lakes и rivers', 'и'], ['en', 'Lakes 和 rivers', '和'], ['fr', 'Lacs و rivières', 'و'], ['es', 'Lagos и ríos', 'и'],
  ] as const) {
    it(`“${word}” left in a title (${language})`, () => { assert.deepEqual(found('mixed-script', `${head(language)}# 1. ${title}\n`), [word]); });
  }

  it('a stray space between Chinese characters', () => {
    assert.deepEqual(found('mixed-script', paragraph('zh', '请工作组 在明年报告。')), [' ']);
    assert.deepEqual(found('mixed-script', `${head('zh')}# 1. 湖泊 管理\n`), [' ']);
  });

  for (const [language, full, short, words] of [
    ['zh', '科学组第九届会议第一次续会的议程项目 4', '科学组第九届会议续会的议程项目 4', '第九届会议续会'],
    ['en', 'item 4 of the first resumed ninth session of the Scientific Group', 'item 4 of the resumed ninth session of the Scientific Group', 'resumed ninth session'],
  ] as const) {
    it(`a resumed session under two names, in the text and in a note (${language})`, () => {
      const body = '//- registry.agenda\n@body LAKE/SG\nname.en: Scientific Group\nname.zh: 科学组\n';
      assert.deepEqual(found('joint-mismatch', `//- agenda.agenda\n${head(language)}# 1. X\n${full}{^1}\n\n^1: ${short}\n${body}`), [words]);
    });
  }

  it('a mark of a note lost on a continued slot', () => {
    const slots = (...lines: readonly string[]) => `${head('en')}# 1. A\n# 2. B\n## (a) C\n## (b) D\n@schedule\n2031-09-01\n${lines.map((line, index) => `1${String(index)}:00-1${String(index + 1)}:00  ${line}\n`).join('')}^a: X.\n`;
    assert.deepEqual(found('schedule-note-dropped', slots('1 {^a}', '1')), ['1']);
    assert.deepEqual(found('schedule-note-dropped', slots('2, 2(a) {^a}', '2, 2(a)')), ['2(a)']);
    assert.deepEqual(found('schedule-note-dropped', slots('1 {^a}', '1 {^a}', '1')), ['1']);
  });
});
