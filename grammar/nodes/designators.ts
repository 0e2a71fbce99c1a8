/** Designators of items and provisions, and whose they are (section 4). */
import type { Token } from './token.js';

/** `4`, `2-5`, `4(a)-(c)`, `I-VIII`. */
export interface DesignatorRange {
  readonly kind: 'designatorRange';
  readonly separator: Token | undefined;
  readonly from: Token;
  readonly dash: Token | undefined;
  readonly to: Token | undefined;
}
export const followingRange = (separator: Token, range: DesignatorRange): DesignatorRange => ({ ...range, separator });
/** The part of a range behind its first designator. */
export type RangeEnd = Pick<DesignatorRange, 'dash' | 'to'>;
export const rangeEnd = (dash: Token, to: Token): RangeEnd => ({ dash, to });
export const designatorRange = (separator: Token | undefined, from: Token, end: RangeEnd | undefined): DesignatorRange => ({
  kind: 'designatorRange',
  separator,
  from,
  dash: end?.dash,
  to: end?.to,
});
/** `4 of SYMBOL`, `SYMBOL` alone or `4` alone; the owner's tokens are more than one for `200 EX/1`. */
export interface ItemGroup {
  readonly kind: 'itemGroup';
  readonly separator: Token | undefined;
  readonly items: readonly DesignatorRange[];
  readonly owner: Owner;
}
export const followingGroup = (separator: Token, group: ItemGroup): ItemGroup => ({ ...group, separator });
export const itemGroup = (separator: Token | undefined, items: readonly DesignatorRange[], owner: Owner): ItemGroup => ({
  kind: 'itemGroup',
  separator,
  items,
  owner,
});

/** `of SYMBOL`; without tokens where nothing is named. The symbol's tokens are two for `200 EX/1`. */
export interface Owner {
  readonly kind: 'owner';
  readonly of: Token | undefined;
  readonly name: readonly Token[];
}
export const owner = (of: Token | undefined, name: readonly Token[]): Owner => ({ kind: 'owner', of, name });
export const tokens = (...all: Token[]): readonly Token[] => all;
