// From opening a document to its findings: the first of its size in the process, then another.
import { costOf, openDocument, withSession } from './steps.mjs';

export const open = {
  name: 'open',
  measure: (server, { size }) =>
    withSession(server, async (session) => {
      await openDocument(session, server.documentOf(30, 7));
      await session.settle();
      const cold = await costOf(session, () => openDocument(session, server.documentOf(size, 42)));
      session.close(cold.result.document);
      const warm = await costOf(session, () => openDocument(session, server.documentOf(size, 43)));
      return { cold: cold.result.elapsed, coldCpu: cold.cpu, warm: warm.result.elapsed, warmCpu: warm.cpu, memory: session.memory()?.most };
    }),
};
