// VS Code for the Web, as on vscode.dev: no server, the extension in a worker of the browser, and a folder that lies on no disk.
import assert from 'node:assert/strict';
import { listFiles, PackageManager } from '@vscode/vsce';
import { startBrowser } from '../browser.mjs';
import { memoryExtension, memoryFolder } from '../memory.mjs';
import { startWebServer, webAddressOf } from '../web.mjs';
import { activeEditor, cursorLine, goTo, hoverText, openExplorerFile, openWorkbench, problems, runCommand, webview } from '../workbench.mjs';
import { showFailure, until } from './session.mjs';

const agenda = 'TST-CONF-WG.1-2030-1.en.agenda';

describe('in VS Code for the Web', () => {
  let server;
  let browser;
  let page;

  before(async () => {
    const extension = { folder: '.', files: await listFiles({ packageManager: PackageManager.None }) };
    server = await startWebServer({ extension, memory: memoryExtension('test/host/suite/folder') });
    browser = await startBrowser(server);
    ({ page } = browser);
    await openWorkbench(page, webAddressOf(server, memoryFolder));
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(async () => {
    await browser?.stop();
    await server?.stop();
  });

  it('findings are shown for all files of the folder, also for those that nobody opened', async () => {
    await openExplorerFile(page, agenda);
    const rows = await problems(page, 'unknown-item');
    assert.deepEqual(rows, ['broken.agenda 1', 'The agenda has no item 7. agenda unknown-item [Ln 8, Col 16]']);
  });

  it('a citation says what it cites in another file, and leads there', async () => {
    assert.match(await hoverText(page, 'WG.1/2030/2'), /Progress made in testing/);
    await goTo(page, 14, 50);
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'registry.agenda' }).waitFor();
    await until(() => cursorLine(page), (line) => assert.equal(line, 10));
  });

  it('what is changed in one file is seen in the others, saved or not', async () => {
    await goTo(page, 10, 25);
    await page.keyboard.type('0'); // resolution 1/20
    await problems(page, 'unknown-resolution');
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)', { hasText: 'registry.agenda' }).waitFor();
    await goTo(page, 10, 26);
    await page.keyboard.press('Backspace');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'unknown-resolution' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
  });

  it('the preview shows the page, live, and a citation in it leads to the text', async () => {
    await openExplorerFile(page, agenda);
    await goTo(page, 1);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    const paper = webview(page).locator('#page');
    await paper.locator('.title', { hasText: 'Annotated provisional agenda' }).waitFor();
    await goTo(page, 21, 1);
    await page.keyboard.type('Now: ');
    await paper.locator('.paragraph', { hasText: 'Now: The Working Group is to adopt' }).waitFor();
    await paper.locator('.paragraph a.resolution').first().click();
    await page.locator('.editor-group-container').first().locator('.tab.active', { hasText: 'registry.agenda' }).waitFor();
  });

  it('another agenda to compare with is chosen from those of the folder', async () => {
    await page.keyboard.press('Control+1');
    await runCommand(page, 'Agenda: Show Changes since Another File or the Last Commit…');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'broken.agenda' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('a click on the code in Problems opens the page about the finding', async () => {
    await page.locator('.markers-panel .monaco-list-row a', { hasText: 'unknown-item' }).first().click();
    await page.locator('.tab.active', { hasText: 'unknown-item.md' }).waitFor();
    await activeEditor(page).locator('.view-line', { hasText: '# unknown-item' }).first().waitFor();
  });

  it('an agenda that was never saved has its findings', async () => {
    await runCommand(page, 'File: New Untitled Text File');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('m');
    await page.keyboard.type('Agenda Markup');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Agenda Markup' }).first().waitFor();
    await page.keyboard.press('Enter');
    await activeEditor(page).click();
    await page.keyboard.type('@agenda TST/2032/1\nlanguage: en\ndate: 2032-01-05\nmeeting: 2032-02-02\n\n# 1. Opening.\n');
    await problems(page, 'title-punctuation');
  });

  it('the language server can be started anew', async () => {
    await runCommand(page, 'Agenda: Restart Language Server');
    await activeEditor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n## (a) Election\n');
    await problems(page, 'lone-sub-item');
    await problems(page, 'unknown-item');
  });

  it('nothing was asked for outside', () => assert.deepEqual(browser.blocked, []));
});
