/** Introduction, annotations and annexes: the parts of the document with what stands in them (language reference, sections 4 and 11). */
import type { Directive } from '../../grammar/index.js';
import type { PrintedBlock, PrintedText } from '../../print/blocks.js';
import { printAnnexWord } from '../locales/masthead.js';
import type { DocumentUnit } from '../model/document.js';
import type { Item } from '../model/items.js';
import type { Content, Part, TextContent } from '../model/outline.js';
import { itemAnchor } from './anchors.js';
import { printDocuments } from './documents.js';
import { printInlines } from './inline.js';
import { keptBlocks } from './kept.js';
import { keptPart } from './kept-parts.js';
import { printStatus } from './list.js';
import { withPartNotes, withTableNotes } from './notes.js';
import { printTexts, type ParagraphNumbers } from './paragraphs.js';
import { isNone, isPrinted, keyOf, printedBlock, sourceOfNode, type Printing } from './printing.js';
import { derivedText } from './runs.js';
import { printTimetable } from './timetable.js';
import { printedNumber, printItemTitle, printWholeTitle, withMarks } from './titles.js';

export function printIntroduction(numbers: ParagraphNumbers, printing: Printing): readonly PrintedBlock[] {
  return partsOf(printing, 'introduction').flatMap(({ content }) => printContent(content, numbers, printing));
}

/** Under their heading, the headings of all items, groups and sections with what stands under them. */
export function printAnnotations(numbers: ParagraphNumbers, printing: Printing): readonly PrintedBlock[] {
  if (!printing.hasAnnotations) return [];
  const parts = partsOf(printing, 'item', 'group', 'section').flatMap((part) =>
    keptPart(part, numbers, printing, () => [...printPartHeading(part, printing), ...printContent(part.content, numbers, printing)]),
  );
  return printing.isAnnotated ? [...printAnnotationsHeading(printing), ...parts] : parts;
}

/** Each with its notes. Several are numbered. */
export function printAnnexes(printing: Printing): readonly PrintedBlock[] {
  const annexes = partsOf(printing, 'annex');
  return annexes.flatMap(({ head, content }, index) => {
    if (head?.node.kind !== 'directive') return [];
    const { unit, node } = head;
    const word = printAnnexWord(printing.analysis.locale, annexes.length > 1 ? index + 1 : undefined);
    const heading = printedBlock(printing, 'annexHeading', keyOf(unit, node), sourceOfNode(unit, node), { word: derivedText(word), title: titleOf(node, unit, printing) });
    return withPartNotes([heading, ...printContent(content, NO_NUMBERS, printing)], 'part', heading.key, printing);
  });
}
const NO_NUMBERS: ParagraphNumbers = { areWanted: false, last: 0 };

function partsOf({ analysis, misplaced }: Printing, ...kinds: readonly Part['kind'][]): readonly Part[] {
  return analysis.parts.filter(({ kind, head }) => kinds.includes(kind) && (head === undefined || !misplaced.has(head.node)));
}

function printAnnotationsHeading(printing: Printing): readonly PrintedBlock[] {
  const { masthead, analysis } = printing;
  if (isNone(masthead, 'annotations-heading')) return [];
  const typed = masthead.texts['annotations-heading'];
  const text = typed === undefined ? derivedText(analysis.locale.words.annotations) : printWholeTitle(typed, masthead.unit, printing);
  return [printedBlock(printing, 'partHeading', 'annotations-heading', text.source ?? sourceOfNode(masthead.unit, masthead.directive), { part: 'annotations', text })];
}

const keptHeading = keptBlocks();

function printPartHeading({ kind, head }: Part, printing: Printing): readonly PrintedBlock[] {
  if (head === undefined) return [];
  const { unit, node } = head;
  if (node.kind === 'directive') return [printedBlock(printing, kind === 'group' ? 'group' : 'sectionHeading', keyOf(unit, node), sourceOfNode(unit, node), { text: titleOf(node, unit, printing) })];
  const item = printing.itemOf.get(node);
  if (item === undefined) return [];
  const isMeant = item.designator !== '' && printing.analysis.itemsByName.get(item.designator) === item;
  return [keptHeading(node, [item.designator, isMeant, item.numberProblem], printing, () => printHeading(item, isMeant, printing))];
}

function printHeading(item: Item, isMeant: boolean, printing: Printing): PrintedBlock {
  const { unit, heading, level, designator } = item;
  const number = printedNumber(item, printing);
  const content = { level, ...(number === undefined ? {} : { number }), title: headingTitle(item, printing), ...(isMeant ? { anchor: itemAnchor(designator) } : {}) };
  return printedBlock(printing, 'itemHeading', keyOf(unit, heading), sourceOfNode(unit, heading), content);
}

/** Where the headings are the list, the status stands in them. */
function headingTitle(item: Item, printing: Printing): PrintedText {
  const title = printItemTitle(item, 'heading', printing);
  if (!printing.headingsAreList || item.status === undefined) return withMarks(title);
  const status = printStatus(printInlines(item.status, item.unit, printing), printing);
  return withMarks({ ...title, text: { ...title.text, runs: [...title.text.runs, ...status.runs] } });
}

function titleOf({ argument }: Directive, unit: DocumentUnit, printing: Printing): PrintedText {
  return argument.kind === 'titleArgument' ? printWholeTitle(argument.text, unit, printing) : { runs: [] };
}

function printContent(content: readonly Content[], numbers: ParagraphNumbers, printing: Printing): readonly PrintedBlock[] {
  const printed: (readonly PrintedBlock[])[] = [];
  let texts: TextContent[] = [];
  const closeTexts = () => {
    printed.push(printTexts(texts, numbers, printing).flatMap((block) => (block.kind === 'table' ? withTableNotes([block], printing) : [block])));
    texts = [];
  };
  for (const one of content) {
    if (!isPrinted(one, printing.misplaced)) continue;
    if (one.kind === 'text') {
      texts.push(one);
      continue;
    }
    closeTexts();
    if (one.kind === 'documents') printed.push(printDocuments(one, printing));
    else if (one.kind === 'schedule') printed.push(withTableNotes(printTimetable(one, printing), printing));
    else printed.push([printSubheading(one.directive.unit, one.directive.node, printing)]);
  }
  closeTexts();
  return printed.flat();
}

function printSubheading(unit: DocumentUnit, node: Directive, printing: Printing): PrintedBlock {
  return printedBlock(printing, 'subheading', keyOf(unit, node), sourceOfNode(unit, node), { text: titleOf(node, unit, printing) });
}
