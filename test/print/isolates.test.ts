// Words that run against the text around them: in Arabic symbols, Latin words and numbers with a stroke, elsewhere Arabic words.
import assert from 'node:assert/strict';
import { isElement } from '../../print/elements.js';
import type { Direction } from '../../print/languages.js';
import { isolated } from '../../print/layout/isolates.js';

/** The isolated words in square brackets. */
function drawn(text: string, direction: Direction): string {
  return isolated(text, direction, undefined).map((node) => (isElement(node) ? `[${node.children.map((child) => (isElement(child) ? '' : child.text)).join('')}]` : node.text)).join('');
}

describe('isolated words', () => {
  const cases: readonly (readonly [Direction, string])[] = [
    ['rtl', 'انظر [FLC/CONF/WG.1/2027/2]، الفقرة 6'],
    ['rtl', 'القرار [64/292] المؤرخ 28 تموز/يوليه 2010'],
    ['rtl', 'للفترة 2026-2027 و 12 مؤشرا، 10:00'],
    ['rtl', '(انظر [ICCD/COP(14)/1 Add.1])'],
    ['rtl', 'الموقع [https://example.org/lakes] و[COVID-19].'],
    ['rtl', 'البند 3 (ب)'],
    ['ltr', 'the title [جدول الأعمال] of document 3'],
    ['ltr', 'nothing here: A/76/1, 议程'],
    ['rtl', ''],
  ];
  for (const [direction, expected] of cases) {
    it(`${direction}: ${expected}`, () => assert.equal(drawn(expected.replace(/[[\]]/gu, ''), direction), expected));
  }

  it('are the whole text where a control character could reach beyond it', () => {
    assert.equal(drawn('a \u202Eb', 'ltr'), '[a \u202Eb]');
    assert.equal(drawn('\u2067a', 'rtl'), '[\u2067a]');
  });

  it('keep their places in the source', () => {
    const offsets = isolated('انظر A/1 و', 'rtl', { unit: 7, offset: 100 }).map((node) => {
      const text = isElement(node) ? node.children[0] : node;
      return text !== undefined && !isElement(text) ? text.at?.offset : undefined;
    });
    assert.deepEqual(offsets, [100, 105, 108]);
  });

  it('are found in time that grows with the text only', () => {
    for (const piece of ['1', 'A/', '1/', 'a ', '(', 'ب ', 'a(1)', '1.']) {
      const begin = performance.now();
      for (const direction of ['ltr', 'rtl'] as const) isolated(piece.repeat(100_000), direction, undefined);
      assert.ok(performance.now() - begin < 2000, piece);
    }
  });
});
