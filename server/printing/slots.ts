/** What stands in a slot of the timetable: its items and words, their marks and "(continued)" (language reference, section 6). */
import type { Label, Reference, SlotCell, SlotEntry, Token } from '../../grammar/index.js';
import { isToken, spanOf } from '../../grammar/index.js';
import type { PrintedRun, PrintedText } from '../../print/blocks.js';
import { entryEnd } from '../locales/lists.js';
import type { DocumentUnit } from '../model/document.js';
import type { Item } from '../model/items.js';
import { designatorOf, printItemNumber } from '../model/numbering.js';
import { designatorsIn } from '../model/references.js';
import { itemAnchor } from './anchors.js';
import { printQuoted } from './inline.js';
import { linkRun } from './links.js';
import { joinMarks } from './marks.js';
import { sourceOf, type Printing } from './printing.js';
import { printReference } from './references.js';
import { derivedText, textRun, wordsOf } from './runs.js';
import { printItemTitle } from './titles.js';

/** An item, or words, with the marks behind it. */
export interface Piece {
  readonly item: Item | undefined;
  /** The words of what is no item; an unknown designator as typed. */
  readonly words: PrintedText;
  readonly marks: readonly PrintedRun[];
  /** Zero-based offset in the unit of what is typed for it. */
  readonly at: number;
  /** An item that a sub-item of its own follows only heads it. */
  readonly isHead: boolean;
  /** It is an item that counts for "(continued)". */
  readonly isCounted: boolean;
}

export function piecesOf({ marks, entries }: SlotCell, unit: DocumentUnit, printing: Printing): readonly Piece[] {
  const first = marks.length === 0 ? [] : [{ ...NOTHING, marks: printMarks(marks, unit, printing) }];
  const pieces = [...first, ...entries.flatMap((entry) => piecesOfEntry(entry, unit, printing))];
  const headed = new Set<Item>();
  const fromTheLast = pieces.toReversed().map((piece): Piece => {
    const isHead = piece.item !== undefined && headed.has(piece.item);
    for (let parent = piece.item?.parent; parent !== undefined; parent = parent.parent) headed.add(parent);
    return { ...piece, isHead, isCounted: piece.item !== undefined && !isHead };
  });
  return fromTheLast.reverse();
}

type PlainPiece = Omit<Piece, 'isHead' | 'isCounted'>;
const NOTHING: PlainPiece = { item: undefined, words: { runs: [] }, marks: [], at: 0 };

/** A range is a piece for each of its items; its marks stand behind the last. */
function piecesOfEntry({ content, marks }: SlotEntry, unit: DocumentUnit, printing: Printing): readonly PlainPiece[] {
  const printedMarks = printMarks(marks, unit, printing);
  if (content === undefined) return printedMarks.length === 0 ? [] : [{ ...NOTHING, marks: printedMarks }];
  if (isToken(content)) return [{ ...NOTHING, words: printQuoted(content, unit, printing), marks: printedMarks }];
  if (content.kind === 'label') return [{ ...NOTHING, words: typedWords(content, unit), marks: printedMarks }];
  const designators = designatorsIn([content], printing.analysis.numbering);
  const items = designators.map((designator) => printing.analysis.itemsByName.get(designator));
  const at = content.from.startOffset;
  if (items.every((item) => item === undefined)) return [{ ...NOTHING, words: typedWords({ ...content, separator: undefined }, unit), marks: printedMarks, at }];
  return items.map((item, index) => ({
    item,
    words: item === undefined ? derivedText(designators[index] ?? '') : NOTHING.words,
    marks: index === items.length - 1 ? printedMarks : [],
    at,
  }));
}

function typedWords(node: Label | Exclude<SlotEntry['content'], Token | undefined>, unit: DocumentUnit): PrintedText {
  const span = spanOf(node) ?? { start: 0, end: 0 };
  return { source: sourceOf({ unit, ...span }), runs: [textRun(unit.text.slice(span.start, span.end).trim(), span.start)] };
}

function printMarks(marks: readonly Reference[], unit: DocumentUnit, printing: Printing): readonly PrintedRun[] {
  return marks.flatMap((reference) => printReference({ kind: 'reference', reference, ...(spanOf(reference) ?? { start: 0, end: 0 }), bold: false, italic: false }, unit, printing));
}

/**
 * The pieces of a cell, each as texts that are printed with spaces between. `stood`: the items that stood in earlier slots; `withNumbers`: numbers
 * stand before the titles, for want of a column of their own.
 */
export function printPieces(pieces: readonly Piece[], withNumbers: boolean, stood: ReadonlySet<Item>, printing: Printing): readonly (readonly PrintedText[])[] {
  const isContinued = ({ item, isCounted }: Piece) => isCounted && item !== undefined && stood.has(item);
  const counted = pieces.filter(({ isCounted }) => isCounted);
  const together = counted.length > 0 && counted.every(isContinued);
  const continued = derivedText(printing.analysis.locale.words.continued);
  const shown = new Set<Item>();
  const printed = pieces.map((piece, index) => [
    ...printPiece(piece, shown, withNumbers, printing),
    ...((together ? index === pieces.length - 1 : isContinued(piece)) ? [continued] : []),
  ]);
  return printed.filter((texts) => texts.length > 0);
}

/** `shown`: the items that the cell has shown or named; those of the piece are added. */
function printPiece(piece: Piece, shown: Set<Item>, withNumbers: boolean, printing: Printing): readonly PrintedText[] {
  const { item, words, marks } = piece;
  const { locale } = printing.analysis;
  const title = item === undefined ? { text: words, marks: [] } : printItemTitle(item, 'timetable', printing);
  const colon = piece.isHead ? entryEnd(locale, 'parent', wordsOf(title.text.runs)) : '';
  const number = item === undefined ? '' : numberBefore(item, shown, withNumbers, printing);
  const texts: PrintedText[] = [
    derivedText(number),
    colon === '' ? title.text : { ...title.text, runs: [...title.text.runs, textRun(colon)] },
    { runs: joinMarks([...title.marks, ...marks], false, locale.punctuation.noteMarkComma) },
  ];
  return texts.filter(({ runs }) => runs.length > 0);
}

/** A sub-item's marks, those of the levels above that nothing before has shown included; with numbers also that of the first level. */
function numberBefore(item: Item, shown: Set<Item>, withNumbers: boolean, { analysis: { numbering, locale } }: Printing): string {
  const line = ancestorsOf(item);
  const levels = line.filter((one) => one === item || !shown.has(one)).filter(({ level, path }) => path.length > 0 && (withNumbers || level > 1));
  for (const one of line) shown.add(one);
  const marks = levels.map(({ path, level }) => (level === 1 ? designatorOf(path, numbering) : printItemNumber(numbering, path, locale.numbers.letters)));
  // A numbering that repeats the levels above (`3.1.1`) says them itself.
  const repeats = (numbering[1]?.filter((piece) => typeof piece !== 'string').length ?? 0) > 1;
  return repeats ? (marks.at(-1) ?? '') : marks.join(' ');
}

/** The item and those it stands under, from the first level. */
function ancestorsOf(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [...ancestorsOf(item.parent), item];
}

/** The column of items: the numbers of the first level, each once, linked. */
export function itemNumbers(pieces: readonly Piece[], unit: DocumentUnit, printing: Printing): PrintedText {
  const { numbering, locale } = printing.analysis;
  const numbers = new Map<string, number>();
  for (const { item, at } of pieces) {
    const top = item?.path.slice(0, 1) ?? [];
    const number = designatorOf(top, numbering);
    if (number !== '' && !numbers.has(number)) numbers.set(number, at);
  }
  const runs = [...numbers].flatMap(([number, at], index) => {
    const to = { kind: 'item', names: [number], resolved: true, ...(printing.hasAnnotations ? { href: `#${itemAnchor(number)}` } : {}) } as const;
    const link = linkRun(to, [textRun(number, at)]);
    return index === 0 ? [link] : [textRun(locale.punctuation.comma), link];
  });
  const [first] = numbers.values();
  return first === undefined ? { runs } : { source: sourceOf({ unit, start: first, end: first }), runs };
}
