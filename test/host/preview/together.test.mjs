// The page of the preview and its text: it goes to the words that it is told, and tells the words that it is scrolled to, within paragraphs and tables, too.
import assert from 'node:assert/strict';
import { closePage, openPage, startChromium, type } from './page.mjs';

const name = 'long.agenda';
const sentence = (number) => `Sentence number${number} says that there have been ${number} sentences so far. `;
const paragraph = (from) => Array.from({ length: 60 }, (_, index) => sentence(from + index)).join('').trim();
const rows = Array.from({ length: 60 }, (_, index) => `| Row${index} of the table | What stands in row${index}, which is long enough for a line and goes on for another one. |`);
const text = `@agenda TST/CONF/2030/1
language: en
date: 2030-01-01
meeting: 2030-05-06 .. 2030-05-07
place: Valletta
organization: Convention on Tests

# 1. Paragraphs
// nobody prints this

${paragraph(100)}

${paragraph(200)}

# 2. Tables

| Row | Words |
${rows.join('\n')}

@annex Timetable

@schedule
2030-05-06
10:00-13:00  1
15:00-18:00  2
`;

describe('the page of the preview and its text', () => {
  let browser;
  let shown;
  let texts;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    texts = { [name]: text };
    shown = await openPage(browser, texts, name);
  });
  afterEach(() => closePage(shown));

  const words = ['number100', 'number131', 'number159', 'number200', 'number247', 'Row0', 'row17', 'Row44', 'Tables', 'Timetable'];
  for (const word of words) {
    it(`shows the line of “${word}” at the top where the text is scrolled to it`, async () => {
      await scrollTo(word);
      assert.ok((await wordsAtTop()).includes(word), await wordsAtTop());
    });
  }

  it('shows the line that follows where nothing is printed', async () => {
    await scrollTo('// nobody');
    assert.match(await wordsAtTop(), /^Sentence number100/);
    await scrollTo('\n\n# 2.');
    assert.match(await wordsAtTop(), /Tables/);
    await shown.send({ type: 'scroll', to: null });
    assert.equal(await shown.page.evaluate(() => window.scrollY), 0);
  });

  it('shows the row of a timetable, whose words are not those that are typed', async () => {
    await scrollTo('15:00-18:00');
    assert.match(await wordsAtTop(), /3.*6 p\.m\./);
  });

  it('shows a field of the masthead where it is printed', async () => {
    await scrollTo('organization:');
    assert.equal(await shown.page.evaluate(() => Math.round(document.querySelector('.organization').getBoundingClientRect().top) <= 6), true);
  });

  for (const word of ['number117', 'number233', 'Row31']) {
    it(`tells the place of the words at its top: ${word}`, async () => {
      const top = await shown.page.evaluate((wanted) => {
        const texts = document.createTreeWalker(document.querySelector('#page'), NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().top + window.scrollY;
        }
        throw new Error(`${wanted} is not on the page`);
      }, word);
      await shown.page.mouse.move(400, 300);
      await shown.page.mouse.wheel(0, top - 2);
      const source = await until(async () => shown.said.findLast((message) => message.type === 'scrolled')?.source, async (place) => (await lineAfter(place)).slice(0, 200).includes(word));
      assert.ok(source);
    });
  }

  it('does not tell that it was scrolled by the text, by a change of the text or by a change of its size', async () => {
    await scrollTo('number233');
    await type(shown, texts, 'Sentence number100 says', 'Sentence number100, and many more words that take so much room that all lines move, says');
    await type(shown, texts, 'Sentence number233 says', 'Sentence number233 no longer says');
    await shown.page.setViewportSize({ width: 700, height: 500 });
    await shown.send({ type: 'zoom', change: 'in' });
    await shown.page.waitForTimeout(300);
    assert.deepEqual(shown.said.filter((message) => message.type === 'scrolled'), []);
  });

  it('keeps the line at the top where the window or the size of the letters changes', async () => {
    await scrollTo('number131');
    const changes = [() => shown.page.setViewportSize({ width: 620, height: 500 }), () => shown.send({ type: 'zoom', change: 'in' }), () => shown.page.setViewportSize({ width: 900, height: 700 })];
    for (const change of changes) {
      const [first] = (await wordsAtTop()).split(' ');
      await change();
      await shown.page.waitForTimeout(100);
      assert.ok((await wordsAtTop()).split(' ').includes(first), `${first} is not in ${await wordsAtTop()}`);
    }
  });

  it('is larger and smaller by message and by Ctrl and the wheel, and as large when it comes back', async () => {
    const size = () => shown.page.evaluate(() => document.querySelector('main').style.getPropertyValue('zoom'));
    assert.equal(await size(), '1');
    await shown.send({ type: 'zoom', change: 'in' });
    assert.equal(await size(), '1.1');
    await shown.page.keyboard.down('Control');
    await shown.page.mouse.move(300, 300);
    await shown.page.mouse.wheel(0, -120);
    await shown.page.keyboard.up('Control');
    await until(size, (now) => now === '1.25');
    await shown.page.reload();
    await shown.page.locator('#page > *').first().waitFor();
    assert.equal(await size(), '1.25');
    await shown.send({ type: 'zoom', change: 'out' });
    assert.equal(await size(), '1.1');
    await shown.send({ type: 'zoom', change: 'reset' });
    assert.equal(await size(), '1');
  });

  /** What the extension does when an editor is scrolled so that this text begins its first line. */
  async function scrollTo(wanted) {
    const offset = texts[name].indexOf(wanted);
    const lines = texts[name].slice(0, offset).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1).length };
    await shown.send({ type: 'scroll', to: await shown.client.ask('agenda/blockAt', { uri: shown.client.uri(name), position }) });
    await shown.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }

  /** The words of the first line that begins in sight: of a row of a table those of all its cells. */
  function wordsAtTop() {
    return shown.page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('#page'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let top;
      let words = '';
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        for (let at = 0; at < node.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const rect = range.getBoundingClientRect();
          if (rect.height === 0 || rect.top < 0) continue;
          top ??= rect.top;
          if (rect.top > top + 200) return words;
          if (rect.top <= top + 12) words += node.data.charAt(at);
        }
      }
      return words;
    });
  }

  async function lineAfter(source) {
    const range = await shown.client.ask('agenda/sourceOf', { uri: shown.client.uri(name), source });
    return texts[name].split('\n')[range.start.line].slice(range.start.character);
  }
});

/** Waits until what `look` gives fits. */
async function until(look, fits) {
  for (let times = 0; times < 100; times += 1) {
    const seen = await look();
    if (seen !== undefined && await fits(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`stayed ${JSON.stringify(await look())}`);
}
