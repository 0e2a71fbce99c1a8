/** Keeps the blocks of a page, or the rows of a view, up to date: what did not change stays the same node, and with it a selection and the scroll position. */
import type { PrintedBlock } from '../blocks.js';
import { arrangeBlocks } from './arrange.js';
import { blockNode } from './write.js';
import { listOf, type ListName } from '../lists.js';
import { beginsSection, removeEmpty } from './sections.js';

/** What is shown one under the other; the key is unique. */
export interface Keyed {
  readonly key: string;
}

/** What changed between two printings. */
export interface BlockChanges<Block extends Keyed = PrintedBlock> {
  /** Each takes the place of the block with its key, if there is one. */
  readonly changed: readonly Block[];
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

/** The blocks that a container shows, some in sections, and entries of a list within a list's element. */
export interface ShownBlocks<Block extends Keyed = PrintedBlock> extends ShownNodes {
  readonly writing: Writing<Block>;
}
export interface ShownNodes {
  readonly container: HTMLElement;
  /** Their keys in order of print. */
  readonly keys: string[];
  readonly nodes: Map<string, HTMLElement>;
  /** The lists that entries belong to, by their keys. */
  readonly lists: Map<string, ListName>;
  /** The sections by the keys of their first blocks. */
  readonly sections: Map<string, HTMLElement>;
}

/** How a block, or another thing, is shown: as one node, and as an entry of which list. */
export interface Writing<Block extends Keyed> {
  /** Where the block was shown before, `before` is its node: it may be made to show what is there now. */
  readonly node: (block: Block, before?: HTMLElement) => HTMLElement;
  readonly list: (block: Block) => ListName | undefined;
  /** Whether a section begins with it. */
  readonly section?: (block: Block) => boolean;
}

/** Puts the blocks in place of what the container holds. */
export function showBlocks(container: HTMLElement, blocks: readonly PrintedBlock[]): ShownBlocks {
  return showRows(container, blocks, { node: (block, before) => blockNode(block, container.ownerDocument, before), list: ({ kind }) => listOf(kind), section: beginsSection });
}

/** The same for other things than blocks. */
export function showRows<Row extends Keyed>(container: HTMLElement, blocks: readonly Row[], writing: Writing<Row>): ShownBlocks<Row> {
  const shown: ShownBlocks<Row> = { container, writing, keys: blocks.map(({ key }) => key), nodes: new Map(), lists: new Map(), sections: new Map() };
  container.replaceChildren();
  for (const block of blocks) putBlock(shown, block);
  arrangeBlocks(shown, 0, shown.keys.length);
  return shown;
}

/** Makes the blocks that changed show what is there now, takes out those that are gone and puts in the new ones; all other nodes stay as they are. */
export function patchBlocks<Block extends Keyed>(shown: ShownBlocks<Block>, { changed, order }: BlockChanges<Block>): void {
  const { keys, nodes } = shown;
  const moved: string[] = [];
  for (const block of changed) {
    const before = nodes.get(block.key);
    const [listBefore, beganSection] = [shown.lists.get(block.key), shown.sections.has(block.key)];
    const node = putBlock(shown, block, before);
    if (node !== before) before?.replaceWith(node);
    if (before !== undefined && (listBefore !== shown.lists.get(block.key) || beganSection !== shown.sections.has(block.key))) moved.push(block.key);
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

function putBlock<Block extends Keyed>({ container, writing, nodes, lists, sections }: ShownBlocks<Block>, block: Block, before?: HTMLElement): HTMLElement {
  const node = writing.node(block, before);
  nodes.set(block.key, node);
  const list = writing.list(block);
  if (list === undefined) lists.delete(block.key);
  else lists.set(block.key, list);
  if (writing.section?.(block) !== true) sections.delete(block.key);
  else if (!sections.has(block.key)) sections.set(block.key, container.ownerDocument.createElement('section'));
  return node;
}

function removeBlock({ nodes, lists, sections }: ShownNodes, key: string): void {
  const node = nodes.get(key);
  const around = node?.parentElement;
  node?.remove();
  if (around) removeEmpty(around);
  nodes.delete(key);
  lists.delete(key);
  sections.delete(key);
}
