/** Documents that the client opens, changes and closes: agendas, and `agenda.json`, whose settings hold as they are typed. What it says of others is passed over. */
import { DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, TextDocumentSyncKind } from 'vscode-languageserver';
import { CONFIG_FILE } from '../model/config-file.js';
import { isConfigFile } from './config-files.js';
import { loadSettings } from './configuration.js';
import { tell, type Session } from './server.js';
import { canonicalUri } from './uris.js';

export function registerSync(session: Session): void {
  const { connection, files, scopes } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    if (isConfigFile(uri)) {
      files.configFileOpened(canonicalUri(uri), { text, version, spelling: uri });
      return;
    }
    files.opened(canonicalUri(uri), { version, spelling: uri }, text);
    if (!scopes.of(canonicalUri(uri)).whole) void loadSettings(session);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const text = contentChanges.findLast((change) => !('range' in change))?.text;
    if (!isConfigFile(uri)) files.changed(canonicalUri(uri), version, contentChanges);
    else if (text !== undefined) files.configFileOpened(canonicalUri(uri), { text, version, spelling: uri });
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    await files.closed(canonicalUri(uri));
  });
}

/** Once the client is ready: asks for the texts of the files `agenda.json` that are open, each time as a whole. */
export function startSync({ connection, params }: Session): void {
  if (params?.capabilities.textDocument?.synchronization?.dynamicRegistration !== true) return;
  const documentSelector = [{ pattern: `**/${CONFIG_FILE}` }];
  tell(connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector }));
  tell(connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Full }));
  tell(connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector }));
}
