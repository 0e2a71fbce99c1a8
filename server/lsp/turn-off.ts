/** "Turn off in this folder": a code set to `off` in the folder's `agenda.json`, which is created where there is none. */
import { CodeActionKind, ResourceOperationKind, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { turnOff } from './setting-in-json.js';
import { CONFIG_FILE } from '../model/config-file.js';
import type { FileScope } from './scopes.js';
import type { Session } from './server.js';

/** None where the file lies in no workspace folder, whose settings nobody reads, or the client cannot create files. */
export function turnOffAction(code: string, uri: string, session: Session): CodeAction[] {
  const scope = session.scopes.of(uri);
  if (!scope.whole) return [];
  const file = folderThatDecides(code, uri, scope) + CONFIG_FILE;
  const known = session.files.configFile(file);
  const edits = turnOff(code, known?.text ?? '');
  if (edits === undefined) return [];
  const edit = known === undefined ? creation(file, edits, session) : change(known.spelling, known.version, edits, session);
  return edit === undefined ? [] : [{ title: `Turn off in this folder (${code})`, kind: CodeActionKind.QuickFix, edit }];
}

/** The folder whose file sets the code for an agenda already, since the nearest wins; else the workspace folder. */
function folderThatDecides(code: string, uri: string, { folder, folderSettings }: FileScope): string {
  const deciding = [...folderSettings].filter(([at, { severities }]) => uri.startsWith(at) && severities !== undefined && Object.hasOwn(severities, code)).map(([at]) => at);
  return deciding.sort((one, other) => other.length - one.length)[0] ?? `${folder}/`;
}

function change(uri: string, version: number | null, edits: TextEdit[], { params }: Session): WorkspaceEdit {
  return params?.capabilities.workspace?.workspaceEdit?.documentChanges === true ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

function creation(uri: string, edits: TextEdit[], { params }: Session): WorkspaceEdit | undefined {
  const can = params?.capabilities.workspace?.workspaceEdit;
  if (can?.documentChanges !== true || can.resourceOperations?.includes(ResourceOperationKind.Create) !== true) return undefined;
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, { textDocument: { uri, version: null }, edits }] };
}
