// The preview in a real VS Code: opened by its button, live, and a way back to the text.
import assert from 'node:assert/strict';
import { activeEditor, cursorLine, goTo, openFile, openWorkbench, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession, until } from './session.mjs';

const agenda = 'TST-CONF-WG.1-2030-1.en.agenda';
/** A column behind every line. */
const endOfLine = 999;

describe('the preview in the workbench', () => {
  let session;
  let page;
  let paper;

  before(async () => {
    session = await startSession('test/host/suite/folder');
    ({ page } = session);
    paper = webview(page).locator('#page');
    await openFile(page, agenda);
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(() => endSession(session));

  it('opens beside the text by the button over it', async () => {
    await page.locator('.editor-actions .action-label[aria-label^="Open Preview to the Side"]').first().click();
    await page.locator('.tab', { hasText: 'Preview TST/CONF/WG.1/2030/1' }).waitFor();
    await paper.locator('.title', { hasText: 'Annotated provisional agenda' }).waitFor();
    assert.equal(await page.locator('.editor-group-container').count(), 2);
  });

  it('shows the agenda as it is printed', async () => {
    const text = await paper.innerText();
    for (const words of ['Conference of the Parties', 'Working Group on Tests', 'Valletta, 6–7 May 2030', 'Progress made in testing (TST/CONF/WG.1/2030/2)']) assert.ok(text.includes(words), words);
    assert.ok(!text.includes('@documents'));
  });

  it('keeps nodes, selection and place while ten changes are typed', async () => {
    const last = paper.locator('.paragraph', { hasText: 'is to adopt a report' });
    await last.evaluate((node) => {
      node.scrollIntoView({ block: 'start' });
      document.getSelection().setBaseAndExtent(node.firstChild, 4, node.firstChild, 17);
      window.kept = node;
    });
    const top = await last.evaluate(() => window.scrollY);
    assert.ok(top > 0);
    await goTo(page, 10, endOfLine);
    for (let number = 1; number <= 10; number += 1) {
      await page.keyboard.type(` Change ${number}.`);
      await paper.locator('.paragraph', { hasText: `Change ${number}.` }).waitFor();
      const kept = await last.evaluate((node) => ({ node: node === window.kept, selection: document.getSelection().toString(), top: window.scrollY }));
      assert.deepEqual(kept, { node: true, selection: 'Working Group', top });
    }
    await last.evaluate(() => document.getSelection().removeAllRanges());
  });

  it('marks the block at the cursor', async () => {
    await goTo(page, 21, 3);
    await paper.locator('.at-cursor', { hasText: 'is to adopt a report' }).waitFor();
    await goTo(page, 5, 3);
    await paper.locator('.masthead.at-cursor').waitFor();
  });

  it('leads back: a click puts the cursor on the line', async () => {
    await paper.locator('.item-heading', { hasText: 'Progress made' }).click();
    await until(() => cursorLine(page), (line) => assert.equal(line, 12));
    await paper.locator('.meeting').click();
    await until(() => cursorLine(page), (line) => assert.ok(line === 5 || line === 6, String(line)));
  });

  it('leads to what a citation cites, in another file', async () => {
    await paper.locator('.paragraph a.resolution').first().click();
    await page.locator('.editor-group-container').first().locator('.tab.active', { hasText: 'registry.agenda' }).waitFor();
    await until(() => cursorLine(page), (line) => assert.equal(line, 10));
  });

  it('of a registry says what that is', async () => {
    await page.keyboard.press('Control+1');
    await goTo(page, 10, 4);
    await page.keyboard.press('Control+Shift+V');
    await page.locator('.tab', { hasText: 'Preview registry.agenda' }).waitFor();
    const registry = page.frameLocator('iframe.webview.ready').nth(1).frameLocator('iframe#active-frame').locator('#page');
    await until(() => registry.innerText().catch(() => ''), (text) => {
      assert.match(text, /registry/i);
      assert.match(text, /Strengthening of tests/);
    });
    await runCommand(page, 'View: Close Editor');
    await page.locator('.tab', { hasText: 'Preview registry.agenda' }).waitFor({ state: 'detached' });
  });

  it('is there again after the window was loaded anew', async () => {
    await openWorkbench(page, session.address);
    await paper.locator('.title', { hasText: 'Annotated provisional agenda' }).waitFor();
    await page.locator('.tab', { hasText: 'Preview TST/CONF/WG.1/2030/1' }).waitFor();
    await openFile(page, agenda);
    await goTo(page, 21, 1);
    await page.keyboard.type('Again: ');
    await paper.locator('.paragraph', { hasText: 'Again: The Working Group is to adopt' }).waitFor();
    assert.ok(await activeEditor(page).isVisible());
  });
});
