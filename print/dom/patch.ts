/** Keeps the blocks of a page up to date: what did not change stays the same node, and with it a selection and the scroll position. */
import type { PrintedBlock } from '../blocks.js';
import { blockNode } from './write.js';

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

/** The blocks that a container shows. */
export interface ShownBlocks {
  readonly container: HTMLElement;
  /** Their keys in order. */
  readonly keys: string[];
  readonly nodes: Map<string, HTMLElement>;
}

/** Puts the blocks in place of what the container holds. */
export function showBlocks(container: HTMLElement, blocks: readonly PrintedBlock[]): ShownBlocks {
  const nodes = new Map(blocks.map((block) => [block.key, blockNode(block, container.ownerDocument)]));
  container.replaceChildren();
  for (const node of nodes.values()) container.append(node);
  return { container, keys: [...nodes.keys()], nodes };
}

/** Exchanges the blocks that changed, takes out those that are gone and puts in the new ones; all other nodes stay. */
export function patchBlocks({ container, keys, nodes }: ShownBlocks, { changed, order }: BlockChanges): void {
  for (const block of changed) {
    const node = blockNode(block, container.ownerDocument);
    nodes.get(block.key)?.replaceWith(node);
    nodes.set(block.key, node);
  }
  if (order === undefined) return;
  const removed = keys.splice(order.at, order.removed, ...order.keys);
  const kept = new Set(order.keys);
  for (const key of removed) if (!kept.has(key)) removeBlock(nodes, key);
  placeBlocks(container, order.keys.map((key) => nodes.get(key)), nodes.get(keys[order.at + order.keys.length] ?? ''));
}

function removeBlock(nodes: Map<string, HTMLElement>, key: string): void {
  nodes.get(key)?.remove();
  nodes.delete(key);
}

/** Puts nodes in order before another, or at the end; one that stands there already is not touched. */
function placeBlocks(container: HTMLElement, nodes: readonly (HTMLElement | undefined)[], behind: HTMLElement | undefined): void {
  let next: Node | null = behind ?? null;
  for (const node of nodes.toReversed()) {
    if (node === undefined) continue;
    if (node.nextSibling !== next || node.parentNode !== container) container.insertBefore(node, next);
    next = node;
  }
}
