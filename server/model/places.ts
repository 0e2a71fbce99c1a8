/** Places of nodes and tokens, and of the lines that they stand on. */
import { endOf, spanOf, type Block, type Node, type Token } from '../../grammar/index.js';
import type { DocumentUnit, Place } from './document.js';
import type { Item } from './items.js';
import type { Masthead } from './masthead.js';

/** What a node or token stands on, without the white space around it; the beginning of the unit for what stands for nothing written. */
export function placeOf(unit: DocumentUnit, element: Node | Token): Place {
  const { start, end } = spanOf(element) ?? { start: 0, end: 0 };
  return trimmedPlace({ unit, start, end });
}

/** The block of a unit that an offset lies in; of very many it is found by halving. */
export function blockAtOffset({ tree: { blocks } }: DocumentUnit, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    const span = block === undefined ? undefined : spanOf(block);
    if (span === undefined || span.end <= offset) low = middle + 1;
    else if (span.start > offset) high = middle;
    else return block;
  }
  return undefined;
}

/** From the first to the last of several, undefined ones aside. */
export function placeOfAll(unit: DocumentUnit, elements: readonly (Node | Token | undefined)[]): Place {
  const spans = elements.map((element) => (element === undefined ? undefined : spanOf(element))).filter((span) => span !== undefined);
  const start = Math.min(...spans.map((span) => span.start));
  return spans.length === 0 ? { unit, start: 0, end: 0 } : trimmedPlace({ unit, start, end: Math.max(...spans.map((span) => span.end)) });
}

/** From the first to the last of some tokens; undefined without any. */
export function tokensPlace(unit: DocumentUnit, tokens: readonly Token[]): Place | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? undefined : { unit, start: first.startOffset, end: endOf(last) };
}

const SPACE = /[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;

/** A place without the white space and direction marks at its ends; one of nothing else stays. */
export function trimmedPlace({ unit, start, end }: Place): Place {
  let first = start;
  let last = end;
  while (first < last && SPACE.test(unit.text.charAt(first))) first++;
  while (last > first && SPACE.test(unit.text.charAt(last - 1))) last--;
  return first === last ? { unit, start, end } : { unit, start: first, end: last };
}

/** The whole lines that a place touches, with the end of the last one. */
export function wholeLines({ unit, start, end }: Place): Place {
  const first = unit.lineStarts.findLast((lineStart) => lineStart <= start) ?? 0;
  const next = unit.lineStarts.find((lineStart) => lineStart >= end && lineStart > start) ?? unit.text.length;
  return { unit, start: first, end: next };
}

/** The end of the line that an offset stands on, before its line end. */
export function lineEndOf({ text }: DocumentUnit, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/u);
  return end < 0 ? text.length : offset + end;
}

/** The first line of a place, where it goes over several. */
export function firstLineOf({ unit, start, end }: Place): Place {
  return trimmedPlace({ unit, start, end: Math.min(end, lineEndOf(unit, start)) });
}

/** The line end that a unit's text uses. */
export function newlineOf({ text }: DocumentUnit): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The symbol behind `@agenda`, else the word itself. */
export function symbolPlace({ unit, directive: { argument, keyword } }: Masthead): Place {
  return placeOf(unit, argument.kind === 'nameArgument' && argument.name !== undefined ? argument.name : keyword);
}

/** The number of an item's heading as typed, else its title, else its mark. */
export function numberPlace({ unit, heading }: Item): Place {
  const written = heading.number ?? heading.unnumbered;
  return written !== undefined || heading.title.parts.length === 0 ? placeOf(unit, written ?? heading.mark) : placeOf(unit, heading.title);
}
