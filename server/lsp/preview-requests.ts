/** What the preview asks (`server/protocol`). */
import { closest, type Point } from '../features/point.js';
import { definition } from '../features/definition.js';
import { addressOf } from '../features/links.js';
import { hover, type HoverEntry } from '../features/hover.js';
import { blockAt, pointOf } from '../features/source.js';

import {
  BLOCK_AT, BLOCKS_AT, CLOSE_PREVIEW, DEFINITION_OF, FACTS_OF, OPEN_PREVIEW, SOURCE_OF,
  type BlockAtParams, type BlockAtResult, type BlocksAtParams, type BlocksAtResult, type CitedFacts, type ClosePreviewParams, type DefinitionOfParams, type DefinitionOfResult,
  type FactsOfParams, type FactsOfResult, type OpenPreviewParams, type OpenPreviewResult, type SourceOfParams, type SourceOfResult,
} from '../protocol/index.js';
import { toLocation, toRange } from './convert.js';
import { knownFile } from './known-file.js';
import { at, inFile } from './requests.js';
import type { Session } from './server.js';
import { canonicalUri, nameOfUri } from './uris.js';

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
    at(session, { textDocument: { uri }, position }, ({ point }) => printedAt(canonicalUri(uri), point)),
  );

  connection.onRequest(BLOCKS_AT, ({ uri, positions }: BlocksAtParams): BlocksAtResult =>
    positions.map((position) => at(session, { textDocument: { uri }, position }, ({ point }) => printedAt(canonicalUri(uri), point))),
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

  connection.onRequest(FACTS_OF, ({ uri, source }: FactsOfParams): FactsOfResult | null =>
    inFile(session, { textDocument: { uri } }, ({ analysis, scope }) => {
      const point = pointOf(analysis, source);
      const found = point === undefined ? undefined : hover(analysis, point, scope);
      return found === undefined ? null : { entries: found.entries.map(toFacts), left: found.left };
    }),
  );

  function printedAt(uri: string, point: Point): BlockAtResult | null {
    const block = blockAt(previews.written(uri), point);
    return block === undefined ? null : { key: block.key, next: block.next ?? null, source: { unit: point.unit.id, offset: point.offset } };
  }
}

function toFacts({ definedIn, address, ...facts }: HoverEntry): CitedFacts {
  return { ...facts, file: definedIn === undefined ? null : nameOfUri(definedIn), address: address ?? null };
}
