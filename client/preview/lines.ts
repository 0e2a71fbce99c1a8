/**
 * The printed lines, as they stand on the screen: which words stand in the topmost one, and where the words that are written at
 * a place of the source are. Heights are CSS pixels from the top of the window.
 */
import { placeOfText, sourceOfPoint } from '../../print/dom/write.js';
import type { SourcePoint } from '../../server/protocol/index.js';

/** All blocks in the order of print, by their numbers from zero. */
export interface Blocks {
  readonly count: () => number;
  readonly at: (index: number) => HTMLElement | undefined;
  readonly named: (key: string) => HTMLElement | undefined;
}

/** The first character of a printed line. */
export interface PrintedLine {
  readonly text: Text;
  /** Zero-based UTF-16 units in the text node. */
  readonly offset: number;
  readonly top: number;
}

/** The topmost line that is in sight: more than half of it. */
export function lineAtTop(blocks: Blocks): PrintedLine | undefined {
  for (const block of blocksFromTop(blocks)) {
    for (const text of textsIn(block)) {
      const line = firstLineInSight(text);
      if (line !== undefined) return line;
    }
  }
  return undefined;
}

/** Where the topmost line in sight is written; of what stands in it the first that is typed there. The processing number at the end, typed at the beginning, tells nothing. */
export function pointAtTop(blocks: Blocks): SourcePoint | undefined {
  for (const block of blocksFromTop(blocks).filter(({ classList }) => !classList.contains('job'))) {
    let first: PrintedLine | undefined;
    for (const text of textsIn(block)) {
      const line = firstLineInSight(text);
      if (line === undefined) continue;
      if (first !== undefined && line.top - first.top > SAME_LINE) break;
      if (placeOfText(text)?.unit === unitAround(text)) return sourceOfPoint(text, line.offset);
      first ??= line;
    }
    if (first !== undefined) return sourceOfPoint(writtenAround(first.text) ?? first.text, 0);
  }
  return undefined;
}

/** The row or block that a text stands in: a timetable prints titles that are written elsewhere. */
function writtenAround(text: Text): HTMLElement | null | undefined {
  return text.parentElement?.closest<HTMLElement>('tr[data-unit], [data-key]');
}

function unitAround(text: Text): number {
  return Number(writtenAround(text)?.dataset['unit']);
}

/** Letters of one line differ by no more: a mark of a note is raised. */
const SAME_LINE = 10;

/** The top of the line that prints what is written at a point, else what is written next behind it in that block, up to the block that is written `next`; undefined where that is nothing. */
export function topOfPoint(block: HTMLElement, point: SourcePoint, next?: HTMLElement): number | undefined {
  const end = next?.dataset['unit'] === String(point.unit) ? Number(next.dataset['offset']) : Infinity;
  let before: Anchor | undefined;
  let behind: Anchor | undefined;
  for (const anchor of anchorsIn(block, point.unit)) {
    if (anchor.start >= end) continue;
    if (anchor.start <= point.offset && point.offset < anchor.end) return anchor.top(point.offset - anchor.start);
    if (anchor.start > point.offset) behind = behind === undefined || anchor.start < behind.start ? anchor : behind;
    else before = before === undefined || anchor.start >= before.start ? anchor : before;
  }
  if (before?.isRow === true) return before.top(0);
  if (behind !== undefined) return behind.top(0);
  return before === undefined ? block.getBoundingClientRect().top : undefined;
}

/** The blocks that are in sight, from the top of the window. */
export function blocksFromTop(blocks: Blocks): readonly HTMLElement[] {
  const inSight: HTMLElement[] = [];
  for (let index = indexAtTop(blocks); index < blocks.count(); index++) {
    const block = blocks.at(index);
    if (block === undefined || (inSight.length > 0 && block.getBoundingClientRect().top > window.innerHeight)) break;
    inSight.push(block);
  }
  return inSight;
}

/** The number, from zero, of the first block that ends in sight or below. */
export function indexAtTop(blocks: Blocks): number {
  let least = 0;
  let beyond = blocks.count();
  while (least < beyond) {
    const middle = (least + beyond) >> 1;
    const block = blocks.at(middle);
    if (block !== undefined && block.getBoundingClientRect().bottom <= 0) least = middle + 1;
    else beyond = middle;
  }
  return least;
}

/** A stretch of the source that is printed in one piece: words, or a row whose words are made from what is typed. */
interface Anchor {
  /** Half-open, zero-based UTF-16 units in the unit. */
  readonly start: number;
  readonly end: number;
  readonly isRow: boolean;
  top(offset: number): number;
}

function* anchorsIn(block: HTMLElement, unit: number): Generator<Anchor> {
  for (const text of textsIn(block)) {
    const place = placeOfText(text);
    if (place?.unit !== unit) continue;
    yield { start: place.offset, end: place.offset + text.length, isRow: false, top: (offset) => rectOfCharacter(text, offset)?.top ?? block.getBoundingClientRect().top };
  }
  for (const line of block.querySelectorAll<HTMLElement>(`tr[data-unit="${String(unit)}"], p[data-unit="${String(unit)}"]`)) {
    const start = Number(line.dataset['offset']);
    yield { start, end: start + 1, isRow: line.matches('tr'), top: () => line.getBoundingClientRect().top };
  }
}

function* textsIn(block: HTMLElement): Generator<Text> {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) if (node instanceof Text) yield node;
}

/** Undefined where all of a text is above the window. Its lines follow one another downwards, whatever their direction. */
function firstLineInSight(text: Text): PrintedLine | undefined {
  const all = document.createRange();
  all.selectNodeContents(text);
  const { bottom, height } = all.getBoundingClientRect();
  if (height === 0 || bottom <= 0) return undefined;
  let least = 0;
  let beyond = text.length;
  while (least < beyond) {
    const middle = (least + beyond) >> 1;
    if (isAbove(rectOfCharacter(text, middle))) least = middle + 1;
    else beyond = middle;
  }
  while (/\s/u.test(text.data.charAt(least))) least++; // the space at the end of a line takes no room
  const rect = rectOfCharacter(text, least);
  return least === text.length || rect === undefined ? undefined : { text, offset: least, top: rect.top };
}

function isAbove(rect: DOMRect | undefined): boolean {
  return rect === undefined || rect.top + rect.height / 2 < 0;
}

/** Where a character stands, else the next one of its text that takes room; undefined where none does. */
function rectOfCharacter(text: Text, offset: number): DOMRect | undefined {
  const range = document.createRange();
  for (let at = Math.max(offset, 0); at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const rect = range.getClientRects()[0];
    if (rect !== undefined && rect.height > 0) return rect;
  }
  return undefined;
}
