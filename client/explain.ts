/** The manual's pages about findings: they ship with the extension and open in VS Code, without a network. */
import { CodeAction, CodeActionKind, commands, l10n, languages, Uri, window, workspace, type Diagnostic, type Disposable, type ExtensionContext } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

const COMMAND = 'agenda.explain';

/** The command that opens a page. Anybody may call it with anything: only the code of a page that is there counts, and where none is given it asks. */
export function registerExplain({ extensionUri, extension }: ExtensionContext): Disposable {
  const folder = Uri.joinPath(extensionUri, 'docs', 'diagnostics');
  const codes = codesOf(extension.packageJSON);
  return commands.registerCommand(COMMAND, async (code: unknown) => {
    const wanted = code === undefined ? await ask(codes) : code;
    if (typeof wanted === 'string' && codes.includes(wanted)) await showPage(Uri.joinPath(folder, `${wanted}.md`));
  });
}

/** Makes the code in Problems a link to its page, and offers the page among the quick fixes. */
export const explaining: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => {
    next(uri, diagnostics.map(linked));
  },
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = (await next(document, range, context, token)) ?? [];
    if (context.only !== undefined && !context.only.contains(CodeActionKind.QuickFix)) return actions;
    const codes = new Set(context.diagnostics.filter(isOurs).map(codeOf));
    return [...actions, ...[...codes].filter((code) => code !== '').map(explanation)];
  },
};

const isOurs = ({ source }: Diagnostic) => source === 'agenda';

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

function linked(diagnostic: Diagnostic): Diagnostic {
  const code = codeOf(diagnostic);
  if (isOurs(diagnostic) && code !== '') diagnostic.code = { value: code, target: Uri.from({ scheme: 'command', path: COMMAND, query: JSON.stringify([code]) }) };
  return diagnostic;
}

function explanation(code: string): CodeAction {
  const title = l10n.t('Explain {0}', code);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command: COMMAND, arguments: [code] };
  return action;
}

/** The codes of all findings: the manifest lists them for the settings, and each has its page. A folder cannot be read on the web. */
function codesOf(manifest: unknown): readonly string[] {
  const { contributes } = manifest as Manifest;
  return contributes.configuration.properties['agenda.diagnostics.severity']?.propertyNames?.enum ?? [];
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, { readonly propertyNames?: { readonly enum?: readonly string[] } }>> } };
}

/** The codes of the file that has the focus come first. */
async function ask(codes: readonly string[]): Promise<string | undefined> {
  const document = window.activeTextEditor?.document.uri;
  const here = new Set(document === undefined ? [] : languages.getDiagnostics(document).filter(isOurs).map(codeOf));
  return window.showQuickPick([...codes].sort((one, other) => Number(here.has(other)) - Number(here.has(one)) || one.localeCompare(other)));
}

/** As Markdown is shown; as text where somebody has turned that off. */
async function showPage(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(await workspace.openTextDocument(page)); // `vscode.open` would leave a page of the web to the browser
  }
}
