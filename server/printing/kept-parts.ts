/** The blocks of a part that holds nothing but text are kept as a whole, so that a long document is not gone through block by block at each keystroke. */
import type { PrintedBlock } from '../../print/blocks.js';
import type { Item } from '../model/items.js';
import type { Part } from '../model/outline.js';
import type { PrintState } from './kept.js';
import type { ParagraphNumbers } from './paragraphs.js';
import type { Printing } from './printing.js';

interface Kept {
  readonly state: PrintState;
  readonly misplaced: Printing['misplaced'];
  readonly item: Item | undefined;
  /** The last paragraph's number before the part, and in it. */
  readonly before: number;
  readonly last: number;
  readonly blocks: readonly PrintedBlock[];
}
const kept = new WeakMap<Part, Kept>();

/** What `print` gave for the part when everything that it is printed with was the same; takes its numbers from `numbers`. */
export function keptPart(part: Part, numbers: ParagraphNumbers, printing: Printing, print: () => readonly PrintedBlock[]): readonly PrintedBlock[] {
  const { state, misplaced, itemOf } = printing;
  const item = part.head?.node.kind === 'heading' ? itemOf.get(part.head.node) : undefined;
  const known = kept.get(part);
  if (known?.state === state && known.misplaced === misplaced && known.item === item && known.before === numbers.last) {
    numbers.last = known.last;
    return known.blocks;
  }
  const before = numbers.last;
  const blocks = print();
  if (part.content.every(({ kind }) => kind === 'text' || kind === 'subheading')) kept.set(part, { state, misplaced, item, before, last: numbers.last, blocks });
  return blocks;
}
