/** Lists of documents: `title (symbol)`, under their heading (language reference, section 5). */
import type { DocumentEntry, EntrySymbol } from '../../grammar/index.js';
import type { PrintedBlock, PrintedRun, PrintedText } from '../../print/blocks.js';
import type { DocumentUnit } from '../model/document.js';
import { textField } from '../model/fields.js';
import { named } from '../model/names.js';
import type { DocumentsBlock } from '../model/outline.js';
import { placeOf } from '../model/places.js';
import { fullSymbols } from '../model/references.js';
import { versionsOf } from '../model/versions.js';
import { definedText, hasOwnText } from './defined.js';
import { printInlines } from './inline.js';
import { linkRun, linkTarget } from './links.js';
import { joinMarks } from './marks.js';
import { isPrinted, keyOf, printedBlock, sourceOf, sourceOfNode, type Printing } from './printing.js';
import { printReference } from './references.js';
import { derivedText, foldRuns, textRun } from './runs.js';
import { printWholeTitle } from './titles.js';

export function printDocuments(block: DocumentsBlock, printing: Printing): readonly PrintedBlock[] {
  if (!isPrinted(block, printing.misplaced)) return [];
  const { directive: { unit, node }, entries } = block;
  const typed = textField(node, 'heading');
  const text = typed === undefined ? derivedText(printing.analysis.locale.words.documents) : printWholeTitle(typed, unit, printing);
  const printed = entries.flatMap(({ unit: of, node: entry }): PrintedBlock[] => {
    if (entry.kind === 'noEntry') return [];
    const content = entry.kind === 'documentText' ? { title: printInlines(entry.text, of, printing) } : printEntry(entry, of, printing);
    return [printedBlock(printing, 'documentEntry', keyOf(of, entry), sourceOfNode(of, entry), content)];
  });
  return [printedBlock(printing, 'documentsHeading', keyOf(unit, node), sourceOfNode(unit, node), { text }), ...printed];
}

function printEntry(entry: DocumentEntry, unit: DocumentUnit, printing: Printing): { readonly title?: PrintedText; readonly symbols: PrintedText } {
  const symbols = printSymbols(entry, unit, printing);
  const typed = printInlines(entry.title, unit, printing);
  const title = typed.runs.length > 0 ? typed : knownTitle(fullSymbols(entry.symbols)[0]?.full[0] ?? '', printing);
  if (title === undefined) return { symbols };
  const { open, close } = printing.analysis.locale.punctuation;
  const behind = entry.form === 'titleFirst' ? printBehind(entry, unit, printing) : [];
  return { title, symbols: { ...symbols, runs: [textRun(open), ...symbols.runs, textRun(close), ...behind] } };
}

/** As they are typed, each linked. */
function printSymbols({ symbols }: DocumentEntry, unit: DocumentUnit, printing: Printing): PrintedText {
  const runs = symbols.flatMap(({ separator, symbol, stars, marks }): PrintedRun[] => {
    const fact = printing.referencesIn(unit).byStart.get(symbol.startOffset);
    const target = fact && linkTarget(fact, printing);
    const text = textRun(symbol.image, symbol.startOffset);
    return [
      ...(separator === undefined ? [] : [textRun(separator.image, separator.startOffset)]),
      target === undefined ? text : linkRun(target, [text]),
      ...(stars === undefined ? [] : [textRun(stars.image, stars.startOffset)]),
      ...printMarks(marks, unit, printing),
    ];
  });
  const first = symbols[0];
  const last = symbols.at(-1);
  if (first === undefined || last === undefined) return { runs: [] };
  const source = sourceOf({ unit, start: placeOf(unit, first.symbol).start, end: placeOf(unit, last).end });
  return { source, runs: foldRuns(joinMarks(runs, false, printing.analysis.locale.punctuation.noteMarkComma)) };
}

/** What stands behind the closing bracket. */
function printBehind(entry: Extract<DocumentEntry, { form: 'titleFirst' }>, unit: DocumentUnit, printing: Printing): readonly PrintedRun[] {
  const { stars, marks, excess } = entry;
  return [
    ...(stars === undefined ? [] : [textRun(stars.image, stars.startOffset)]),
    ...printMarks(marks, unit, printing),
    ...(excess === undefined ? [] : [textRun(` ${excess.image.trim()}`, excess.startOffset)]),
  ];
}

/** With the space before them, where one is typed. */
function printMarks(marks: EntrySymbol['marks'], unit: DocumentUnit, printing: Printing): readonly PrintedRun[] {
  return marks.flatMap((reference) => {
    const { start, end } = placeOf(unit, reference);
    const space = /\s/u.test(unit.text.charAt(start - 1)) ? [textRun(' ')] : [];
    return [...space, ...printReference({ kind: 'reference', reference, start, end, bold: false, italic: false }, unit, printing)];
  });
}

/** The title of a document from a definition, or from a list of documents in this, then another agenda of the same language; the agenda's own for an agenda. */
function knownTitle(symbol: string, printing: Printing): PrintedText | undefined {
  const { analysis: { language, document }, scope: { names } } = printing;
  const definitions = [...named(names.documents, symbol), ...named(names.resolutions, symbol)];
  const defined = definitions.find(({ titles }) => hasOwnText(titles, printing));
  if (defined !== undefined) return definedText(defined.titles, printing);
  const entries = named(names.entryTitles, symbol).filter((entry) => entry.language === language);
  const entry = entries.find(({ uri }) => uri === document.uri) ?? entries[0];
  if (entry !== undefined) return printInlines(entry.inlines, entry.place.unit, printing, 'left out');
  const agenda = versionsOf(names, symbol).find((version) => version.language === language)?.masthead;
  if (agenda?.texts.title !== undefined) return printInlines(agenda.texts.title, agenda.unit, printing, 'left out');
  if (agenda !== undefined) return derivedText(printing.analysis.locale.words.title);
  return definitions.map(({ titles }) => definedText(titles, printing)).find((title) => title !== undefined);
}
