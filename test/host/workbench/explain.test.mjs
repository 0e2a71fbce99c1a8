// From the code of a finding in Problems to the page about it, by a click; and the settings of a folder, completed while they are typed.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeEditor, goTo, openExplorerFile, openFile, problems, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession } from './session.mjs';

describe('what a finding means', () => {
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

  it('a click on the code in Problems opens its page, as Markdown is shown', async () => {
    await problems(page, 'unknown-item');
    await page.locator('.markers-panel .monaco-list-row a', { hasText: 'unknown-item' }).first().click();
    const shown = webview(page);
    await shown.getByRole('heading', { name: 'unknown-item' }).waitFor();
    await shown.getByRole('heading', { name: 'How to repair' }).waitFor();
    await page.screenshot({ path: 'out/screenshots/explain.png' });
  });

  it('its links lead to other pages', async () => {
    await webview(page).getByRole('link', { name: 'What is checked' }).click();
    await webview(page).getByRole('heading', { name: 'What is checked' }).first().waitFor();
  });

  it('the command asks for a code, those of the file first', async () => {
    await openFile(page, 'broken.agenda');
    await runCommand(page, 'Agenda: Explain a Finding');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    assert.equal((await rows.first().innerText()).trim(), 'unknown-item');
    await page.keyboard.press('Escape');
  });

  it('agenda.json is completed: its settings, its codes and what they may be', async () => {
    writeFileSync(join(session.folder, 'agenda.json'), '{\n  "severity": {\n    \n  }\n}\n');
    await openExplorerFile(page, 'agenda.json');
    await goTo(page, 3, 5);
    await page.keyboard.type('"lone');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'lone-sub-item' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'information' }).first().waitFor();
    await page.screenshot({ path: 'out/screenshots/agenda-json.png' });
    await page.keyboard.press('Escape');
    assert.match(await activeEditor(page).innerText(), /lone-sub-item/);
  });
});
