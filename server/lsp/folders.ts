/** The workspace folders, and what other programs do to the files in them. */
import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { CONFIG_FILE } from '../model/config-file.js';
import { loadSettings } from './configuration.js';
import { withProgress } from './progress.js';
import { tell, type Session } from './server.js';
import { canonicalUri } from './uris.js';

/** Files of agendas, and folders, which come and go with all that is in them. */
const WATCHERS = [
  { globPattern: '**/*.agenda' },
  { globPattern: `**/${CONFIG_FILE}` },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

export function registerFolders({ connection, files }: Session): void {
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    await Promise.all([...new Set(changes.map(({ uri }) => canonicalUri(uri)))].map((uri) => files.touched(uri)));
  });
}

/** Once the client is ready: asks to be told what changes, and reads the folders. */
export async function startFolders(session: Session): Promise<void> {
  const { connection, files } = session;
  const { workspace } = session.params?.capabilities ?? {};
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    tell(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }));
  }
  if (workspace?.workspaceFolders === true) {
    connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
      for (const { uri } of removed) files.removeFolder(folderUri(uri));
      await addFolders(session, added.map(({ uri }) => uri));
    });
  }
  await addFolders(session, foldersOf(session));
}

/** Milliseconds behind which nobody waits for the whole folder any more. */
const PATIENCE = 200;

/** Reads folders. Before their settings are known nothing is said of them, and before all of them is read only what no other file is needed for. */
async function addFolders(session: Session, uris: readonly string[]): Promise<void> {
  const { files, begin, host, publisher } = session;
  const scopes = uris.map((uri) => files.addFolder(folderUri(uri))).filter((scope) => scope !== undefined);
  await loadSettings(session);
  await withProgress(session, async (progress) => {
    for (const scope of scopes) {
      const started = host.now();
      await files.readFolder(scope, (done, all) => {
        progress(done, all);
        if (!scope.isSlow && done < all && host.now() - started > PATIENCE) publisher.beforehand(scope);
      });
      begin(scope);
    }
  });
}

function foldersOf({ params }: Session): string[] {
  if (params === undefined) return [];
  if (params.workspaceFolders !== undefined && params.workspaceFolders !== null) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients that know no workspace folders say their folder so
  const { rootUri } = params;
  return rootUri === null ? [] : [rootUri];
}

function folderUri(uri: string): string {
  const folder = canonicalUri(uri);
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
