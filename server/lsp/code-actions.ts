/** What the light bulb offers. Edits name the version of each open document, so that a client refuses them once it has changed. */
import { CodeActionKind, type CodeAction, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { certainFixes, hasSameFixes, sameFixes } from '../features/fix-all.js';
import { fixes, findingsBetween, type FixOfFinding } from '../features/fixes.js';
import { rewriteCitation } from '../features/rewrite-citation.js';
import { silenceHere } from '../features/silence-here.js';
import type { TextEdit } from '../model/edits.js';
import type { Scope } from '../model/workspace.js';
import type { Finding } from '../rules/rule.js';
import { toEnds, toPoint, toRange } from './convert.js';
import { toDiagnostic } from './diagnostics.js';
import { inFile, type InFile } from './requests.js';
import type { Session } from './server.js';
import { turnOffAction } from './turn-off.js';

/** All certain fixes of a file: `editor.codeActionsOnSave` makes them, too. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.agenda`;

export const CODE_ACTIONS = { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL], resolveProvider: true };

export function registerCodeActions(session: Session): void {
  const { connection } = session;
  connection.onCodeAction((params) =>
    inFile(session, params, (file) => {
      const { analysis, scope } = file;
      const { only } = params.context;
      const [start, end] = toEnds(params.range).map((position) => toPoint(analysis.document, position));
      if (start === undefined || end === undefined) return [];
      const wantsQuickFixes = wants(only, CodeActionKind.QuickFix);
      return [
        ...(wantsQuickFixes ? fixes(analysis, start, end, scope).flatMap((one) => fixActions(one, file, session)) : []),
        ...(wantsQuickFixes ? oncePerCode(findingsBetween(analysis, start, end, scope)).flatMap((finding) => quietingActions(finding, file, session)) : []),
        ...(wants(only, CodeActionKind.RefactorRewrite) ? rewriteCitation(analysis, start, scope).map(({ title, edits }) => action(title, CodeActionKind.RefactorRewrite, edits, file, session)) : []),
        ...(only !== undefined && wants(only, FIX_ALL) ? fixAllAction(file, session) : []),
      ];
    }),
  );
  connection.onCodeActionResolve((unresolved) => {
    const asked = readData(unresolved.data);
    if (asked === undefined) return unresolved;
    const edit = inFile(session, { textDocument: asked }, ({ analysis, scope }) => toWorkspaceEdit(sameFixes(asked.code, asked, analysis, scope), scope, session));
    return edit === null ? unresolved : { ...unresolved, edit };
  });
}

/** A client may ask for some kinds only, `refactor` for all that begin so. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`));
}

/** A fix, and the same for the whole file where there is more to fix in this way. */
function fixActions({ finding, fix, preferred }: FixOfFinding, file: InFile, session: Session): CodeAction[] {
  const { analysis, scope } = file;
  const diagnostics = [toDiagnostic(finding, analysis, scope, (uri) => session.files.spelling(uri))];
  const one = { ...action(fix.title, CodeActionKind.QuickFix, fix.edits, file, session), diagnostics, isPreferred: preferred };
  if (!preferred || !hasSameFixes(finding, fix, analysis, scope)) return [one];
  const all: CodeAction = { title: `Fix all findings of this kind in the file (${finding.code})`, kind: CodeActionKind.QuickFix, diagnostics };
  const { code } = finding;
  const { template } = fix;
  if (canResolve(session)) return [one, { ...all, data: { uri: analysis.document.uri, code, template } satisfies Asked }];
  return [one, { ...all, edit: toWorkspaceEdit(sameFixes(code, fix, analysis, scope), scope, session) }];
}

/** What makes a finding go away without repairing anything. */
function quietingActions(finding: Finding, file: InFile, session: Session): CodeAction[] {
  const { analysis, scope } = file;
  const { code } = finding;
  const diagnostics = [toDiagnostic(finding, analysis, scope, (uri) => session.files.spelling(uri))];
  const silencing = silenceHere(finding, analysis);
  const here = silencing === undefined ? [] : [action(`Silence here (${code})`, CodeActionKind.QuickFix, [silencing], file, session)];
  return [...here, ...turnOffAction(code, analysis.document.uri, session)].map((one) => ({ ...one, diagnostics }));
}

function oncePerCode(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.toReversed().map((finding) => [finding.code, finding])).values()].reverse();
}

function fixAllAction(file: InFile, session: Session): CodeAction[] {
  const edits = certainFixes(file.analysis, file.scope);
  return edits.length === 0 ? [] : [action('Fix all that is certain', FIX_ALL, edits, file, session)];
}

function action(title: string, kind: string, edits: readonly TextEdit[], { scope }: InFile, session: Session): CodeAction {
  return { title, kind, edit: toWorkspaceEdit(edits, scope, session) };
}

/** What an action that is worked out later says of itself; a client sends it back. */
interface Asked {
  readonly uri: string;
  readonly code: string;
  readonly template: string;
}

function canResolve({ params }: Session): boolean {
  return params?.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
}

function readData(data: unknown): Asked | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, code, template } = data as Partial<Record<keyof Asked, unknown>>;
  return typeof uri === 'string' && typeof code === 'string' && typeof template === 'string' ? { uri, code, template } : undefined;
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
