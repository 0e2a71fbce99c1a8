/** Completion over the protocol. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { completion, type Completion, type ProposalKind } from '../features/completion/index.js';
import { toRange } from './convert.js';
import type { AgendaDocument } from '../model/document.js';
import { at } from './requests.js';
import type { Session } from './server.js';

/** Behind these characters a client asks by itself: the beginnings of directives and references, what stands between words, `第`. */
export const COMPLETION_TRIGGERS = ['@', '{', '^', ' ', ':', '.', '/', '(', ',', '第'];

export function registerCompletion(session: Session): void {
  session.connection.onCompletion((params) =>
    at(session, params, ({ analysis, point, scope }) => {
      const found = completion(analysis, point, scope);
      return found === undefined ? null : toItems(found, analysis.document);
    }),
  );
}

const KIND: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  directive: CompletionItemKind.Keyword,
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  keyword: CompletionItemKind.Keyword,
  item: CompletionItemKind.Reference,
  document: CompletionItemKind.File,
  resolution: CompletionItemKind.Reference,
  body: CompletionItemKind.Class,
  instrument: CompletionItemKind.Interface,
  note: CompletionItemKind.Reference,
};

/** In the order in which they are proposed; a detail is plain text to every client. */
function toItems({ place, suffix, proposals }: Completion, document: AgendaDocument): CompletionItem[] {
  const range = toRange(document, place);
  return proposals.map(({ kind, label, detail }, index) => ({
    label,
    kind: KIND[kind],
    ...(detail !== '' && { detail }),
    sortText: String(index).padStart(6, '0'),
    textEdit: { range, newText: label + suffix },
  }));
}
