// What the client of the benchmark says it can do: what VS Code can, as far as the measurements need it.
const dynamic = { dynamicRegistration: true };

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: dynamic, didChangeWatchedFiles: dynamic, diagnostics: { refreshSupport: true } },
  textDocument: {
    synchronization: {},
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] }, contextSupport: true },
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
    references: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: {
      requests: { full: { delta: true } },
      tokenTypes: ['class', 'variable', 'string', 'keyword', 'comment', 'type', 'property', 'function', 'enumMember', 'interface', 'namespace', 'decorator', 'number'],
      tokenModifiers: [], formats: ['relative'],
    },
  },
};

/** Those for a server that publishes diagnostics, or for one that is asked for them. */
export function capabilitiesFor({ diagnostics }) {
  if (diagnostics !== 'pull') return CAPABILITIES;
  return { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: { ...dynamic, relatedDocumentSupport: true } } };
}
