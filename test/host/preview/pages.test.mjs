// The paged view: as many pages as Chromium prints, breaks between blocks, lines and rows, and furniture that is no part of the text.
import assert from 'node:assert/strict';
import { closePage, openPage, startChromium, type } from './page.mjs';
import { blocksOf, countPages, example, examples, languages, printPdf, setLook, workedDocument } from './look.mjs';

const paged = { view: 'paged' };

describe('the paged view', () => {
  let browser;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const language of languages) {
    it(`has as many pages as Chromium prints, on A4 and Letter, also of longer and shorter documents: ${language}`, async () => {
      const [longer, shorter] = variants(examples[example(language)]);
      const shown = await openPage(browser, { ...examples, 'longer.agenda': longer, 'shorter.agenda': shorter }, example(language));
      await setLook(shown, paged);
      for (const name of [example(language), 'longer.agenda', 'shorter.agenda']) {
        const content = await shown.client.ask('agenda/openPreview', { uri: shown.client.uri(name) });
        for (const paper of ['a4', 'letter']) {
          await shown.send({ type: 'content', content: { ...content, page: { ...content.page, paper } } });
          await setLook(shown, paged);
          const printed = countPages(await printPdf(browser, content.blocks, { paper }));
          assert.ok(printed > 2);
          assert.equal(await shown.page.locator('.sheet').count(), printed, `${name}, ${paper}`);
        }
      }
      await closePage(shown);
    });

    it(`breaks between lines and rows, and has a number and the symbol on each sheet: ${language}`, async () => {
      const shown = await openPage(browser, examples, example(language));
      await setLook(shown, paged);
      const { broken, sheets, count } = await shown.page.evaluate(readPages);
      assert.deepEqual(broken, []);
      const job = `FL.27-00412 (${{ en: 'E', fr: 'F', es: 'S', ru: 'R', zh: 'C', ar: 'A' }[language]})`;
      assert.deepEqual(sheets, Array.from({ length: count }, (_, index) => [index === 0 ? '' : 'FLC/CONF/WG.1/2027/1', `${index + 1}/${count}`, index === 0 ? '' : job]));
      const { y } = await shown.page.locator('.job').boundingBox();
      const first = await shown.page.locator('.sheet').first().boundingBox();
      assert.ok(y > first.y + 0.9 * first.height && y < first.y + first.height, 'the processing number stands in the foot of the first page');
      await closePage(shown);
    });
  }

  (workedDocument.texts === undefined ? it.skip : it)('has as many pages as Chromium prints: the worked document (../shared/seed)', async () => {
    const shown = await openPage(browser, workedDocument.texts, workedDocument.name);
    await setLook(shown, paged);
    assert.equal(await shown.page.locator('.sheet').count(), countPages(await printPdf(browser, await blocksOf(shown))));
    await closePage(shown);
  });

  it('repeats the head of a table that goes on, as printing does', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `| Row ${index} | Something |`).join('\n');
    const name = 'table.agenda';
    const shown = await openPage(browser, { [name]: `@agenda TST/1\nlanguage: en\n# 1. Tables\n\n| First | Second |\n${rows}\n` }, name);
    await setLook(shown, paged);
    const count = countPages(await printPdf(browser, await blocksOf(shown)));
    assert.deepEqual([await shown.page.locator('.sheet').count(), await shown.page.locator('thead tr').evaluate((row) => row.getClientRects().length)], [count, count]);
    await closePage(shown);
  });

  it('follows what is typed, keeps what did not change, and goes back to one sheet', async () => {
    const name = example('en');
    const texts = { ...examples };
    const shown = await openPage(browser, texts, name);
    const { page } = shown;
    const before = await page.locator('#page').innerHTML();
    await setLook(shown, paged);
    const title = await page.locator('.title').evaluateHandle((node) => node);
    assert.equal(await page.locator('.sheet').count(), 5);
    await type(shown, texts, 'No matter had been proposed', `${'It goes on and on. '.repeat(600)}\n\nNo matter had been proposed`);
    const count = await page.locator('.sheet').count();
    assert.ok(count > 5, `${count}`);
    assert.equal(await page.locator('.sheet-foot').nth(1).getAttribute('data-number'), `2/${count}`);
    assert.ok(await title.evaluate((node) => node.isConnected));
    await type(shown, texts, `${'It goes on and on. '.repeat(600)}\n\n`, '');
    assert.equal(await page.locator('.sheet').count(), 5);
    await setLook(shown, {});
    assert.deepEqual([await page.locator('#page').innerHTML(), await page.locator('.sheet').count()], [before, 0]);
    await closePage(shown);
  });

  it('has furniture that cannot be selected, copied or read aloud', async () => {
    const shown = await openPage(browser, examples, example('en'));
    const selected = () => shown.page.evaluate(() => {
      getSelection().selectAllChildren(document.querySelector('main'));
      return getSelection().toString().replace(/\s+/g, ' ').trim();
    });
    const text = await selected();
    await setLook(shown, paged);
    assert.equal(await selected(), text);
    assert.equal(await shown.page.locator('.sheets').getAttribute('aria-hidden'), 'true');
    assert.equal(await shown.page.locator('.sheets').innerText(), '');
    await closePage(shown);
  });

  it('has the same pages at every zoom', async () => {
    const shown = await openPage(browser, examples, example('fr'), { scale: 1.25 });
    for (const zoom of [0.67, 1.1, 1.5, 3]) {
      await shown.page.locator('main').evaluate((main, value) => main.style.setProperty('zoom', String(value)), zoom);
      await setLook(shown, paged);
      assert.equal(await shown.page.locator('.sheet').count(), 6, `${zoom}`);
      await setLook(shown, {});
    }
    await closePage(shown);
  });

  it('has its pages beside one another where a browser cannot wrap columns', async () => {
    for (const [language, count] of [['en', 5], ['ar', 5]]) {
      const shown = await openPage(browser, examples, example(language));
      await shown.page.evaluate(forgetWrapping);
      await setLook(shown, paged);
      const seen = await shown.page.evaluate(() => {
        const text = [...document.querySelectorAll('.annex-heading')].map((node) => node.getBoundingClientRect());
        const sheets = [...document.querySelectorAll('.sheet')].map((node) => node.getBoundingClientRect());
        const last = sheets.at(-1);
        return { count: sheets.length, tops: new Set(sheets.map(({ top }) => top)).size, isOnSheet: text.every(({ left, right, top }) => left > last.left && right < last.right && top < 300), isReached: document.documentElement.scrollWidth > 4 * last.width };
      });
      assert.deepEqual(seen, { count, tops: 1, isOnSheet: true, isReached: true }, language);
      await shown.page.screenshot({ path: `out/screenshots/page-beside-${language}.png` });
      await closePage(shown);
    }
  });

  it('is shown smaller where the window is narrower than a page, with the same breaks', async () => {
    for (const language of ['en', 'ar']) {
      const shown = await openPage(browser, examples, example(language), { window: { width: 520, height: 700 } });
      await setLook(shown, paged);
      const seen = await shown.page.evaluate(() => ({ wide: document.documentElement.scrollWidth > innerWidth, sheets: document.querySelectorAll('.sheet').length, tall: document.documentElement.scrollHeight - Number.parseFloat(getComputedStyle(document.body, '::after').height) }));
      const { width, height } = await shown.page.locator('.sheet').first().boundingBox();
      assert.deepEqual([seen.wide, seen.sheets], [false, 5]);
      assert.ok(Math.abs(height / width - 297 / 210) < 0.01 && width < 520, `${width} ${height}`);
      assert.ok(seen.tall < 5.6 * height, `nothing but desk below, so that the last line can be scrolled to the top: ${seen.tall}`);
      await closePage(shown);
    }
  });
});

/** Runs in the page: takes the wrapping of columns out of its style, and the rules for browsers without it in. */
function forgetWrapping() {
  for (const media of document.styleSheets[0].cssRules) {
    for (const rule of [...(media.cssRules ?? [])]) {
      if (rule instanceof CSSSupportsRule) for (const inner of rule.cssRules) media.insertRule(inner.cssText, media.cssRules.length);
      else for (const property of ['column-wrap', 'column-height']) rule.style?.removeProperty(property);
    }
  }
}

/** The same document with some paragraphs twice, and with some left out. */
function variants(text) {
  const paragraphs = text.split('\n\n');
  const isText = (paragraph, index) => index > 2 && !/^[#@^|]/.test(paragraph);
  return [
    paragraphs.flatMap((paragraph, index) => (isText(paragraph, index) && index % 3 !== 0 ? [paragraph, paragraph] : [paragraph])).join('\n\n'),
    paragraphs.filter((paragraph, index) => !isText(paragraph, index) || index % 4 !== 0).join('\n\n'),
  ];
}

/** Runs in the page: what reaches over the end of a page's text, and what the sheets say. */
function readPages() {
  const container = document.querySelector('#page');
  const style = getComputedStyle(container);
  const height = parseFloat(style.columnHeight);
  const step = height + parseFloat(style.rowGap);
  const start = container.getBoundingClientRect().top + parseFloat(style.paddingTop);
  const broken = [];
  const look = (rectangle, text) => {
    const slack = 0.3 * rectangle.height; // letters reach over lines that stand close
    const from = (rectangle.top - start + slack) % step - slack;
    if (rectangle.height > 0 && (from < -slack || from + rectangle.height > height + slack)) broken.push(text);
  };
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement.closest('.job') !== null) continue;
    range.selectNodeContents(node);
    for (const rectangle of range.getClientRects()) look(rectangle, node.data);
  }
  for (const row of container.querySelectorAll('tbody tr')) {
    if (row.getClientRects().length > 1) broken.push(row.innerText);
    look(row.getBoundingClientRect(), row.innerText);
  }
  const sheets = [...document.querySelectorAll('.sheet')].map(({ children: [head, foot] }) => [head.dataset.symbol, foot.dataset.number, foot.dataset.job]);
  return { broken, sheets, count: sheets.length };
}
