/**
 * Classes of characters as sources of regular expressions, shared by the token types and the cutting into units.
 * All sources work on UTF-16 units and match in linear time.
 */

/** Characters that take up room: spaces, tabs, no-break and ideographic spaces. */
const SPACES = ' \\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** Characters that take up none: direction marks, isolates and overrides, the byte order mark. */
const MARKS = '\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';

/** The inside of a character class: white space within a line (language reference, section 2). */
export const WS = SPACES + MARKS;
/** Any white space within a line. */
export const GAP = `[${WS}]*`;
/** The inside of a character class: what ends a line. */
export const EOL = '\\r\\n';
/** The end of the text (Chevrotain refuses `$` in a token type). */
export const END = '(?![\\s\\S])';
/** One line end, as the Language Server Protocol counts them. */
export const NEWLINE = '(?:\\r\\n?|\\n)';
/** Stands at the end of a line or of the text, white space before it read over. */
export const LINE_END = `(?=${GAP}(?:[${EOL}]|${END}))`;
/** Stands before an indentation of two spaces or more, or a tab. */
export const INDENTED = `(?=[${MARKS}]*(?:\\t|[${SPACES}][${MARKS}]*[${SPACES}]))`;

/** The inside of a character class: letters that item numbers and notes are made of. */
export const LETTERS = 'A-Za-z\\u0400-\\u04FF\\u0621-\\u064A';
export const COMMA = '[,，、،]';
export const COLON = '[:：]';
export const SEMICOLON = '[;；؛]';
export const BAR = '[|｜]';
export const DASH = '[-‐‑‒–—−－]';
export const BRACKET_OPEN = '[(（]';
export const BRACKET_CLOSE = '[)）]';

/**
 * Start characters for a token type whose first character is anything but `excluded`.
 * One code stands for each bucket of Chevrotain's lexer table: codes 0 to 255, then 256 + 255·i.
 */
export function startsExcept(excluded: string): number[] {
  const codes: number[] = [];
  for (let code = 0; code < 256; code++) {
    if (!excluded.includes(String.fromCharCode(code))) codes.push(code);
  }
  for (let code = 256; code < 65536; code += 255) codes.push(code);
  codes.push(65535);
  return codes;
}
