// Installs the embedded VS Code, and with `--browser` the Chromium that the tests drive it with:
//   node test/host/install.mjs [--browser]
// Needs Linux, Node 20 and npm; no root and no compiler for VS Code itself. Does nothing where all is there already.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../scripts/install.mjs';
import { installChromium } from './chromium.mjs';
import { codeServerEntry, codeServerFolder, findNode24, hostFolder, node24Folder, vscodeFolder } from './paths.mjs';

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
  if (findNode24() === undefined) install(node24Folder, 'Node 24 (used for this project only)');

  const lock = createHash('sha256').update(readFileSync(join(hostFolder, 'package-lock.json'))).digest('hex');
  const mark = join(hostFolder, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;

  await npm(hostFolder, 'Installing the embedded VS Code (350 MB; about a minute, once)', ['ci']);
  linkPackages();
  leaveOutCopilot();
  await compileWhatMayBe();
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

/** Without these two VS Code writes no log files; that is all. Everything else comes with its binary. */
async function compileWhatMayBe() {
  if (!['make', 'g++', 'python3'].every((tool) => spawnSync(tool, ['--version']).status === 0)) return;
  try {
    const headers = dirname(dirname(realpathSync(node24())));
    await npm(hostFolder, 'Compiling what writes the log files of VS Code', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], { npm_config_nodedir: headers });
  } catch {
    console.log('  not compiled: VS Code will write no log files, which is no harm.');
  }
}

function tryVscode() {
  const { status, stdout, stderr } = spawnSync(node24(), [codeServerEntry, '--version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The embedded VS Code was installed in ${codeServerFolder}, but does not start:\n${stderr}`);
  console.log(`  VS Code ${/with Code (\S+)/.exec(stdout)?.[1] ?? stdout.trim()} is ready.`);
}

function node24() {
  const found = findNode24();
  if (found === undefined) throw new Error(`No Node 24 was found in ${node24Folder}.`);
  return found;
}

/**
 * Runs npm in a folder without any package's scripts (save for `rebuild`), saying every ten seconds that it is still at work.
 * npm stays on the Node that it came with, whatever is first on PATH: Debian's npm runs on no other.
 * @param {string} folder
 * @param {string} what the line shown at the beginning
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [environment]
 */
async function npm(folder, what, command, environment = {}) {
  const script = process.env['npm_execpath'];
  const [program, ...first] = script?.endsWith('npm-cli.js') ? [process.env['npm_node_execpath'] ?? process.execPath, script] : ['npm'];
  const options = [`--ignore-scripts=${command[0] !== 'rebuild'}`, '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  console.log(`${what} …`);
  const begin = Date.now();
  const ticking = setInterval(() => console.log(`  still at work, ${Math.round((Date.now() - begin) / 1000)} s`), 10_000);
  try {
    await /** @type {Promise<void>} */ (new Promise((resolve, reject) => {
      const child = spawn(/** @type {string} */ (program), [...first, ...command, ...options], {
        cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...environment },
      });
      let said = '';
      child.stderr.on('data', (data) => { said += data; });
      child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
      child.on('exit', (code) => code === 0 ? resolve() : reject(new Error(`npm ${command.join(' ')} failed in ${folder}:\n${said}`)));
    }));
  } finally {
    clearInterval(ticking);
  }
}
