/** The leaves of the tree, and what is read off a single one. */
import type { IToken } from 'chevrotain';

/** A leaf: the lexer's token. Its offset is zero-based, in UTF-16 units from the beginning of the unit. */
export type Token = IToken;

/** Text without the white space and direction marks around it. */
export function trimmed(text: string): string {
  const { start, end } = trimmedSpan(text, 0, text.length);
  return text.slice(start, end);
}

/** The span from `start` to `end` without the white space and direction marks around it. */
export function trimmedSpan(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let first = start;
  let last = end;
  while (first < last && BLANK.test(text.charAt(first))) first++;
  while (first < last && BLANK.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
const BLANK = /[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;

/** The id of a note's mark, without `^` and colon. */
export const noteName = (mark: Token): string => trimmed(mark.image).replace(/^\^|[:：]$/gu, '');

/** Columns of white space before a line's mark; a tab counts as two. Only what is left of the dash, the mark of a quotation included. */
export function indentOf(mark: Token): number {
  const before = mark.image
    .slice(0, Math.max(mark.image.lastIndexOf('-'), 0))
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
  return before.replace(/\t/gu, '  ').replace(/^\s*>\s?/u, '').length;
}
