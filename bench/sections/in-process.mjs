// What is measured within one process: run in a process of its own, which prints what it found as JSON.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bench } from '../servers/paths.mjs';

const PATIENCE = 180_000;
const run = promisify(execFile);

export const parsing = { name: 'parsing', measure: () => printedBy('parsing.mjs') };
export const citations = { name: 'citations', measure: () => printedBy('citations.mjs') };

/** The start of a Node that does nothing. */
export const node = {
  name: 'node',
  async measure() {
    const begin = performance.now();
    await run(process.execPath, ['-e', '0']);
    return { elapsed: performance.now() - begin };
  },
};

async function printedBy(script) {
  const { stdout } = await run(process.execPath, [join(bench, 'throughput', script)], { timeout: PATIENCE, maxBuffer: 1e8 });
  return JSON.parse(stdout);
}
