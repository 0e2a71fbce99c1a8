// From the start of the process to the first findings, of a document of 30 lines.
import { openDocument, withSession } from './steps.mjs';

export const start = {
  name: 'start',
  measure: (server) =>
    withSession(server, async (session) => {
      const { document, elapsed } = await openDocument(session, server.documentOf(30, 7));
      const findings = document.sentAt + elapsed - session.startedAt;
      await session.settle(5_000);
      return { initialized: session.initializedAt - session.startedAt, findings, cpu: session.cpu(), memory: session.memory()?.now };
    }),
};
