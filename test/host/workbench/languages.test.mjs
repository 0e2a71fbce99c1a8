// The extension in a VS Code whose display language is another than English.
import { openFile, openWorkbench, webview } from '../workbench.mjs';
import { endSession, showFailure, startSession } from './session.mjs';

/** The title of the command that opens the preview, and that of its tab. */
const languages = [
  { locale: 'fr', command: 'Agenda: Ouvrir l’aperçu', tab: 'Aperçu TST/CONF/WG.1/2030/1' },
  { locale: 'zh-cn', command: 'Agenda: 打开预览', tab: '预览 TST/CONF/WG.1/2030/1' },
  { locale: 'ar', command: 'Agenda: فتح المعاينة', tab: 'معاينة TST/CONF/WG.1/2030/1' },
];

describe('in another display language', () => {
  let session;
  let page;

  before(async () => {
    session = await startSession('test/host/suite/folder');
    ({ page } = session);
    await page.addInitScript(() => {
      // What VS Code's own language packs set, of which there is none here: its own words stay English.
      globalThis._VSCODE_NLS_LANGUAGE = new URL(location.href).searchParams.get('language') ?? undefined;
    });
  });
  afterEach(function () {
    return showFailure(this, page);
  });
  after(() => endSession(session));

  for (const { locale, command, tab } of languages) {
    it(`commands and tabs are in that language: ${locale}`, async () => {
      await openWorkbench(page, `${session.address}&language=${locale}`);
      await openFile(page, 'TST-CONF-WG.1-2030-1.en.agenda');
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input.input').fill(`>${command}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().click();
      await page.locator('.tab', { hasText: tab }).waitFor();
      await webview(page).locator('#page .title', { hasText: 'Annotated provisional agenda' }).waitFor();
    });
  }
});
