// The views beside the preview in a real VS Code: opened by commands, chosen in quick picks, live, a way to the text, there again after a reload.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { cursorLine, goTo, openFile, reloadWorkbench, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession, until } from './session.mjs';

const english = 'FLC-CONF-WG.1-2027-1.en.agenda';
const endOfLine = 999;

describe('the views beside the preview in the workbench', () => {
  let session;
  let page;
  let view;

  before(async () => {
    session = await startSession('examples', { window: { width: 1500, height: 940 }, settings: { 'git.enabled': true } });
    ({ page } = session);
    const git = (...args) => execFileSync('git', ['-C', session.folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args]);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'First');
    view = webview(page).locator('#view');
    await openFile(page, english);
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(() => endSession(session));

  it('two versions: the other one is chosen by its language, and both stand side by side', async () => {
    await runCommand(page, 'Agenda: Show Beside Another Language Version…');
    const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Arabic' });
    await row.waitFor();
    assert.equal(await page.locator('.quick-input-list .monaco-list-row').count(), 5);
    await row.click();
    await view.locator('.side.other .title', { hasText: 'جدول الأعمال' }).waitFor();
    assert.equal(await view.locator('.side.own .title').innerText().then((text) => text.replace(/\s*\*$/, '')), 'Annotated provisional agenda');
    assert.match(await view.locator('.stops summary').innerText(), /in step/);
    await page.locator('.tab', { hasText: 'FLC/CONF/WG.1/2027/1: en | ar' }).waitFor();
  });

  it('two versions: a difference that is typed appears, is gone to by a key, and leads to the text', async () => {
    await runCommand(page, 'View: Move Editor into Right Group');
    await page.locator('.editor-group-container').first().locator('.tab', { hasText: english }).click();
    await goTo(page, 139, endOfLine);
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Backspace');
    await view.locator('.flag').first().waitFor();
    await page.locator('.tab', { hasText: 'en | ar' }).click();
    await page.keyboard.press('F7');
    await until(() => view.locator('.flag.current').count(), (count) => assert.equal(count, 1));
    await view.locator('.flag').first().click();
    await until(() => cursorLine(page), (line) => assert.ok(line >= 130 && line <= 140, String(line)));
  });

  it('two versions: there again after the window was loaded anew', async () => {
    await reloadWorkbench(page, session.address);
    await page.locator('.tab', { hasText: 'en | ar' }).click();
    await view.locator('.side.other .title', { hasText: 'جدول الأعمال' }).waitFor();
    await page.keyboard.press('Control+F4');
  });

  it('a redline against what was committed last, live', async () => {
    await openFile(page, english);
    await runCommand(page, 'Agenda: Show Changes since Another File or the Last Commit…');
    const committed = page.locator('.quick-input-list .monaco-list-row', { hasText: 'The last committed version' });
    await committed.click();
    await page.locator('.tab', { hasText: 'Changes FLC/CONF/WG.1/2027/1' }).waitFor();
    await view.locator('.masthead').waitFor();
    await page.locator('.editor-group-container').first().locator('.tab', { hasText: english }).click();
    await goTo(page, 20, endOfLine);
    await page.keyboard.type(' Words of today.');
    await view.locator('ins', { hasText: 'Words of today' }).waitFor();
    await view.locator('.redline-changed', { hasText: 'Words of today' }).locator('ins').click();
    await until(() => cursorLine(page), (line) => assert.equal(line, 20));
    await page.locator('.tab', { hasText: 'Changes FLC' }).click();
    await page.keyboard.press('Control+F4');
  });

  it('a redline against a file that is chosen', async () => {
    cpSync(join('examples', english), join(session.folder, 'earlier.agenda'));
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'earlier.agenda' }).waitFor();
    await openFile(page, english);
    await runCommand(page, 'Agenda: Show Changes since Another File or the Last Commit…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'earlier.agenda' }).click();
    await view.locator('ins', { hasText: 'Words of today' }).waitFor();
    await page.keyboard.press('Control+F4');
  });

  it('a calendar beside the text, from which a slot leads to its line by the keyboard, live and there after a reload', async () => {
    await openFile(page, english);
    await runCommand(page, 'Agenda: Open Timetable as Calendar');
    await view.locator('.slot', { hasText: 'Reception' }).waitFor();
    assert.equal(await view.locator('.day').count(), 3);
    await view.locator('.slot button', { hasText: 'lake data portal' }).focus();
    await page.keyboard.press('Enter');
    await until(() => cursorLine(page), (line) => assert.equal(line, 134));
    await goTo(page, 134, 1);
    await page.keyboard.type('14:00-15:00  "Concert"\n');
    await view.locator('.slot', { hasText: 'Concert' }).waitFor();
    await reloadWorkbench(page, session.address);
    await view.locator('.slot', { hasText: 'Reception' }).waitFor();
    await view.locator('.slot', { hasText: 'Concert' }).waitFor();
  });
});
