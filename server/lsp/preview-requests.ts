/** What the preview asks (`server/protocol`). */
import { closest } from '../features/point.js';
import { definition } from '../features/definition.js';
import { addressOf } from '../features/links.js';
import { blockAt, pointOf } from '../features/source.js';
import {
  BLOCK_AT, CLOSE_PREVIEW, DEFINITION_OF, OPEN_PREVIEW, SOURCE_OF,
  type BlockAtParams, type BlockAtResult, type ClosePreviewParams, type DefinitionOfParams, type DefinitionOfResult, type OpenPreviewParams, type OpenPreviewResult,
  type SourceOfParams, type SourceOfResult,
} from '../protocol/index.js';
import { toLocation, toRange } from './convert.js';
import { knownFile } from './known-file.js';
import { at, inFile } from './requests.js';
import type { Session } from './server.js';
import { canonicalUri } from './uris.js';

export function registerPreviews(session: Session): void {
  const { connection, files, previews } = session;

  connection.onRequest(OPEN_PREVIEW, async ({ uri }: OpenPreviewParams): Promise<OpenPreviewResult> => {
    const file = canonicalUri(uri);
    await knownFile(session, file);
    return previews.open(file);
  });

  connection.onNotification(CLOSE_PREVIEW, ({ uri }: ClosePreviewParams) => previews.close(canonicalUri(uri)));

  connection.onRequest(SOURCE_OF, ({ uri, source }: SourceOfParams): SourceOfResult =>
    inFile(session, { textDocument: { uri } }, ({ analysis }) => {
      const point = pointOf(analysis, source);
      return point === undefined ? null : toRange(analysis.document, { unit: point.unit, start: point.offset, end: point.offset });
    }),
  );

  connection.onRequest(BLOCK_AT, ({ uri, position }: BlockAtParams): BlockAtResult | null =>
    at(session, { textDocument: { uri }, position }, ({ analysis, point }) => {
      const key = blockAt(analysis, previews.blocks(canonicalUri(uri)), point);
      return key === undefined ? null : { key };
    }),
  );

  connection.onRequest(DEFINITION_OF, ({ uri, source }: DefinitionOfParams): DefinitionOfResult | null =>
    inFile(session, { textDocument: { uri } }, ({ analysis, scope }) => {
      const point = pointOf(analysis, source);
      if (point === undefined) return null;
      const found = definition(analysis, point, scope)?.definitions ?? [];
      const reference = closest(analysis.references, point);
      const address = reference === undefined ? undefined : addressOf(reference, analysis, scope);
      return { locations: found.flatMap((one) => toLocation(one, scope, (of) => files.spelling(of)) ?? []), address: address ?? null };
    }),
  );
}
