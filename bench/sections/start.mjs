// From the start of the process to the first findings, of a document of 30 lines; and the same with the code that the server has kept of an earlier start.
import { readdirSync } from 'node:fs';
import { pause } from '../client/session.mjs';
import { openDocument, withSession } from './steps.mjs';
import { temporaryFolder } from './temporary.mjs';

const PATIENCE = 20_000;

export const start = { name: 'start', measure: (server) => withSession(server, (session) => toFindings(session)) };

/** By the name of the server. */
const folders = new Map();

export const startKept = {
  name: 'start kept',
  async measure(server) {
    const folder = folders.get(server.name) ?? temporaryFolder();
    const keeping = { ...server, command: [...server.command, server.keepingCode(folder)] };
    if (!folders.has(server.name)) await withSession(keeping, (session) => untilKept(session, folder));
    folders.set(server.name, folder);
    return withSession(keeping, (session) => toFindings(session));
  },
};

async function toFindings(session) {
  const { document, elapsed } = await openDocument(session, session.server.documentOf(30, 7));
  const findings = document.sentAt + elapsed - session.startedAt;
  await session.settle(5_000);
  return { initialized: session.initializedAt - session.startedAt, findings, cpu: session.cpu(), memory: session.memory()?.now };
}

async function untilKept(session, folder) {
  await openDocument(session, session.server.documentOf(30, 7));
  for (const end = performance.now() + PATIENCE; readdirSync(folder).length === 0; await pause(50)) {
    if (performance.now() > end) throw new Error(`no code was kept within ${PATIENCE / 1000} s`);
  }
  await pause(500); // until all of it is written
}
