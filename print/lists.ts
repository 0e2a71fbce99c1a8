/** Which blocks are entries of one list: those of a list stand directly behind each other. */
import type { BlockKind, PrintedBlock } from './blocks.js';

export type ListName = 'items' | 'entries' | 'quotation' | 'documents';

const LISTS: Readonly<Partial<Record<BlockKind, ListName>>> = { listItem: 'items', entry: 'entries', continuation: 'entries', quotationEntry: 'quotation', documentEntry: 'documents' };

/** The list that a block of a kind is an entry of, if it is one. */
export function listOf(kind: BlockKind): ListName | undefined {
  return LISTS[kind];
}

/** Blocks that stand together: the entries of one list, or a single block. */
export interface BlockGroup {
  readonly list: ListName | undefined;
  readonly blocks: readonly PrintedBlock[];
}

/** The blocks in order, neighbouring entries of one list together. */
export function groupLists(blocks: readonly PrintedBlock[]): readonly BlockGroup[] {
  const groups: { readonly list: ListName | undefined; readonly blocks: PrintedBlock[] }[] = [];
  for (const block of blocks) {
    const list = listOf(block.kind);
    const last = groups.at(-1);
    if (list !== undefined && last?.list === list) last.blocks.push(block);
    else groups.push({ list, blocks: [block] });
  }
  return groups;
}
