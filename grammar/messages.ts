/**
 * What is wrong with the form of a unit, in an editor's words: each finding stands on the exact words and names a template.
 * Here is what the tree alone tells; names, values of fields and what stands between units are for rules of their own.
 */
import { bracesIn } from './braces.js';
import { EOL, WS } from './characters.js';
import type { Argument, Block, Day, Field, Heading, Node, Note, Reference, Slot, SlotCell, SlotEntry, Token, Unit } from './nodes.js';
import { trimmedSpan } from './nodes/token.js';
import { DateToken, UnclosedBrace, UnknownScheduleKey } from './tokens.js';
import { childrenOf, endOf, isToken, leavesOf, spanOf, type Span } from './walk.js';

/** The templates; a name in braces stands for the finding's value of that name. */
export const SYNTAX_MESSAGES = {
  noEntry:
    '“{line}” is no document: write its symbol, two spaces and the title, or the title and then the symbol in brackets, or put a dash before it.',
  noSlot:
    '“{line}” is no day and no slot: a day is a date such as 2031-05-06, a slot begins with a time such as 11:00-13:00 or with words in quotation marks.',
  strayField: 'The field “{field}” must stand right under its directive.',
  unclosedBrace: 'This brace is not closed. Put a backslash before it if it is meant as a character.',
  nestedBrace: 'A reference ends at the first closing brace, and no other may be opened before.',
  emptyReference: 'Nothing to refer to stands in these braces.',
  unreadableReference:
    '“{words}” is no symbol of a document, no date and no mark of a note; nor an item, article, chapter, resolution or decision with its number.',
  excessInReference: '“{words}” does not belong to this reference.',
  noNoteMark: 'Only the mark of a note, such as {^a}, may stand here.',
  unquotedWords: '“{words}” is no item. Words in a timetable stand in quotation marks.',
  unclosedQuotation: 'This quotation mark is not closed on its line.',
  missingComma: 'A comma is missing before “{words}”.',
  superfluousComma: '“{mark}” is one too many: no entry stands on one side of it.',
  excessBehindDirective: '“{words}” does not belong behind @{directive}.',
  secondDate: 'A day has one date only.',
  headingWithoutSpace: 'A space is missing in “{words}”, behind the mark of the heading.',
  noteWithoutId: 'The id of the note is missing: write “@note a” and then the text.',
} as const;
export type SyntaxMessage = keyof typeof SYNTAX_MESSAGES;

export interface SyntaxFinding {
  /** In the unit. */
  readonly span: Span;
  readonly key: SyntaxMessage;
  /** The values that the template names. */
  readonly values: Readonly<Record<string, string>>;
}

/** The findings of one unit, in the order of the source. */
export function syntaxFindings(unit: Unit): readonly SyntaxFinding[] {
  let text: string | undefined;
  const reader: Reader = {
    found: [],
    text: () =>
      (text ??= leavesOf(unit)
        .map(({ image }) => image)
        .join('')),
  };
  for (const block of unit.blocks) readBlock(reader, block);
  return reader.found.sort((a, b) => a.span.start - b.span.start);
}

interface Reader {
  readonly found: SyntaxFinding[];
  /** The unit's text, put together when a finding quotes it. */
  readonly text: () => string;
}

function readBlock(reader: Reader, block: Block): void {
  if (block.kind === 'noEntry') report(reader, 'noEntry', [block.text], 'line');
  else if (block.kind === 'noSlot') report(reader, 'noSlot', [block.text], 'line');
  else if (block.kind === 'field') readStrayField(reader, block);
  else if (block.kind === 'heading') readHeading(reader, block);
  else if (block.kind === 'note') readNote(reader, block);
  else if (block.kind === 'directive') readArgument(reader, block.argument, block.name);
  else if (block.kind === 'day') readDay(reader, block);
  else if (block.kind === 'slot') readSlot(reader, block);
  readInside(reader, block);
}

/** Braces and references wherever they stand in a node. */
function readInside(reader: Reader, node: Node): void {
  for (const child of node.kind === 'inlines' ? bracesIn(node) : childrenOf(node)) {
    if (!isToken(child)) {
      if (child.kind === 'reference') readReference(reader, child);
      else readInside(reader, child);
    } else if (child.tokenType === UnclosedBrace) {
      report(reader, 'unclosedBrace', [child]);
    }
  }
}

/** Behind other lines of a list of documents or a timetable a key makes no field: an unknown one is any line. */
function readStrayField(reader: Reader, field: Field): void {
  if (field.known) report(reader, 'strayField', [field.key], undefined, { field: field.name });
  else report(reader, field.key.tokenType === UnknownScheduleKey ? 'noSlot' : 'noEntry', [field], 'line');
}

function readHeading(reader: Reader, { mark, number }: Heading): void {
  if (number !== undefined && number.startOffset === endOf(mark)) report(reader, 'headingWithoutSpace', [mark, number], 'words');
}

function readNote(reader: Reader, { mark, name, excess }: Note): void {
  if (name === '') report(reader, 'noteWithoutId', [excess ?? mark]);
}

function readArgument(reader: Reader, argument: Argument, directive: string): void {
  if (argument.kind === 'titleArgument') return;
  if (argument.kind === 'nameArgument') readMarks(reader, argument.marks);
  const excess = argument.kind === 'noArgument' ? (argument.excess === undefined ? [] : [argument.excess]) : argument.excess;
  if (excess.length > 0) report(reader, 'excessBehindDirective', excess, 'words', { directive });
}

// Timetable (section 6).

function readDay(reader: Reader, { details }: Day): void {
  for (const detail of details) {
    if (!isToken(detail)) readMarks(reader, [detail]);
    else if (detail.tokenType === DateToken) report(reader, 'secondDate', [detail]);
    else if (opensQuotation(detail) || opensBrace(detail)) {
      readOpening(reader, detail);
      return;
    }
  }
}

/** Nothing is said of what stands behind a quotation mark or brace that is not closed. */
function readSlot(reader: Reader, { cells }: Slot): void {
  for (const cell of cells) if (!readCell(reader, cell)) return;
}

function readCell(reader: Reader, { marks, entries }: SlotCell): boolean {
  readMarks(reader, marks);
  for (const [index, entry] of entries.entries()) {
    readComma(reader, entry, entries[index - 1]);
    if (entry.content !== undefined && !isToken(entry.content) && entry.content.kind === 'label' && !readLabel(reader, entry.content.words))
      return false;
    readMarks(reader, entry.marks);
  }
  return true;
}

function readComma(reader: Reader, { separator, content }: SlotEntry, before: SlotEntry | undefined): void {
  if (separator !== undefined && (content === undefined || before === undefined)) report(reader, 'superfluousComma', [separator], 'mark');
  if (separator === undefined && content !== undefined && before?.content !== undefined && !isLabel(content) && !isLabel(before.content))
    report(reader, 'missingComma', [content], 'words');
}

const isLabel = (content: NonNullable<SlotEntry['content']>) => !isToken(content) && content.kind === 'label';

/** False where a quotation mark or a brace is not closed. */
function readLabel(reader: Reader, words: readonly Token[]): boolean {
  const opening = words.findIndex((word) => opensQuotation(word) || opensBrace(word));
  const plain = opening < 0 ? words : words.slice(0, opening);
  if (plain.length > 0) report(reader, 'unquotedWords', plain, 'words');
  const open = words[opening];
  if (open === undefined) return true;
  readOpening(reader, open);
  return false;
}

function readOpening(reader: Reader, open: Token): void {
  report(reader, opensBrace(open) ? 'unclosedBrace' : 'unclosedQuotation', [open]);
}

const opensQuotation = ({ image }: Token) => /^["“«「„]$/u.test(image);
const opensBrace = ({ image }: Token) => image === '{';

// Explicit references (section 9).

function readMarks(reader: Reader, references: readonly Reference[]): void {
  for (const reference of references) {
    const readsWell = reference.content !== undefined && reference.excess.length === 0;
    if (readsWell && reference.content.kind !== 'noteReference') report(reader, 'noNoteMark', [reference]);
  }
}

function readReference(reader: Reader, reference: Reference): void {
  const inner = [...reference.excess, ...reference.link].find(({ image }) => image.includes('{'));
  if (inner !== undefined) {
    const start = inner.startOffset + inner.image.indexOf('{');
    reader.found.push({ key: 'nestedBrace', span: { start, end: start + 1 }, values: {} });
  } else if (reference.excess.length > 0) {
    report(reader, reference.content === undefined ? 'unreadableReference' : 'excessInReference', reference.excess, 'words');
  } else if (reference.content === undefined) {
    report(reader, 'emptyReference', [reference]);
  }
}

// What is said of which words.

/** A finding on what `elements` cover, without the white space around it; the template may quote that under the name `quoted`. */
function report(
  reader: Reader,
  key: SyntaxMessage,
  elements: readonly (Node | Token)[],
  quoted?: string,
  others: Readonly<Record<string, string>> = {},
): void {
  const spans = elements.map(spanOf).filter((span) => span !== undefined);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return;
  const text = reader.text();
  const span = trimmedSpan(text, first.start, last.end);
  reader.found.push({ span, key, values: quoted === undefined ? others : { [quoted]: quotation(text, span), ...others } });
}

/** The words on one line, and no more of them than one needs to find them by. */
function quotation(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + MOST_CHARACTERS)).replace(LINE_BREAKS, ' ');
  return end - start <= MOST_CHARACTERS ? words : `${words}…`;
}

const LINE_BREAKS = new RegExp(`[${EOL}][${WS}${EOL}]*`, 'g');
const MOST_CHARACTERS = 60;
