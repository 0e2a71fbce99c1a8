// What is copied from the page: formatted text with its structure, and plain text, of the whole or of a selection.
import assert from 'node:assert/strict';
import { closePage, openPage, startChromium } from './page.mjs';

const name = 'copied.agenda';
const agenda = `@agenda TST/CONF/1
language: en
date: 2030-01-01
meeting: 2030-05-06

# 1. Opening

The **first** paragraph of A/76/1.

- One
- Two
  - Deeper

| Lake | Level |
| North | high |
| South | low |

# 2. Closing
`;

describe('copying from the page of the preview', () => {
  let browser;
  let shown;

  before(async () => {
    browser = await startChromium();
    shown = await openPage(browser, { [name]: agenda }, name);
    await shown.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(shown.page.url()).origin });
  });
  after(async () => {
    await closePage(shown);
    await browser.close();
  });

  it('gives the whole as headings, lists and tables when the extension asks, and says that it did', async () => {
    await shown.page.bringToFront();
    await shown.send({ type: 'copy', ...await shown.client.ask('agenda/renderFormatted', { uri: shown.client.uri(name) }) });
    await shown.client.until('the page says so', () => shown.said.find(({ type }) => type === 'copied'));
    assert.deepEqual(shown.said.filter(({ type }) => type === 'copied'), [{ type: 'copied', done: true }]);
    const { html, text } = await clipboard();
    const structure = await shown.page.evaluate((markup) => {
      const parsed = new Document();
      const template = parsed.createElement('div');
      return [template.localName, ...markup.matchAll(/<(h\d|ul|li|table|th|td|blockquote)[\s>]/g)].slice(1).map(([, tag]) => tag).join(' ');
    }, html);
    assert.match(structure, /h1 h2 ul li li h2 h3 ul li li ul li table th th td td td td h3$/);
    assert.match(text, /^1\. Opening$/m);
    assert.match(text, /^ {2}- Deeper$/m);
    assert.doesNotMatch(html, /class=|data-|<script/);
  });

  for (const [what, from, to, expected] of [
    ['words of a paragraph, with their emphasis', ['.paragraph', 0], ['.paragraph', 12], /^The <b>first<\/b> pa$/],
    ['a heading and what follows', ['.item-heading', 0], ['.paragraph', 9], /^<h3[^>]*>1\. Opening<\/h3><p[^>]*>The <b>first<\/b><\/p>$/],
    ['entries of a list, nested as they are', ['.entry', 0], ['.entry.level-2', 6], /^<ul><li[^>]*>One<\/li><li[^>]*>Two<ul><li[^>]*>Deeper<\/li><\/ul><\/li><\/ul>$/],
    ['rows of a table, as a table', ['tbody tr', 0], ['tbody tr:last-child', 8], /^<table[^>]*><tbody><tr><td>North<\/td><td>high<\/td><\/tr><tr><td>South<\/td><td>low<\/td><\/tr><\/tbody><\/table>$/],
    ['words of a cell, as words', ['tbody td', 0], ['tbody td', 3], /^Nor$/],
  ]) {
    it(`gives a selection: ${what}`, async () => {
      await select(from, to);
      await shown.page.keyboard.press('Control+C');
      const { html } = await clipboard();
      assert.match(html.replace(/^.*<!--StartFragment-->|<!--EndFragment-->.*$/gs, '').replace(/^<meta[^>]*>/, ''), expected);
    });
  }

  /** Characters are counted over all text of an element. */
  function select(from, to) {
    return shown.page.evaluate((ends) => {
      const [start, end] = ends.map(([selector, offset]) => {
        const texts = document.createTreeWalker(document.querySelector(`#page ${selector}`), NodeFilter.SHOW_TEXT);
        let rest = offset;
        let node = texts.nextNode();
        for (; rest > node.length; node = texts.nextNode()) rest -= node.length;
        return [node, rest];
      });
      document.getSelection().setBaseAndExtent(...start, ...end);
    }, [from, to]);
  }

  function clipboard() {
    return shown.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
  }
});
