// A folder of another machine, with the extension in the browser: where the settings of VS Code say so, or where that machine runs no extensions.
import assert from 'node:assert/strict';
import { goTo, openFile, problems, webview } from '../workbench.mjs';
import { endSession, languageServers, showFailure, startSession } from './session.mjs';

describe('in a browser, with a folder of another machine', () => {
  let session;

  before(async () => {
    session = await startSession('test/host/suite/folder', { settings: { 'remote.extensionKind': { 'agenda-markup.agenda-markup': ['web'] } } });
  });
  afterEach(function () {
    return showFailure(this, session.page);
  });
  after(() => endSession(session));

  it('findings and the preview are shown, and no server runs there', async () => {
    const { page } = session;
    await openFile(page, 'TST-CONF-WG.1-2030-1.en.agenda');
    await problems(page, 'unknown-item');
    await goTo(page, 1);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    await webview(page).locator('#page .title', { hasText: 'Annotated provisional agenda' }).waitFor();
    assert.deepEqual(languageServers(session), []);
  });
});
