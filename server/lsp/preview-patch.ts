/** What changed between two states of a preview or another view: the blocks or rows that differ, and one stretch of the sequence of their keys. */
import type { OrderPatch, PrintedBlock } from '../protocol/index.js';

/** What a key names. */
export interface Keyed {
  readonly key: string;
}

export interface Changes<Row extends Keyed = PrintedBlock> {
  readonly changed: readonly Row[];
  readonly order: OrderPatch | undefined;
}

/** `before` and `after`: all blocks or rows in the order of print, each with a key of its own. Those that are the same value from either end are passed over. */
export function changesBetween<Row extends Keyed>(before: readonly Row[], after: readonly Row[]): Changes<Row> {
  const { ahead, behind } = sameEnds(before, after, (one, other) => one === other);
  const { changed, order } = changesWithin(before.slice(ahead, before.length - behind), after.slice(ahead, after.length - behind));
  return { changed, order: order && { ...order, at: order.at + ahead } };
}

function changesWithin<Row extends Keyed>(before: readonly Row[], after: readonly Row[]): Changes<Row> {
  const order = orderPatch(before, after);
  const known = order === undefined ? undefined : new Map(before.map((row) => [row.key, row]));
  return { changed: after.filter((row, index) => !isSame(known === undefined ? before[index] : known.get(row.key), row)), order };
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
function orderPatch(before: readonly Keyed[], after: readonly Keyed[]): OrderPatch | undefined {
  const { ahead, behind } = sameEnds(before, after, (one, other) => one?.key === other?.key);
  const removed = before.length - ahead - behind;
  const keys = after.slice(ahead, after.length - behind).map(({ key }) => key);
  return removed === 0 && keys.length === 0 ? undefined : { at: ahead, removed, keys };
}

/** How many from the beginning, and of the others from the end, are the same. */
function sameEnds<Row>(before: readonly Row[], after: readonly Row[], isSame: (one: Row | undefined, other: Row | undefined) => boolean): { readonly ahead: number; readonly behind: number } {
  const least = Math.min(before.length, after.length);
  let ahead = 0;
  while (ahead < least && isSame(before[ahead], after[ahead])) ahead++;
  let behind = 0;
  while (behind < least - ahead && isSame(before[before.length - 1 - behind], after[after.length - 1 - behind])) behind++;
  return { ahead, behind };
}
