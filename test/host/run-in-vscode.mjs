// Runs test files inside a real VS Code by @vscode/test-electron: the desktop one where it is installed, else the embedded one.
//   node test/host/run-in-vscode.mjs FOLDER TEST_FILE ...
// Loads the project itself as the extension, from its folder as it was built. FOLDER is the folder that is open.
// @ts-check
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { projectFolder } from './paths.mjs';

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined || files.length === 0) {
  console.error('usage: node test/host/run-in-vscode.mjs FOLDER TEST_FILE ...');
  process.exit(2);
}
const desktop = findDesktop();
console.log(desktop === undefined ? 'No desktop VS Code was found: the embedded one is used.' : `VS Code: ${desktop}`);
try {
  await runTests({
    vscodeExecutablePath: desktop ?? beside('code-shim.mjs'),
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: beside('suite.cjs'),
    extensionTestsEnv: { SUITE_FILES: files.map((file) => resolve(file)).join(delimiter) },
    launchArgs: [resolve(folder)],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The program of a desktop VS Code in its usual place; none on a Linux without a screen. AGENDA_VSCODE asks for an embedded one. */
function findDesktop() {
  const { AGENDA_VSCODE, DISPLAY, WAYLAND_DISPLAY, LOCALAPPDATA = '' } = process.env;
  if (AGENDA_VSCODE !== undefined) return undefined;
  if (process.platform === 'linux' && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return undefined;
  const inApplications = join('Applications', 'Visual Studio Code.app', 'Contents', 'MacOS', 'Electron');
  return [
    '/usr/share/code/code',
    join('/', inApplications),
    join(homedir(), inApplications),
    join(LOCALAPPDATA, 'Programs', 'Microsoft VS Code', 'Code.exe'),
  ].find((path) => existsSync(path));
}

/** @param {string} name of a file in this folder */
function beside(name) {
  return fileURLToPath(import.meta.resolve(`./${name}`));
}
