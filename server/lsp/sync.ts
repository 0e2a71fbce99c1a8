/** Documents that the client opens, changes and closes. What it says of others is passed over. */
import { loadSettings } from './configuration.js';
import { canonicalUri } from './uris.js';
import type { Session } from './server.js';

export function registerSync(session: Session): void {
  const { connection, files, scopes } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    files.opened(canonicalUri(uri), { version, spelling: uri }, text);
    if (!scopes.of(canonicalUri(uri)).whole) void loadSettings(session);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    files.changed(canonicalUri(uri), version, contentChanges);
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    await files.closed(canonicalUri(uri));
  });
}
