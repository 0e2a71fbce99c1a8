/** The language server: wires what clients say to what the engine knows. Everything here is told by a connection and a host. */
import { MessageType, ShowMessageNotification, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { Changes } from './changes.js';
import { registerConfiguration, startConfiguration } from './configuration.js';
import { Files } from './files.js';
import type { Host } from './host.js';
import { registerPreviews } from './preview-requests.js';
import { Previews } from './previews.js';
import { PREVIEW_CHANGED } from '../protocol/index.js';
import { Publisher } from './publish.js';
import { registerRequests, REQUEST_CAPABILITIES } from './requests.js';
import { Scopes } from './scopes.js';
import { registerSync } from './sync.js';
import { registerFolders, startFolders } from './folders.js';

/** What the handlers share. */
export interface Session {
  readonly connection: Connection;
  readonly scopes: Scopes;
  readonly files: Files;
  readonly publisher: Publisher;
  readonly previews: Previews;
  /** What the client said when it came. */
  params: InitializeParams | undefined;
}

/** Serves a client until it goes. */
export function startServer(connection: Connection, host: Host): void {
  const scopes = new Scopes();
  const changes = new Changes(host, (scope, uris, others) => {
    publisher.changed(scope, uris, others);
    previews.changed(scope, uris, others);
  });
  const told = new Set<string>();
  const files = new Files(scopes, host, {
    onChange: (scope, uri) => changes.add(scope, uri),
    onConfigured: (scope) => {
      publisher.all(scope);
      previews.changed(scope, new Set(), true);
    },
    onConfigProblems: (uri, problems) => publisher.configFile(uri, problems),
    onProblem: (message) => {
      if (told.has(message)) return;
      told.add(message);
      tell(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Agenda: ${message}` }));
    },
  });
  const publisher = new Publisher(scopes, files, host, (params) => tell(connection.sendDiagnostics(params)));
  const previews = new Previews(scopes, files, (patch) => tell(connection.sendNotification(PREVIEW_CHANGED, patch)));
  const session: Session = { connection, scopes, files, publisher, previews, params: undefined };

  connection.onInitialize((params): InitializeResult => {
    session.params = params;
    return {
      serverInfo: { name: 'agenda' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...REQUEST_CAPABILITIES,
      },
    };
  });
  connection.onInitialized(async () => {
    startConfiguration(session);
    await startFolders(session);
  });
  registerSync(session);
  registerFolders(session);
  registerConfiguration(session);
  registerRequests(session);
  registerPreviews(session);
  connection.listen();
}

/** What a client does not take, or is no longer there to take, is no matter. */
export function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
