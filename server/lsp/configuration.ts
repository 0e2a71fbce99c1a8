/** The client's settings `agenda.*`, asked for once for each folder and again when they change. */
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { applySettings } from './config-files.js';
import type { FileScope } from './scopes.js';
import { tell, type Session } from './server.js';
import { readServerSettings, type ServerSettings } from './settings.js';

export function registerConfiguration(session: Session): void {
  const { connection, scopes } = session;
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (canBeAsked(session)) await loadSettings(session);
    else for (const scope of scopes.all) apply(session, scope, readServerSettings((settings as { agenda?: unknown } | null)?.agenda));
  });
}

/** Once the client is ready: asks to be told when settings change. */
export function startConfiguration({ connection, params }: Session): void {
  if (params?.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    tell(connection.client.register(DidChangeConfigurationNotification.type, { section: 'agenda' }));
  }
}

/** Asks the client for the settings of all folders; without an answer they stay as they are. */
export async function loadSettings(session: Session): Promise<void> {
  if (!canBeAsked(session)) return;
  const scopes = session.scopes.all;
  if (scopes.length === 0) return;
  const items = scopes.map(({ folder }) => ({ scopeUri: folder, section: 'agenda' }));
  const values: unknown[] = await session.connection.workspace.getConfiguration(items).catch(() => []);
  scopes.forEach((scope, index) => index in values && apply(session, scope, readServerSettings(values[index])));
}

const canBeAsked = ({ params }: Session) => params?.capabilities.workspace?.configuration === true;

function apply({ refresh }: Session, scope: FileScope, settings: ServerSettings): void {
  if (JSON.stringify(scope.settings) === JSON.stringify(settings)) return;
  applySettings(scope, settings);
  refresh(scope);
}
