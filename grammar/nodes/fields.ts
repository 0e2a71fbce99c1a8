/** Fields and their values (sections 3, 4 and 8). */
import type { DesignatorRange, ItemGroup } from './designators.js';
import type { Inlines } from './lines.js';
import { trimmed, type Token } from './token.js';

/**
 * `name`, `language` and `number` are the parts of the key: `name.fr:`, `article 54:`; `known`: the vocabulary has the key.
 * `value` is undefined where none of the field's form is there; `excess` is what stands behind it.
 */
export interface Field {
  readonly kind: 'field';
  readonly key: Token;
  readonly name: string;
  readonly language: string | undefined;
  readonly number: string | undefined;
  readonly known: boolean;
  readonly value: Value | undefined;
  readonly excess: readonly Token[];
}
export function field(key: Token, known: boolean, value: Value | undefined, excess: readonly Token[]): Field {
  const parts = /^([a-z-]*)(?:\.([A-Za-z-]*))?(?:\s+([0-9IVXLC]+(?:\s[a-z]+)?))?[^0-9A-Za-z:：-]*[:：]$/u.exec(trimmed(key.image));
  return { kind: 'field', key, name: parts?.[1] ?? '', language: parts?.[2], number: parts?.[3], known, value, excess };
}
export type Value = TextValue | PlainValue | WordValue | DateValue | DatesValue | ItemsValue | ListValue | RangesValue;
export interface TextValue {
  readonly kind: 'textValue';
  readonly text: Inlines;
}
export const textValue = (text: Inlines): TextValue => ({ kind: 'textValue', text });
export interface PlainValue {
  readonly kind: 'plainValue';
  readonly lines: readonly Token[];
}
export const plainValue = (lines: readonly Token[]): PlainValue => ({ kind: 'plainValue', lines });
export interface WordValue {
  readonly kind: 'wordValue';
  readonly word: Token;
}
export const wordValue = (word: Token): WordValue => ({ kind: 'wordValue', word });
export interface DateValue {
  readonly kind: 'dateValue';
  readonly date: Token;
}
export const dateValue = (date: Token): DateValue => ({ kind: 'dateValue', date });
export interface DatesValue {
  readonly kind: 'datesValue';
  readonly from: Token;
  readonly separator: Token | undefined;
  readonly to: Token | undefined;
}
export const datesValue = (from: Token, separator: Token | undefined, to: Token | undefined): DatesValue => ({
  kind: 'datesValue',
  from,
  separator,
  to,
});
export interface ItemsValue {
  readonly kind: 'itemsValue';
  readonly groups: readonly ItemGroup[];
}
export const itemsValue = (groups: readonly ItemGroup[]): ItemsValue => ({ kind: 'itemsValue', groups });
/** The texts of `parts` (parted by `;`) and `cells` (parted by `|`) with their separators, as they stand. */
export interface ListValue {
  readonly kind: 'listValue';
  readonly pieces: readonly Token[];
}
export const listValue = (pieces: readonly Token[]): ListValue => ({ kind: 'listValue', pieces });
export interface RangesValue {
  readonly kind: 'rangesValue';
  readonly ranges: readonly DesignatorRange[];
}
export const rangesValue = (ranges: readonly DesignatorRange[]): RangesValue => ({ kind: 'rangesValue', ranges });
