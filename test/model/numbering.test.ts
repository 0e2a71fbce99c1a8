/** Item numbers: forms by example, what is read of a typed number, designators and ranges. */
import assert from 'node:assert/strict';
import { canonicalDesignator, expandRange, hasFormOfLevel, parseNumbering, printItemNumber, readOrdinal } from '../../server/model/numbering.js';

const usual = parseNumbering(['1.', '(a)', '(i)']);
const french = parseNumbering(['1.', 'a)', 'i)']);
const decimal = parseNumbering(['1.', '1.1', '1.1.1']);
const worded = parseNumbering(['Item 1.', 'I-A', 'i']);
const path = (...values: number[]) => values.map((value) => ({ value, suffix: '' }));

describe('numbers by example', () => {
  const cases: [string, typeof usual, number[], 'letters' | 'arabic-letters', string][] = [
    ['usual', usual, [4], 'letters', '4.'],
    ['usual', usual, [4, 2], 'letters', '(b)'],
    ['usual', usual, [4, 2, 4], 'letters', '(iv)'],
    ['after z', usual, [1, 27], 'letters', '(aa)'],
    ['French', french, [3, 1], 'letters', 'a)'],
    ['Arabic letters', usual, [3, 2], 'arabic-letters', '(ب)'],
    ['decimal', decimal, [3, 1, 2], 'letters', '3.1.2'],
    ['with a word, in which I is no counter', worded, [3], 'letters', 'Item 3.'],
    ['two counters print the level above', worded, [3, 2], 'letters', 'III-B'],
  ];
  for (const [name, numbering, values, letters, expected] of cases) {
    it(`${name}: ${values.join(' ')} prints ${expected}`, () => { assert.equal(printItemNumber(numbering, path(...values), letters), expected); });
  }
  it('prints bis behind its number', () => { assert.equal(printItemNumber(usual, [{ value: 3, suffix: 'bis' }], 'letters'), '3 bis.'); });
});

describe('typed numbers', () => {
  const cases: [string, number, number | undefined][] = [
    ['1.', 1, 1], ['12．', 1, 12], ['3', 1, 3], ['(a)', 2, 1], ['a)', 2, 1], ['（c）', 2, 3], ['(أ)', 2, 1], ['ب)', 2, 2], ['(i)', 2, 9], ['(i)', 3, 1], ['(xiv)', 3, 14], ['(aa)', 2, 27], ['(bb)', 2, 28], ['а)', 2, 1],
  ];
  for (const [typed, level, value] of cases) {
    it(`${typed} at level ${String(level)} is ${String(value)}`, () => { assert.equal(readOrdinal(typed, level, usual)?.value, value); });
  }
  it('may have bis', () => { assert.deepEqual(readOrdinal('3 bis.', 1, usual), { value: 3, suffix: 'bis' }); });
  const forms: [string, number[], boolean][] = [
    ['1.', [1], true], ['1．', [1], true], ['1', [1], false], ['1)', [1], false], ['(1)', [1], false], ['(a)', [1, 1], true], ['a)', [1, 1], true], ['a.', [1, 1], false], ['(أ)', [1, 1], true], ['(i)', [1, 1, 1], true], ['(а)', [1, 1], false],
  ];
  for (const [typed, values, right] of forms) {
    it(`${typed} ${right ? 'has' : 'has not'} the form of level ${String(values.length)}`, () => { assert.equal(hasFormOfLevel(typed, path(...values), usual, 'arabic-letters'), right); });
  }
});

describe('designators', () => {
  const cases: [string, typeof usual, string | undefined][] = [
    ['3', usual, '3'], ['4(b)', usual, '4(b)'], ['4 (b)', usual, '4(b)'], ['4（b）', usual, '4(b)'], ['18 a)', usual, '18(a)'], ['18 (أ)', usual, '18(a)'], ['4(b)(ii)', usual, '4(b)(ii)'], ['4 (b) (ii)', usual, '4(b)(ii)'],
    ['3.1.1', decimal, '3.1.1'], ['3 bis', usual, '3 bis'], ['x', usual, undefined],
  ];
  for (const [typed, numbering, expected] of cases) {
    it(`${typed} is ${String(expected)}`, () => { assert.equal(canonicalDesignator(typed, numbering), expected); });
  }
  const ranges: [string, string, string[] | undefined][] = [
    ['2', '5', ['2', '3', '4', '5']],
    ['4(a)', '(c)', ['4(a)', '4(b)', '4(c)']],
    ['4(a)', '4(b)', ['4(a)', '4(b)']],
    ['4(b)(i)', '(ii)', ['4(b)(i)', '4(b)(ii)']],
    ['5', '2', undefined],
    ['4(a)', '5(b)', undefined],
  ];
  for (const [from, to, expected] of ranges) {
    it(`${from} to ${to} is ${expected?.join(', ') ?? 'no range'}`, () => { assert.deepEqual(expandRange(from, to, usual), expected); });
  }
});
