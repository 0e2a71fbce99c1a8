// Marks of findings in the margin of the page, and the small window: what is found, what a citation cites.
import assert from 'node:assert/strict';
import { closePage, openPage, startChromium, type } from './page.mjs';

const name = 'TST-CONF-2030-1.agenda';
const texts = {
  'registry.agenda': '@body TST/CONF\nname.en: Conference of Tests\n\n@resolution TST/CONF 1/2\ntitle.en: <b>Strengthening</b> of tests\n',
  [name]: `@agenda TST/CONF/2030/1
language: en
date: 2030-01-01
meeting: 2030-05-06 .. 2030-05-07
place: Valletta

# 1. Opening

The meeting will be opened on Monday.

# 2. Work done

${'The Conference has long considered the matter, and has done so again. '.repeat(12)}It may recall resolution 1/2 as well.
`,
};
const lines = texts[name].split('\n');

describe('the page of the preview', () => {
  let browser;
  let shown;
  let files;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    files = { ...texts };
    shown = await openPage(browser, files, name);
  });
  afterEach(() => closePage(shown));

  it('marks findings beside their lines, by shape and in words', async () => {
    await find(['warning', 8, 'Monday'], ['error', 12, 'resolution 1/2'], ['hint', 12, '1/2']);
    const marks = shown.page.locator('#findings button');
    assert.deepEqual(await marks.evaluateAll((all) => all.map((mark) => [mark.className, mark.getAttribute('aria-label')])), [
      ['warning', 'WARNING: about Monday (code)'],
      ['error', 'ERROR: about resolution 1/2 (code)\nHINT: about 1/2 (code)'],
    ]);
    for (const [index, words] of [[0, 'Monday'], [1, '1/2']]) {
      const line = await boxOf(words);
      const mark = await marks.nth(index).boundingBox();
      const paper = await shown.page.locator('#page').boundingBox();
      assert.ok(Math.abs(mark.y - line.y) < 6, `${words}: ${mark.y}, ${line.y}`);
      assert.ok(mark.x + mark.width <= paper.x + paper.width && mark.x > line.x + line.width, words);
    }
    const shapes = await shown.page.evaluate(() => ['error', 'warning', 'information', 'hint'].map((severity) => {
      const mark = document.querySelector('#findings button');
      mark.className = severity;
      const { borderRadius, clipPath, width } = getComputedStyle(mark, '::before');
      return [borderRadius, clipPath, width].join();
    }));
    assert.equal(new Set(shapes).size, 4);
  });

  it('says on hover and by the keyboard what is found, and Escape closes it', async () => {
    await find(['warning', 8, 'Monday']);
    const popup = shown.page.locator('#popup');
    await shown.page.locator('#findings button').hover();
    assert.equal(await popup.innerText(), 'WARNING: about Monday (code)');
    await popup.hover();
    await shown.page.waitForTimeout(400);
    assert.equal(await popup.isVisible(), true);
    await shown.page.keyboard.press('Escape');
    assert.equal(await popup.isVisible(), false);
    await shown.page.keyboard.press('Tab');
    await popup.waitFor();
    assert.deepEqual(await shown.page.evaluate(() => [document.activeElement.className, document.activeElement.getAttribute('aria-describedby')]), ['warning', 'popup']);
    await shown.page.keyboard.press('Enter');
    const { source } = await shown.client.until('the page says select', () => shown.said.find((message) => message.type === 'select'));
    const { start } = await shown.client.ask('agenda/sourceOf', { uri: shown.client.uri(name), source });
    assert.deepEqual(start, { line: 8, character: lines[8].indexOf('Monday') });
  });

  it('has the marks beside their lines when these move, and none when nothing is found any more', async () => {
    await find(['warning', 12, 'resolution 1/2']);
    const mark = shown.page.locator('#findings button');
    const height = () => mark.evaluate((node) => node.getBoundingClientRect().y + window.scrollY);
    const before = await height();
    await type(shown, files, 'will be opened on Monday.', 'will be opened on Monday.\n\nAnother paragraph.');
    await shown.page.waitForTimeout(100);
    assert.ok(await height() > before + 10);
    const line = await boxOf('1/2');
    assert.ok(Math.abs((await mark.boundingBox()).y - line.y) < 6);
    await shown.send({ type: 'findings', label: 'Findings', findings: [] });
    await mark.waitFor({ state: 'detached' });
  });

  it('says what a citation cites, as text, on hover and by the keyboard', async () => {
    const popup = shown.page.locator('#popup');
    await shown.page.locator('#page a.resolution').hover();
    await answer();
    await popup.waitFor();
    assert.deepEqual((await popup.innerText()).split('\n').filter((line) => line !== ''), ['TST/CONF 1/2', '<b>Strengthening</b> of tests', 'Conference of Tests', 'registry.agenda']);
    assert.equal(await popup.locator('b').count(), 1, 'only the name is bold');
    await shown.page.mouse.move(5, 5);
    await popup.waitFor({ state: 'hidden' });
    while (!await shown.page.evaluate(() => document.activeElement.matches('a.resolution'))) await shown.page.keyboard.press('Tab');
    await answer(2);
    await popup.waitFor();
    await shown.page.keyboard.press('Enter');
    await shown.client.until('the page says follow', () => shown.said.find((message) => message.type === 'follow'));
  });

  it('selects in the text the word that is clicked twice', async () => {
    const { x, y, width, height } = await boxOf('considered');
    await shown.page.mouse.dblclick(x + width / 2, y + height / 2);
    const { source, end } = await shown.client.until('the page says select', () => shown.said.find((message) => message.type === 'select'));
    const at = async (point) => (await shown.client.ask('agenda/sourceOf', { uri: shown.client.uri(name), source: point })).start;
    const begin = lines[12].lastIndexOf('considered');
    assert.deepEqual([await at(source), await at(end)], [{ line: 12, character: begin }, { line: 12, character: begin + 'considered'.length }]);
  });

  /** Sends findings at words of lines (zero-based), as the extension does. */
  async function find(...found) {
    const positions = found.map(([, line, word]) => ({ line, character: lines[line].indexOf(word) }));
    const blocks = await shown.client.ask('agenda/blocksAt', { uri: shown.client.uri(name), positions });
    const findings = found.map(([severity, , word], index) => ({ key: blocks[index].key, source: blocks[index].source, severity, severityName: severity.toUpperCase(), message: `about ${word}`, code: 'code' }));
    await shown.send({ type: 'findings', label: 'Findings', findings });
    await shown.page.locator('#findings button').first().waitFor();
  }

  /** Answers the question of that number, as the extension does. */
  async function answer(number = 1) {
    const { question, source } = await shown.client.until('the page asks', () => shown.said.filter((message) => message.type === 'cited')[number - 1]);
    await shown.send({ type: 'facts', question, facts: await shown.client.ask('agenda/factsOf', { uri: shown.client.uri(name), source }) });
  }

  /** Where words of one line of the page stand. */
  function boxOf(words) {
    return shown.page.evaluate((wanted) => {
      const nodes = document.createTreeWalker(document.querySelector('#page'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        const at = node.data.lastIndexOf(wanted);
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getClientRects()[0];
        return { x, y, width, height };
      }
      throw new Error(`${wanted} is not on the page`);
    }, words);
  }
});
