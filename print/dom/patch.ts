/** Keeps the blocks of a page up to date: what did not change stays the same node, and with it a selection and the scroll position. */
import type { PrintedBlock } from '../blocks.js';
import { arrangeBlocks } from './arrange.js';
import { blockNode } from './write.js';
import { listOf, type ListName } from '../lists.js';

/** What changed between two printings. */
export interface BlockChanges {
  /** Each takes the place of the block with its key, if there is one. */
  readonly changed: readonly PrintedBlock[];
  /** Where the sequence of keys changed: one stretch of it is replaced. */
  readonly order?: OrderChange | undefined;
}
export interface OrderChange {
  /** Zero-based index in the sequence as it was. */
  readonly at: number;
  readonly removed: number;
  /** What stands there now; a key may have stood elsewhere before. */
  readonly keys: readonly string[];
}

/** The blocks that a container shows: entries of a list within a list's element, all others directly in it. */
export interface ShownBlocks {
  readonly container: HTMLElement;
  /** Their keys in order. */
  readonly keys: string[];
  readonly nodes: Map<string, HTMLElement>;
  /** The lists that entries belong to, by their keys. */
  readonly lists: Map<string, ListName>;
}

/** Puts the blocks in place of what the container holds. */
export function showBlocks(container: HTMLElement, blocks: readonly PrintedBlock[]): ShownBlocks {
  const shown: ShownBlocks = { container, keys: blocks.map(({ key }) => key), nodes: new Map(), lists: new Map() };
  container.replaceChildren();
  for (const block of blocks) putBlock(shown, block);
  arrangeBlocks(shown, 0, shown.keys.length);
  return shown;
}

/** Exchanges the blocks that changed, takes out those that are gone and puts in the new ones; all other nodes stay. */
export function patchBlocks(shown: ShownBlocks, { changed, order }: BlockChanges): void {
  const { keys, nodes } = shown;
  const moved: string[] = [];
  for (const block of changed) {
    const before = nodes.get(block.key);
    const listBefore = shown.lists.get(block.key);
    const node = putBlock(shown, block);
    before?.replaceWith(node);
    if (before !== undefined && listBefore !== shown.lists.get(block.key)) moved.push(block.key);
  }
  if (order !== undefined) {
    const removed = keys.splice(order.at, order.removed, ...order.keys);
    const kept = new Set(order.keys);
    for (const key of removed) if (!kept.has(key)) removeBlock(shown, key);
    arrangeBlocks(shown, order.at, order.at + order.keys.length);
  }
  for (const key of moved) {
    const index = keys.indexOf(key);
    if (index >= 0) arrangeBlocks(shown, index, index + 1);
  }
}

function putBlock({ container, nodes, lists }: ShownBlocks, block: PrintedBlock): HTMLElement {
  const node = blockNode(block, container.ownerDocument);
  nodes.set(block.key, node);
  const list = listOf(block.kind);
  if (list === undefined) lists.delete(block.key);
  else lists.set(block.key, list);
  return node;
}

function removeBlock({ container, nodes, lists }: ShownBlocks, key: string): void {
  const node = nodes.get(key);
  const around = node?.parentElement;
  node?.remove();
  if (around && around !== container && around.childElementCount === 0) around.remove();
  nodes.delete(key);
  lists.delete(key);
}
