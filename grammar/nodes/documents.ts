/** Document entries (section 5). */
import type { Inlines } from './lines.js';
import type { Reference } from './references.js';
import type { Token } from './token.js';

export interface EntrySymbol {
  readonly kind: 'entrySymbol';
  readonly separator: Token | undefined;
  readonly symbol: Token;
  readonly stars: Token | undefined;
  readonly marks: readonly Reference[];
}
export const entrySymbol = (
  separator: Token | undefined,
  symbol: Token,
  stars: Token | undefined,
  marks: readonly Reference[],
): EntrySymbol => ({ kind: 'entrySymbol', separator, symbol, stars, marks });
/** Symbols and then the title, if any. */
export interface SymbolsFirst {
  readonly kind: 'documentEntry';
  readonly form: 'symbolsFirst';
  readonly start: Token;
  readonly symbols: readonly EntrySymbol[];
  readonly gap: Token | undefined;
  readonly title: Inlines;
}
/** The title and then the symbols in brackets. */
export interface TitleFirst {
  readonly kind: 'documentEntry';
  readonly form: 'titleFirst';
  readonly start: Token;
  readonly title: Inlines;
  readonly open: Token;
  readonly symbols: readonly EntrySymbol[];
  readonly close: Token | undefined;
  readonly stars: Token | undefined;
  readonly marks: readonly Reference[];
  readonly excess: Token | undefined;
}
export type DocumentEntry = SymbolsFirst | TitleFirst;
export const symbolsFirst = (start: Token, symbols: readonly EntrySymbol[], gap: Token | undefined, title: Inlines): SymbolsFirst => ({
  kind: 'documentEntry',
  form: 'symbolsFirst',
  start,
  symbols,
  gap,
  title,
});
export const titleFirst = (
  start: Token,
  title: Inlines,
  open: Token,
  symbols: readonly EntrySymbol[],
  close: Token | undefined,
  stars: Token | undefined,
  marks: readonly Reference[],
  excess: Token | undefined,
): TitleFirst => ({ kind: 'documentEntry', form: 'titleFirst', start, title, open, symbols, close, stars, marks, excess });
export interface DocumentText {
  readonly kind: 'documentText';
  readonly mark: Token;
  readonly text: Inlines;
}
export const documentText = (mark: Token, text: Inlines): DocumentText => ({ kind: 'documentText', mark, text });
/** A line among the documents that is no entry. */
export interface NoEntry {
  readonly kind: 'noEntry';
  readonly text: Token;
}
export const noEntry = (text: Token): NoEntry => ({ kind: 'noEntry', text });
