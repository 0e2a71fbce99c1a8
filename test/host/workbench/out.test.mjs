// Out of the preview, as a person does it: copied with its structure, saved as a page of its own, printed by the browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession, until } from './session.mjs';

const agenda = 'TST-CONF-WG.1-2030-1.en.agenda';

describe('out of the preview in the workbench', () => {
  let session;
  let page;
  let paper;

  before(async () => {
    session = await startSession('test/host/suite/folder');
    ({ page } = session);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(session.address).origin });
    await openFile(page, agenda);
    await page.keyboard.press('Control+Shift+V');
    paper = webview(page).locator('#page');
    await paper.locator('.title', { hasText: 'Annotated provisional agenda' }).waitFor();
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(() => endSession(session));

  it('the button copies headings, lists and tables, and text for what knows none', async () => {
    await page.locator('.editor-actions .action-label[aria-label^="Copy as Formatted Text"]').click();
    await page.locator('.statusbar-item', { hasText: 'headings, lists and tables paste' }).waitFor();
    const { html, text } = await clipboard();
    assert.match(html, /<h1[^>]*>Annotated provisional agenda<\/h1>/);
    assert.match(html, /<ul[^>]*><li[^>]*>1\. Opening of the meeting/);
    assert.match(html, /<table[^>]*>.*<td[^>]*><p>TST\/CONF\/WG\.1\/2030\/1<\/p><\/td>/s);
    assert.match(text, /^1\. Opening of the meeting/m);
  });

  it('the command does so too', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await paper.locator('.title').click();
    await page.locator('.tab', { hasText: 'Preview' }).click();
    await runCommand(page, 'Agenda: Copy as Formatted Text');
    await until(clipboard, ({ html }) => assert.match(html, /<h1/));
  });

  it('what is selected on the page is copied by the keyboard, with its structure', async () => {
    await paper.locator('.item-heading').first().evaluate((node) => {
      document.getSelection().setBaseAndExtent(node.firstChild, 0, node.nextElementSibling, 1);
    });
    await paper.locator('.item-heading').first().evaluate(() => window.focus());
    await page.keyboard.press('Control+C');
    await until(clipboard, ({ html }) => assert.match(html, /<h3[^>]*>1\. Opening of the meeting<\/h3><p/));
  });

  it('it is saved as a page, the same that the command line writes', async () => {
    await page.locator('.editor-actions .action-label[aria-label^="Save as HTML"]').click();
    const input = page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await until(() => input.inputValue(), (path) => assert.match(path, /TST-CONF-WG\.1-2030-1\.en\.html$/));
    await page.keyboard.press('Enter');
    const saved = join(session.folder, 'TST-CONF-WG.1-2030-1.en.html');
    await until(() => existsSync(saved), (there) => assert.ok(there));
    await page.locator('.notification-toast', { hasText: 'Saved as TST-CONF-WG.1-2030-1.en.html' }).waitFor();
    const written = execFileSync(process.execPath, ['dist/cli.cjs', 'render', join(session.folder, agenda), '--to', 'html'], { encoding: 'utf8' });
    assert.equal(readFileSync(saved, 'utf8'), written);
    assert.deepEqual(readdirSync(session.folder).filter((name) => name.endsWith('.tmp')), []);
  });

  it('where no file can be opened on the machine in front of the person, printing says what to do', async () => {
    await runCommand(page, 'Agenda: Print…');
    await page.locator('.notification-toast', { hasText: 'Save it as HTML, open it there and print it.' }).waitFor();
  });

  function clipboard() {
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
      return { html: await read('text/html'), text: await read('text/plain') };
    });
  }
});
