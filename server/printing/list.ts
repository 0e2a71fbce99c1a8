/** The list of items, with the groups that stand over them (language reference, sections 4 and 11). */
import type { PrintedBlock, PrintedRun, PrintedText } from '../../print/blocks.js';
import { entryEnd } from '../locales/lists.js';
import type { Item } from '../model/items.js';
import type { PartHead } from '../model/outline.js';
import { areSame } from '../model/states.js';
import { printInlines } from './inline.js';
import { keptBlocks } from './kept.js';
import { keyOf, printedBlock, sourceOfNode, type Printing } from './printing.js';
import { derivedText, textRun, wordsOf } from './runs.js';
import { printedNumber, printItemTitle, printWholeTitle } from './titles.js';

/** The same value for as long as all that it is printed with is the same. */
export function printList(printing: Printing): readonly PrintedBlock[] {
  const { analysis: { heads, items }, misplaced, state, headingsAreList } = printing;
  if (headingsAreList) return [];
  const inputs = [items, misplaced, state];
  const known = kept.get(heads);
  if (known !== undefined && areSame(known.inputs, inputs)) return known.blocks;
  const entries = heads.flatMap((head) => printPart(head, printing));
  const blocks = entries.some(({ kind }) => kind === 'listItem') ? [printHeading(printing), ...entries] : [];
  kept.set(heads, { inputs, blocks });
  return blocks;
}
const kept = new WeakMap<readonly PartHead[], { readonly inputs: readonly unknown[]; readonly blocks: readonly PrintedBlock[] }>();

function printHeading(printing: Printing): PrintedBlock {
  const { masthead, analysis } = printing;
  const typed = masthead.texts['list-heading'];
  const text = typed === undefined ? derivedText(analysis.locale.words.list) : printWholeTitle(typed, masthead.unit, printing);
  return printedBlock(printing, 'partHeading', 'list-heading', text.source ?? sourceOfNode(masthead.unit, masthead.directive), { part: 'list', text });
}

const keptEntry = keptBlocks();

function printPart({ kind, unit, node }: PartHead, printing: Printing): readonly PrintedBlock[] {
  if (printing.misplaced.has(node)) return [];
  if (node.kind === 'heading') {
    const item = printing.itemOf.get(node);
    if (item === undefined || item.numberProblem === 'orphan') return [];
    const end = endOf(item);
    return [keptEntry(node, [item.designator, end], printing, () => printEntry(item, end, printing))];
  }
  if (kind !== 'group' || node.argument.kind !== 'titleArgument') return [];
  return [printedBlock(printing, 'group', `list.${keyOf(unit, node)}`, sourceOfNode(unit, node), { text: printWholeTitle(node.argument.text, unit, printing) })];
}

function printEntry(item: Item, place: PlaceInList, printing: Printing): PrintedBlock {
  const { unit, heading, level, status } = item;
  const { text: title, marks } = printItemTitle(item, 'list', printing);
  const printedStatus = status === undefined ? undefined : printStatus(printInlines(status, unit, printing), printing);
  const words = wordsOf(title.runs) + (printedStatus === undefined ? '' : wordsOf(printedStatus.runs));
  const end = printEnd(entryEnd(printing.analysis.locale, place, words), marks, title, printing);
  const number = printedNumber(item, printing);
  const content = { level, ...(number === undefined ? {} : { number }), title, ...(printedStatus === undefined ? {} : { status: printedStatus }), end };
  return printedBlock(printing, 'listItem', `list.${keyOf(unit, heading)}`, sourceOfNode(unit, heading), content);
}

/** In the brackets of the language, the space before them included. */
export function printStatus(status: PrintedText, { analysis }: Printing): PrintedText {
  const { open, close } = analysis.locale.punctuation;
  return { ...status, runs: [textRun(open), ...status.runs, textRun(close)] };
}

/** A parent, the very last descendant of a first-level item (or such an item alone), or another entry. */
type PlaceInList = 'parent' | 'entry' | 'last';
function endOf(item: Item): PlaceInList {
  if (item.children.length > 0) return 'parent';
  let current = item;
  while (current.parent !== undefined) {
    if (current.parent.children.at(-1) !== current) return 'entry';
    current = current.parent;
  }
  return 'last';
}

/** Marks stand behind the punctuation or before it, as the language wants. */
function printEnd(punctuation: string, marks: readonly PrintedRun[], { source }: PrintedText, { analysis }: Printing): PrintedText {
  const end = punctuation === '' ? [] : [textRun(punctuation)];
  const spaced = marks.length === 0 ? [] : [textRun(' '), ...marks];
  const runs = analysis.locale.punctuation.noteMark === 'after' ? [...end, ...spaced] : [...spaced, ...end];
  return source === undefined ? { runs } : { source, runs };
}
