/** What a preview asks of the language server, in the editor's own types. */
import type { Location, Position, Range, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/protocol/index.js';

/** Each request is refused (its promise rejected) while there is no server. */
export interface PreviewRequests {
  /** Everything; from then on patches arrive, until `closePreview`. */
  openPreview(): Promise<protocol.PreviewContent>;
  closePreview(): void;
  /** Where a point of a printed block stands in the text now; undefined: nowhere any more. */
  sourceOf(source: protocol.SourcePoint): Promise<Range | undefined>;
  /** The block that prints what is at a position; null: none. */
  blockAt(position: Position): Promise<protocol.BlockAtResult | null>;
  /** The same for many, each with its answer. */
  blocksAt(positions: readonly Position[]): Promise<protocol.BlocksAtResult>;
  definitionOf(source: protocol.SourcePoint): Promise<Targets>;
  /** What is known of what is cited at a point; null: nothing. */
  factsOf(source: protocol.SourcePoint): Promise<protocol.FactsOfResult | null>;
}

/** Where a citation leads to. */
export interface Targets {
  readonly locations: readonly Location[];
  /** An address outside, which the server read in the document. */
  readonly address: string | null;
}

export function requestsFor(document: Uri, client: BaseLanguageClient): PreviewRequests {
  const uri = client.code2ProtocolConverter.asUri(document);
  const name = document.path.split('/').at(-1) ?? '';
  return {
    openPreview: async () => {
      const params: protocol.OpenPreviewParams = { uri };
      return await client.sendRequest<protocol.OpenPreviewResult>(protocol.OPEN_PREVIEW, params) ?? nothing(uri, name);
    },
    closePreview: () => {
      const params: protocol.ClosePreviewParams = { uri };
      if (client.isRunning()) void client.sendNotification(protocol.CLOSE_PREVIEW, params);
    },
    sourceOf: async (source) => {
      const params: protocol.SourceOfParams = { uri, source };
      const range = await client.sendRequest<protocol.SourceOfResult>(protocol.SOURCE_OF, params);
      return range === null ? undefined : client.protocol2CodeConverter.asRange(range);
    },
    blockAt: ({ line, character }) => {
      const params: protocol.BlockAtParams = { uri, position: { line, character } };
      return client.sendRequest<protocol.BlockAtResult | null>(protocol.BLOCK_AT, params);
    },
    blocksAt: (positions) => {
      const params: protocol.BlocksAtParams = { uri, positions: positions.map(({ line, character }) => ({ line, character })) };
      return client.sendRequest<protocol.BlocksAtResult>(protocol.BLOCKS_AT, params);
    },
    factsOf: (source) => {
      const params: protocol.FactsOfParams = { uri, source };
      return client.sendRequest<protocol.FactsOfResult | null>(protocol.FACTS_OF, params);
    },
    definitionOf: async (source) => {
      const params: protocol.DefinitionOfParams = { uri, source };
      const { locations, address } = await client.sendRequest<protocol.DefinitionOfResult>(protocol.DEFINITION_OF, params);
      return { locations: locations.map((location) => client.protocol2CodeConverter.asLocation(location)), address };
    },
  };
}

/** The content of the preview of a file that is not there. */
function nothing(uri: string, name: string): protocol.PreviewContent {
  return { uri, version: null, page: { kind: 'missing', name, language: 'en', direction: 'ltr', paper: 'a4' }, blocks: [] };
}
