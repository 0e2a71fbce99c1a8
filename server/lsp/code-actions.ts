/** Fixes as code actions. Their edits name the version of each open document, so that a client refuses them once it has changed. */
import { CodeActionKind, type CodeAction, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { FixOfFinding } from '../features/fixes.js';
import type { Rewriting } from '../features/rewrite-citation.js';
import type { Analysis } from '../model/analysis.js';
import type { TextEdit } from '../model/edits.js';
import type { Scope } from '../model/workspace.js';
import { toRange } from './convert.js';
import { toDiagnostic } from './diagnostics.js';
import type { Session } from './server.js';

export function toCodeAction({ finding, fix, preferred }: FixOfFinding, analysis: Analysis, scope: Scope, session: Session): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, analysis, scope, (uri) => session.files.spelling(uri))],
    isPreferred: preferred,
    edit: toWorkspaceEdit(fix.edits, scope, session),
  };
}

/** A change of form, which repairs nothing. */
export function toRewriting({ title, edits }: Rewriting, scope: Scope, session: Session): CodeAction {
  return { title, kind: CodeActionKind.RefactorRewrite, edit: toWorkspaceEdit(edits, scope, session) };
}

/** Edits of files that are there; others are left out. */
export function toWorkspaceEdit(edits: readonly TextEdit[], scope: Scope, { files, params }: Session): WorkspaceEdit {
  const byFile = new Map<string, TextDocumentEdit>();
  for (const { uri, place, newText } of edits) {
    const analysis = scope.analyses.get(uri);
    if (analysis === undefined) continue;
    const file = byFile.get(uri) ?? { textDocument: { uri: files.spelling(uri), version: files.open.get(uri)?.version ?? null }, edits: [] };
    file.edits.push({ range: toRange(analysis.document, place), newText });
    byFile.set(uri, file);
  }
  const documentChanges = [...byFile.values()];
  if (params?.capabilities.workspace?.workspaceEdit?.documentChanges === true) return { documentChanges };
  return { changes: Object.fromEntries(documentChanges.map(({ textDocument, edits: all }) => [textDocument.uri, all.filter((edit) => 'newText' in edit)])) };
}
