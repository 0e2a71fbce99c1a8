/**
 * The preview's requests and notifications, beside those of the Language Server Protocol. The server sends the printed
 * blocks of a document once and from then on only what changes; the client draws them and asks where they come from.
 */
import type { PrintedBlock } from './printed-block.js';
import type { Location, Position, Range } from './positions.js';

/** A place in a source as printed blocks name it: it stays right when lines are put in or taken out above it. */
export interface SourcePoint {
  /** The `id` of a unit of the document. */
  readonly unit: number;
  /** Zero-based UTF-16 units from the beginning of the unit. */
  readonly offset: number;
}

/** What the whole preview is of. */
export interface PreviewPage {
  /** `agenda`: printed; `registry`: a file of definitions only, printed as a list of what it defines; `missing`: the file is gone. */
  readonly kind: 'agenda' | 'registry' | 'missing';
  /** The symbol, or for want of one the file's name: the preview's title. Text of the document: never to be used as markup. */
  readonly name: string;
  /** `ar`, `zh`, `en`, `fr`, `ru` or `es`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What it is printed on. */
  readonly paper: 'a4' | 'letter';
}

/**
 * Request: the preview of `uri` is opened, or wants everything anew (after a reload, or when a patch was lost). Until
 * `closePreview` the server sends `previewChanged` for it. One preview a document: opened again it starts again.
 */
export const OPEN_PREVIEW = 'agenda/openPreview';
export interface OpenPreviewParams {
  readonly uri: string;
}
export interface PreviewContent {
  readonly uri: string;
  /** The version of the open document that this shows; null where the file is read from disk. */
  readonly version: number | null;
  readonly page: PreviewPage;
  /** In the order of print; their keys are unique. */
  readonly blocks: readonly PrintedBlock[];
}
/** Null: there is no such file. */
export type OpenPreviewResult = PreviewContent | null;

/** Notification from the server: an open preview changed. Sent also with nothing but a new version. */
export const PREVIEW_CHANGED = 'agenda/previewChanged';
export interface PreviewPatch {
  readonly uri: string;
  readonly version: number | null;
  /** 1 for the first patch behind an `openPreview`, and so on; a number that is skipped means that one was lost. */
  readonly sequence: number;
  /** Where it changed. */
  readonly page?: PreviewPage;
  /** The blocks that are new or changed, each to take the place of the one with its key, if there is one. */
  readonly changed: readonly PrintedBlock[];
  /** Where the sequence of keys changed: one stretch of it is replaced. Keys that are then nowhere are to be removed. */
  readonly order?: OrderPatch;
}
export interface OrderPatch {
  /** Zero-based index in the sequence of keys as it was. */
  readonly at: number;
  readonly removed: number;
  /** What stands there now; a key may have stood elsewhere before. */
  readonly keys: readonly string[];
}

/** Notification to the server: the preview is closed. */
export const CLOSE_PREVIEW = 'agenda/closePreview';
export interface ClosePreviewParams {
  readonly uri: string;
}

/** Request: where in the text a point of a printed block stands now. Null: nowhere any more. */
export const SOURCE_OF = 'agenda/sourceOf';
export interface SourceOfParams {
  readonly uri: string;
  readonly source: SourcePoint;
}
export type SourceOfResult = Range | null;

/** Request: the block that prints what stands at a position of the text, else the last one before it. Null: there is none. */
export const BLOCK_AT = 'agenda/blockAt';
export interface BlockAtParams {
  readonly uri: string;
  readonly position: Position;
}
export interface BlockAtResult {
  readonly key: string;
  /** The block that is written next behind the position; null: none. */
  readonly next: string | null;
  /** The position, as printed blocks name it. */
  readonly source: SourcePoint;
}

/** Request: the same for many positions, each with its answer. */
export const BLOCKS_AT = 'agenda/blocksAt';
export interface BlocksAtParams {
  readonly uri: string;
  readonly positions: readonly Position[];
}
export type BlocksAtResult = readonly (BlockAtResult | null)[];

/** Request: where the reference that is printed from a point of the text leads to. */
export const DEFINITION_OF = 'agenda/definitionOf';
export interface DefinitionOfParams {
  readonly uri: string;
  readonly source: SourcePoint;
}
export interface DefinitionOfResult {
  /** The definitions in the folder; several where a phrase cites several things. */
  readonly locations: readonly Location[];
  /** The web or mail address, of a link or of what no file defines; only `https:`, `http:` and `mailto:`. */
  readonly address: string | null;
}

/** Request: what is known of what the reference that is printed from a point of the text cites. Null: nothing stands there. */
export const FACTS_OF = 'agenda/factsOf';
export interface FactsOfParams {
  readonly uri: string;
  readonly source: SourcePoint;
}
export interface FactsOfResult {
  readonly entries: readonly CitedFacts[];
  /** How many more there are. */
  readonly left: number;
}
/** All of it is text that anybody may have written: never to be used as markup. */
export interface CitedFacts {
  /** The canonical name. */
  readonly name: string;
  /** In the language of the document where there is one, else as they are; empty if none is known. */
  readonly title: string;
  /** The body, dates and the like, each as a phrase of its own. */
  readonly details: readonly string[];
  readonly otherTitles: readonly { readonly language: string; readonly text: string }[];
  /** The name of the file that defines it; null if none does. */
  readonly file: string | null;
  /** Where it is published, if it has a symbol and no file defines it. */
  readonly address: string | null;
}
