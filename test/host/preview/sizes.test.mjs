// A15: documents of sizes that nobody writes. The preview shows them, and goes on answering. With LONG=1 the sizes are ten times as large:
// 5 MB, 50,000 items, nesting 10,000 deep, 10,000 notes.
import assert from 'node:assert/strict';
import { closePage, openPage, startChromium } from './page.mjs';

const size = process.env.LONG === '1' ? 10_000 : 1_000;
const name = 'large.agenda';
const head = '@agenda TST/CONF/1\nlanguage: en\ndate: 2030-01-01\nmeeting: 2030-05-06\n\n';
const times = (count, write) => Array.from({ length: count }, (_, index) => write(index + 1)).join('');

/** Each with what the page shows at its end. */
const documents = {
  'a document of very many paragraphs': [`${head}# 1. A\n\n${times(5 * size, (number) => `The Conference is to recall its resolution 1/${number} and agenda item 1, as said in its report of that year.\n\n`)}Last words.\n`, 'Last words.'],
  'very many items': [head + times(5 * size, (number) => `# ${number}. Title ${number}\n`), `Title ${5 * size}.`],
  'lists nested very deep': [`${head}# 1. A\n\n${times(size, (depth) => `${' '.repeat(Math.min(2 * (depth - 1), 400))}- e${depth}\n`)}`, `e${size}`],
  'braces, stars and quotations nested very deep': [`${head}# 1. A\n\n${'{item 1 | '.repeat(size)}\n\n${'**a *b '.repeat(size)}\n\n${'> '.repeat(size)}q\n\nLast words.\n`, 'Last words.'],
  'one very long line': [`${head}# 1. A\n\n${'recalling what was said of that '.repeat(16 * size)}\n\nLast words.\n`, 'Last words.'],
  'one very long line of citations': [`${head}# 1. A\n\n${'recalling resolution 9/9 and agenda item 77 (a), '.repeat(10 * size)}\n\nLast words.\n`, 'Last words.'],
  'very many notes, each with the mark of the next': [`${head}# 1. A\n\nX {^1}\n\n${times(size, (number) => `^${number}: see {^${number + 1}}\n`)}`, `see ${size + 1}`],
};

describe('the page of the preview, of hostile size', () => {
  let browser;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const [what, [text, end]] of Object.entries(documents)) {
    it(`A15: ${what}`, async () => {
      const shown = await openPage(browser, { [name]: text }, name, { patience: 150_000 });
      const errors = [];
      shown.page.on('pageerror', (error) => errors.push(error));
      const last = await shown.page.locator('#page').evaluate((page) => page.textContent.slice(-100));
      assert.ok(last.trimEnd().endsWith(end), last);
      await shown.client.edit(name, 2, { line: 3, character: 0 }, { line: 3, character: 0 }, 'place: Valletta\n');
      await shown.page.locator('.meeting', { hasText: 'Valletta' }).waitFor({ timeout: 60_000 });
      assert.deepEqual(errors, []);
      await closePage(shown);
    }).timeout(240_000);
  }
});
