// Starts and stops the embedded VS Code on a loopback address, with user data that are thrown away.
// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { codeServerEntry, codeServerFolder, findNode } from './paths.mjs';

const millisecondsToStart = 60_000;

/** A quiet VS Code: nothing that asks, advertises, looks for updates or talks to the network. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'files.simpleDialog.enable': true,
};

/**
 * @typedef {object} ServerOptions
 * @property {string} [dataFolder] from `makeDataFolder`, where something must be put into it beforehand
 * @property {string} [opens] the folder that the plain address of the server shows
 * @property {string} [vsix] an extension to install first, as a user does
 * @property {Readonly<Record<string, unknown>>} [settings] user settings beside the quiet ones
 * @property {Readonly<Record<string, string>>} [environment] variables that the extension host and its servers see, too
 * @property {boolean} [restrictedMode] folders are not trusted until a person says so
 * @property {boolean} [developmentExtension] an address may name an extension's folder and its tests; hides notification toasts
 *
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1
 * @property {string} dataFolder what it keeps on the disk, with the settings in `user/User/settings.json`; deleted at the end
 * @property {Promise<void>} ended fulfilled when it has ended, by whatever
 * @property {() => string} log what it has written so far
 * @property {() => Promise<void>} stop ends it with all its processes and deletes its user data
 */

/**
 * Starts the embedded VS Code, which must be installed. It ends when this process ends, whatever the reason.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const folder = options.dataFolder ?? makeDataFolder();
  mkdirSync(join(folder, 'user', 'User'), { recursive: true });
  const settings = { ...quietSettings, 'security.workspace.trust.enabled': options.restrictedMode === true, ...options.settings };
  writeFileSync(join(folder, 'user', 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));
  writeFileSync(join(folder, 'config.yaml'), 'auth: none\n'); // without one it writes a configuration into the user's home

  const commands = [
    ...(options.vsix === undefined ? [] : [[...codeServer(folder), '--install-extension', resolve(options.vsix)]]),
    serverCommand(folder, options),
  ];
  const guard = fileURLToPath(import.meta.resolve('./guard.mjs'));
  const child = spawn(process.execPath, [guard, folder, JSON.stringify(commands)], {
    env: { ...environmentForServer(folder), ...options.environment }, stdio: ['pipe', 'pipe', 'pipe'], detached: true,
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.on('exit', () => resolve()));
  child.stdin.on('error', () => {}); // it has ended by itself
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { log += data; });

  try {
    return { port: await portOf(child, () => log), dataFolder: folder, ended, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A new folder for the data of one server, which deletes it when it ends. */
export function makeDataFolder() {
  return mkdtempSync(join(tmpdir(), 'agenda-vscode-'));
}

/**
 * The address of a workbench.
 * @param {Server} server
 * @param {{ folder?: string | undefined, file?: string | undefined, extension?: string, tests?: string }} shows paths on the disk: the folder that is
 *   open (or the URI of one on another file system), a file of it opened in an editor, an extension's folder loaded as it is, and the module that
 *   runs its tests
 */
export function addressOf(server, shows) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(resolve(path)).pathname}`;
  const payload = [
    ...(shows.file === undefined ? [] : [['openFile', remote(shows.file)]]),
    ...(shows.extension === undefined ? [] : [['extensionDevelopmentPath', remote(shows.extension)]]),
    ...(shows.tests === undefined ? [] : [['extensionTestsPath', remote(shows.tests)]]),
  ];
  const address = new URL(`http://127.0.0.1:${server.port}/`);
  if (shows.folder === undefined) address.searchParams.set('ew', 'true'); // an empty window
  else address.searchParams.set('folder', /^\w{2,}:/.test(shows.folder) ? shows.folder : resolve(shows.folder));
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * @param {string} folder
 * @param {ServerOptions} options
 */
function serverCommand(folder, { opens, restrictedMode, developmentExtension }) {
  return [
    ...codeServer(folder),
    '--auth', 'none', '--bind-addr', '127.0.0.1:0', '--ignore-last-opened',
    '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override',
    ...(restrictedMode === true ? [] : ['--disable-workspace-trust']),
    // A released VS Code ignores a development extension without this. VS Code 1.100 does not, nor has code-server the option.
    ...(developmentExtension === true && hasVscodeOption() ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ...(opens === undefined ? [] : [resolve(opens)]),
  ];
}

/** @param {string} folder of the data of a server */
function codeServer(folder) {
  const node = findNode();
  if (node === undefined) throw new Error('The embedded VS Code is not installed: run node test/host/install.mjs first.');
  return [node, codeServerEntry, '--config', join(folder, 'config.yaml'), '--user-data-dir', join(folder, 'user'), '--extensions-dir', join(folder, 'extensions')];
}

function hasVscodeOption() {
  return readFileSync(join(codeServerFolder, 'out', 'node', 'cli.js'), 'utf8').includes('vscode-option');
}

/**
 * Without what another VS Code, whose terminal we may run in, has set; without a marketplace; and with all files that are
 * left behind, those of extensions too, in the throw-away folder.
 * @param {string} folder
 */
function environmentForServer(folder) {
  const foreign = /^(?:VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const places = { TMPDIR: folder, XDG_RUNTIME_DIR: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder };
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...places };
}

/**
 * Waits until the server says on which port it listens.
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} log
 * @returns {Promise<number>}
 */
function portOf(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) => reject(new Error(`The embedded VS Code ${what}:\n${log()}`));
    const late = setTimeout(() => fail('did not start in time'), millisecondsToStart);
    const look = () => {
      const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    };
    child.stdout?.on('data', look);
    child.on('exit', () => fail('ended'));
    child.on('error', (error) => fail(`could not be started (${error.message})`));
    look();
  });
}
