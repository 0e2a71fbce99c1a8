/** The language server: wires what clients say to what the engine knows. Everything here is told by a connection and a host. */
import { MessageType, ShowMessageNotification, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { PREVIEW_CHANGED, VIEW_OUT_OF_DATE } from '../protocol/index.js';
import { registerConfiguration, startConfiguration } from './configuration.js';
import { createEngine, type Engine } from './engine.js';
import { registerFolders, startFolders } from './folders.js';
import type { Host, Storage } from './host.js';
import { registerPreviews } from './preview-requests.js';
import { registerRendering } from './render-requests.js';
import { registerRequests, REQUEST_CAPABILITIES } from './requests.js';
import { refreshSemanticTokens } from './semantic-tokens.js';
import { registerSync, startSync } from './sync.js';
import { registerViews } from './view-requests.js';

/** What the handlers share. */
export interface Session extends Engine {
  readonly connection: Connection;
  readonly host: Host;
  /** What the client said when it came. */
  params: InitializeParams | undefined;
}

/** Serves a client until it goes; calls `onFindings` whenever findings are on their way. */
export function startServer(connection: Connection, host: Host, onFindings: () => void = () => undefined): void {
  const engine = createEngine(host, {
    onDiagnostics: (params) => {
      tell(connection.sendDiagnostics(params));
      onFindings();
    },
    onPatch: (patch) => tell(connection.sendNotification(PREVIEW_CHANGED, patch)),
    onViewOutOfDate: (params) => tell(connection.sendNotification(VIEW_OUT_OF_DATE, params)),
    onMeaning: () => refreshSemanticTokens(session),
    onProblem: (message) => tell(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Agenda: ${message}` })),
    onFailure: (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const session: Session = { ...engine, connection, host, params: undefined };

  connection.onInitialize((params): InitializeResult => {
    session.params = params;
    engine.files.kept.use(storageOf(params, host));
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
    startSync(session);
    await startFolders(session);
  });
  connection.onShutdown(() => engine.keep());
  registerSync(session);
  registerFolders(session);
  registerConfiguration(session);
  registerRequests(session);
  registerPreviews(session);
  registerRendering(session);
  registerViews(session);
  connection.listen();
}

/** Where the client lets the server keep something, if it does. */
function storageOf({ initializationOptions }: InitializeParams, host: Host): Storage | undefined {
  const { storagePath } = (initializationOptions ?? {}) as { readonly storagePath?: unknown };
  return typeof storagePath === 'string' ? host.openStorage?.(storagePath) : undefined;
}

/** What a client does not take, or is no longer there to take, is no matter. */
export function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
