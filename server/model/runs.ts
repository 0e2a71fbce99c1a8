/**
 * Inline text as runs: what stands between the braces and stars, with the emphasis that the stars give it
 * (language reference, section 2 "Inline"), and as plain text for citations and comparison.
 */
import { endOf, isToken, type Inlines, type Reference, type Token } from '../../grammar/index.js';
import { lowest } from './search.js';

export type Run = TextRun | ReferenceRun;
export interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
}
/** `text` is what is printed of the source from `start` to `end` (offsets in the unit): an escape without its backslash. */
export interface TextRun extends Emphasis {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export interface ReferenceRun extends Emphasis {
  readonly kind: 'reference';
  readonly reference: Reference;
  readonly start: number;
  readonly end: number;
}

/** The runs of a text; `source` is the text of its unit. */
export function runsOf({ parts }: Inlines, source: string): Run[] {
  const stars = readStars(parts, source);
  const runs: Run[] = [];
  let bold = false;
  let italic = false;
  parts.forEach((part, index) => {
    if (!isToken(part)) {
      runs.push({ kind: 'reference', reference: part, start: part.open.startOffset, end: endOf(part.close), bold, italic });
      return;
    }
    const width = stars.get(index);
    if (width !== undefined) {
      if (width % 2 === 1) italic = !italic;
      if (width >= 2) bold = !bold;
      return;
    }
    runs.push({ kind: 'text', text: printedText(part, parts[index - 1], parts[index + 1], source), start: part.startOffset, end: endOf(part), bold, italic });
  });
  return runs;
}

function printedText(part: Token, before: Token | Reference | undefined, after: Token | Reference | undefined, source: string): string {
  const name = part.tokenType.name;
  if (name === 'Text') return part.image;
  if (name === 'Escape') return part.image.slice(1);
  if (!name.startsWith('Break')) return part.image;
  return isCjk(lastOf(before, part, source).charCodeAt(0)) && isCjk(firstOf(after, part, source).charCodeAt(0)) ? '' : ' ';
}

const NO_STARS: ReadonlyMap<number, number> = new Map();

/** Indexes of the star tokens that open or close emphasis, with their width; each closes the last open one of its width. */
function readStars(parts: readonly (Token | Reference)[], source: string): ReadonlyMap<number, number> {
  if (!parts.some((part) => isToken(part) && part.tokenType.name === 'Stars')) return NO_STARS;
  const emphasis = new Map<number, number>();
  const open = new Map<number, number>();
  parts.forEach((part, index) => {
    if (!isToken(part) || part.tokenType.name !== 'Stars' || part.image.length > 3) return;
    const width = part.image.length;
    const before = lastOf(parts[index - 1], part, source);
    const after = firstOf(parts[index + 1], part, source);
    const opener = open.get(width);
    if (opener !== undefined && /\S/u.test(before)) {
      emphasis.set(opener, width).set(index, width);
      open.delete(width);
    } else if (opener === undefined && /\S/u.test(after) && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Nd}]/u.test(before)) {
      open.set(width, index);
    }
  });
  return emphasis;
}

/** The characters before and behind a part: its neighbours', so that only at the ends of the text the source is looked at. */
function lastOf(before: Token | Reference | undefined, part: Token, source: string): string {
  return before === undefined ? source.charAt(part.startOffset - 1) : isToken(before) ? before.image.slice(-1) : '}';
}
function firstOf(after: Token | Reference | undefined, part: Token, source: string): string {
  return after === undefined ? source.charAt(endOf(part)) : isToken(after) ? after.image.charAt(0) : '{';
}

/** Chinese, Japanese and Korean characters with their punctuation and full-width forms, by UTF-16 unit (surrogates of the ideographic planes included). */
export function isCjk(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff00 && code <= 0xffef) || (code >= 0xd840 && code <= 0xd88f)
  );
}

/** Stands in plain text for an explicit reference, so that no citation is read across it. */
export const REFERENCE_CHARACTER = '\uFFFC';

/** Plain text of one construct with the way back to the source. */
export interface PlainText {
  readonly text: string;
  /** The offset in the unit of the character at `index`; of the end for the text's length. */
  readonly sourceOffset: (index: number) => number;
}

/**
 * The text without emphasis marks, escapes resolved, line ends as they are printed, explicit references as one character.
 * A backslash that escapes nothing is kept: before a citation it makes it plain text.
 */
export function plainTextOf(inlines: Inlines, source: string): PlainText {
  const first = inlines.parts[0];
  if (inlines.parts.length === 1 && first !== undefined && isToken(first) && first.tokenType.name !== 'Escape') {
    return { text: first.image, sourceOffset: (index) => first.startOffset + index };
  }
  // For each run where it begins in the text, and where it stands in the source: flat, since every paragraph has such a list.
  const segments: number[] = [];
  const { parts } = inlines;
  const stars = readStars(parts, source);
  let text = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined || stars.has(index)) continue;
    const start = isToken(part) ? part.startOffset : part.open.startOffset;
    segments.push(text.length, start, isToken(part) ? endOf(part) : endOf(part.close));
    text += isToken(part) ? printedText(part, parts[index - 1], parts[index + 1], source) : REFERENCE_CHARACTER;
  }
  return { text, sourceOffset: (index) => offsetIn(segments, index, text.length) };
}

/** `segments`: three numbers a run. */
function offsetIn(segments: readonly number[], index: number, length: number): number {
  if (index >= length) return segments.at(-1) ?? 0;
  const run = lowest(segments.length / 3, (at) => (segments[at * 3] ?? 0) > index) - 1;
  const [at = 0, start = 0, end = 0] = segments.slice(run * 3, run * 3 + 3);
  return run < 0 ? 0 : Math.min(start + index - at, end);
}

/** Texts that have been folded, kept as long as their tree is: titles are asked for again and again. */
const foldedTexts = new WeakMap<Inlines, string>();

/** The text as printed, white space folded; marks of notes and other references are left out. */
export function foldedText(inlines: Inlines, source: string): string {
  const known = foldedTexts.get(inlines);
  if (known !== undefined) return known;
  const text = plainTextOf(inlines, source).text.replaceAll(REFERENCE_CHARACTER, ' ').replace(/\s+/gu, ' ').trim();
  foldedTexts.set(inlines, text);
  return text;
}
