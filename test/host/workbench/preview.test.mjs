// The preview in a real VS Code: opened by its button, live, and a way back to the text.
import assert from 'node:assert/strict';
import { activeEditor, cursorLine, goTo, openFile, reloadWorkbench, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession, until } from './session.mjs';

const agenda = 'TST-CONF-WG.1-2030-1.en.agenda';
/** A column behind every line. */
const endOfLine = 999;

describe('the preview in the workbench', () => {
  let session;
  let page;
  let paper;

  before(async () => {
    // Scrolling together is tested in together.test.mjs; here each side is to stay where it is put.
    session = await startSession('test/host/suite/folder', { settings: { 'agenda.preview.scrollPreviewWithEditor': false, 'agenda.preview.scrollEditorWithPreview': false } });
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
    const seenAt = () => last.evaluate((node) => Math.round(node.getBoundingClientRect().top));
    const top = await seenAt();
    assert.ok(await last.evaluate(() => window.scrollY) > 0);
    await goTo(page, 10, endOfLine);
    for (let number = 1; number <= 10; number += 1) {
      await page.keyboard.type(` Change ${number}.`);
      await paper.locator('.paragraph', { hasText: `Change ${number}.` }).waitFor();
      const kept = await last.evaluate((node) => ({ node: node === window.kept, selection: document.getSelection().toString() }));
      assert.deepEqual(kept, { node: true, selection: 'Working Group' });
      assert.ok(Math.abs(await seenAt() - top) <= 1);
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

  it('stays with the agenda when a citation leads away from it', async () => {
    await page.waitForTimeout(500);
    await page.locator('.tab', { hasText: 'Preview TST/CONF/WG.1/2030/1' }).waitFor();
  });

  it('of a registry says what that is', async () => {
    await page.keyboard.press('Control+1');
    await goTo(page, 10, 4);
    await page.keyboard.press('Control+Shift+V');
    await page.locator('.tab', { hasText: 'Preview registry.agenda' }).waitFor();
    await until(() => paper.innerText().catch(() => ''), (text) => {
      assert.match(text, /registry/i);
      assert.match(text, /Strengthening of tests/);
    });
  });

  it('follows the active editor, unless it is locked', async () => {
    await page.keyboard.press('Control+1');
    await openFile(page, agenda);
    await page.locator('.tab', { hasText: 'Preview TST/CONF/WG.1/2030/1' }).waitFor();
    await paper.locator('.title', { hasText: 'Annotated provisional agenda' }).waitFor();
    await focusPreview();
    await runCommand(page, 'Agenda: Toggle Preview Locking');
    await page.locator('.tab', { hasText: '[Preview] TST/CONF/WG.1/2030/1' }).waitFor();
    await page.keyboard.press('Control+1');
    await openFile(page, 'registry.agenda');
    await page.waitForTimeout(500);
    await page.locator('.tab', { hasText: '[Preview] TST/CONF/WG.1/2030/1' }).waitFor();
    await openFile(page, agenda);
  });

  it('is larger by command, has the editor’s find, and selects the word that is clicked twice', async () => {
    await focusPreview();
    await runCommand(page, 'Agenda: Zoom Preview In');
    await until(() => paper.evaluate((node) => node.parentElement.style.getPropertyValue('zoom')), (zoom) => assert.equal(zoom, '1.1'));
    await page.keyboard.press('Control+F');
    await page.locator('.simple-find-part input').first().waitFor();
    await page.keyboard.press('Escape');
    const word = await paper.locator('.paragraph', { hasText: 'to adopt a report' }).evaluate((node) => {
      node.scrollIntoView({ block: 'center' });
      const text = [...node.childNodes].find((child) => child.nodeName === '#text' && child.data.includes('report'));
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('report'));
      range.setEnd(text, text.data.indexOf('report') + 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      const around = node.getBoundingClientRect();
      return { x: x - around.x + width / 2, y: y - around.y + height / 2 };
    });
    await paper.locator('.paragraph', { hasText: 'to adopt a report' }).dblclick({ position: word });
    await page.locator('.statusbar-item', { hasText: '(6 selected)' }).waitFor();
  });

  it('marks what is found in its margin while one types, and says it', async () => {
    await page.keyboard.press('Control+1');
    await goTo(page, 21, endOfLine);
    await page.keyboard.type(' See resolution 7/7.');
    const mark = webview(page).locator('#findings .warning');
    await mark.waitFor();
    await mark.hover();
    await webview(page).locator('#popup', { hasText: /Warning: .*7\/7.* \(unknown-resolution\)/ }).waitFor();
    for (let times = 0; times < ' See resolution 7/7.'.length; times += 1) await page.keyboard.press('Backspace');
    await mark.waitFor({ state: 'detached' });
  });

  it('says what a citation cites', async () => {
    await paper.locator('.paragraph a.resolution').first().hover();
    await webview(page).locator('#popup', { hasText: 'Strengthening of tests' }).waitFor();
  });

  it('is there again after the window was loaded anew', async () => {
    await reloadWorkbench(page, session.address);
    await paper.locator('.title', { hasText: 'Annotated provisional agenda' }).waitFor();
    await page.locator('.tab', { hasText: '[Preview] TST/CONF/WG.1/2030/1' }).waitFor();
    assert.equal(await paper.evaluate((node) => node.parentElement.style.getPropertyValue('zoom')), '1.1');
    await openFile(page, agenda);
    await goTo(page, 21, 1);
    await page.keyboard.type('Again: ');
    await paper.locator('.paragraph', { hasText: 'Again: The Working Group is to adopt' }).waitFor();
    assert.ok(await activeEditor(page).isVisible());
  });

  it('follows its file when that gets another name', async () => {
    await page.keyboard.press('Control+S');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: agenda }).click();
    await page.keyboard.press('F2');
    const input = page.locator('.explorer-item-edited input');
    await input.waitFor();
    await input.fill('renamed.agenda');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'renamed.agenda' }).waitFor();
    await page.waitForTimeout(1000); // the Explorer takes the keyboard once more when it has drawn the new name
    await page.keyboard.press('Control+1');
    await goTo(page, 21, 1);
    await page.keyboard.type('Moved: ');
    await paper.locator('.paragraph', { hasText: 'Moved: Again: The Working Group is to adopt' }).waitFor();
  });

  /** As by a click on its tab; its page then has the keyboard. */
  async function focusPreview() {
    await page.locator('.tab', { hasText: 'Preview' }).last().click();
    await page.locator('.editor-actions .action-label[aria-label^="Show Source"]').first().waitFor();
    await page.waitForTimeout(300);
  }
});
