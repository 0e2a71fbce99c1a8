/** Titles of items where they are printed: in the list, over the annotation and in the timetable; their marks only in the first (language reference, section 7). */
import type { Inlines } from '../../grammar/index.js';
import type { PrintedRun, PrintedText } from '../../print/blocks.js';
import type { DocumentUnit } from '../model/document.js';
import type { Item } from '../model/items.js';
import { printItemNumber } from '../model/numbering.js';
import { printInlines } from './inline.js';
import { splitTrailingMarks } from './marks.js';
import type { Printing } from './printing.js';
import { textRun } from './runs.js';

export type TitlePlace = 'list' | 'heading' | 'timetable';

/** A title and the marks that it ends in, which stand behind punctuation in some languages and before it in others. */
export interface PrintedTitle {
  readonly text: PrintedText;
  readonly marks: readonly PrintedRun[];
}

export function printItemTitle(item: Item, place: TitlePlace, printing: Printing): PrintedTitle {
  const own = place === 'list' ? item.agendaTitle : place === 'timetable' ? item.scheduleTitle : undefined;
  if (own !== undefined) return printTitle(own, item.unit, printing);
  return printTitle(item.title, item.unit, printing, place !== firstPlaceOf(item, printing));
}

export function printTitle(title: Inlines, unit: DocumentUnit, printing: Printing, withoutMarks = false): PrintedTitle {
  const printed = printInlines(title, unit, printing, withoutMarks ? 'left out' : 'after a space');
  const { text, marks } = splitTrailingMarks(printed.runs);
  return { text: { ...printed, runs: text }, marks };
}

/** A title in one piece, its marks behind a space. */
export function printWholeTitle(title: Inlines, unit: DocumentUnit, printing: Printing): PrintedText {
  return printInlines(title, unit, printing, 'after a space');
}

/** A title whose marks follow it behind a space. */
export function withMarks({ text, marks }: PrintedTitle): PrintedText {
  return marks.length === 0 ? text : { ...text, runs: [...text.runs, textRun(' '), ...marks] };
}

/** Where the title itself, not one given apart, is first printed. */
function firstPlaceOf(item: Item, { headingsAreList, hasAnnotations }: Printing): TitlePlace {
  if (!headingsAreList && item.agendaTitle === undefined && item.numberProblem !== 'orphan') return 'list';
  return hasAnnotations ? 'heading' : 'timetable';
}

/** The number as printed; as typed for a heading that stands in no list, undefined for an entry without number. */
export function printedNumber(item: Item, { analysis }: Printing): string | undefined {
  if (item.path.length > 0) return printItemNumber(analysis.numbering, item.path, analysis.locale.numbers.letters);
  return item.heading.number?.image.trim();
}
