/**
 * Cuts a text into units, the pieces that are parsed by themselves: a unit begins where a part or block begins, and
 * behind blank lines. Every character belongs to one unit, so that the units put together are the text.
 */
import { END, EOL, WS } from './characters.js';
import { BLOCK_START } from './shapes.js';

const blockStart = new RegExp(BLOCK_START, 'y');
const blankLine = new RegExp(`[${WS}]*(?=[${EOL}]|${END})`, 'y');

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
  const nextLine = lineWalker(text);
  for (let at = 0; at < text.length;) {
    const blank = stands(blankLine, text, at);
    if (at > start && ((afterBlank && !blank) || (!blank && stands(blockStart, text, at)))) {
      units.push(text.slice(start, at));
      start = at;
    }
    afterBlank = blank;
    at = nextLine(at);
  }
  if (start < text.length) units.push(text.slice(start));
  return units;
}

/** Tells for offsets that only grow where the next line begins: the end of the text behind the last. */
function lineWalker(text: string): (from: number) => number {
  let lineFeed = -1;
  let carriageReturn = -1;
  return (from) => {
    if (lineFeed < from) lineFeed = indexOrEnd(text, '\n', from);
    if (carriageReturn < from) carriageReturn = indexOrEnd(text, '\r', from);
    const end = Math.min(lineFeed, carriageReturn);
    return Math.min(carriageReturn + 1 === lineFeed ? end + 2 : end + 1, text.length);
  };
}

function indexOrEnd(text: string, unit: string, from: number): number {
  const index = text.indexOf(unit, from);
  return index < 0 ? text.length : index;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
