/** How token types are made, and the characters that they may start with. */
import { createToken, type ITokenConfig, Lexer, type TokenType } from 'chevrotain';
import { EOL, startsExcept, WS } from '../characters.js';

/** Characters that a token may start with; white space may stand before a line's mark. */
export const ANYTHING = startsExcept('\r\n');
export const OPENING_SPACE: (string | number)[] = [...' \t\u00A0', 0x1680, 0x2000, 0x200e, 0x202f, 0x2066, 0x3000, 0xfeff, 0x061c];
export const lineMark = (...marks: (string | number)[]) => [...OPENING_SPACE, ...marks];
export const ASCII_UPPER = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
export const ASCII_LOWER = [...'abcdefghijklmnopqrstuvwxyz'];
export const DIGITS = [...'0123456789'];

export type Options = Omit<ITokenConfig, 'name' | 'pattern' | 'start_chars_hint'>;
export function token(name: string, pattern: string, starts: readonly (string | number)[], options: Options = {}): TokenType {
  return createToken({ name, pattern: new RegExp(pattern, 'y'), start_chars_hint: [...starts], line_breaks: false, ...options });
}
/** A category, by which the productions see several types as one. */
export const category = (name: string, categories: TokenType[] = []) => createToken({ name, pattern: Lexer.NA, categories });
/** Words with the white space between them, up to a line's end or one of the characters `except`. */
export const words = (except: string) => `[^${WS}${EOL}${except}][^${EOL}${except}]*(?<![${WS}])`;
/**
 * Leaves the mode that it stands in for another, for good. The one left is not popped: Chevrotain cannot replace the mode
 * that a text begins in (any unit whose first line is a paragraph), and the pile is gone with the unit.
 */
export const goTo = (mode: string): Options => ({ push_mode: mode });
