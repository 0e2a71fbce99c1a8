// No line, however long or odd, keeps the colouring or the editor's patterns busy for longer than its length explains.
import assert from 'node:assert/strict';
import { coloured } from './colours.js';
import { onEnterRules, wordPattern } from './configuration.js';

/** Nearly matching pieces, to be repeated over a whole line. */
const PIECES = [
  'a', 'A', '字', ' ', '\t', '\u3000', '\u200F', '1', 'A/', 'A.', 'A-', 'A(', 'A/1(1)/', '(A1/1(A1)/', '(A/1', 'a@', 'a.', 'https://', '{', '{ ', '{item ', '{item 3} ',
  '{A/1 ', '{^a', '*', '* ', '*a ', ' *a*', '**a ', ' **a* ', '*{*}', '*字', '"', '“', '|', '| ', '\\', '\\A/', '1.', '1(', '1(a)', '(a', '-', '- ', '> ', '#', '@', '^a: ', 'A/1, ',
  'A/1 and ', '2021-09-06 ', '9:00 ', 'word: ',
];
/** Starts of lines, or lines before one, that put the colouring into each of its states. */
const STARTS = ['', '# 1. ', '@agenda\ntitle: ', '@documents\n', '@documents\nA/1  ', '@schedule\n9:00 '];
/** Twice what VS Code colours of a line, and enough to tell a quadratic pattern by seconds. */
const LONG_LINE = 40_000;
const FIVE_MEGABYTES = 5_000_000;

describe('odd lines', function () {
  this.timeout(60_000);

  for (const start of STARTS) {
    it(`of ${LONG_LINE} characters are coloured in well under a second behind ${JSON.stringify(start)}`, async () => {
      for (const piece of PIECES) {
        const milliseconds = await timeOf(() => coloured(start + repeated(piece, LONG_LINE)));
        assert.ok(milliseconds < 1500, `${JSON.stringify(piece)} took ${milliseconds} ms`);
      }
    });
  }

  for (const piece of ['a', ' ', '议程', '*a*b', 'A/1(1)/']) {
    it(`of five megabytes of ${JSON.stringify(piece)} are coloured in seconds`, async () => {
      const milliseconds = await timeOf(() => coloured(`# 1. ${repeated(piece, FIVE_MEGABYTES)}`));
      assert.ok(milliseconds < 20_000, `took ${milliseconds} ms`);
    });
  }

  it('are cut into words, and looked at after Enter, in time that grows with their length', async () => {
    for (const piece of PIECES) {
      const line = repeated(piece, 100_000);
      const milliseconds = await timeOf(() => {
        line.match(wordPattern);
        for (const start of ['', '- ', '> ', '| ', '// ', '> - ']) for (const { beforeText } of onEnterRules) beforeText.test(start + line);
      });
      assert.ok(milliseconds < 1500, `${JSON.stringify(piece)} took ${milliseconds} ms`);
    }
  });
});

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

async function timeOf(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return Math.round(performance.now() - begin);
}
