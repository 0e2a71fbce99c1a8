// What several sections do: start a server on a folder of its own, open a document in it, type in it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '../client/session.mjs';
import { temporaryFolder } from './temporary.mjs';

const WORDS = 'harbour lights and joint patrols under this paragraph ';

/** Starts the server, does something with the session and stops it. */
export async function withSession(server, use, { folder = temporaryFolder(), options } = {}) {
  const session = await startSession(server, folder, options);
  try {
    return await use(session);
  } finally {
    await session.stop();
  }
}

let files = 0;

/** Opens a generated document, as a file of its own; waits for the findings that it must have. `elapsed` is from opening it, in milliseconds. */
export async function openDocument(session, generated) {
  const file = join(session.root, `document-${++files}${session.server.extension}`);
  writeFileSync(file, generated.text);
  const document = session.open(file, generated.text);
  const { at } = await session.diagnostics(document, { count: generated.expected });
  return { document, elapsed: at - document.sentAt };
}

/** Types a character more at each call, from a place on, a word after the other. */
export function typist(session, document, { line, character }) {
  let typed = 0;
  return () => session.change(document, { line, character: character + typed }, 0, WORDS[typed++ % WORDS.length]);
}

/**
 * Does something up to so many times, but ends after so many milliseconds, once it was done at least `least` times. Returns what it gave.
 */
export async function repeat(times, task, { milliseconds = Infinity, least = 3 } = {}) {
  const end = performance.now() + milliseconds;
  const results = [];
  while (results.length < times && (results.length < least || performance.now() < end)) results.push(await task(results.length));
  return results;
}

/** Milliseconds of the server and of what was done for it here, over a task and until the server is idle again. */
export async function costOf(session, task) {
  const [server, client] = [session.cpu(), session.clientWork()];
  const result = await task();
  await session.settle();
  const cpu = session.cpu();
  return { result, cpu: cpu === undefined ? undefined : cpu - server + session.clientWork() - client };
}
