/**
 * Cuts a text into units, the pieces that are parsed by themselves: a unit begins where a part or block begins, behind blank
 * lines, and in a timetable with each day and slot. Every character belongs to one unit, so that the units put together are the text.
 */
import { END, EOL, GAP, WS } from './characters.js';
import type { Context } from './nodes.js';
import { BLOCK_START, COMMENT, DAY, NOTE_MARK, SLOT, STARTS_WITH_DIGIT } from './shapes.js';

const blockStart = new RegExp(BLOCK_START, 'y');
const blankLine = new RegExp(`[${WS}]*(?=[${EOL}]|${END})`, 'y');
const comment = new RegExp(COMMENT, 'y');
const scheduleDirective = new RegExp(`${GAP}@schedule(?![A-Za-z0-9_.@-])`, 'y');
const timetableRow = new RegExp(`${DAY}|${SLOT}`, 'y');
/** What a line of a timetable may be behind a blank one; anything else is text. */
const timetableLine = new RegExp(`${DAY}|${SLOT}|${NOTE_MARK}|${STARTS_WITH_DIGIT}`, 'y');

/** Whether the text's first line is a directive or an item heading. */
export function beginsBlock(text: string): boolean {
  blockStart.lastIndex = 0;
  return blockStart.test(text);
}

/**
 * Tells where a unit of a text that begins at `start` ends (half-open zero-based offset), `entry` being what the lines before it leave
 * open. To be asked in the order of the text.
 */
export function unitCutter(text: string): (start: number, entry: Context) => number {
  const nextLine = lineWalker(text);
  return (start, entry) => {
    let afterBlank = false;
    let inTimetable: boolean | undefined;
    for (let at = start; at < text.length; at = nextLine(at)) {
      const blank = stands(blankLine, text, at);
      if (at > start && !blank && (afterBlank || stands(blockStart, text, at) || (inTimetable === true && stands(timetableRow, text, at)))) return at;
      // The first line that says something tells what the unit is.
      if (!blank && inTimetable === undefined && !stands(comment, text, at)) inTimetable = stands(scheduleDirective, text, at) || (entry === 'schedule' && stands(timetableLine, text, at));
      afterBlank = blank;
    }
    return text.length;
  };
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
