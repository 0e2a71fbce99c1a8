// A folder that lies on no disk, in a VS Code whose language server is a process of Node: what the server cannot read it asks the editor for.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { memoryFolder, writeMemoryExtension } from '../memory.mjs';
import { addressOf } from '../server.mjs';
import { cursorLine, goTo, openExplorerFile, openWorkbench, problems, webview } from '../workbench.mjs';
import { endSession, languageServers, showFailure, startSession, until } from './session.mjs';

const folder = 'test/host/suite/folder';
const agenda = 'TST-CONF-WG.1-2030-1.en.agenda';

describe('in a virtual folder', () => {
  let session;
  let page;
  let memory;

  before(async () => {
    session = await startSession(folder, { developmentExtension: true });
    ({ page } = session);
    memory = writeMemoryExtension(folder);
    await openWorkbench(page, addressOf(session.server, { folder: memoryFolder, extension: memory }));
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(async () => {
    await endSession(session);
    rmSync(memory, { recursive: true, force: true });
  });

  it('findings are shown for all files', async () => {
    await openExplorerFile(page, agenda);
    assert.deepEqual(await problems(page, 'unknown-item'), ['broken.agenda 1', 'The agenda has no item 7. agenda unknown-item [Ln 8, Col 16]']);
    assert.equal(languageServers(session).length, 1);
  });

  it('a citation leads to another file', async () => {
    await goTo(page, 14, 50);
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'registry.agenda' }).waitFor();
    await until(() => cursorLine(page), (line) => assert.equal(line, 10));
  });

  it('what is saved and closed is read again', async () => {
    await goTo(page, 10, 25);
    await page.keyboard.type('0'); // resolution 1/20
    await problems(page, 'unknown-resolution');
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)', { hasText: 'registry.agenda' }).waitFor();
    await page.locator('.tab.active .action-label[aria-label^="Close"]').click();
    await page.locator('.tab', { hasText: 'registry.agenda' }).waitFor({ state: 'detached' });
    await problems(page, 'unknown-resolution');
  });

  it('the preview shows the page', async () => {
    await openExplorerFile(page, agenda);
    await goTo(page, 1);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    await webview(page).locator('#page .title', { hasText: 'Annotated provisional agenda' }).waitFor();
  });
});
