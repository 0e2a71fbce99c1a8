// A request sent directly behind an edit, to its answer, which is checked.
import { openDocument, repeat, typist, withSession } from './steps.mjs';

const PATIENCE = 20_000;
const WARM_UP = 3;

/** The requests by name: what is asked, whether the server offers it, and how many results an answer has. */
const REQUESTS = {
  completion: { capability: 'completionProvider', extra: { context: { triggerKind: 1 } }, size: (result) => (result?.items ?? result ?? []).length },
  hover: { capability: 'hoverProvider', size: (result) => (result ? 1 : 0) },
  definition: { capability: 'definitionProvider', size: (result, { definitionLine }) => leadsTo(result, definitionLine) },
  references: { capability: 'referencesProvider', extra: { context: { includeDeclaration: false } }, size: (result) => (result ?? []).length },
  documentSymbol: { capability: 'documentSymbolProvider', size: (result) => symbolsIn(result ?? []) },
  semanticTokens: { capability: 'semanticTokensProvider', size: (result) => ((result?.data ?? []).length + editedTokens(result)) / 5 },
};

export const REQUEST_NAMES = Object.keys(REQUESTS);

export const requests = {
  name: 'requests',
  measure: (server, { size, times, milliseconds }) =>
    withSession(server, async (session) => {
      const generated = server.documentOf(size, 42);
      const { document } = await openDocument(session, generated);
      await session.settle();
      const type = typist(session, document, generated.edit);
      const measured = {};
      for (const [name, { capability, size: sizeOf, extra }] of Object.entries(REQUESTS)) {
        if (!session.capabilities[capability] && !session.registered.has(`textDocument/${name}`)) continue;
        const ask = asking(session, document, name, { position: generated.places[name], ...extra });
        const one = async () => {
          type();
          const { sentAt } = document;
          const { result, at } = await ask();
          await session.diagnostics(document, { patience: PATIENCE });
          return { latency: at - sentAt, size: sizeOf(result, generated) };
        };
        const all = await repeat(times + WARM_UP, one, { milliseconds, least: WARM_UP + 2 });
        measured[name] = { latencies: all.slice(WARM_UP).map(({ latency }) => latency), size: all.at(-1).size, isRight: all.every((answer) => isRight(name, answer.size, generated, server)) };
      }
      const wrong = Object.entries(measured).filter(([, { isRight: right }]) => !right);
      return { requests: measured, ...(wrong.length > 0 && { failed: `wrong answers: ${wrong.map(([name, answer]) => `${name} ${answer.size}`).join(', ')}` }) };
    }),
};

/** Asks as an editor does: for semantic tokens, only what is new since the last answer, where the server can tell. */
function asking(session, document, name, params) {
  const textDocument = { uri: document.uri };
  if (name !== 'semanticTokens') return () => session.request(`textDocument/${name}`, { textDocument, ...params }, PATIENCE);
  const provider = session.capabilities.semanticTokensProvider;
  let previousResultId;
  return async () => {
    const isDelta = provider?.full?.delta === true && previousResultId !== undefined;
    const answer = await session.request(`textDocument/semanticTokens/full${isDelta ? '/delta' : ''}`, { textDocument, ...(isDelta && { previousResultId }) }, PATIENCE);
    previousResultId = answer.result?.resultId;
    return answer;
  };
}

function leadsTo(result, definitionLine) {
  const locations = [result ?? []].flat();
  return locations.filter((one) => (one.targetSelectionRange ?? one.range).start.line === definitionLine).length;
}

const symbolsIn = (symbols) => symbols.reduce((sum, { children = [] }) => sum + 1 + symbolsIn(children), 0);
/** The tokens that a delta moves count as an answer, even if it brings none. */
const editedTokens = (result) => (result?.edits === undefined ? 0 : 5 + result.edits.reduce((sum, { data = [] }) => sum + data.length, 0));

function isRight(name, size, { definitions, references }, { isExact = false, hoversNothing = false }) {
  if (name === 'hover') return size === (hoversNothing ? 0 : 1);
  if (name === 'definition') return size > 0;
  if (name === 'references') return isExact ? size === references : size >= references;
  if (name === 'documentSymbol') return size >= definitions;
  if (name === 'completion' && isExact) return size >= definitions;
  return size > 0;
}
