// A folder that nobody trusts (Restricted Mode): an agenda is data, so everything works.
import { activeEditor, openFile, problems, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession } from './session.mjs';

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
});
