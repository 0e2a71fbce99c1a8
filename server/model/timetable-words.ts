/** What the rows of timetables say to rules: their dates, times, items and notes, without the words in quotation marks and without places. */
import { isToken, type Block, type Slot, type SlotEntry } from '../../grammar/index.js';
import type { Analysis } from './analysis.js';
import { keptByUnit } from './kept-by-unit.js';

/** For each row a text; the same value for as long as they are. */
export function wordsOfTimetables(analysis: Analysis): readonly string[] {
  return wordsByUnit(analysis, undefined);
}

const wordsByUnit = keptByUnit<undefined, string>((unit) => unit.tree.blocks.flatMap((block) => wordsOf(block) ?? []), (one, other) => one === other);

function wordsOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'directive': return block.name === 'schedule' ? '@schedule' : undefined;
    case 'day': return block.date.image;
    case 'slot': return wordsOfSlot(block);
    case 'noSlot': return '';
    default: return undefined;
  }
}

function wordsOfSlot({ head: { from, to }, cells }: Slot): string {
  return `${from?.image ?? ''}-${to?.image ?? ''} ${cells.map(({ entries }) => entries.map(wordsOfEntry).join(';')).join('|')}`;
}

function wordsOfEntry({ content, marks }: SlotEntry): string {
  const notes = marks.map((mark) => (mark.content?.kind === 'noteReference' ? `^${mark.content.id.image}` : '^')).join('');
  if (content === undefined || isToken(content) || content.kind === 'label') return `${content === undefined ? '' : '"'}${notes}`;
  return `${content.from.image}-${content.to?.image ?? ''}${notes}`;
}
