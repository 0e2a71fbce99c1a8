/** What changed between two states of a preview: the blocks that differ, and one stretch of the sequence of their keys. */
import type { OrderPatch, PrintedBlock } from '../protocol/index.js';

/** A block as it was sent. */
interface SentBlock {
  readonly block: PrintedBlock;
  readonly json: string;
}
/** The state of a preview: its blocks by their keys, in the order of print. */
export type PreviewState = ReadonlyMap<string, SentBlock>;

export interface Changes {
  readonly changed: readonly PrintedBlock[];
  readonly order: OrderPatch | undefined;
}

export function previewState(blocks: readonly PrintedBlock[], before: PreviewState | undefined): PreviewState {
  return new Map(blocks.map((block) => [block.key, sentBlock(block, before?.get(block.key))]));
}

/** A block that has not changed keeps what was sent of it. */
function sentBlock(block: PrintedBlock, known: SentBlock | undefined): SentBlock {
  if (known?.block === block) return known;
  const json = JSON.stringify(block);
  return known?.json === json ? { block, json: known.json } : { block, json };
}

export function changesBetween(before: PreviewState, after: PreviewState): Changes {
  const changed = [...after].filter(([key, { json }]) => before.get(key)?.json !== json).map(([, { block }]) => block);
  return { changed, order: orderPatch([...before.keys()], [...after.keys()]) };
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
