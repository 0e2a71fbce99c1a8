/** Inline text: emphasis, escapes, line ends, and the way from plain text back to the source. */
import assert from 'node:assert/strict';
import { parseText } from '../../grammar/index.js';
import { plainTextOf, runsOf } from '../../server/model/runs.js';

function inlinesOf(source: string) {
  const [unit] = parseText(source);
  const block = unit?.tree.blocks[0];
  assert.ok(block?.kind === 'paragraph', source);
  return block.text;
}

/** Bold as [b …], italic as [i …]. */
function drawn(source: string): string {
  return runsOf(inlinesOf(source), source)
    .map((run) => {
      const text = run.kind === 'text' ? run.text : '{…}';
      const italic = run.italic ? `[i ${text}]` : text;
      return run.bold ? `[b ${italic}]` : italic;
    })
    .join('')
    .replaceAll('][i ', '');
}

describe('inline text', () => {
  const cases: [string, string][] = [
    ['plain', 'plain'],
    ['**bold** and *italic*', '[b bold] and [i italic]'],
    ['***both***', '[b [i both]]'],
    ['**bold *and italic* bold**', '[b bold ][b [i and italic]][b  bold]'],
    ['A/76/100* and A/76/101* stay', 'A/76/100* and A/76/101* stay'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*2 * 3*', '[i 2 * 3]'],
    ['一个*重要*的词', '一个[i 重要]的词'],
    ['слово*нет*', 'слово*нет*'],
    ['كلمة*لا*', 'كلمة*لا*'],
    ['an *open star', 'an *open star'],
    ['\\*no\\*', '*no*'],
    ['C:\\temp', 'C:\\temp'],
    ['one\ntwo', 'one two'],
    ['甲\n乙', '甲乙'],
    ['甲，\n乙', '甲，乙'],
    ['甲\nAB', '甲 AB'],
    ['one\n// not said\ntwo', 'one two'],
    ['see {item 1} and {', 'see {…} and {'],
  ];
  for (const [source, expected] of cases) it(`${JSON.stringify(source)} is ${expected}`, () => { assert.equal(drawn(source), expected); });

  it('knows where each character of the plain text stands in the source', () => {
    const source = 'a \\{b\\} **c** {item 1} d\n  e 甲\n乙';
    const { text, sourceOffset } = plainTextOf(inlinesOf(source), source);
    assert.equal(text, 'a {b} c \uFFFC d e 甲乙');
    for (const character of 'abcde甲乙') assert.equal(source.charAt(sourceOffset(text.indexOf(character))), character);
    assert.equal(sourceOffset(text.length), source.length);
  });
});
