// Clicks on the page of the preview lead to where the words are written, or to what a citation cites; nothing else happens.
import assert from 'node:assert/strict';
import { closePage, openPage, startChromium } from './page.mjs';

const name = 'TST-CONF-2030-1.agenda';
const files = {
  'registry.agenda': '@body TST/CONF\nname.en: Conference of Tests\n\n@resolution TST/CONF 1/2\ntitle.en: Strengthening of tests\n',
  [name]: `@agenda TST/CONF/2030/1
language: en
date: 2030-01-01
meeting: 2030-05-06 .. 2030-05-07
place: Valletta

# 1. Opening

The meeting will be opened
by the President.{^1}

# 2. Work done

The Conference may recall resolution 1/2, agenda item 1 and
General Assembly resolution 70/1, see https://example.org/tests.

| Activity | Item |
| Testing of tests | {item 1} |

@annex Timetable

@schedule
2030-05-06
10:00-13:00  1
15:00-18:00  2

^1: The President is elected.
`,
};
const lines = files[name].split('\n');

describe('a click on the page of the preview', () => {
  let browser;
  let shown;

  before(async () => {
    browser = await startChromium();
    shown = await openPage(browser, files, name);
  });
  after(async () => {
    await closePage(shown);
    await browser.close();
  });

  const places = [
    ['p.place, .meeting', 'Valletta', 'place: Valletta'],
    ['.list-item', 'Work done', '# 2. Work done'],
    ['.item-heading', 'Work done', '# 2. Work done'],
    ['.paragraph', 'by the President', 'by the President.{^1}'],
    ['td', 'Testing of tests', '| Testing of tests | {item 1} |'],
    ['.timetable .slot', '3', '15:00-18:00  2'],
    ['.note', 'is elected', '^1: The President is elected.'],
  ];
  for (const [selector, text, line] of places) {
    it(`on “${text}” leads to the line “${line}”`, async () => {
      const { source } = await click(shown.page.locator(selector, { hasText: text }).last(), text, 'reveal');
      const range = await shown.client.ask('agenda/sourceOf', { uri: shown.client.uri(name), source });
      assert.equal(lines[range.start.line], line);
    });
  }

  const citations = [
    ['1/2', ['registry.agenda:4'], null],
    ['agenda item 1', [`${name}:7`], null],
    ['70/1', [], /^https:\/\/docs\.un\.org\/[a-z]{2}\/A\/RES\/70\/1$/],
    ['https://example.org/tests', [], /^https:\/\/example\.org\/tests$/],
  ];
  for (const [text, definitions, address] of citations) {
    it(`on the citation “${text}” leads to ${definitions.join() || 'its address'}`, async () => {
      const link = shown.page.locator('.paragraph a.link', { hasText: new RegExp(`^${text.replaceAll('.', '\\.')}$`) });
      const { source } = await click(link, text, 'follow');
      const found = await shown.client.ask('agenda/definitionOf', { uri: shown.client.uri(name), source });
      assert.deepEqual(found.locations.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line + 1}`), definitions);
      if (address === null) assert.equal(found.locations.length, 1);
      else assert.match(found.address, address);
    });
  }

  it('never leads the browser anywhere', async () => {
    assert.equal(shown.page.url(), 'https://preview.test/');
    assert.equal(shown.page.context().pages().length, 1);
    assert.deepEqual(shown.requests, []);
  });

  it('that ends a selection leads nowhere', async () => {
    const before = clicksSaid().length;
    const { x, y, width } = await shown.page.locator('.paragraph', { hasText: 'by the President' }).boundingBox();
    await shown.page.mouse.move(x + 5, y + 8);
    await shown.page.mouse.down();
    await shown.page.mouse.move(x + width / 3, y + 8, { steps: 3 });
    await shown.page.mouse.up();
    assert.notEqual(await shown.page.evaluate(() => document.getSelection().toString()), '');
    await shown.page.waitForTimeout(50);
    assert.equal(clicksSaid().length, before);
    await shown.page.evaluate(() => document.getSelection().removeAllRanges());
  });

  /** Clicks into the middle of a text and gives the message of that type that follows. */
  async function click(locator, text, type) {
    const { page, client } = shown;
    const before = clicksSaid().length;
    const { x, y } = await locator.evaluate((element, wanted) => {
      element.scrollIntoView({ block: 'center' });
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        const begin = node.data.indexOf(wanted);
        if (begin < 0) continue;
        const range = document.createRange();
        range.setStart(node, begin);
        range.setEnd(node, begin + wanted.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      }
      throw new Error(`${wanted} is not in ${element.textContent}`);
    }, text);
    await page.mouse.click(x, y);
    await client.until(`the page says ${type}`, () => clicksSaid().length > before || undefined);
    assert.equal(clicksSaid().length, before + 1);
    assert.equal(clicksSaid().at(-1).type, type);
    return clicksSaid().at(-1);
  }

  /** What the page has said of clicks: of scrolling and of the mouse it tells too. */
  function clicksSaid() {
    return shown.said.filter(({ type }) => ['reveal', 'select', 'follow'].includes(type));
  }
});
