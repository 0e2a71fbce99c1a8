// Installs the packages of a folder exactly as its lock file says, unless that very lock file was installed last.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `npm ci --ignore-scripts` in `folder`; returns false, after npm has said why, if that failed. `needed` is a file that
 * must be there afterwards: npm does not fail if a package for one platform only cannot be fetched.
 */
export function install(folder, what, needed = join(folder, 'node_modules')) {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  const mark = join(folder, 'node_modules', '.installed-lock');
  if (readOrEmpty(mark) === hash && existsSync(needed)) return true;

  console.log(`Installing ${what} …`);
  if (npm(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']) !== 0 || !existsSync(needed)) return false;
  writeFileSync(mark, hash);
  return true;
}

/** Runs npm in `folder` and returns its exit code. npm stays on the Node that it came with, whatever is first on PATH. */
export function npm(folder, args) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('npm-cli.js')
    ? [process.env.npm_node_execpath ?? process.execPath, [cli]]
    : ['npm', []];
  // `npm install --global` of this project (by pre-commit) builds it in a folder of its own, and says so to whatever it runs there.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location)$/i.test(name)));
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: folder, stdio: 'inherit', env });
  if (error) console.error(`npm could not be started: ${error.message}`);
  return status ?? 1;
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
