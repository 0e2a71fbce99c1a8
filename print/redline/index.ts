/**
 * This document against another, as a redline in the page's own look: which block became which, and each such pair as one block
 * in which what went is deleted and what came is inserted. A block without counterpart is deleted or inserted as a whole.
 */
import type { BlockKind, PrintedBlock } from '../blocks.js';
import { element, type PrintElement } from '../elements.js';
import { layoutBlock } from '../layout.js';
import { align, type Aligned } from './align.js';
import { likenessOf, markElement, mergeElements, textOf } from './merge.js';

export { REDLINE_STYLE } from './style.js';

export type BlockChange = 'same' | 'changed' | 'inserted' | 'deleted' | 'moved here' | 'moved away';

/** A block of the redline. `before` and `after`: as it was and as it is; one of them may not be there. */
export interface RedlineRow {
  /** Unique among the rows, and the same over edits elsewhere. */
  readonly key: string;
  readonly change: BlockChange;
  /** Left out where nothing changed. */
  readonly before?: PrintedBlock;
  readonly after?: PrintedBlock;
}

/** The rows in the order of the newer document, deleted blocks where they stood. */
export function redlineRows(before: readonly PrintedBlock[], after: readonly PrintedBlock[]): readonly RedlineRow[] {
  const rows = align(before, after, nameOf, affinity).map(rowOf);
  const moved = movedNames(rows);
  return rows.map((row) => {
    const block = row.change === 'inserted' ? row.after : row.change === 'deleted' ? row.before : undefined;
    if (block === undefined || !moved.has(nameOf(block))) return row;
    return { ...row, change: row.change === 'inserted' ? 'moved here' : 'moved away' };
  });
}

/** A row as one element. */
export function layoutRedline({ change, before, after }: RedlineRow): PrintElement | undefined {
  if (after === undefined) return before === undefined ? undefined : withChange(markElement(layoutBlock(before), 'deleted'), change);
  if (change === 'same') return layoutBlock(after);
  if (before === undefined) return withChange(markElement(layoutBlock(after), 'inserted'), change);
  return withChange(mergeElements(layoutBlock(before), layoutBlock(after)), change);
}

function withChange({ tag, attributes, children }: PrintElement, change: BlockChange): PrintElement {
  const name = change === 'moved here' || change === 'moved away' ? 'moved' : change;
  return element(tag, { ...attributes, class: `${attributes.class ?? ''} redline-${name}` }, children);
}

function rowOf({ before, after }: Aligned<PrintedBlock>): RedlineRow {
  if (after === undefined) return { key: `deleted.${before?.key ?? ''}`, change: 'deleted', ...(before !== undefined && { before }) };
  if (before === undefined) return { key: after.key, change: 'inserted', after };
  return nameOf(before) === nameOf(after) ? { key: after.key, change: 'same', after } : { key: after.key, change: 'changed', before, after };
}

/** What went from one place and came at another, word for word. Short lines are alike by chance. */
function movedNames(rows: readonly RedlineRow[]): ReadonlySet<string> {
  const namesOf = (change: BlockChange) => rows.flatMap((row) => (row.change === change ? [row.before ?? row.after] : [])).flatMap((block) => (block === undefined || textOf(layoutBlock(block)).length < SHORTEST_MOVE ? [] : [nameOf(block)]));
  const inserted = new Set(namesOf('inserted'));
  return new Set(namesOf('deleted').filter((name) => inserted.has(name)));
}
const SHORTEST_MOVE = 15;

const knownNames = new WeakMap<PrintedBlock, string>();

/** The kind and all the words of a block, and how they are parted into cells. */
function nameOf(block: PrintedBlock): string {
  const known = knownNames.get(block) ?? `${block.kind} ${block.lang}\n${wordsOf(layoutBlock(block))}`;
  knownNames.set(block, known);
  return known;
}

function wordsOf({ children }: PrintElement): string {
  return children.map((child) => ('tag' in child ? (['td', 'th', 'tr', 'p', 'li', 'div'].includes(child.tag) ? `${wordsOf(child)}\n` : wordsOf(child)) : child.text)).join('');
}

/** Of each of these a document has one. */
const SINGLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['masthead', 'title', 'subtitle', 'job', 'registryTitle', 'registryText', 'definitionsHeading']);
const LEAST_LIKENESS = 0.4;

function affinity(before: PrintedBlock, after: PrintedBlock): number {
  if (before.kind !== after.kind) return 0;
  if (SINGLE.has(after.kind)) return 2;
  if (before.kind === 'partHeading' && after.kind === 'partHeading') return before.content.part === after.content.part ? 2 : 0;
  const alike = likenessOf(laidOut(before), laidOut(after));
  return alike >= LEAST_LIKENESS ? alike : 0;
}

const layouts = new WeakMap<PrintedBlock, PrintElement>();

/** One element for a block, so that its words are cut once. */
function laidOut(block: PrintedBlock): PrintElement {
  const known = layouts.get(block) ?? layoutBlock(block);
  layouts.set(block, known);
  return known;
}
