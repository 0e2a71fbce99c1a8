// Pictures of editor and preview in out/screenshots, to be looked at: of the examples in all languages, of the worked document,
// and the one of the README (docs/images/editor-and-preview.png is a copy of it).
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { goTo, hoverText, openFile, runCommand, squiggles, webview } from '../workbench.mjs';
import { endSession, sharedFolder, startSession } from './session.mjs';

const pictures = 'out/screenshots';
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
const seed = sharedFolder('seed');
const english = 'FLC-CONF-WG.1-2027-1.en.agenda';
const lines = readFileSync(`examples/${english}`, 'utf8').split('\n');

describe('a picture of the examples', () => {
  let session;

  before(async () => {
    session = await begin('examples');
  });
  after(() => endSession(session));

  it('is taken for the README: a mistake, what is said of it, and the page', async () => {
    const { page } = session;
    const paper = await openBoth(page, english);
    try {
      await goTo(page, 26, lines[25].indexOf('Monday') + 1);
      await page.keyboard.press('Control+Delete');
      await page.keyboard.type('Tuesday');
      await squiggles(page, 'warning').first().waitFor();
      assert.match(await hoverText(page, 'Tuesday'), /Monday/);
      await paper.locator('.title').waitFor();
      await page.screenshot({ path: `${pictures}/readme.png` });
    } finally {
      await runCommand(page, 'File: Revert File');
      await runCommand(page, 'View: Close All Editors');
    }
  });

  for (const language of languages) {
    it(`is taken: ${language}`, async () => {
      await takePictures(session.page, `FLC-CONF-WG.1-2027-1.${language}.agenda`, `example-${language}`);
    });
  }
});

(seed === undefined ? describe.skip : describe)('a picture of the worked document (../shared/seed)', () => {
  let session;

  before(async () => {
    session = await begin(seed);
  });
  after(() => endSession(session));

  it('is taken', async () => {
    await takePictures(session.page, 'CAC-COSP-WG.2-2021-1.zh.agenda', 'worked-document');
  });
});

async function begin(folder) {
  mkdirSync(pictures, { recursive: true });
  const session = await startSession(folder, { window: { width: 1500, height: 940 }, settings: { 'editor.minimap.enabled': false } });
  await session.page.keyboard.press('Control+B');
  return session;
}

/** Takes a picture of the beginning and one of the timetable; nothing of the page may stand out at its side. */
async function takePictures(page, file, name) {
  const paper = await openBoth(page, file);
  await page.screenshot({ path: `${pictures}/${name}.png` });
  const seen = await paper.evaluate((node) => ({ wide: document.documentElement.scrollWidth > window.innerWidth, empty: node.innerText.length < 500 }));
  assert.deepEqual(seen, { wide: false, empty: false });
  await paper.locator('.timetable').first().evaluate((node) => window.scrollBy(0, node.getBoundingClientRect().top - 120));
  await page.screenshot({ path: `${pictures}/${name}-timetable.png` });
  await runCommand(page, 'View: Close All Editors');
}

/** Opens a file and its preview beside it; gives the page of the preview once it stands still. */
async function openBoth(page, file) {
  await openFile(page, file);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('v');
  const paper = webview(page).locator('#page');
  await paper.locator('.title').waitFor();
  await page.mouse.move(400, 930);
  await page.waitForTimeout(1000);
  return paper;
}
