/** Directives, what stands behind them on the line, and item headings (sections 3 to 8). */
import type { DesignatorRange } from './designators.js';
import type { Field } from './fields.js';
import type { Inlines } from './lines.js';
import type { Reference } from './references.js';
import { trimmed, type Token } from './token.js';

export type Argument = NameArgument | NumberArgument | OwnersArgument | NoArgument | TitleArgument;
export interface NameArgument {
  readonly kind: 'nameArgument';
  readonly name: Token | undefined;
  readonly stars: Token | undefined;
  readonly marks: readonly Reference[];
  readonly excess: readonly (Token | Reference)[];
}
export const nameArgument = (
  name: Token | undefined,
  stars: Token | undefined,
  marks: readonly Reference[],
  excess: readonly (Token | Reference)[],
): NameArgument => ({ kind: 'nameArgument', name, stars, marks, excess });
export interface NumberArgument {
  readonly kind: 'numberArgument';
  readonly body: Token | undefined;
  readonly number: Token | undefined;
  readonly excess: readonly Token[];
}
export const numberArgument = (body: Token | undefined, number: Token | undefined, excess: readonly Token[]): NumberArgument => ({
  kind: 'numberArgument',
  body,
  number,
  excess,
});
export interface OwnersArgument {
  readonly kind: 'ownersArgument';
  readonly owners: readonly DesignatorRange[];
  readonly excess: readonly Token[];
}
export const ownersArgument = (owners: readonly DesignatorRange[], excess: readonly Token[]): OwnersArgument => ({
  kind: 'ownersArgument',
  owners,
  excess,
});
export interface NoArgument {
  readonly kind: 'noArgument';
  readonly excess: Token | undefined;
}
export const noArgument = (excess: Token | undefined): NoArgument => ({ kind: 'noArgument', excess });
export interface TitleArgument {
  readonly kind: 'titleArgument';
  readonly text: Inlines;
}
export const titleArgument = (text: Inlines): TitleArgument => ({ kind: 'titleArgument', text });

/** `name`: the directive's name without `@`, one of the vocabulary's. */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  readonly keyword: Token;
  readonly argument: Argument;
  readonly fields: readonly Field[];
}
export const directive = (keyword: Token, argument: Argument, fields: readonly Field[]): Directive => ({
  kind: 'directive',
  name: trimmed(keyword.image).slice(1),
  keyword,
  argument,
  fields,
});
export interface UnknownDirective {
  readonly kind: 'unknownDirective';
  readonly keyword: Token;
  readonly rest: Token | undefined;
}
export const unknownDirective = (keyword: Token, rest: Token | undefined): UnknownDirective => ({
  kind: 'unknownDirective',
  keyword,
  rest,
});

/** `number` is undefined for `# - Title` and for a heading that takes the next number. */
export interface Heading {
  readonly kind: 'heading';
  readonly mark: Token;
  readonly level: number;
  readonly unnumbered: Token | undefined;
  readonly number: Token | undefined;
  readonly start: Token | undefined;
  readonly title: Inlines;
  readonly fields: readonly Field[];
}
export const heading = (
  mark: Token,
  unnumbered: Token | undefined,
  number: Token | undefined,
  start: Token | undefined,
  title: Inlines,
  fields: readonly Field[],
): Heading => ({ kind: 'heading', mark, level: trimmed(mark.image).length, unnumbered, number, start, title, fields });
