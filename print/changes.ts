/** What changed between two printings of a document: the blocks that are new or other, and where the sequence of keys changed. */
import type { PrintedBlock } from './blocks.js';

export interface BlockChanges {
  /** Each takes the place of the block with its key, if there is one. */
  readonly changed: readonly PrintedBlock[];
  /** One stretch of the sequence of keys is replaced; absent where it is as it was. */
  readonly order?: OrderChange;
}
export interface OrderChange {
  /** Zero-based index in the sequence as it was. */
  readonly at: number;
  readonly removed: number;
  /** What stands there now; a key may have stood elsewhere before. */
  readonly keys: readonly string[];
}

export function changesBetween(before: readonly PrintedBlock[], after: readonly PrintedBlock[]): BlockChanges {
  const old = new Map(before.map((block) => [block.key, block]));
  const changed = after.filter((block) => !sameData(old.get(block.key), block));
  const order = orderChange(before.map(({ key }) => key), after.map(({ key }) => key));
  return order === undefined ? { changed } : { changed, order };
}

function orderChange(before: readonly string[], after: readonly string[]): OrderChange | undefined {
  const least = Math.min(before.length, after.length);
  let at = 0;
  while (at < least && before[at] === after[at]) at++;
  if (at === before.length && at === after.length) return undefined;
  let behind = 0;
  while (behind < least - at && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
  return { at, removed: before.length - at - behind, keys: after.slice(at, after.length - behind) };
}

/** Whether two values that could be sent as JSON are alike. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const entries = Object.entries(one);
  if (Array.isArray(one) !== Array.isArray(other) || entries.length !== Object.keys(other).length) return false;
  return entries.every(([key, value]) => Object.hasOwn(other, key) && sameData(value, (other as Readonly<Record<string, unknown>>)[key]));
}
