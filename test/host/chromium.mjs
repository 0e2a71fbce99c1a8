// The Chromium or Chrome that drives the workbench in tests: found, or installed where that is allowed.
// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];
/** `pdftotext` reads what was printed. */
const tools = ['poppler-utils'];

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const wellKnownPlaces = [
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium or Chrome, with fonts for all six languages where Debian's packages can be installed (as root).
 * Throws an Error of one line, which says what to install, where there is none and none may be installed.
 */
export function installChromium() {
  if (isDebian() && process.getuid?.() === 0) {
    const missing = [...(findChromium() === undefined ? ['chromium'] : []), ...fonts, ...tools].filter((name) => !isInstalled(name));
    if (missing.length > 0) aptInstall(missing);
  }
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error('The tests need Chromium or Chrome: please install it (on Debian, as root: '
    + `apt-get install chromium ${fonts.join(' ')}), or name one in the environment variable CHROMIUM.`);
}

/** The path of a Chromium or Chrome: the one that the environment variable CHROMIUM names, one on PATH, or one in a usual place. */
export function findChromium() {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
    .flatMap((folder) => namesOnPath.map((name) => join(folder, name)));
  const named = process.env['CHROMIUM'];
  return named ?? [...onPath, ...wellKnownPlaces].find(isExecutable);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} name of a Debian package */
function isInstalled(name) {
  return spawnSync('dpkg-query', ['--show', '--showformat=${Status}', name], { encoding: 'utf8' }).stdout?.includes('ok installed') ?? false;
}

/** @param {readonly string[]} names */
function aptInstall(names) {
  console.log(`Installing ${names.join(', ')} with apt-get (a minute or two, once) …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...names]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', command, { encoding: 'utf8', env: environment });
    if (status !== 0) console.error(`apt-get ${command.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
