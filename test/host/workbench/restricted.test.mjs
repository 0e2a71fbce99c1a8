// A folder that nobody trusts (Restricted Mode): an agenda is data, so everything works; what the folder's settings may not do there, they do not.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeEditor, openFile, problems, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession, until } from './session.mjs';

describe('in a folder that is not trusted', () => {
  let session;

  before(async () => {
    session = await startSession('test/host/suite/folder', {
      restrictedMode: true,
      settings: { 'agenda.trace.server': 'messages', 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never', 'security.workspace.trust.untrustedFiles': 'open' },
    });
  });
  afterEach(function () {
    return showFailure(this, session.page);
  });
  after(() => endSession(session));

  it('the window says so', () => session.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor());

  it('findings are shown', () => problems(session.page, 'unknown-item'));

  it('the output channel “Agenda” has the messages that the settings ask for', async () => {
    const { page } = session;
    await openFile(page, 'TST-CONF-WG.1-2030-1.en.agenda');
    await runCommand(page, 'Output: Show Output Channels...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: /^Agenda$/ }).click();
    await page.locator('.output-view, .panel .monaco-editor').locator('.view-line', { hasText: "Received response 'textDocument/" }).first().waitFor();
    await activeEditor(page).locator('.view-line').first().click();
  });

  it('the preview opens', async () => {
    const { page } = session;
    await openFile(page, 'TST-CONF-WG.1-2030-1.en.agenda');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    await webview(page).locator('#page .title', { hasText: 'Annotated provisional agenda' }).waitFor();
  });

  it('the settings of the folder count, but not the one that names an image; no file of it is run; nothing is asked for outside (attack B11)', async () => {
    const { page, folder, blocked } = session;
    writeFileSync(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const name of ['agenda.config.js', '.agendarc.cjs', 'agenda.js']) writeFileSync(join(folder, name), "require('node:fs').writeFileSync(__dirname + '/was-run', '');\n");
    writeFileSync(join(folder, 'agenda.json'), '{ "severity": { "unknown-item": "off" } }');
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "agenda.preview.image": "mark.svg", "agenda.preview.view": "paged" }');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'unknown-item' }).waitFor({ state: 'detached' });
    const look = () => webview(page).locator('body').evaluate((body) => ({
      view: body.dataset.view,
      image: [...body.ownerDocument.adoptedStyleSheets].some((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('data:image'))),
    }));
    await until(look, (seen) => assert.deepEqual(seen, { view: 'paged', image: false }));
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).first().click();
    await until(look, (seen) => assert.deepEqual(seen, { view: 'paged', image: true }));
    assert.ok(!existsSync(join(folder, 'was-run')));
    assert.deepEqual(blocked, []);
  });
});
