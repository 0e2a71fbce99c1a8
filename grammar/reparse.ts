/**
 * Parses a long paragraph again after an edit inside it: only the lines around the edit are read, what stands ahead and behind is taken over.
 * The tree is that of a fresh parse, or there is none: then the unit must be parsed as a whole.
 */
import { bracesAmong, bracesIn, keepBraces } from './braces.js';
import { editText, textBetween } from './edited-text.js';
import { lexer, parser, type TextUnit } from './parse.js';
import { inlines, paragraph, unit, type Inlines, type Node, type Reference, type Token } from './nodes.js';
import { INLINE, UnclosedBrace } from './tokens.js';
import { LONGEST_REFERENCE } from './tokens/closing.js';
import { endOf, isToken } from './walk.js';

type Part = Token | Reference;

export interface Reparsed {
  readonly unit: TextUnit;
  readonly before: Inlines;
  readonly after: Inlines;
  /** How many parts of the text are the same at its beginning, and how many at its end but for their offsets. */
  readonly ahead: number;
  readonly behind: number;
  /** What was read again: half-open offsets in the unit, before and after. */
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Shorter units are parsed as fast as they are taken apart. */
const LONG = 4000;

/** `typed` takes the place of what stands from `start` to `end` (offsets in the unit). Undefined where nobody can say that all the rest stays as it is. */
export function reparse(known: TextUnit, start: number, end: number, typed: string): Reparsed | undefined {
  const { text, entry, exit, tree } = known;
  const [block, ...others] = tree.blocks;
  if (text.length < LONG || block?.kind !== 'paragraph' || others.length > 0 || entry === 'documents' || entry === 'schedule') return undefined;
  const { parts } = block.text;
  const ahead = partsAhead(parts, start);
  const to = partsUntil(parts, end);
  if (ahead === undefined || to === undefined) return undefined;
  const from = ahead === 0 ? endOf(block.start) : endOfPart(parts[ahead - 1]);
  const until = to < parts.length ? startOf(parts[to]) : endOfPart(parts.at(-1));
  if (isBraceOpen(parts, ahead, from)) return undefined;

  const shift = typed.length - (end - start);
  const lines = textBetween(known, from, start) + typed + textBetween(known, end, until);
  const seen = lookAhead(parts, to, lines.includes('{') ? LONGEST_REFERENCE : 0, text.length);
  const read = readLines(lines + textBetween(known, until, seen), from, until + shift, to < parts.length ? undefined : [...tree.layout, ...tree.comments].filter(({ startOffset }) => startOffset >= until));
  if (read === undefined) return undefined;
  const all = parts.toSpliced(ahead, to - ahead, ...read.inlines.parts);
  const behind = parts.length - to;
  const bracesBehind: Part[] = [];
  for (let index = all.length - behind; index < all.length; index++) {
    const part = all[index];
    if (part === undefined) continue;
    const there = shift === 0 ? part : moved(part, shift);
    if (!isToken(there) || there.tokenType === UnclosedBrace) bracesBehind.push(there);
    all[index] = there;
  }
  const after = inlines(all);
  const braces = bracesIn(block.text);
  keepBraces(after, [
    ...braces.filter((part) => startOf(part) < from), ...bracesAmong(read.inlines.parts), ...bracesBehind,
  ]);
  const aside = (tokens: readonly Token[], between: readonly Token[]) => [
    ...tokens.filter(({ startOffset }) => startOffset < from), ...between, ...tokens.filter(({ startOffset }) => startOffset >= until).map((token) => moved(token, shift)),
  ];
  const now = unit([paragraph(block.start, after)], aside(tree.layout, read.layout), aside(tree.comments, []));
  return { unit: { ...editText(known, start, end, typed), entry, exit, tree: now }, before: block.text, after, ahead, behind, start: from, endBefore: until, endAfter: until + shift };
}

const isBreak = (part: Part | undefined): part is Token => part !== undefined && isToken(part) && part.tokenType === INLINE.paragraph.lineBreak;
const startOf = (part: Part | undefined) => (part === undefined ? 0 : isToken(part) ? part.startOffset : part.open.startOffset);
const endOfPart = (part: Part | undefined) => (part === undefined ? 0 : endOf(isToken(part) ? part : part.close));

/** How many parts stand ahead of the line before that of the offset: whether a line goes on is told by the beginning of the next. Undefined in the first line. */
function partsAhead(parts: readonly Part[], offset: number): number | undefined {
  let breaks = 0;
  for (let index = firstFrom(parts, offset) - 1; index >= 0; index--) {
    const part = parts[index];
    if (isBreak(part) && endOf(part) <= offset && ++breaks === 2) return index + 1;
  }
  return breaks === 0 ? undefined : 0;
}

/** The index of the line end behind the line after that of the offset; behind all parts in the last two lines, undefined behind the text. */
function partsUntil(parts: readonly Part[], offset: number): number | undefined {
  let breaks = 0;
  for (let index = firstFrom(parts, offset); index < parts.length; index++) if (isBreak(parts[index]) && ++breaks === 2) return index;
  return offset <= endOfPart(parts.at(-1)) ? parts.length : undefined;
}

/** The index of the first part that begins at the offset or behind it. */
function firstFrom(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(parts[middle]) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a brace that is not closed stands so near ahead that something typed may close it. */
function isBraceOpen(parts: readonly Part[], ahead: number, from: number): boolean {
  for (let index = ahead - 1; index >= 0; index--) {
    const part = parts[index];
    if (endOfPart(part) < from - LONGEST_REFERENCE) return false;
    if (part !== undefined && isToken(part) && part.tokenType === UnclosedBrace) return true;
  }
  return false;
}

/** How far the lexer may look from the line end at an index: over a line, or so many characters, and to a line end. */
function lookAhead(parts: readonly Part[], to: number, characters: number, length: number): number {
  const least = startOf(parts[to]) + characters;
  for (let index = to + 1; index < parts.length; index++) if (isBreak(parts[index]) && startOf(parts[index]) > least) return startOf(parts[index]);
  return length;
}

/**
 * Lines of a paragraph, of which the first begins at `from` and the last ends at `until`; undefined if they are anything else. `tail`: what stands
 * behind the last line of the paragraph, if that is among them.
 */
function readLines(text: string, from: number, until: number, tail: readonly Token[] | undefined): { readonly inlines: Inlines; readonly layout: readonly Token[] } | undefined {
  const { tokens, groups, errors } = lexer.tokenize(text, 'paragraph');
  const all = [tokens, groups['layout'] ?? [], groups['comments'] ?? []].map((group) => {
    for (const token of group) token.startOffset += from;
    return group.filter(({ startOffset }) => startOffset < until);
  });
  const [lines = [], layout = [], comments = []] = all;
  const next = tokens[lines.length];
  const rest = [...(groups['layout'] ?? []), ...(groups['comments'] ?? [])].filter(({ startOffset }) => startOffset >= until);
  const goesOn = tail === undefined ? isBreak(next) && next.startOffset === until : next === undefined && areAlike(rest, tail);
  if (errors.length > 0 || comments.length > 0 || !goesOn) return undefined;
  parser.input = lines;
  const read = parser.inlines();
  return parser.errors.length > 0 ? undefined : { inlines: read, layout };
}

function areAlike(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every(({ tokenType, image }, index) => tokenType === other[index]?.tokenType && image === other[index].image);
}

/** The same node or leaf so many characters further on, with the same properties in the same order. */
function moved<Element extends Node | Token>(element: Element, by: number): Element {
  if (isToken(element)) {
    const { image, startOffset, tokenTypeIdx, tokenType } = element;
    return { image, startOffset: startOffset + by, tokenTypeIdx, tokenType } as Element;
  }
  const copy = { ...element };
  const properties = copy as unknown as Record<string, unknown>;
  for (const key in properties) {
    const value = properties[key];
    if (Array.isArray(value)) properties[key] = value.map((one: Node | Token) => moved(one, by));
    else if (typeof value === 'object' && value !== null) properties[key] = moved(value as Node | Token, by);
  }
  return copy;
}
