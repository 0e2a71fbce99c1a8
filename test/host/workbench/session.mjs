// One VS Code with the packed extension installed, as a user has it, a folder that is thrown away, and a browser that shows it.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { packExtension, vsix } from '../../../scripts/package.mjs';
import { startBrowser } from '../browser.mjs';
import { addressOf, startServer } from '../server.mjs';
import { openWorkbench } from '../workbench.mjs';

let isPacked = false;

/** Shows a copy of a folder. `window`: size and sharpness of the browser's. */
export async function startSession(original, { window, settings = {}, restrictedMode = false, developmentExtension = false } = {}) {
  if (!isPacked) await packExtension();
  isPacked = true;
  const folder = join(mkdtempSync(join(tmpdir(), 'agenda-folder-')), basename(original));
  cpSync(original, folder, { recursive: true });
  rmSync(join(folder, '.vscode'), { recursive: true, force: true });
  const server = await startServer({ vsix, restrictedMode, developmentExtension, settings: { 'files.autoSave': 'off', ...settings } });
  const browser = await startBrowser(server, window);
  const address = addressOf(server, { folder });
  await openWorkbench(browser.page, address);
  return { ...browser, server, folder, address };
}

export async function endSession({ stop, server, folder }) {
  await stop();
  await server.stop();
  rmSync(dirname(folder), { recursive: true, force: true });
}

/** For `afterEach`: shows what the window looked like when a test failed, as a picture in out/screenshots. */
export async function showFailure(test, page) {
  if (test.currentTest?.state !== 'failed') return;
  const path = join('out/screenshots', `${test.currentTest.fullTitle().replaceAll(/\W+/g, '-')}.png`);
  await page.screenshot({ path });
  console.log(`The window as it was: ${path}`);
}

/** Waits until `look` gives what `is` takes; `is` throws what is wrong. */
export async function until(look, is, milliseconds = 20_000) {
  for (const end = Date.now() + milliseconds; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const seen = await look();
    try {
      is(seen);
      return seen;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** A folder beside the project that is not part of it, if it is here: its absence is a failure where CI is set. */
export function sharedFolder(path) {
  const folder = join('..', 'shared', path);
  if (existsSync(folder)) return folder;
  if (process.env.CI === 'true') throw new Error(`${folder} is missing`);
  return undefined;
}

/** The command lines of the language servers that run as processes of Node for this session. */
export function languageServers({ server }) {
  const commandLines = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return ''; // it has ended
    }
  });
  return commandLines.filter((line) => line.includes(server.dataFolder) && line.includes('server.cjs'));
}
