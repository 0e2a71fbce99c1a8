/** Notes where they are printed: under the masthead, under their table, at the end of the annotations or of an annex (language reference, section 7). */
import type { PrintedBlock } from '../../print/blocks.js';
import { noteAnchor } from './anchors.js';
import { printInlines } from './inline.js';
import { printedMark } from './marks.js';
import { keyOf, printedBlock, sourceOfNode, type Printing } from './printing.js';

/** The notes that the blocks mark, and those that these notes mark in turn, in the order of their marks. `place` names where they stand. */
export function printNotes(blocks: readonly PrintedBlock[], under: 'masthead' | 'table' | 'part', place: string, printing: Printing): readonly PrintedBlock[] {
  if (printing.analysis.notes.size === 0) return [];
  const ids = new Set(blocks.flatMap(noteIdsOf));
  const printed: PrintedBlock[] = [];
  for (const id of ids) {
    const located = printing.analysis.notes.get(id);
    if (located === undefined) continue;
    const { unit, node } = located;
    const text = printInlines(node.text, unit, printing);
    printed.push(printedBlock(printing, 'note', `note.${place}.${keyOf(unit, node)}`, sourceOfNode(unit, node), { mark: printedMark(id), text, under, anchor: noteAnchor(id) }));
    for (const further of noteIdsIn(text)) ids.add(further);
  }
  return printed;
}

/** A block with the notes of its own under it. */
export function withTableNotes(table: readonly PrintedBlock[], printing: Printing): readonly PrintedBlock[] {
  return [...table, ...printNotes(table, 'table', table[0]?.key ?? '', printing)];
}

/** Blocks of a part with the notes that end it; those of tables are printed already. */
export function withPartNotes(blocks: readonly PrintedBlock[], under: 'masthead' | 'part', place: string, printing: Printing): readonly PrintedBlock[] {
  if (printing.analysis.notes.size === 0) return blocks;
  const marked = blocks.filter(({ kind }) => kind !== 'table' && kind !== 'timetable' && kind !== 'note');
  return [...blocks, ...printNotes(marked, under, place, printing)];
}

/** Only the first of the notes printed for one id has its anchor. */
export function withUniqueAnchors(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const anchored = new Set<string>();
  return blocks.map((block) => {
    if (block.kind !== 'note' || block.content.anchor === undefined) return block;
    const isFirst = !anchored.has(block.content.anchor);
    anchored.add(block.content.anchor);
    const { mark, text, under } = block.content;
    return isFirst ? block : { ...block, content: { mark, text, under } };
  });
}

const noteIds = new WeakMap<object, readonly string[]>();

/** The ids of the notes that a block marks, in the order of print; read once. */
function noteIdsOf({ content }: PrintedBlock): readonly string[] {
  const known = noteIds.get(content);
  if (known !== undefined) return known;
  const ids = noteIdsIn(content);
  noteIds.set(content, ids);
  return ids;
}

function noteIdsIn(content: unknown): readonly string[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('kind' in content && content.kind === 'mark' && 'note' in content) return [String(content.note)];
  if ('kind' in content && content.kind === 'note' && 'names' in content) return content.names as readonly string[];
  return Object.values(content).flatMap(noteIdsIn);
}
