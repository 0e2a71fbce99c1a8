// What a person sees and does in VS Code with an agenda: wrong words underlined, why, and where references lead.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeEditor, cursorLine, goTo, hoverText, openFile, openWorkbench, problems, runCommand, squiggles } from '../workbench.mjs';
import { endSession, showFailure, startSession, until } from './session.mjs';

const agenda = 'TST-CONF-WG.1-2030-1.en.agenda';
/** A column behind every line. */
const endOfLine = 999;

describe('in the workbench', () => {
  let session;
  let page;

  before(async () => {
    session = await startSession('test/host/suite/folder');
    ({ page } = session);
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(() => endSession(session));

  it('the Problems panel lists what is wrong in files that nobody opened', async () => {
    const rows = await problems(page, 'unknown-item');
    assert.ok(rows.some((row) => /agenda.*unknown-item.*8/i.test(row)), rows.join('\n'));
  });

  it('a wrong number is underlined as soon as it is typed, and the mouse says why', async () => {
    await openFile(page, agenda);
    await goTo(page, 14, endOfLine);
    await page.keyboard.type(' See also resolution 7/7.');
    await squiggles(page, 'warning').first().waitFor();
    const hover = await hoverText(page, '7/7');
    assert.match(hover, /7\/7/);
    assert.match(hover, /unknown-resolution/);
    assert.ok((await problems(page, 'unknown-resolution')).some((row) => row.includes('7/7')));
  });

  it('and no more as soon as it is put right', async () => {
    await goTo(page, 14, endOfLine);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('1/2.');
    await squiggles(page, 'warning').first().waitFor({ state: 'detached' });
  });

  it('a resolution leads to its definition in another file', async () => {
    await goTo(page, 14, (await lineText(14)).indexOf('1/2') + 2);
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'registry.agenda' }).waitFor();
    await until(() => cursorLine(page), (line) => assert.equal(line, 10));
  });

  it('the outline shows the items', async () => {
    await openFile(page, agenda);
    await page.keyboard.press('Control+Shift+O');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Adoption of the report' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('a directive is completed', async () => {
    await goTo(page, 21, endOfLine);
    await page.keyboard.type('\n@sch');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'schedule' }).first().waitFor();
    await page.keyboard.press('Escape');
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('Control+Z');
  });

  it('what another program changes on the disk is seen', async () => {
    const registry = join(session.folder, 'registry.agenda');
    const text = readFileSync(registry, 'utf8');
    await openFile(page, agenda);
    writeFileSync(registry, text.replace('TST/CONF 1/2', 'TST/CONF 5/5'));
    await squiggles(page, 'warning').first().waitFor();
    writeFileSync(registry, text);
    await squiggles(page, 'warning').first().waitFor({ state: 'detached' });
  });

  it('a second window on the folder sees what the first one saves', async () => {
    const other = await page.context().newPage();
    await openWorkbench(other, session.address);
    await openFile(other, agenda);
    await openFile(page, 'registry.agenda');
    await goTo(page, 10, endOfLine);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('9');
    await page.keyboard.press('Control+S');
    await squiggles(other, 'warning').first().waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('2');
    await page.keyboard.press('Control+S');
    await squiggles(other, 'warning').first().waitFor({ state: 'detached' });
    await other.close();
  });

  it('the server is started anew by its command', async () => {
    await runCommand(page, 'Agenda: Restart Language Server');
    assert.ok((await problems(page, 'unknown-item')).length > 0);
  });

  it('the colours of the text are those of the grammar', async () => {
    await openFile(page, agenda);
    await goTo(page, 1, 1);
    const runs = activeEditor(page).locator('.view-line', { hasText: '@agenda' }).locator('span span');
    const colours = () => runs.evaluateAll((spans) => new Set(spans.map((span) => span.className)).size);
    for (let wait = 0; (await colours()) < 2 && wait < 100; wait++) await page.waitForTimeout(100); // a line is drawn plain first
    assert.ok((await colours()) >= 2, `the line of @agenda has ${await colours()} colours`);
  });

  it('nothing was asked for outside this machine', () => {
    assert.deepEqual(session.blocked.filter((address) => !/vscode-cdn|vscode-unpkg|microsoft|visualstudio/.test(address)), []);
  });

  it('an open agenda is still checked when the whole folder vanishes', async () => {
    await openFile(page, agenda);
    rmSync(session.folder, { recursive: true });
    await page.getByText('No problems have been detected in the workspace').waitFor();
    await goTo(page, 21, endOfLine);
    await page.keyboard.type(' See item 8 of the agenda and agenda item 9.');
    assert.ok((await problems(page, 'no item 9')).every((row) => !row.includes('broken')));
  });

  async function lineText(number) {
    return readFileSync(join(session.folder, agenda), 'utf8').split('\n')[number - 1];
  }
});
