/**
 * Cuts a text into units, the pieces that are parsed by themselves: a unit begins where a part or block begins, and
 * behind blank lines. Every character belongs to one unit, so that the units put together are the text.
 */
import { END, EOL, NEWLINE, WS } from './characters.js';
import { BLOCK_START } from './shapes.js';

const blockStart = new RegExp(BLOCK_START, 'y');
const blankLine = new RegExp(`[${WS}]*(?=[${EOL}]|${END})`, 'y');
const lineRest = new RegExp(`[^${EOL}]*(?:${NEWLINE}|${END})`, 'y');

/** Whether the text's first line is a directive or an item heading. */
export function beginsBlock(text: string): boolean {
  blockStart.lastIndex = 0;
  return blockStart.test(text);
}

/** The units of a text, in order; none for the empty text. */
export function cutIntoUnits(text: string): string[] {
  const units: string[] = [];
  let start = 0;
  let afterBlank = false;
  for (let at = 0; at < text.length;) {
    const blank = stands(blankLine, text, at);
    if (at > start && ((afterBlank && !blank) || (!blank && stands(blockStart, text, at)))) {
      units.push(text.slice(start, at));
      start = at;
    }
    afterBlank = blank;
    stands(lineRest, text, at);
    at = Math.max(lineRest.lastIndex, at + 1);
  }
  if (start < text.length) units.push(text.slice(start));
  return units;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
