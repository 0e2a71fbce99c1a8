// While one types, the page keeps what did not change: nodes, selection, place; and no message holds the whole document again.
import assert from 'node:assert/strict';
import { closePage, openPage, startChromium, type } from './page.mjs';

const name = 'long.agenda';
const items = 80;

describe('the page of the preview, while one types', () => {
  let browser;
  let shown;
  let texts;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    texts = { [name]: longAgenda() };
    shown = await openPage(browser, texts, name);
  });
  afterEach(() => closePage(shown));

  it('keeps the nodes of other blocks, a selection in one of them, and its place on the screen, over ten edits', async () => {
    const { page } = shown;
    const paragraph = page.locator('.paragraph', { hasText: 'What is said of 40' });
    await paragraph.evaluate((node) => {
      node.scrollIntoView({ block: 'center' });
      document.getSelection().setBaseAndExtent(node.firstChild, 5, node.firstChild, 25);
      window.kept = { node, selection: document.getSelection().toString() };
    });
    const { y } = await paragraph.boundingBox();
    const edits = [
      ['What is said of 39', 'What was said of 39'],
      ['place: Valletta', 'place: Paola'],
      ['What is said of 3,', 'A new paragraph.\n\nAnother one.\n\nWhat is said of 3,'],
      ['# 5. Title 5', '# 5. A title so long that it goes on for more than one line of the page, which moves everything that stands behind it'],
      ['Another one.\n\n', ''],
      ['What is said of 41', 'What was said of 41'],
      ['What is said of 60', '- One\n- Two\n\nWhat is said of 60'],
      ['What is said of 12,', '@documents\nTST/CONF/2  A document\n\nWhat is said of 12,'],
      ['meeting: 2030-05-06', 'meeting: 2030-05-07'],
      ['What was said of 39', 'What is said of 39'],
    ];
    for (const [from, to] of edits) {
      await type(shown, texts, from, to);
      const kept = await paragraph.evaluate((node) => ({
        node: node === window.kept.node,
        selection: document.getSelection().toString() === window.kept.selection && node.contains(document.getSelection().anchorNode),
      }));
      assert.deepEqual(kept, { node: true, selection: true }, to);
      assert.ok(Math.abs((await paragraph.boundingBox()).y - y) < 1, `${to}: no longer at ${y}`);
    }
  });

  it('stays what it would be if it were drawn anew', async () => {
    for (let index = 1; index <= 10; index += 1) await type(shown, texts, `What is said of ${index * 7},`, `{^${index}} What was said, and more, of ${index * 7},\n\nMore.\n`);
    const patched = await shown.page.locator('#page').innerHTML();
    await shown.send({ type: 'content', content: await shown.client.ask('agenda/openPreview', { uri: shown.client.uri(name) }) });
    await shown.page.waitForTimeout(50);
    assert.equal(patched, await shown.page.locator('#page').innerHTML());
  });

  it('is told of the changed blocks only', async () => {
    for (const [from, to] of [['What is said of 1,', 'What is said first,'], ['# 9. Title 9', '# 9. Ninth title'], ['place: Valletta', 'place: Paola']]) await type(shown, texts, from, to);
    const [first, ...later] = shown.received.map((message) => JSON.stringify(message).length);
    assert.ok(later.length >= 3);
    assert.ok(later.every((length) => length < first / 10), `${first}, then ${later.join()}`);
  });

  it('marks the block at the cursor, also when that block is drawn anew', async () => {
    const { client, page } = shown;
    const line = texts[name].split('\n').findIndex((text) => text.startsWith('What is said of 2,'));
    await shown.send({ type: 'mark', ...await client.ask('agenda/blockAt', { uri: client.uri(name), position: { line, character: 4 } }) });
    assert.match(await page.locator('.at-cursor').innerText(), /^What is said of 2,/);
    await type(shown, texts, 'What is said of 2,', 'What was said of 2,');
    assert.match(await page.locator('.at-cursor').innerText(), /^What was said of 2,/);
    await shown.send({ type: 'mark', key: null });
    await page.locator('.at-cursor').waitFor({ state: 'detached' });
  });
});

describe('the page of the preview', () => {
  let browser;
  let texts;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());
  beforeEach(() => {
    texts = { [name]: longAgenda() };
  });

  it('asks for everything where a patch was lost', async () => {
    const shown = await openPage(browser, texts, name, { lose: ({ sequence }) => sequence === 2 });
    await type(shown, texts, 'said of 1,', 'said of one,');
    await type(shown, texts, 'said of 2,', 'said of two,', { isSeen: false });
    await type(shown, texts, 'said of 3,', 'said of three,');
    await shown.page.locator('.paragraph', { hasText: 'said of two,' }).waitFor();
    assert.deepEqual(shown.received.map((message) => message.type), ['content', 'patch', 'patch', 'content']);
    await closePage(shown);
  });

  it('comes back where it was scrolled to', async () => {
    const shown = await openPage(browser, texts, name);
    const place = shown.page.locator('.paragraph', { hasText: 'What is said of 40,' });
    await place.evaluate((node) => window.scrollBy(0, node.getBoundingClientRect().top + 11));
    await shown.page.waitForFunction(() => Math.abs(JSON.parse(sessionStorage.getItem('state')).place.past - 11) < 1);
    await shown.page.reload();
    await place.waitFor();
    assert.ok(Math.abs((await place.boundingBox()).y + 11) < 1, JSON.stringify(await place.boundingBox()));
    await closePage(shown);
  });
});

/** An agenda of many items, each with a paragraph. */
function longAgenda() {
  const head = '@agenda TST/CONF/1\nlanguage: en\ndate: 2030-01-01\nmeeting: 2030-05-06 .. 2030-05-10\nplace: Valletta\n';
  const bodies = Array.from({ length: items }, (_, index) => index + 1).map((number) => `
# ${number}. Title ${number}

What is said of ${number}, which goes on for some time so that it fills more than one line of the page, as annotations do, and says nothing.
`);
  return `${head}${bodies.join('')}\n^1: A note.\n`;
}
