/** Lines of text (section 2). A paragraph's own mark is empty. */
import { EOL, GAP, INDENTED, WS } from '../characters.js';
import * as shapes from '../shapes.js';
import { ANYTHING, goTo, lineMark, OPENING_SPACE, token } from './make.js';

export const ParagraphStart = token('ParagraphStart', `(?=[^${EOL}])`, ANYTHING, goTo('paragraph'));
export const LineEscape = token('LineEscape', `${GAP}${shapes.LINE_ESCAPE}`, lineMark('\\'), goTo('paragraph'));
export const ContinuationStart = token(
  'ContinuationStart',
  `${INDENTED}(?!${shapes.DASH_MARK}|${shapes.QUOTATION_MARK}|${shapes.TABLE_BAR}|${shapes.NOTE_MARK})(?:${GAP}${shapes.LINE_ESCAPE})?`,
  OPENING_SPACE,
  goTo('entry'),
);
export const DashMark = token('DashMark', shapes.DASH_MARK, lineMark('-'), goTo('entry'));
export const QuotationMark = token('QuotationMark', shapes.QUOTATION_MARK, lineMark('>'), goTo('quotation'));
export const QuotationDash = token('QuotationDash', `${shapes.QUOTATION_MARK}${GAP}-[${WS}]+`, lineMark('>'), goTo('quotationEntry'));
export const TableBar = token('TableBar', shapes.TABLE_BAR, lineMark('|', '｜'), goTo('row'));
export const NoteMark = token('NoteMark', shapes.NOTE_MARK, lineMark('^'), goTo('entry'));
export const DocumentsNoteMark = token('DocumentsNoteMark', shapes.NOTE_MARK, lineMark('^'), goTo('documentsNote'));
export const ScheduleNoteMark = token('ScheduleNoteMark', shapes.NOTE_MARK, lineMark('^'), goTo('scheduleNote'));
