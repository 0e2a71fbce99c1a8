// The examples of the language reference and its worked document, which lie in ../shared: what they print.
import assert from 'node:assert/strict';
import type { PrintedBlock } from '../../print/blocks.js';
import { blocksOf, linesOf, textLinesOf } from '../support/printed.js';
import { describeWithShared, readShared, sharedAgendas } from '../support/shared.js';

const WORKED = 'CAC-COSP-WG.2-2021-1.zh.agenda';

describeWithShared('an example of the language reference', 'language-tests.md', () => {
  const examples = readShared('language-tests.md').split(/^## (?=T\d\d )/mu).slice(1);

  it('is one of 25', () => {
    assert.equal(examples.length, 25);
  });

  for (const example of examples) {
    const [heading = ''] = example.split('\n');
    it(heading, () => {
      const source = fenced(example, 'agenda').replaceAll('·', '\u3000');
      assert.deepEqual(shownLines(blocksOf(source), heading), linesOf(fenced(example, 'prints')));
    });
  }
});

/** What an example shows: what follows the title line, unless it says that it begins earlier. */
function shownLines(blocks: readonly PrintedBlock[], heading: string): readonly string[] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  if (heading.includes('shows the title line too')) return textLinesOf(blocks.slice(title));
  if (!heading.includes('shows the masthead from "Original" on')) return textLinesOf(blocks.slice(title + 1));
  const lines = textLinesOf(blocks);
  return lines.slice(lines.findIndex((line) => line.startsWith('Original')));
}

function fenced(example: string, language: string): string {
  const text = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'msu').exec(example)?.[1];
  assert.ok(text !== undefined, language);
  return text;
}

describeWithShared('the worked document', 'seed', () => {
  const files = sharedAgendas('seed');
  const expected = linesOf(readShared('seed/CAC-COSP-WG.2-2021-1.zh.expected.txt'));

  it('prints exactly what is expected', () => {
    assert.deepEqual(textLinesOf(blocksOf(files, WORKED)), expected);
  });

  it('prints the same with all its bodies, its treaty and its meetings renamed, but for their names', () => {
    const renamed = new Map([...files].map(([name, text]) => [name, rename(text)]));
    assert.deepEqual(textLinesOf(blocksOf(renamed, WORKED)), expected.map(rename));
  });
});

/** Names of bodies, of the treaty and of meetings, longer ones first, and others in their place. */
const NAMES: readonly (readonly [string, string])[] = [
  ['联合国反腐败公约 缔约国会议', '共有湖泊公约 缔约方大会'],
  ['联合国反腐败公约缔约国会议', '共有湖泊公约缔约方大会'],
  ['资产追回问题不限成员名额政府间工作组', '水数据工作组'],
  ['下国际合作不限成员名额政府间专家会议', '下水量交换专家会议'],
  ['不限成员名额政府间专家会议', '水量专家会议'],
  ['不限成员名额政府间工作组', '水数据工作组'],
  ['实施情况审议组', '科学委员会'],
  ['《联合国反腐败公约》', '《共有湖泊公约》'],
  ['《反腐败公约》', '《湖泊公约》'],
  ['联合国反腐败公约', '共有湖泊公约'],
  ['缔约国会议', '缔约方大会'],
  ['《公约》', '《湖约》'],
  ['工作组', '数据组'],
  ['CAC/COSP', 'LAK/CONF'],
  ['UNCAC', 'LAKES'],
  ['维也纳', '恩德培'],
];

function rename(text: string): string {
  return NAMES.reduce((renamed, [name, other]) => renamed.replaceAll(name, other), text);
}
