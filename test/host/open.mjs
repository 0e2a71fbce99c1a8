// Opens a folder in the embedded VS Code with an extension installed, for a person to use in the browser; Ctrl+C ends it.
//   node test/host/open.mjs FOLDER VSIX
// Needs no root and no Chromium.
// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installVscode } from './install.mjs';
import { startServer } from './server.mjs';

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, vsix] = process.argv.slice(2);
  if (folder === undefined || vsix === undefined || !existsSync(folder) || !existsSync(vsix)) {
    console.error('usage: node test/host/open.mjs FOLDER VSIX, both of which must exist');
    process.exit(2);
  }
  try {
    await openForPerson(resolve(folder), vsix);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Installs and starts VS Code, tells the person what to do, and returns when VS Code has ended. Throws an Error that says why
 * where it cannot be installed or started.
 * @param {string} folder absolute
 * @param {string} vsix
 */
export async function openForPerson(folder, vsix) {
  await installVscode();
  console.log('Starting VS Code …');
  const server = await startServer({ vsix, opens: folder });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void server.stop());
  const address = `http://127.0.0.1:${server.port}/`;
  console.log(whatToDo(folder, address));
  showInBrowser(address);
  await server.ended;
  console.log('\nVS Code is closed.');
}

/**
 * @param {string} folder
 * @param {string} address
 */
function whatToDo(folder, address) {
  return `
VS Code is running. Open this address in your browser:

  ${address}

What to do next:
  1. In the list of files on the left, click a file whose name ends in .agenda.
  2. At the top right, click the preview icon (or press Ctrl+Shift+V): the agenda appears as it will be printed.
  3. Change the text. What is wrong is underlined while you type; hold the mouse over it to read why.

Your files are in ${folder}.
To end VS Code, press Ctrl+C here.
`;
}

/**
 * Shows the address in the person's own browser, where there is a screen; elsewhere the printed address has to do.
 * @param {string} address
 */
function showInBrowser(address) {
  if (process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined) return;
  const browser = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
  browser.on('error', () => {}); // not installed
  browser.unref();
}
