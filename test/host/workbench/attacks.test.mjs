// The attack cases that need VS Code itself: names of files (A4), settings of a folder (A5), links (A13).
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession, until } from './session.mjs';

const name = 'a"><img src=x onerror=top.hit=1>.agenda';
const agenda = '@agenda\nlanguage: en\ndate: 2030-01-01\nmeeting: 2030-05-06\n\n# 1. Opening\n\nSee https://example.org/a or javascript:top.hit=1 or command:workbench.action.terminal.new there.\n';

describe('attacks in the workbench', () => {
  let session;
  let page;
  let paper;

  before(async () => {
    const original = mkdtempSync(join(tmpdir(), 'agenda-hostile-'));
    writeFileSync(join(original, name), agenda);
    session = await startSession(original);
    rmSync(original, { recursive: true });
    ({ page } = session);
    await openFile(page, name);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    paper = webview(page).locator('#page');
    await paper.locator('.item-heading', { hasText: 'Opening' }).waitFor();
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(() => endSession(session));

  it('A4: a file whose name is markup is called by it in the title of its preview', async () => {
    await page.locator('.tab', { hasText: `Preview ${name}` }).waitFor();
    assert.equal(await webview(page).locator('html').evaluate((html) => html.ownerDocument.title), `Preview ${name}`);
    await assertHarmless();
  });

  it('A13: nothing is opened by itself; a click on a web address asks whether to open it, and nothing else is a link', async () => {
    const dialog = page.locator('.monaco-dialog-box');
    assert.equal(await dialog.count(), 0);
    assert.deepEqual(await paper.locator('.paragraph a').allInnerTexts(), ['https://example.org/a']);
    await paper.locator('.paragraph a').click();
    await dialog.filter({ hasText: 'https://example.org/a' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(session.blocked.filter((url) => url.includes('example.org')), []);
  });

  it('A5: settings of a folder that are markup are words, or count for nothing', async () => {
    const hostile = ';}</style><script>top.hit=1</script><img src=x onerror=top.hit=1>';
    mkdirSync(join(session.folder, '.vscode'), { recursive: true });
    writeFileSync(join(session.folder, '.vscode', 'settings.json'), JSON.stringify({
      'agenda.preview.view': hostile, 'agenda.preview.colors': hostile, 'agenda.preview.paper': hostile, 'agenda.preview.image': hostile, 'agenda.words': { en: { words: { list: hostile } } },
    }));
    await until(() => paper.innerText(), (text) => assert.ok(text.includes(hostile), text.slice(0, 300)));
    assert.deepEqual(await webview(page).locator('body').evaluate(({ dataset: { view, colors } }) => ({ view, colors })), { view: 'continuous', colors: 'theme' });
    await assertHarmless();
  });

  it('A4: and when it is gone, the page says so', async () => {
    await page.locator('.tab', { hasText: name }).first().click();
    await runCommand(page, 'View: Close Editor');
    rmSync(join(session.folder, name));
    await webview(page).locator('#notice', { hasText: 'onerror=top.hit=1>.agenda is not there any more.' }).waitFor();
    await assertHarmless();
  });

  async function assertHarmless() {
    assert.equal(await page.evaluate(() => window.hit), undefined);
    const { elements, scripts } = await webview(page).locator('html').evaluate(({ ownerDocument }) => ({
      elements: [...ownerDocument.querySelectorAll('#page img, #page script, #page style, body img, iframe, object')].map(({ localName }) => localName),
      scripts: [...ownerDocument.scripts].filter(({ src }) => src.endsWith('/preview.js')).length,
    }));
    assert.deepEqual({ elements, scripts }, { elements: [], scripts: 1 });
  }
});
