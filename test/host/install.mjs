// Installs the embedded VS Code, and with `--browser` the Chromium that the tests drive it with:
//   node test/host/install.mjs [--browser]
// Needs Linux, Node 20 and npm; no root and no compiler for VS Code itself. Does nothing where all is there already.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../scripts/install.mjs';
import { installChromium } from './chromium.mjs';
import { codeServerEntry, codeServerFolder, findNode, hostFolder, nodeFolder, vscodeFolder } from './paths.mjs';

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await installVscode();
    if (process.argv.includes('--browser')) console.log(`Browser for the tests: ${installChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Installs the embedded VS Code as its lock file says, unless it is installed. Throws an Error that says what is missing. */
export async function installVscode() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error('The embedded VS Code runs on Linux (x64, arm64) only: please install VS Code, with its command "code".');
  }
  if (findNode() === undefined && nodeFolder !== hostFolder) install(nodeFolder, 'Node 24 (used for this project only)');

  const lock = createHash('sha256').update(readFileSync(join(hostFolder, 'package-lock.json'))).digest('hex');
  const mark = join(hostFolder, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;

  console.log('Installing the embedded VS Code (300 MB; about a minute, once) …');
  await installPackages(hostFolder);
  linkPackages();
  leaveOutCopilot();
  tryVscode();
  writeFileSync(mark, lock);
}

/**
 * VS Code looks for its packages in a folder of its own. They are in our lock file, so that one `npm ci` installs exactly
 * the same everywhere; the browser asks for some of them by path, hence the link.
 */
function linkPackages() {
  symlinkSync(join('..', '..', '..'), join(vscodeFolder, 'node_modules'));
}

/** The Copilot extension is of no use here, and its packages are not installed. */
function leaveOutCopilot() {
  rmSync(join(vscodeFolder, 'extensions', 'copilot'), { recursive: true, force: true });
}

function tryVscode() {
  const node = findNode();
  if (node === undefined) throw new Error(`The Node that VS Code needs was not installed in ${nodeFolder}.`);
  const home = join(hostFolder, 'node_modules', '.trial'); // else it writes a configuration into the user's home
  const { status, stdout, stderr } = spawnSync(node, [codeServerEntry, '--version'], {
    encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
  });
  rmSync(home, { recursive: true, force: true });
  if (status !== 0) throw new Error(`The embedded VS Code was installed in ${codeServerFolder}, but does not start:\n${stderr}`);
  console.log(`  VS Code ${/with Code (\S+)/.exec(stdout)?.[1] ?? stdout.trim()} is ready.`);
}

/**
 * Installs the packages of a folder as its lock file says, without their scripts, and says every ten seconds that it is still
 * at work. npm stays on the Node that it came with, whatever is first on PATH: Debian's npm runs on no other.
 * @param {string} folder
 */
async function installPackages(folder) {
  const script = process.env['npm_execpath'];
  const [program, ...first] = script?.endsWith('npm-cli.js') ? [process.env['npm_node_execpath'] ?? process.execPath, script] : ['npm'];
  const command = ['ci', '--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const begin = Date.now();
  const ticking = setInterval(() => console.log(`  still at work, ${Math.round((Date.now() - begin) / 1000)} s`), 10_000);
  try {
    await new Promise((resolve, reject) => {
      const child = spawn(/** @type {string} */ (program), [...first, ...command], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', (data) => { said += data; });
      child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
      child.on('exit', (code) => code === 0 ? resolve(code) : reject(new Error(`npm ci failed in ${folder}:\n${said}`)));
    });
  } finally {
    clearInterval(ticking);
  }
}
