/**
 * Words and numbers that run against the direction of the text around them: in Arabic, Latin words, symbols and numbers with
 * a stroke; elsewhere, Arabic words. Each is isolated, so that neither it nor its neighbours are put in another order.
 */
import { hasDirectionControls } from '../characters.js';
import { element, textNode, type PrintNode, type SourcePoint } from '../elements.js';
import type { Direction } from '../languages.js';

const LEFT_TO_RIGHT = /[A-Za-z0-9][\w.\-/:@#&%+=~‐‑]*(?:\(\w{1,12}\)[\w.\-/]*)*/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u0640][\p{Script=Arabic}\p{Script=Hebrew}\p{Mn}\u0640]*/gu;
/** Ranges of plain numbers, `2026-2027`, run with the text around them. */
const LATIN_OR_STROKE = /[A-Za-z]|^\d+\/\d/;
/** Most texts of other languages have no letter of these scripts at all. */
const RIGHT_TO_LEFT_BLOCKS = /[\u0590-\u08FF\uFB1D-\uFEFC]/;

/** The text of a run in the direction of its block; `at` is where it is written. */
export function isolated(text: string, direction: Direction, at: SourcePoint | undefined): readonly PrintNode[] {
  if (hasDirectionControls(text)) return [element('bdi', {}, [textNode(text, at)])];
  if (direction === 'ltr' && !RIGHT_TO_LEFT_BLOCKS.test(text)) return [textNode(text, at)];
  const nodes: PrintNode[] = [];
  let rest = 0;
  for (const { start, end } of direction === 'rtl' ? stretches(text, LEFT_TO_RIGHT, LATIN_OR_STROKE) : stretches(text, RIGHT_TO_LEFT, RIGHT_TO_LEFT)) {
    if (start > rest) nodes.push(textNode(text.slice(rest, start), moved(at, rest)));
    nodes.push(element('bdi', { dir: direction === 'rtl' ? 'ltr' : 'rtl' }, [textNode(text.slice(start, end), moved(at, start))]));
    rest = end;
  }
  if (rest < text.length || nodes.length === 0) nodes.push(textNode(text.slice(rest), moved(at, rest)));
  return nodes;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words that are `wanted`; those with nothing but a space between them are one stretch. */
function stretches(text: string, words: RegExp, wanted: RegExp): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(words)) {
    const word = withoutTrailingMarks(match[0]);
    if (word.search(wanted) < 0) continue;
    const previous = found.at(-1);
    const end = match.index + word.length;
    if (previous !== undefined && match.index === previous.end + 1 && text.charAt(previous.end) === ' ') found[found.length - 1] = { start: previous.start, end };
    else found.push({ start: match.index, end });
  }
  return found;
}

/** Stops, colons and hyphens behind a word belong to the sentence. */
function withoutTrailingMarks(word: string): string {
  let end = word.length;
  while (end > 0 && '.:-‐‑'.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

function moved(at: SourcePoint | undefined, by: number): SourcePoint | undefined {
  return at === undefined ? undefined : { unit: at.unit, offset: at.offset + by };
}
