/** The language features over the protocol: each handler finds the file, asks the feature, and says the answer in ranges. */
import { DocumentHighlightKind, FoldingRangeKind, type Position, type ServerCapabilities } from 'vscode-languageserver';
import { definition } from '../features/definition.js';
import { documentSymbols } from '../features/document-symbols.js';
import { folding } from '../features/folding.js';
import { highlight } from '../features/highlight.js';
import { hover } from '../features/hover.js';
import { links } from '../features/links.js';
import type { Point } from '../features/point.js';
import { references } from '../features/references.js';
import { workspaceSymbols } from '../features/workspace-symbols.js';
import type { Analysis } from '../model/analysis.js';
import type { Scope } from '../model/workspace.js';
import { toLineAddress, toLocation, toPoint, toRange } from './convert.js';
import { COMPLETION_TRIGGERS, registerCompletion } from './completion.js';
import { CODE_ACTIONS, registerCodeActions } from './code-actions.js';
import { toMarkup } from './markdown.js';
import { registerImplementation } from './implementation.js';
import { registerRename } from './rename.js';
import { registerSemanticTokens, SEMANTIC_TOKENS } from './semantic-tokens.js';
import type { Session } from './server.js';
import { toDocumentSymbol, toFlatSymbols, toWorkspaceSymbol } from './symbols.js';
import { canonicalUri } from './uris.js';
import { untilRead } from './waiting.js';

export const REQUEST_CAPABILITIES: ServerCapabilities = {
  definitionProvider: true,
  implementationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  hoverProvider: true,
  completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: { resolveProvider: false },
  foldingRangeProvider: true,
  renameProvider: { prepareProvider: true },
  semanticTokensProvider: SEMANTIC_TOKENS,
  codeActionProvider: CODE_ACTIONS,
};

export function registerRequests(session: Session): void {
  const { connection, files, scopes } = session;
  const spelling = (uri: string) => files.spelling(uri);
  const textDocument = () => session.params?.capabilities.textDocument;

  connection.onDefinition((params) =>
    at(session, params, ({ analysis, point, scope }) => {
      const found = definition(analysis, point, scope);
      const locations = found?.definitions.flatMap((one) => toLocation(one, scope, spelling) ?? []);
      if (found === undefined || locations === undefined || textDocument()?.definition?.linkSupport !== true) return locations ?? null;
      const originSelectionRange = toRange(analysis.document, found.origin);
      return locations.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
    }),
  );

  connection.onReferences(async (params, token) => {
    await untilRead(scopes.of(canonicalUri(params.textDocument.uri)), token);
    return at(session, params, ({ analysis, point, scope }) =>
      (references(analysis, point, scope) ?? [])
        .filter((occurrence) => params.context.includeDeclaration || !occurrence.definition)
        .flatMap((occurrence) => toLocation(occurrence, scope, spelling) ?? []),
    );
  });

  connection.onDocumentHighlight((params) =>
    at(session, params, ({ analysis, point, scope }) =>
      highlight(analysis, point, scope).map((occurrence) => ({
        range: toRange(analysis.document, occurrence.place),
        kind: occurrence.definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );

  registerCodeActions(session);
  registerImplementation(session);
  registerCompletion(session);
  registerRename(session);
  registerSemanticTokens(session);

  connection.onHover((params) =>
    at(session, params, ({ analysis, point, scope }) => {
      const found = hover(analysis, point, scope);
      return found === undefined ? null : { contents: toMarkup(found), range: toRange(analysis.document, found.place) };
    }),
  );

  connection.onDocumentSymbol((params) =>
    inFile(session, params, ({ analysis }) => {
      const symbols = documentSymbols(analysis).map((symbol) => toDocumentSymbol(symbol, analysis.document));
      return textDocument()?.documentSymbol?.hierarchicalDocumentSymbolSupport === true ? symbols : toFlatSymbols(symbols, params.textDocument.uri);
    }),
  );

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    for (const scope of scopes.all) await untilRead(scope, token);
    return scopes.all.flatMap(({ workspace }) => workspaceSymbols(query, workspace).flatMap((symbol) => toWorkspaceSymbol(symbol, workspace, spelling) ?? []));
  });

  connection.onDocumentLinks((params) =>
    inFile(session, params, ({ analysis, scope }) =>
      links(analysis, scope).flatMap((link) => {
        const target = 'address' in link ? link.address : toLineAddress(link.definition, scope, spelling);
        return target === undefined ? [] : [{ range: toRange(analysis.document, link.place), target }];
      }),
    ),
  );

  connection.onFoldingRanges((params) =>
    inFile(session, params, ({ analysis }) =>
      folding(analysis).map(({ firstLine, lastLine, kind }) => ({
        startLine: firstLine,
        endLine: lastLine,
        ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }),
      })),
    ),
  );
}

export interface InFile {
  readonly analysis: Analysis;
  readonly scope: Scope;
}

/** Answers for a file that the server knows; null for any other. */
export function inFile<Answer>({ scopes }: Session, { textDocument }: { readonly textDocument: { readonly uri: string } }, answer: (file: InFile) => Answer): Answer | null {
  const uri = canonicalUri(textDocument.uri);
  const scope = scopes.of(uri).workspace;
  const analysis = scope.get(uri);
  return analysis === undefined ? null : answer({ analysis, scope });
}

/** Answers for a position in a file that the server knows; null for any other, and in an empty file. */
export function at<Answer>(session: Session, params: { readonly textDocument: { readonly uri: string }; readonly position: Position }, answer: (at: InFile & { readonly point: Point }) => Answer): Answer | null {
  return inFile(session, params, (file) => {
    const point = toPoint(file.analysis.document, params.position);
    return point === undefined ? null : answer({ ...file, point });
  });
}
