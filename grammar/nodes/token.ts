/** The leaves of the tree, and what is read off a single one. */
import type { IToken } from 'chevrotain';

/** A leaf: the lexer's token. Its offset is zero-based, in UTF-16 units from the beginning of the unit. */
export type Token = IToken;

/** Text without the white space and direction marks around it. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+|[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+$/gu, '');
}

/** The id of a note's mark, without `^` and colon. */
export const noteName = (mark: Token): string => trimmed(String(mark.image)).replace(/^\^|[:：]$/gu, '');

/** Columns of white space before a line's mark; a tab counts as two. Only what is left of the dash, the mark of a quotation included. */
export function indentOf(mark: Token): number {
  const before = mark.image
    .slice(0, Math.max(mark.image.lastIndexOf('-'), 0))
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
  return before.replace(/\t/gu, '  ').replace(/^\s*>\s?/u, '').length;
}
