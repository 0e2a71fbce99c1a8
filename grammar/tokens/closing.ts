/** Whether something closes a brace. */
import { EOL } from '../characters.js';

/** The longest explicit reference, in characters and lines; a brace that is not closed within it counts as unclosed. */
const LONGEST_REFERENCE = 4000;
const MOST_LINES = 100;

/** Matches a brace that a `}` closes before the construct ends, whose line ends `lineBreak` tells from others. */
export function openerThatCloses(lineBreak: RegExp | undefined): (text: string, offset: number) => [string] | null {
  return (text, offset) => (closingBrace(text, offset, lineBreak) === undefined ? null : ['{']);
}

/** The offset of the `}` that closes the brace at `offset`. */
export function closingBrace(text: string, offset: number, lineBreak: RegExp | undefined): number | undefined {
  const near = text.slice(offset, offset + LONGEST_REFERENCE);
  for (let at = 0, lines = 0; lines < MOST_LINES; lines++) {
    const close = near.indexOf('}', at);
    if (close < 0) return undefined;
    anyLineEnd.lastIndex = at;
    if (!anyLineEnd.test(near) || close < anyLineEnd.lastIndex) return offset + close;
    if (lineBreak === undefined) return undefined;
    lineBreak.lastIndex = offset + anyLineEnd.lastIndex - 1;
    if (!lineBreak.test(text)) return undefined;
    at = lineBreak.lastIndex - offset;
  }
  return undefined;
}
const anyLineEnd = new RegExp(`[${EOL}]`, 'g');
