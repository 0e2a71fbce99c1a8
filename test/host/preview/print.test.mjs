// What Chromium prints of a document's HTML: pages with symbol, number and processing number, no table cut off, and a text that is
// copied in reading order.
import assert from 'node:assert/strict';
import { writeHtml } from '../../../out/print/writers/html.js';
import { writeText } from '../../../out/print/writers/text.js';
import { closePage, openPage, startChromium } from './page.mjs';
import { blocksOf, countPages, example, examples, languages, printPdf, setLook, setTheme, textOfPages, workedDocument } from './look.mjs';

describe('a printed document', () => {
  let browser;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const language of languages) {
    it(`has its number on each page and the symbol on each but the first: ${language}`, async function () {
      const pages = textOfPages(await printPdf(browser, await blocks(example(language), examples)));
      if (pages === undefined) this.skip();
      pages.forEach((text, index) => {
        assert.ok(text.includes(`${index + 1}/${pages.length}`), `the number of page ${index + 1}`);
        assert.ok(text.includes('FL.27-00412'), `the processing number on page ${index + 1}`);
        assert.ok(index === 0 || text.split('FLC/CONF/WG.1/2027/1').length > 1, `the symbol on page ${index + 1}`);
      });
      assert.ok(pages.length > 2);
    });

    it(`has nothing cut off, neither a table nor a line: ${language}`, async () => {
      assert.deepEqual(await cutOff(writeHtml(await blocks(example(language), examples))), []);
    });

    it(`is copied in reading order: ${language}`, async function () {
      const printed = await blocks(example(language), examples);
      const pages = textOfPages(await printPdf(browser, printed), language === 'ar' ? [] : undefined); // lines of Arabic are put in order by the reader
      if (pages === undefined) this.skip();
      assertInOrder(paragraphsOf(printed), withoutFurniture(pages, 'FLC/CONF/WG.1/2027/1'), language);
    });
  }

  (workedDocument.texts === undefined ? it.skip : it)('is copied in reading order, with nothing cut off: the worked document (../shared/seed)', async function () {
    const printed = await blocks(workedDocument.name, workedDocument.texts);
    assert.deepEqual(await cutOff(writeHtml(printed)), []);
    const pages = textOfPages(await printPdf(browser, printed));
    if (pages === undefined) this.skip();
    assertInOrder(paragraphsOf(printed), withoutFurniture(pages, 'CAC/COSP/WG.2/2021/1'), 'zh');
  });

  it('has nothing cut off where a table has many columns and long words', async () => {
    const row = `|${' FLC/CONF/WG.1/2027/A-VERY-LONG-SYMBOL/Add.1 |'.repeat(7)}`;
    const text = `@agenda TST/1\nlanguage: en\n# 1. ${'Title'.repeat(40)}\n\n${'https://example.org/'.padEnd(300, 'a')}\n\n| a | b | c | d | e | f | g |\n${row}\n${row}\n`;
    assert.deepEqual(await cutOff(writeHtml(await blocks('wide.agenda', { 'wide.agenda': text }))), []);
  });

  it('is black on white and has the same pages when the preview itself is printed, whatever it looks like', async () => {
    const shown = await openPage(browser, examples, example('ar'));
    const expected = countPages(await printPdf(browser, await blocksOf(shown)));
    await setTheme(shown, 'dark');
    for (const view of ['continuous', 'paged']) {
      await setLook(shown, { view });
      assert.equal(countPages(await shown.page.pdf({ preferCSSPageSize: true })), expected, view);
      await shown.page.emulateMedia({ media: 'print' });
      const colours = await shown.page.locator('#page').evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor, getComputedStyle(document.documentElement).backgroundColor]);
      assert.deepEqual(colours, ['rgb(17, 17, 17)', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'], view);
      await shown.page.emulateMedia({ media: null });
    }
    await closePage(shown);
  });

  async function blocks(name, texts) {
    const shown = await openPage(browser, texts, name);
    const printed = await blocksOf(shown);
    await closePage(shown);
    return printed;
  }

  /** The texts of elements that reach over the sides of the paper's text, 168 mm wide. */
  async function cutOff(html) {
    const page = await browser.newPage({ viewport: { width: 635, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(html);
    const found = await page.evaluate(() => [...document.querySelectorAll('.page *')]
      .filter((element) => element.getBoundingClientRect().right > 636 || element.getBoundingClientRect().left < -1 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 60)}`));
    await page.close();
    return found;
  }
});

/** What stands in the margins may part a paragraph that goes on on the next page. */
function withoutFurniture(pages, symbol) {
  const isText = (line) => line !== symbol && !/^FL\.27-00412 \(\w\)(?: \d\/\d)?$|^\d\/\d(?: FL\.27-00412 \(\w\))?$/.test(line);
  return pages.map((page) => page.split('\n').filter((line) => isText(line.trim())).join('\n')).join('\n');
}

/** The longer lines of the text form, without marks of notes. */
function paragraphsOf(blocks) {
  return writeText(blocks).split('\n').map((line) => line.replace(/^\s*-?\s*/, '')).filter((line) => line.length > 30 && !/[\^\t]/.test(line));
}

/** Whether the paragraphs stand in the text one behind another. White space does not count, and neither do Arabic vowel signs, which PDFs part from their letters. */
function assertInOrder(paragraphs, text, language) {
  assert.ok(paragraphs.length > 10);
  const plain = (words) => words.normalize('NFKC').replace(/[\s\p{Mn}]/gu, '');
  const words = language === 'ar' ? arabicWords : (paragraph) => [plain(paragraph)];
  const all = plain(text);
  let from = 0;
  const missing = [];
  for (const word of paragraphs.flatMap(words)) {
    const at = all.indexOf(plain(word), from);
    if (at < 0) missing.push(word);
    else from = at;
  }
  assert.deepEqual(missing, []);
}

/** Four words of each paragraph that stand side by side and are all Arabic, so that no number stands between. */
function arabicWords(paragraph) {
  return /(?:\p{Script=Arabic}{2,} ){3}\p{Script=Arabic}{2,}/u.exec(paragraph.replace(/\p{Mn}/gu, ''))?.slice(0, 1) ?? [];
}
