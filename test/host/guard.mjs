// Runs commands one after another, and ends them, with all that they started, as soon as the process that wanted them is gone:
//   node guard.mjs FOLDER '[["program", "argument"], ["program"]]'
// The end of standard input is the sign: it comes at a normal stop, at Ctrl+C and at a kill alike. FOLDER is deleted at the end.
// @ts-check
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const secondsToEnd = 3;
const [folder = '', commands = '[]'] = process.argv.slice(2);

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
let stopping = false;

process.stdin.resume();
process.stdin.on('end', stop);
process.stdin.on('error', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.stdout.on('error', () => {}); // nobody listens any more
process.stderr.on('error', () => {});

process.exitCode = await runAll(JSON.parse(commands));
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.stdin.destroy();

/**
 * Runs the commands until one fails; gives the last exit code.
 * @param {readonly (readonly [string, ...string[]])[]} commands
 */
async function runAll(commands) {
  for (const [program, ...parameters] of commands) {
    if (stopping) break;
    const code = await run(program, parameters);
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * Runs a program in a process group of its own; of the group nothing is left when it has ended.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @returns {Promise<number>}
 */
function run(program, parameters) {
  const child = spawn(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  running = child;
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => {
      send(child, 'SIGKILL');
      resolve(code ?? (stopping ? 0 : 1));
    });
  });
}

function stop() {
  if (stopping) return;
  stopping = true;
  const child = running;
  if (child === undefined) return;
  send(child, 'SIGTERM');
  setTimeout(() => send(child, 'SIGKILL'), secondsToEnd * 1000).unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child whose whole process group is meant
 * @param {NodeJS.Signals} signal
 */
function send(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // nothing of it is left
  }
}
