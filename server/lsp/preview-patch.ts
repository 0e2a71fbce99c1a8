/** What changed between two states of a preview or another view: the blocks or rows that differ, and one stretch of the sequence of their keys. */
import type { OrderPatch, PrintedBlock } from '../protocol/index.js';

/** The state of a preview: its blocks by their keys, in the order of print. */
export type PreviewState<Row extends Keyed = PrintedBlock> = ReadonlyMap<string, Row>;
/** What a key names. */
export interface Keyed {
  readonly key: string;
}

export interface Changes<Row extends Keyed = PrintedBlock> {
  readonly changed: readonly Row[];
  readonly order: OrderPatch | undefined;
}

export function previewState<Row extends Keyed>(blocks: readonly Row[]): PreviewState<Row> {
  return new Map(blocks.map((block) => [block.key, block]));
}

export function changesBetween<Row extends Keyed>(before: PreviewState<Row>, after: PreviewState<Row>): Changes<Row> {
  const changed = [...after.values()].filter((block) => !isSame(before.get(block.key), block));
  return { changed, order: orderPatch([...before.keys()], [...after.keys()]) };
}

/** Whether two values would be sent as the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name as keyof typeof one], other[name as keyof typeof other]));
}

/** Undefined where the sequence is the same. */
function orderPatch(before: readonly string[], after: readonly string[]): OrderPatch | undefined {
  const least = Math.min(before.length, after.length);
  let ahead = 0;
  while (ahead < least && before[ahead] === after[ahead]) ahead++;
  let behind = 0;
  while (behind < least - ahead && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
  const removed = before.length - ahead - behind;
  const keys = after.slice(ahead, after.length - behind);
  return removed === 0 && keys.length === 0 ? undefined : { at: ahead, removed, keys };
}
