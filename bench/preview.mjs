// Measures the preview as a person sees it: in the embedded VS Code, driven in a browser, from a key that is pressed in the text until the block that
// it changed is painted in the page beside it. Both moments are taken by the browser, each in the window where it happens.
//   node bench/preview.mjs SIZE …
import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installVscode } from '../test/host/install.mjs';
import { endSession, startSession } from '../test/host/workbench/session.mjs';
import { goTo, openFile, webview } from '../test/host/workbench.mjs';
import { agenda } from './generate/agenda.mjs';
import { documentIn } from './generate/documents.mjs';
import { median, quantile } from './report/statistics.mjs';
import { removeTemporaryFolders, temporaryFolder } from './sections/temporary.mjs';

/** Words that cite nothing. */
const WORDS = 'with some concern that several lamps along the outer wall had gone dark since autumn and that nobody had been told of it ';
/** Keys that are typed first and do not count. */
const WARM_UP = 10;
/** Milliseconds from one key that is seen to the next: those of a fast typist. */
const PAUSE = 100;
/** Milliseconds that a document may take to be shown, and that a change may take to be seen. */
const LONGEST_START = 100_000;
const LONGEST_WAIT = 10_000;
const FILE = 'measured.agenda';

/**
 * Types in the middle of an agenda of so many lines until `milliseconds` are over, the start of the editor among them, and gives `{ latencies }`: for
 * each key the milliseconds until its character was on the page and the next frame had begun. Throws where not one key was seen.
 */
export async function measurePreview({ size, milliseconds }) {
  const end = performance.now() + milliseconds;
  const { text, edit } = documentIn(agenda, size);
  const folder = temporaryFolder();
  writeFileSync(join(folder, FILE), text);
  await installVscode();
  const session = await startSession(folder);
  try {
    const paper = await openBoth(session.page, text, edit);
    await watchKeys(session.page);
    await watchPaper(paper, WORDS);
    return { latencies: await typed(session.page, paper, end) };
  } finally {
    await endSession(session);
  }
}

/** The text with the cursor before a word in the middle, and beside it the page, where that place is in sight. Gives the page. */
async function openBoth(page, text, edit) {
  const column = text.split('\n')[edit.line].indexOf(' ', edit.character) + 1;
  await openFile(page, FILE);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('v');
  const paper = webview(page).locator('#page');
  await paper.locator('.masthead').waitFor({ timeout: LONGEST_START });
  await goTo(page, edit.line + 1, column + 1);
  const block = paper.locator('.paragraph.at-cursor');
  await block.waitFor({ timeout: LONGEST_START });
  await block.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  return paper;
}

/** Types key by key, each when the one before has been seen. */
async function typed(page, paper, end) {
  const latencies = [];
  for (let count = 1; count <= WORDS.length && (performance.now() < end || latencies.length === 0); count += 1) {
    await page.keyboard.type(WORDS[count - 1]);
    const paintedAt = await whenPainted(paper, count);
    if (paintedAt === undefined) break;
    const pressedAt = await page.evaluate((index) => globalThis.pressedAt[index], count - 1);
    if (count > WARM_UP) latencies.push(paintedAt - pressedAt);
    await page.waitForTimeout(PAUSE);
  }
  if (latencies.length === 0) throw new Error(`no key was seen in the preview within ${LONGEST_WAIT / 1000} s`);
  return latencies;
}

/** Runs in the window of the editor: keeps when each character was typed, in milliseconds since 1970, which is one clock for all windows. */
function watchKeys(page) {
  return page.evaluate(() => {
    globalThis.pressedAt = [];
    globalThis.addEventListener('keydown', ({ key, timeStamp }) => {
      if (key.length === 1) globalThis.pressedAt.push(performance.timeOrigin + timeStamp);
    }, true);
  });
}

/** Runs in the page: keeps when each character was painted in the block at the cursor, which is as much longer as characters have come. In the same clock. */
function watchPaper(paper, words) {
  return paper.evaluate((container, expected) => {
    const { dataset: { key }, textContent: { length } } = container.querySelector('.at-cursor');
    globalThis.paintedAt = [];
    let seen = 0;
    new MutationObserver(() => {
      const text = container.querySelector(`[data-key="${key}"]`)?.textContent ?? '';
      const now = text.length - length;
      if (now <= seen || !text.includes(expected.slice(0, now))) return;
      const before = seen;
      seen = now;
      requestAnimationFrame(() => requestAnimationFrame(() => {
        for (let index = before; index < now; index += 1) globalThis.paintedAt[index] = performance.timeOrigin + performance.now();
      }));
    }).observe(container, { childList: true, subtree: true });
  }, words);
}

/** When the first `count` characters were painted; undefined: they were not in time. */
function whenPainted(paper, count) {
  return paper.evaluate((_, { wanted, milliseconds }) => new Promise((resolve) => {
    const begin = performance.now();
    (function look() {
      const at = globalThis.paintedAt[wanted - 1];
      if (at !== undefined || performance.now() - begin > milliseconds) resolve(at);
      else setTimeout(look, 5);
    })();
  }), { wanted: count, milliseconds: LONGEST_WAIT });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const size of process.argv.slice(2).map(Number)) {
    const { latencies } = await measurePreview({ size, milliseconds: 120_000 });
    console.log(`${size} lines: ${latencies.length} keystrokes, median ${median(latencies).toFixed(1)} ms, p95 ${quantile(latencies, 0.95).toFixed(1)} ms`);
  }
  removeTemporaryFolders();
}
