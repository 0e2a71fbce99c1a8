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
const SECONDARY = ['listItem', 'partHeading'];

/** The key of the block that prints what stands at a point: the one around it, else the last before it; of several from one place the first. */
export function blockAt({ document }: Analysis, blocks: readonly PrintedPlace[], point: Point): string | undefined {
  const units = new Map<number, DocumentUnit>(document.units.map((unit) => [unit.id, unit]));
  let best: { readonly key: string; readonly rank: readonly [number, number, number] } | undefined;
  for (const { key, kind, source } of blocks) {
    const unit = units.get(source?.unit ?? -1);
    if (source === undefined || unit === undefined || unit.index > point.unit.index || (unit === point.unit && source.start > point.offset)) continue;
    const rank = [unit.index, source.start, SECONDARY.includes(kind) ? 0 : 1] as const;
    if (best === undefined || compare(rank, best.rank) > 0) best = { key, rank };
  }
  return best?.key;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const different = one.findIndex((value, index) => value !== other[index]);
  return different === -1 ? 0 : (one[different] ?? 0) - (other[different] ?? 0);
}
