/** The timetable: days, slots and their columns (language reference, section 6). */
import type { Day, Slot, SlotHead, Token } from '../../grammar/index.js';
import { isToken, spanOf } from '../../grammar/index.js';
import type { PrintedBlock, PrintedRun, PrintedText, TimetableCell, TimetableDay, TimetableSlot } from '../../print/blocks.js';
import { parseClockTime, parseIsoDate } from '../locales/dates.js';
import { printDayRow } from '../locales/date-forms.js';
import { printTime, printTimeRange } from '../locales/times.js';
import { parseWeekday } from '../locales/weekdays.js';
import type { DocumentUnit } from '../model/document.js';
import { cellsField } from '../model/fields.js';
import type { Item } from '../model/items.js';
import type { Schedule } from '../model/outline.js';
import { printQuoted } from './inline.js';
import { joinMarks } from './marks.js';
import { isPrinted, keyOf, printedBlock, sourceOf, sourceOfNode, type Printing } from './printing.js';
import { printReference } from './references.js';
import { derivedText, textRun } from './runs.js';
import { itemNumbers, piecesOf, printPieces } from './slots.js';

export function printTimetable(schedule: Schedule, printing: Printing): readonly PrintedBlock[] {
  if (!isPrinted(schedule, printing.misplaced)) return [];
  const { directive: { unit, node }, rows } = schedule;
  const { columns } = printing.analysis.locale.words;
  const tracks = cellsField(node, 'tracks') ?? [];
  const heads = tracks.length === 0 ? [columns.time, columns.item, columns.title] : [columns.time, ...tracks];
  const stood = new Set<Item>();
  const firstDay = rows.findIndex((row) => row.node.kind === 'day');
  const printed = rows.slice(firstDay).flatMap(({ unit: of, node: row }): (TimetableDay | TimetableSlot)[] => {
    if (row.kind === 'day') return [printDay(row, of, printing)];
    return row.kind === 'slot' ? [printSlot(row, of, tracks.length, stood, printing)] : [];
  });
  return [printedBlock(printing, 'timetable', keyOf(unit, node), sourceOfNode(unit, node), { columns: heads.map((head) => derivedText(head)), rows: printed })];
}

/** The date with its weekday, whichever is typed, then quoted words and marks. */
function printDay({ date, details }: Day, unit: DocumentUnit, printing: Printing): TimetableDay {
  const { locale } = printing.analysis;
  const parsed = parseIsoDate(date.image);
  const runs: PrintedRun[] = [textRun(parsed === undefined ? date.image : printDayRow(locale, parsed), date.startOffset)];
  let words: Token[] = [];
  const closeWords = () => {
    if (words.length > 0) runs.push(...printDayWords(words, unit, printing));
    words = [];
  };
  for (const detail of details) {
    if (isToken(detail) && detail.tokenType.name !== 'Quoted') {
      if (detail.tokenType.name !== 'Comma') words.push(detail);
      continue;
    }
    closeWords();
    if (isToken(detail)) runs.push(textRun(' '), ...printQuoted(detail, unit, printing).runs);
    else runs.push(...printReference({ kind: 'reference', reference: detail, ...(spanOf(detail) ?? { start: 0, end: 0 }), bold: false, italic: false }, unit, printing));
  }
  closeWords();
  const source = sourceOf({ unit, start: date.startOffset, end: date.startOffset + date.image.length });
  return { kind: 'day', source, text: { source, runs: joinMarks(runs, true, locale.punctuation.noteMarkComma) } };
}

/** Words outside quotation marks are a weekday, which the date has already told, or stand as typed. */
function printDayWords(words: readonly Token[], unit: DocumentUnit, { analysis }: Printing): readonly PrintedRun[] {
  const start = words[0]?.startOffset ?? 0;
  const last = words.at(-1);
  const text = unit.text.slice(start, last === undefined ? start : last.startOffset + last.image.length);
  return parseWeekday(text, analysis.language) === undefined ? [textRun(' '), textRun(text, start)] : [];
}

/** `stood`: the items that stood in earlier slots; those of this one are added. */
function printSlot(slot: Slot, unit: DocumentUnit, tracks: number, stood: Set<Item>, printing: Printing): TimetableSlot {
  const cells = tracks === 0 ? [slot.cells.flatMap((cell) => piecesOf(cell, unit, printing))] : slot.cells.map((cell) => piecesOf(cell, unit, printing));
  const printed = cells.map((pieces) => printPieces(pieces, tracks > 0, stood, printing));
  for (const piece of cells.flat()) if (piece.isCounted && piece.item !== undefined) stood.add(piece.item);
  const source = sourceOfNode(unit, slot);
  return { kind: 'slot', source, time: printTimes(slot.head, unit, printing), cells: tracks === 0 ? titleColumns(printed, itemNumbers(cells.flat(), unit, printing)) : trackColumns(printed, tracks) };
}

function titleColumns(printed: readonly (readonly (readonly PrintedText[])[])[], numbers: PrintedText): readonly TimetableCell[] {
  return [{ span: 1, entries: numbers.runs.length === 0 ? [] : [[numbers]] }, { span: 1, entries: printed.flat() }];
}

/** A slot of one cell stands across all tracks. */
function trackColumns(printed: readonly (readonly (readonly PrintedText[])[])[], tracks: number): readonly TimetableCell[] {
  if (printed.length === 1) return [{ span: tracks, entries: printed[0] ?? [] }];
  return Array.from({ length: Math.max(tracks, printed.length) }, (_, index) => ({ span: 1, entries: printed[index] ?? [] }));
}

/** Times that do not exist stand as typed. */
function printTimes({ name, from, dash, to }: SlotHead, unit: DocumentUnit, printing: Printing): PrintedText {
  if (name !== undefined) return printQuoted(name, unit, printing);
  if (from === undefined) return { runs: [] };
  const { locale } = printing.analysis;
  const last = to ?? dash ?? from;
  const source = sourceOf({ unit, start: from.startOffset, end: last.startOffset + last.image.length });
  const start = parseClockTime(from.image);
  const end = to === undefined ? undefined : parseClockTime(to.image);
  const typed = unit.text.slice(source.start, source.end);
  if (start === undefined || (to !== undefined && end === undefined)) return { source, runs: [textRun(typed, source.start)] };
  return { source, runs: [textRun(end === undefined ? printTime(locale, start) : printTimeRange(locale, start, end), source.start)] };
}
