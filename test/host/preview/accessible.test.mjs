// Accessibility: axe finds nothing on the page of the preview nor on the exported page, in six languages and all themes; and
// everything can be done by keyboard.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../workbench/session.mjs';
import { violations } from './axe.mjs';
import { closePage, openPage, startChromium } from './page.mjs';
import { setTheme, THEMES } from './themes.mjs';

const examples = 'examples';
const names = readdirSync(examples).filter((name) => /-WG\.1-.*\.agenda$/.test(name));
const files = Object.fromEntries(readdirSync(examples).filter((name) => name.endsWith('.agenda')).map((name) => [name, readFileSync(join(examples, name), 'utf8')]));

describe('the page of the preview is accessible', () => {
  let browser;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const name of names) {
    it(`axe finds nothing in ${name}, in any theme, nor in the exported page`, async () => {
      const shown = await openPage(browser, files, name);
      assert.deepEqual(await violations(shown.page), []);
      for (const theme of THEMES) {
        await setTheme(shown.page, theme);
        assert.deepEqual(await violations(shown.page, ['cat.color']), [], theme);
      }
      await shown.send({ type: 'look', look: { view: 'paged', colors: 'paper', image: null } });
      assert.deepEqual(await violations(shown.page), [], 'paged');
      const { html } = await shown.client.ask('agenda/renderHtml', { uri: shown.client.uri(name), image: null });
      const exported = await browser.newPage();
      await exported.setContent(html);
      assert.deepEqual(await violations(exported), [], 'exported');
      await exported.close();
      await closePage(shown);
    });
  }

  it('axe finds nothing in the worked document', async function () {
    const folder = sharedFolder('seed');
    if (folder === undefined) return this.skip();
    const seed = Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.agenda')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const name = Object.keys(seed).find((one) => one.endsWith('.zh.agenda'));
    const shown = await openPage(browser, seed, name);
    assert.deepEqual(await violations(shown.page), []);
    await closePage(shown);
  });
});

describe('the page of the preview by keyboard', () => {
  const name = 'keys.agenda';
  const agenda = '@agenda TST/CONF/1\nlanguage: en\ndate: 2030-01-01\nmeeting: 2030-05-06\n\n# 1. Opening\n\nSee https://example.org/a and resolution 1/2.\n\n# 2. Closing\n';
  const registry = '@body TST/CONF\nname.en: Conference\n\n@resolution TST/CONF 1/2\ntitle.en: Tests\n';
  let browser;
  let shown;

  before(async () => {
    browser = await startChromium();
    shown = await openPage(browser, { [name]: agenda, 'registry.agenda': registry }, name);
    await setTheme(shown.page, 'vscode-light');
  });
  after(async () => {
    await closePage(shown);
    await browser.close();
  });

  it('goes from link to link with Tab, and follows one with Enter', async () => {
    const { page, said, client } = shown;
    for (const [place, text] of [['link', 'https://example.org/a'], ['link', 'resolution 1/2']]) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => ({ text: document.activeElement.textContent, outline: getComputedStyle(document.activeElement).outlineStyle }));
      assert.ok(text.includes(focused.text) && focused.text !== '', `${place}: ${focused.text}`);
      assert.equal(focused.outline, 'solid');
      said.length = 0;
      await page.keyboard.press('Enter');
      const { type, source } = await client.until('it is followed', () => said.find((message) => message.type === 'follow'));
      assert.equal(type, 'follow');
      assert.equal(typeof source.offset, 'number');
    }
  });

  it('goes from block to block with Alt and an arrow, and to the text with Enter', async () => {
    const { page, said, client } = shown;
    await page.evaluate(() => document.activeElement.blur());
    const seen = [];
    for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp']) {
      await page.keyboard.press(key);
      seen.push(await page.evaluate(() => `${document.activeElement.className.split(' ')[0]} ${getComputedStyle(document.activeElement).outlineStyle}`));
    }
    assert.deepEqual(seen, ['masthead solid', 'title solid', 'part-heading solid', 'title solid']);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    said.length = 0;
    await page.keyboard.press('Enter');
    const { source } = await client.until('the place is asked for', () => said.find((message) => message.type === 'reveal'));
    const { start } = await client.ask('agenda/sourceOf', { uri: client.uri(name), source });
    assert.equal(agenda.split('\n')[start.line], '# 1. Opening');
  });

  it('has landmarks, a title and the language of the document', async () => {
    const said = await shown.page.evaluate(() => [document.title, document.querySelectorAll('main').length, document.querySelector('main article').lang, document.documentElement.lang]);
    assert.deepEqual(said, ['Preview', 1, 'en', 'en']);
  });
});
