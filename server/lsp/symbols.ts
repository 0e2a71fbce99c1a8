/** Symbols as the protocol has them. */
import { SymbolKind, type DocumentSymbol, type DocumentUri, type SymbolInformation } from 'vscode-languageserver';
import type * as features from '../features/document-symbols.js';
import type { FileSymbol } from '../model/file-symbols.js';
import type { AgendaDocument } from '../model/document.js';
import type { Scope } from '../model/workspace.js';
import { toLocation, toRange, toRangeBetween } from './convert.js';

const KIND: Readonly<Record<features.SymbolKind, SymbolKind>> = {
  agenda: SymbolKind.File,
  item: SymbolKind.String,
  group: SymbolKind.Namespace,
  section: SymbolKind.Module,
  annex: SymbolKind.Package,
  heading: SymbolKind.Field,
  documents: SymbolKind.Array,
  schedule: SymbolKind.Event,
  day: SymbolKind.Event,
  body: SymbolKind.Class,
  resolution: SymbolKind.Constant,
  decision: SymbolKind.Constant,
  document: SymbolKind.File,
  instrument: SymbolKind.Interface,
};

export function toDocumentSymbol({ kind, name, detail, from, to, selection, children }: features.DocumentSymbol, document: AgendaDocument): DocumentSymbol {
  return {
    name,
    detail,
    kind: KIND[kind],
    range: toRangeBetween(document, from, to),
    selectionRange: toRange(document, selection),
    children: children.map((child) => toDocumentSymbol(child, document)),
  };
}

/** For clients that know no symbols within symbols. */
export function toFlatSymbols(symbols: readonly DocumentSymbol[], uri: DocumentUri, containerName = ''): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, containerName, location: { uri, range } },
    ...toFlatSymbols(children, uri, name),
  ]);
}

export function toWorkspaceSymbol({ kind, name, container, uri, place }: FileSymbol, scope: Scope, spelling: (uri: string) => DocumentUri): SymbolInformation | undefined {
  const location = toLocation({ uri, place }, scope, spelling);
  return location === undefined ? undefined : { name, kind: KIND[kind], containerName: container, location };
}
