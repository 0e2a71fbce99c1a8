// Runs tests inside the extension host of the embedded VS Code; ends with 0 if all passed.
//   node test/host/run-suite.mjs EXTENSION TESTS [FOLDER]
// EXTENSION is an extension's folder, TESTS a module that exports run() (suite.cjs does), FOLDER the folder that is open.
// @ts-check
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser.mjs';
import { installVscode } from './install.mjs';
import { addressOf, makeDataFolder, startServer } from './server.mjs';

const millisecondsForAll = 300_000;

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [extension, tests, folder] = process.argv.slice(2);
  if (extension === undefined || tests === undefined) {
    console.error('usage: node test/host/run-suite.mjs EXTENSION TESTS [FOLDER]');
    process.exit(2);
  }
  process.exit(await runSuite({ extension, tests, folder }));
}

/**
 * Runs a suite and shows its report while it grows. The suite sees the environment of this process, and in SUITE_REPORT the
 * file for its report: what it writes to the console of the extension host does not arrive as it was written.
 * @param {{ extension: string, tests: string, folder?: string | undefined }} paths on the disk
 * @returns {Promise<number>} the exit code of the suite: 0 if all passed
 */
export async function runSuite(paths) {
  await installVscode();
  const dataFolder = makeDataFolder();
  const report = join(dataFolder, 'report.txt');
  writeFileSync(report, '');
  const server = await startServer({ dataFolder, developmentExtension: true, environment: { SUITE_REPORT: report } });
  const show = follow(report);
  const showing = setInterval(show, 200);
  try {
    const browser = await startBrowser(server);
    const code = await exitCodeOf(browser.page, addressOf(server, paths));
    await browser.stop();
    return code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`The last lines that VS Code has written:\n${server.log().split('\n').slice(-20).join('\n')}`);
    return 1;
  } finally {
    clearInterval(showing);
    show();
    await server.stop();
  }
}

/**
 * Opens the workbench at an address that names tests, and waits until it tells their exit code.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<number>}
 */
async function exitCodeOf(page, address) {
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The tests did not end within ${millisecondsForAll / 1000} s.`)), millisecondsForAll).unref();
    page.on('crash', () => reject(new Error('The page of the workbench crashed.')));
    // In a browser VS Code calls this, if it is there, where on a desktop it would end itself.
    page.exposeFunction('codeAutomationExit', resolve).then(() => page.goto(address)).catch(reject);
  });
  return ended;
}

/**
 * A function that shows what was added to a file since it was last called.
 * @param {string} file
 */
function follow(file) {
  let shown = 0;
  return () => {
    const content = readFileSync(file);
    process.stdout.write(content.subarray(shown));
    shown = content.length;
  };
}
