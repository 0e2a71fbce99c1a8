// Pictures of the page as it is to look, in all languages, views and themes: compared with those in `pictures`, and written to
// out/screenshots. With AGENDA_PICTURES=write they take the place of the expected ones: look at each before it is kept.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { checkPicture, differenceOf } from './compare.mjs';
import { closePage, openPage, startChromium } from './page.mjs';
import { example, examples, languages, setFaces, setLook, setTheme, workedDocument } from './look.mjs';

const expected = 'test/host/preview/pictures';
const written = 'out/screenshots/page';
const window = { width: 860, height: 1180 };

describe('a picture of the page', () => {
  let browser;

  before(async () => {
    mkdirSync(written, { recursive: true });
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const language of languages) {
    it(`has the look of an issued document, on one sheet and on pages: ${language}`, async () => {
      const shown = await openDressed(example(language), examples, 0.5);
      checkPicture(await take(shown, { colors: 'theme' }, 'light'), `${language}-continuous`, written);
      checkPicture(await take(shown, { view: 'paged' }, 'light', { fullPage: true }), `${language}-pages`, written);
      await closePage(shown);
    });
  }

  for (const language of ['en', 'ar']) {
    it(`follows the theme, or is as on paper: ${language}`, async () => {
      const shown = await openDressed(example(language), examples, 0.5);
      for (const theme of ['dark', 'high-contrast', 'high-contrast-light']) checkPicture(await take(shown, {}, theme), `${language}-${theme}`, written);
      checkPicture(await take(shown, { view: 'paged' }, 'dark'), `${language}-dark-pages`, written);
      checkPicture(await take(shown, { colors: 'paper' }, 'dark'), `${language}-dark-as-on-paper`, written);
      await closePage(shown);
    });
  }

  (workedDocument.texts === undefined ? it.skip : it)('is taken of the worked document (../shared/seed), to be looked at', async () => {
    const shown = await openDressed(workedDocument.name, workedDocument.texts, 1);
    writeFileSync(`${written}/worked-document.png`, await take(shown, {}, 'light'));
    writeFileSync(`${written}/worked-document-pages.png`, await take(shown, { view: 'paged' }, 'light', { fullPage: true }));
    await closePage(shown);
  });

  it('has headings of the third level run in, also where pages end', async () => {
    const text = '@agenda TST/1\nlanguage: en\n# 1. First\n## (a) Second\n### (i) Third\n\nIts text goes on in the line of the heading.\n\nAnother paragraph.\n\n### (ii) Another third\n\n- (a) A list\n';
    const shown = await openPage(browser, { 'run-in.agenda': text }, 'run-in.agenda', { window, scale: 1 });
    await setFaces(shown);
    const box = (selector) => shown.page.locator(selector).evaluate((node) => node.getClientRects()[0].toJSON());
    const [heading, paragraph, next, list] = [await box('h5 >> nth=0'), await box('.paragraph >> nth=0'), await box('.paragraph >> nth=1'), await box('h5 >> nth=1')];
    assert.ok(Math.abs(heading.top - paragraph.top) < 3 && paragraph.left > heading.right, 'in one line');
    assert.ok(next.top > paragraph.bottom + 3, 'with a distance behind it');
    assert.ok(list.width > 400, 'and not before a list');
    writeFileSync(`${written}/run-in.png`, await take(shown, {}, 'light'));
    await closePage(shown);
  });

  it('would not be taken for one without its masthead, for its mirror image, or for another theme', () => {
    for (const language of languages) {
      const picture = readFileSync(`${expected}/${language}-continuous.png`);
      assert.equal(differenceOf(picture, picture), undefined);
      assert.ok(differenceOf(withoutMasthead(picture), picture) !== undefined, `${language}: without its masthead`);
      assert.ok(differenceOf(mirrored(picture), picture) !== undefined, `${language}: mirrored`);
    }
    assert.ok(differenceOf(readFileSync(`${expected}/en-dark.png`), readFileSync(`${expected}/en-continuous.png`)) !== undefined);
    assert.ok(differenceOf(readFileSync(`${expected}/en-continuous.png`), readFileSync(`${expected}/fr-continuous.png`)) !== undefined);
  });

  async function openDressed(name, texts, scale) {
    const shown = await openPage(browser, texts, name, { window, scale });
    await setFaces(shown);
    return shown;
  }
});

async function take(shown, look, theme, options = {}) {
  await setTheme(shown, theme);
  await setLook(shown, look);
  await shown.page.mouse.move(2, 2);
  if (options.fullPage === true) await shown.page.evaluate(hideDeskBelow);
  return grey(await shown.page.screenshot(options));
}

/** The room in which the last line can be scrolled to the top. */
function hideDeskBelow() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body::after { display: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Shades are enough to compare, and take a third of the room. */
function grey(picture) {
  return PNG.sync.write(PNG.sync.read(picture), { colorType: 0, deflateLevel: 9 });
}

/** The page as it would be if the masthead, of the first page's upper quarter, were not there: what follows stands further up. */
function withoutMasthead(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const lost = Math.round(height * 0.2);
  const top = Math.round(height * 0.07);
  const changed = new PNG({ width, height });
  for (let row = 0; row < height; row += 1) {
    const from = row < top ? row : Math.min(row + lost, height - 1);
    data.copy(changed.data, row * width * 4, from * width * 4, (from + 1) * width * 4);
  }
  return PNG.sync.write(changed);
}

function mirrored(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const changed = new PNG({ width, height });
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) data.copy(changed.data, (row * width + column) * 4, (row * width + width - 1 - column) * 4, (row * width + width - column) * 4);
  }
  return PNG.sync.write(changed);
}
