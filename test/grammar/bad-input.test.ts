// Input that nobody writes on purpose: it is parsed all the same, in time that grows with its length and no faster.
import assert from 'node:assert/strict';
import { leavesOf, parseText } from '../../grammar/index.js';

const LONG = process.env['LONG'] === '1';

/** What a line, or a text of very many lines, is made of. */
const KINDS = [
  ...[' ', '\t', '\u3000', '{', '}', '{}', '{^a', '*', ' *', 'A/A/', 'A/1/', 'A/1, ', '(', '(A/1) ', '(a)', '|', '>', '"', '“', '\\"', '7', '1, ', '1-', '#', '@', '^', 'a ', 'a.'],
  ...['\n', '\r', 'x\n', '{\n', '{a}\n\n', '// c\n', '- a\n', '> {a\n', '  a\n', '\\\n', 'T (\n  ', 'a}\n\n{a\n'],
];
/** What stands before it, so that it is read as each of the constructs. */
const PLACES: Readonly<Record<string, string>> = {
  'a paragraph': '',
  'a heading': '# 1. ',
  'a list entry': '- ',
  'a quotation': '> ',
  'a table row': '| ',
  'the text of a reference': 'a {item 1 | ',
  'the name of an agenda': '@agenda ',
  'a text field': '@agenda A/1\ntitle: ',
  'an items field': '# 1. One\njoint: 4',
  'a field in parts': '@body A\nshort: ',
  'documents': '@documents\n',
  'the title of a document': '@documents\nA/1/2  ',
  'documents that are none': '@documents\nx',
  'a timetable': '@schedule\n',
  'a slot': '@schedule\n10:00-11:00 ',
};

describe('bad input', function () {
  this.timeout(600_000);

  it('of no characters has no unit', () => assert.deepEqual(parseText(''), []));

  it('of all bytes, in no order, keeps every character', () => {
    const bytes = Uint8Array.from({ length: 65_536 }, (_, index) => (index * index * 31 + (index >> 3)) % 256);
    for (const encoding of ['latin1', 'utf8', 'utf-16le']) assertKept(new TextDecoder(encoding).decode(bytes));
  });

  for (const [place, before] of Object.entries(PLACES)) {
    it(`takes time in proportion to its length in ${place}`, () => {
      for (const kind of KINDS) assertProportionate(before, kind, LONG ? 100_000 : 16_000);
    });
  }

  if (LONG) {
    for (const kind of KINDS) {
      const length = /[\r\n]/u.test(kind) ? 100_000 * kind.length : 5_000_000;
      it(`of ${length} characters ${JSON.stringify(kind)} keeps every character`, () => {
        for (const before of ['', '@documents\n', '@schedule\n10:00-11:00 ', '@body A\nshort: ']) assertKept(before + kind.repeat(length / kind.length));
      });
    }
  }

  const lines = LONG ? 100_000 : 10_000;
  it(`of ${lines} lines in one paragraph keeps every character`, () => assertKept('The lakes are shared, and so is {item 3}.\n'.repeat(lines)));
});

/**
 * Twice the length takes less than three times as long, over two doublings, each at its best. What takes less than two
 * microseconds a character is not measured: so little the collection of garbage alone may take. Time is that of the
 * processor: other programs take none of it.
 */
function assertProportionate(before: string, kind: string, length: number): void {
  const milliseconds = (size: number) => {
    const text = before + kind.repeat(size / kind.length);
    const begin = process.cpuUsage();
    parseText(text);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const enough = length / 500;
  let whole = milliseconds(length);
  let quarter = Infinity;
  for (let attempt = 0; attempt < 10 && whole > enough; attempt++) {
    quarter = Math.min(quarter, milliseconds(length / 4));
    whole = Math.min(whole, milliseconds(length));
    if (whole < 3 * 3 * quarter) return;
  }
  assert.ok(whole <= enough, `${JSON.stringify(kind)}: ${whole.toFixed()} ms for ${length} characters, ${quarter.toFixed()} ms for a quarter of them`);
}

function assertKept(text: string): void {
  let length = 0;
  for (const { tree } of parseText(text)) {
    for (const { image, startOffset } of leavesOf(tree)) {
      assert.ok(text.startsWith(image, length) && startOffset <= length);
      length += image.length;
    }
  }
  assert.equal(length, text.length);
}
