/** Between the places of a document and the blocks that are printed of it. */
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit } from '../model/document.js';
import type { Point } from './point.js';

/** What a printed block says of where it is written (`print/blocks.ts`). */
export interface PrintedPlace {
  readonly key: string;
  readonly kind: string;
  readonly source?: { readonly unit: number; readonly start: number; readonly end: number };
}

/** The point that a unit's id and an offset mean; undefined where the unit is no longer there. */
export function pointOf({ document }: Analysis, source: { readonly unit: number; readonly offset: number }): Point | undefined {
  const unit = document.units.find(({ id }) => id === source.unit);
  return unit === undefined ? undefined : { unit, offset: Math.min(source.offset, unit.text.length) };
}

/** Blocks that print again what others print, or stand over it. */
const SECONDARY = ['listItem', 'partHeading', 'job'];

/** A place of the document at which a block begins. */
export interface WrittenBlock {
  readonly unit: DocumentUnit;
  /** Zero-based UTF-16 units from the beginning of the unit. */
  readonly start: number;
  readonly end: number;
  /** Of several blocks from one place the one that prints it in full, else the first. */
  readonly key: string;
}

/** The blocks in the order in which they are written, for `blockAt`. It holds for the document as it stands. */
export function inWrittenOrder({ document }: Analysis, blocks: readonly PrintedPlace[]): readonly WrittenBlock[] {
  const units = new Map<number, DocumentUnit>(document.units.map((unit) => [unit.id, unit]));
  const ranked = blocks.flatMap(({ key, kind, source }) => {
    const unit = units.get(source?.unit ?? -1);
    return source === undefined || unit === undefined ? [] : [{ key, unit, start: source.start, end: source.end, rank: SECONDARY.includes(kind) ? 1 : 0 }];
  });
  ranked.sort((one, other) => one.unit.index - other.unit.index || one.start - other.start || one.rank - other.rank);
  return ranked.filter(({ unit, start }, index) => unit !== ranked[index - 1]?.unit || start !== ranked[index - 1]?.start);
}

/** What is printed at a place of the text. */
export interface BlockAt {
  /** The innermost block that prints what stands there, else the last one before it. */
  readonly key: string;
  /** The one that is written next behind it. */
  readonly next: string | undefined;
}

/** Undefined before the first block; `written` is from `inWrittenOrder`. */
export function blockAt(written: readonly WrittenBlock[], { unit, offset }: Point): BlockAt | undefined {
  let low = 0;
  let high = written.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = written[middle];
    if (block !== undefined && (block.unit.index < unit.index || (block.unit.index === unit.index && block.start <= offset))) low = middle + 1;
    else high = middle;
  }
  const block = around(written, low - 1, offset);
  return block === undefined ? undefined : { key: block.key, next: written[low]?.key };
}

/** Of the blocks up to `last` and of its unit the last one that reaches to an offset, else the last. */
function around(written: readonly WrittenBlock[], last: number, offset: number): WrittenBlock | undefined {
  const nearest = written[last];
  for (let index = last; written[index]?.unit === nearest?.unit; index--) {
    const block = written[index];
    if (block === undefined || block.end >= offset) return block ?? nearest;
  }
  return nearest;
}
