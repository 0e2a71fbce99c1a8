// What `npm start` and `npm test` call: installs what is missing, finds a Node that is new enough and runs the work with it.
// Uses no package and runs on Node 20, so that a fresh clone needs nothing but Node and npm.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const OLDEST_NODE = 22;
const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);

const [task, ...args] = process.argv.slice(2);
if (!['start', 'test', 'build', 'package', 'score', 'alarms', 'bench'].includes(task)) fail('usage: node scripts/run.mjs start|test|build|package|score|alarms|bench [arguments]');
if (!install(root, 'the packages of the project')) fail('The packages could not be installed: see what npm says above.');
run(nodeToUse(), join(scripts, `${task}.mjs`), args);

/** The path of a Node of at least version 22: the one that runs this, else one from npm in a folder of its own. */
function nodeToUse() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return process.execPath;

  const folder = join(scripts, 'node24');
  const node = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (!install(folder, `Node 24 (this is ${process.versions.node}; used for this project only)`, node)) {
    fail(`Node ${OLDEST_NODE} or later is needed, and none could be installed for ${process.platform} ${process.arch}: please install one.`);
  }
  return node;
}

/** Runs a script as a child with `node` first on PATH, passes signals on to it, and ends with its exit code. */
function run(node, script, scriptArguments) {
  const path = [dirname(node), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const child = spawn(node, [script, ...scriptArguments], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
  process.on('SIGINT', () => {}); // Ctrl+C reaches the child by itself, and it may need time to clean up
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
