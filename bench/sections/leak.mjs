// Memory over many edits of a document of 1,000 lines, each followed by a request; where a line gets long it is emptied again. Of servers on Node what is
// left once the garbage is collected is measured, too.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../client/session.mjs';
import { bench } from '../servers/paths.mjs';
import { openDocument, typist, withSession } from './steps.mjs';
import { temporaryFolder } from './temporary.mjs';

const LINES = 1_000;
const LONGEST = 40;
const READINGS = 4;
const PATIENCE = 5_000;

export const leak = {
  name: 'leak',
  measure(server, { edits, milliseconds }) {
    const collecting = collectingGarbage(server);
    return withSession(collecting, async (session) => {
      const generated = server.documentOf(LINES, 42);
      const { document } = await openDocument(session, generated);
      const read = async (edit) => {
        await session.settle(3_000);
        return { edit, held: session.memory()?.now, used: await memoryInUse(session, collecting.memoryFile) };
      };
      const memory = [await read(0)];
      const cpu = session.cpu();
      const end = performance.now() + milliseconds;
      let type = typist(session, document, generated.edit);
      for (let edit = 1; edit <= edits; edit++) {
        if (edit % LONGEST === 0) {
          session.change(document, generated.edit, LONGEST - 1, '');
          type = typist(session, document, generated.edit);
        } else type();
        await session.request('textDocument/documentSymbol', { textDocument: { uri: document.uri } });
        if (server.diagnostics === 'pull') await session.diagnostics(document);
        if (edit % Math.floor(edits / READINGS) === 0) memory.push(await read(edit));
        if (performance.now() > end) throw new Error(`only ${edit} of ${edits} edits in ${Math.round(milliseconds / 1000)} s`);
      }
      await session.diagnostics(document, { count: generated.expected });
      return { memory, cpu: cpu === undefined ? undefined : (session.cpu() - cpu) / edits };
    });
  },
};

/** The server, started so that it can be made to collect its garbage, if it runs on Node. */
function collectingGarbage(server) {
  const [program, ...rest] = server.command;
  if (program !== process.execPath || process.platform === 'win32') return server;
  const memoryFile = join(temporaryFolder(), 'memory.json');
  const command = [program, '--require', join(bench, 'client', 'collect.cjs'), ...rest];
  return { ...server, command, memoryFile, environment: { ...server.environment, BENCH_MEMORY_FILE: memoryFile } };
}

/** Megabytes left when the garbage is collected; undefined where that cannot be asked. */
async function memoryInUse(session, file) {
  if (file === undefined) return undefined;
  rmSync(file, { force: true });
  process.kill(session.pid, 'SIGUSR2');
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(20)) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      // not written yet
    }
  }
  return undefined;
}
