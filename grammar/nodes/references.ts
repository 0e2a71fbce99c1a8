/** Explicit references (section 9). */
import type { DesignatorRange, Owner } from './designators.js';
import type { Token } from './token.js';

/** `content` is undefined, or followed by `excess`, where the braces hold nothing readable: the reference then prints as typed. */
export interface Reference {
  readonly kind: 'reference';
  readonly open: Token;
  readonly content: ReferenceContent | undefined;
  readonly excess: readonly Token[];
  readonly bar: Token | undefined;
  readonly link: readonly Token[];
  readonly close: Token;
}
export const reference = (
  open: Token,
  content: ReferenceContent | undefined,
  excess: readonly Token[],
  bar: Token | undefined,
  link: readonly Token[],
  close: Token,
): Reference => ({ kind: 'reference', open, content, excess, bar, link, close });
export type ReferenceContent = NoteReference | ItemReference | ProvisionReference | ResolutionReference | DateReference | SymbolReference;
export interface NoteReference {
  readonly kind: 'noteReference';
  readonly keyword: Token;
  readonly id: Token;
}
export const noteReference = (keyword: Token, id: Token): NoteReference => ({ kind: 'noteReference', keyword, id });
export interface ItemReference {
  readonly kind: 'itemReference';
  readonly keyword: Token;
  readonly items: readonly DesignatorRange[];
  readonly owner: Owner;
}
export const itemReference = (keyword: Token, items: readonly DesignatorRange[], owner: Owner): ItemReference => ({
  kind: 'itemReference',
  keyword,
  items,
  owner,
});
/** `article 54(1)(c)` or `chapter V`, by its keyword. */
export interface ProvisionReference {
  readonly kind: 'provisionReference';
  readonly keyword: Token;
  readonly number: Token;
  readonly owner: Owner;
}
export const provisionReference = (keyword: Token, number: Token, owner: Owner): ProvisionReference => ({
  kind: 'provisionReference',
  keyword,
  number,
  owner,
});
/** `resolution 8/9` or `decision 1/2`, by its keyword. */
export interface ResolutionReference {
  readonly kind: 'resolutionReference';
  readonly keyword: Token;
  readonly number: Token;
  readonly owner: Owner;
}
export const resolutionReference = (keyword: Token, number: Token, owner: Owner): ResolutionReference => ({
  kind: 'resolutionReference',
  keyword,
  number,
  owner,
});
export interface DateReference {
  readonly kind: 'dateReference';
  readonly date: Token;
}
export const dateReference = (date: Token): DateReference => ({ kind: 'dateReference', date });
export interface SymbolReference {
  readonly kind: 'symbolReference';
  readonly symbol: readonly Token[];
}
export const symbolReference = (symbol: readonly Token[]): SymbolReference => ({ kind: 'symbolReference', symbol });
