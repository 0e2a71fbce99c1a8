/** What the views beside the preview ask (`server/protocol/views.ts`). */
import { CHANGES_OF_VIEW, CLOSE_VIEW, KNOWN_FILES, LANGUAGE_VERSIONS, OPEN_VIEW, type ChangesOfViewParams, type ChangesOfViewResult, type CloseViewParams, type KnownFilesResult, type LanguageVersionsParams, type LanguageVersionsResult, type OpenViewParams, type OpenViewResult } from '../protocol/index.js';
import type { Session } from './server.js';
import { urisOf } from './views.js';

export function registerViews({ connection, files, scopes, views }: Session): void {
  connection.onRequest(OPEN_VIEW, async (params: OpenViewParams): Promise<OpenViewResult> => {
    await Promise.all(urisOf(params.view).map(readIfNew));
    return views.open(params);
  });

  connection.onRequest(CHANGES_OF_VIEW, ({ id }: ChangesOfViewParams): ChangesOfViewResult => views.changes(id));

  connection.onNotification(CLOSE_VIEW, ({ id }: CloseViewParams) => views.close(id));

  connection.onRequest(LANGUAGE_VERSIONS, ({ uri }: LanguageVersionsParams): LanguageVersionsResult => views.languageVersions(uri));

  connection.onRequest(KNOWN_FILES, (): KnownFilesResult => scopes.all.flatMap(({ workspace }) => [...workspace.analyses.keys()].map((uri) => files.spelling(uri))));

  /** A file of a workspace folder may not have been read yet. */
  async function readIfNew(uri: string): Promise<void> {
    const { whole, workspace } = scopes.of(uri);
    if (whole && workspace.get(uri) === undefined) await files.read(uri);
  }
}
