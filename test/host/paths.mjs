// Where the embedded VS Code, the Node that runs it and the project's own folders are. Reads the disk, changes nothing.
// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const testHost = dirname(fileURLToPath(import.meta.url));

/** The folder of the project. */
export const projectFolder = join(testHost, '..', '..');

/** The newest VS Code (1.139.1) is the default; AGENDA_VSCODE=1.100.3 chooses the oldest that the extension supports. */
export const oldestVersion = '1.100.3';
const wanted = process.env['AGENDA_VSCODE'] ?? '';
if (wanted !== '' && wanted !== oldestVersion) {
  throw new Error(`AGENDA_VSCODE is "${wanted}": only ${oldestVersion} can be chosen; without it the newest is taken.`);
}

/** The folder whose lock file says which VS Code is installed, and in which it is installed. */
export const hostFolder = wanted === '' ? testHost : join(testHost, `vscode-${wanted}`);

/** code-server: VS Code's server, its extension host and its workbench as a web page. */
export const codeServerFolder = join(hostFolder, 'node_modules', 'code-server');
export const codeServerEntry = join(codeServerFolder, 'out', 'node', 'entry.js');

/** VS Code itself, within code-server. */
export const vscodeFolder = join(codeServerFolder, 'lib', 'vscode');

/** The folder whose lock file names the Node that this VS Code is made for: the project's Node 24, or one beside an older VS Code. */
export const nodeFolder = wanted === '' ? join(projectFolder, 'scripts', 'node24') : hostFolder;

/** The Node that runs VS Code; undefined if it is not installed. */
export function findNode() {
  if (wanted === '' && process.versions.node.startsWith('24.')) return process.execPath;
  const installed = join(nodeFolder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  return existsSync(installed) ? installed : undefined;
}
