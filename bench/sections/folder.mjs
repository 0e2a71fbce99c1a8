// A folder of files of 50 lines each: from the start to all references to a definition, then edits with the folder known. Servers that keep an index
// are started a second time on it, with the code that they have kept besides, if they do.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../client/session.mjs';
import { costOf, repeat, typist, withSession } from './steps.mjs';
import { temporaryFolder } from './temporary.mjs';

const PATIENCE = 120_000;
/** Between two questions while the folder is being read, in milliseconds. */
const PAUSE = 15;
const TIMES = { warm: 7, edits: 15, references: 7 };

const written = new Map();

export const folder = {
  name: 'folder',
  async measure(server, { size, milliseconds }) {
    const { root, generated } = writeFolder(server, size);
    const options = server.keeping?.(temporaryFolder());
    if (options === undefined) return withSession(server, (session) => inFolder(session, generated, milliseconds), { folder: root });
    const keeping = { ...server, command: [...server.command, ...(server.keepingCode === undefined ? [] : [server.keepingCode(temporaryFolder())])] };
    const measured = await withSession(keeping, (session) => inFolder(session, generated, milliseconds), { folder: root, options });
    const again = await withSession(keeping, (session) => untilComplete(session, generated), { folder: root, options });
    return { ...measured, kept: again.elapsed, keptCpu: again.cpu };
  },
};

async function inFolder(session, generated, milliseconds) {
  const { document, elapsed, answeredCpu, cpu, memory } = await untilComplete(session, generated);
  const ask = () => findReferences(session, document, generated);
  const warm = await repeat(TIMES.warm, async () => (await timed(ask)).elapsed);
  const inProse = await edited(session, document, generated.edit, milliseconds);
  const inTitle = generated.title && (await edited(session, document, generated.title, milliseconds));
  const type = typist(session, document, { ...generated.edit, character: generated.edit.character + 1 });
  const behindEdits = await repeat(TIMES.references, async () => {
    type();
    const answer = await timed(ask);
    await session.diagnostics(document);
    if (answer.result !== generated.references) throw new Error(`${answer.result} references instead of ${generated.references} behind an edit`);
    return answer.elapsed;
  });
  return {
    cold: elapsed, answeredCpu, coldCpu: cpu, memory, warm, edits: inProse.latencies, editCpu: inProse.cpu, titleEdits: inTitle?.latencies, titleCpu: inTitle?.cpu, referencesBehindEdits: behindEdits,
  };
}

/** From the start of the process until all references to the hub are found; asks again and again, as soon as it was answered. */
async function untilComplete(session, generated) {
  const document = session.open(join(session.root, generated.hub), readFileSync(join(session.root, generated.hub), 'utf8'));
  const end = performance.now() + PATIENCE;
  for (let found = 0; ; await pause(PAUSE)) {
    const { result, at } = await findReferences(session, document, generated, end - performance.now());
    found = result;
    if (found === generated.references) {
      const answeredCpu = sum(session.cpu(), session.clientWork());
      await session.settle(20_000);
      return { document, elapsed: at - session.startedAt, answeredCpu, cpu: sum(session.cpu(), session.clientWork()), memory: session.memory()?.most };
    }
    if (performance.now() > end) throw new Error(`${found} references instead of ${generated.references} after ${PATIENCE} ms`);
  }
}

/** How many lines refer to the hub, and when the answer was there. */
async function findReferences(session, document, { place }, patience) {
  const params = { textDocument: { uri: document.uri }, position: place, context: { includeDeclaration: false } };
  const { result, at } = await session.request('textDocument/references', params, patience);
  return { result: new Set((result ?? []).map(({ uri, range }) => `${uri} ${range.start.line}`)).size, at };
}

async function timed(task) {
  const begin = performance.now();
  const { result, at } = await task();
  return { result, elapsed: at - begin };
}

async function edited(session, document, place, milliseconds) {
  const type = typist(session, document, place);
  const { result, cpu } = await costOf(session, () =>
    repeat(TIMES.edits, async () => {
      type();
      const { at } = await session.diagnostics(document);
      return at - document.sentAt;
    }, { milliseconds }),
  );
  return { latencies: result, cpu: cpu === undefined ? undefined : cpu / result.length };
}

/** Writes the folder in a syntax once: the floors read the same as Langium. */
function writeFolder(server, size) {
  const key = `${server.extension} ${size} ${server.name === 'rumdl' ? 'latin' : ''}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const root = temporaryFolder();
  const { files, ...generated } = server.folderOf(size);
  mkdirSync(root, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(root, name), text);
  written.set(key, { root, generated });
  return { root, generated };
}

const sum = (cpu, work) => (cpu === undefined ? undefined : cpu + work);
