// Memory over many edits of a document of 1,000 lines, each followed by a request; where a line gets long it is emptied again.
import { pause } from '../client/session.mjs';
import { openDocument, typist, withSession } from './steps.mjs';

const LINES = 1_000;
const LONGEST = 40;
const IDLE_AT_THE_END = 3_000;

export const leak = {
  name: 'leak',
  measure: (server, { edits, milliseconds }) =>
    withSession(server, async (session) => {
      const generated = server.documentOf(LINES, 42);
      const { document } = await openDocument(session, generated);
      await session.settle();
      const textDocument = { uri: document.uri };
      const memory = [{ edit: 0, now: session.memory()?.now }];
      const cpu = session.cpu();
      const end = performance.now() + milliseconds;
      let type = typist(session, document, generated.edit);
      for (let edit = 1; edit <= edits; edit++) {
        if (edit % LONGEST === 0) {
          session.change(document, generated.edit, LONGEST - 1, '');
          type = typist(session, document, generated.edit);
        } else type();
        await session.request('textDocument/documentSymbol', { textDocument });
        if (server.diagnostics === 'pull') await session.diagnostics(document);
        if (edit % Math.floor(edits / 4) === 0) {
          await session.settle(3_000);
          memory.push({ edit, now: session.memory()?.now });
        }
        if (performance.now() > end) throw new Error(`only ${edit} of ${edits} edits in ${Math.round(milliseconds / 1000)} s`);
      }
      await session.diagnostics(document, { count: generated.expected });
      await pause(IDLE_AT_THE_END);
      return { memory, end: session.memory()?.now, cpu: cpu === undefined ? undefined : (session.cpu() - cpu) / edits };
    }),
};
