/** Lines of text (language reference, sections 2 and 7). */
import type { Reference } from './references.js';
import { indentOf, noteName, type Token } from './token.js';

export interface Inlines {
  readonly kind: 'inlines';
  readonly parts: readonly (Token | Reference)[];
}
export const inlines = (parts: readonly (Token | Reference)[]): Inlines => ({ kind: 'inlines', parts });

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly start: Token;
  readonly text: Inlines;
}
export const paragraph = (start: Token, text: Inlines): Paragraph => ({ kind: 'paragraph', start, text });

/** `indent`: the columns before the dash, by which entries nest. */
export interface ListEntry {
  readonly kind: 'listEntry';
  readonly mark: Token;
  readonly indent: number;
  readonly text: Inlines;
}
export const listEntry = (mark: Token, text: Inlines): ListEntry => ({ kind: 'listEntry', mark, indent: indentOf(mark), text });

/** A further paragraph of the list entry above, behind a blank line. */
export interface Continuation {
  readonly kind: 'continuation';
  readonly start: Token;
  readonly text: Inlines;
}
export const continuation = (start: Token, text: Inlines): Continuation => ({ kind: 'continuation', start, text });

export interface Quotation {
  readonly kind: 'quotation';
  readonly mark: Token;
  readonly text: Inlines;
}
export const quotation = (mark: Token, text: Inlines): Quotation => ({ kind: 'quotation', mark, text });
export interface QuotationEntry {
  readonly kind: 'quotationEntry';
  readonly mark: Token;
  readonly indent: number;
  readonly text: Inlines;
}
export const quotationEntry = (mark: Token, text: Inlines): QuotationEntry => ({
  kind: 'quotationEntry',
  mark,
  indent: indentOf(mark),
  text,
});

export interface RowCell {
  readonly kind: 'rowCell';
  readonly bar: Token;
  readonly text: Inlines;
}
export const rowCell = (bar: Token, text: Inlines): RowCell => ({ kind: 'rowCell', bar, text });
export interface Row {
  readonly kind: 'row';
  readonly cells: readonly RowCell[];
}
export const row = (cells: readonly RowCell[]): Row => ({ kind: 'row', cells });

/** `^id: text`, or `@note id text` with the id in a leaf of its own. `name`: the id, empty where there is none. */
export interface Note {
  readonly kind: 'note';
  readonly mark: Token;
  readonly id: Token | undefined;
  readonly name: string;
  readonly text: Inlines;
  readonly excess: Token | undefined;
}
export const note = (mark: Token, text: Inlines): Note => ({
  kind: 'note',
  mark,
  id: undefined,
  name: noteName(mark),
  text,
  excess: undefined,
});
export const noteDirective = (mark: Token, id: Token | undefined, text: Inlines, excess: Token | undefined): Note => ({
  kind: 'note',
  mark,
  id,
  name: id === undefined ? '' : noteName(id),
  text,
  excess,
});
