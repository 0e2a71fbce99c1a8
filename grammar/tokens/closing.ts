/** Whether something closes a brace. */

const LF = 0x0a;
const CR = 0x0d;
/** The longest explicit reference, in characters and lines; a brace that is not closed within it counts as unclosed. */
export const LONGEST_REFERENCE = 4000;
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
    const lineEnd = firstLineEnd(near, at, close);
    if (lineEnd === undefined) return offset + close;
    if (lineBreak === undefined) return undefined;
    lineBreak.lastIndex = offset + lineEnd;
    if (!lineBreak.test(text)) return undefined;
    at = lineBreak.lastIndex - offset;
  }
  return undefined;
}

function firstLineEnd(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || unit === CR) return at;
  }
  return undefined;
}
