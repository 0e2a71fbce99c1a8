// Log files for the embedded VS Code, where its own package needs a compiler. What an extension writes into an output channel
// is such a file, too: without one the Output panel stays empty. Has what VS Code calls of @vscode/spdlog, and no more.
// @ts-check
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const levels = /** @type {const} */ (['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off']);

/** Every message is written at once: there is nothing to flush. */
export function setFlushOn() {}

/**
 * @param {string} _name
 * @param {string} file written at its end; the sizes at which VS Code would begin another are not reached in a short life
 */
export async function createAsyncRotatingLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  let lowest = 2;
  let bare = false;
  const write = (/** @type {number} */ level) => (/** @type {string} */ message) => {
    if (level < lowest) return;
    appendFileSync(file, bare ? message : `${new Date().toISOString().replace('T', ' ').replace('Z', '')} [${levels[level]}] ${message}\n`);
  };
  return {
    trace: write(0),
    debug: write(1),
    info: write(2),
    warn: write(3),
    error: write(4),
    critical: write(5),
    getLevel: () => lowest,
    setLevel: (/** @type {number} */ level) => { lowest = level; },
    setPattern: () => {}, // always the one that VS Code asks for
    clearFormatters: () => { bare = true; },
    flush: () => {},
    drop: () => {},
  };
}
