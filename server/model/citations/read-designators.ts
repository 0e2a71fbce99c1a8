/** Reads the numbers of items as running text writes them: `2, 3 and 4 (b)`, `4 a) et b)`, `18 (أ)`, ranges written out. */
import { letterCounter, parseArabicLetterCounter, parseLetterCounter, parseRomanNumeral, romanNumeral } from '../../locales/numerals.js';
import { latinLookalike } from '../symbols-characters.js';
import type { ItemEntry } from './citation.js';
import { isConnector } from './sentence.js';
import { Mark, type Token } from './tokens.js';

export interface ReadDesignators {
  /** Canonical, in the order of the text: `2`, `4(b)`, `4(b)(ii)`. */
  readonly designators: readonly string[];
  /** As they are written. */
  readonly entries: readonly ItemEntry[];
  readonly start: number;
  readonly end: number;
  /** The index of the token behind them. */
  readonly next: number;
}

/** One designator, as its levels: `4`, `b`, `ii`. */
interface Designator {
  readonly levels: readonly string[];
  readonly next: number;
}

/** A letter or small Roman numeral in brackets, or with a closing bracket only; `(أ أ)` has a space in it. */
const SUB_ITEM = /[\s\u200E\u200F\u061C]{0,3}(?:[(（][\s\u200E\u200F]{0,2}([a-z]{1,5}|[\u0400-\u04FF]|[\u0621-\u064A](?:\s?[\u0621-\u064A]){0,2})[\s\u200E\u200F]{0,2}[)）]|([a-z]{1,5}|[\u0400-\u04FF]|[\u0621-\u064A](?:\s?[\u0621-\u064A])?)[)）])/y;
const BIS = /\s?(bis|ter|quater)(?![A-Za-z])/y;
const LONGEST_RANGE = 60;

/** The list of designators that starts at a token; only the first is read, with its sub-items, unless `list`. */
export function readDesignators(text: string, tokens: readonly Token[], index: number, list: boolean): ReadDesignators | undefined {
  const first = readDesignator(text, tokens, index);
  const start = tokens[index]?.start;
  if (!first || start === undefined) return undefined;

  const found: (readonly string[])[] = [first.levels];
  const entries: ItemEntry[] = [{ start, end: tokens[first.next - 1]?.end ?? start, designators: [canonical(first.levels)], range: false }];
  let { next } = first;
  let afterAnd = false;
  for (;;) {
    const separator = readSeparator(tokens, next);
    if (!separator) break;
    const previous = found.at(-1) ?? first.levels;
    const following = readFollowing(text, tokens, separator.next, previous, list);
    if (!following || (afterAnd && !separator.and && isFollowedByWord(tokens, following.next))) break;
    const added = [...(separator.range ? between(previous, following.levels) : []), following.levels];
    found.push(...added);
    entries.push({ start: tokens[separator.next]?.start ?? start, end: tokens[following.next - 1]?.end ?? start, designators: added.map(canonical), range: separator.range });
    afterAnd ||= separator.and;
    next = following.next;
  }
  return { designators: found.map(canonical), entries, start, end: tokens[next - 1]?.end ?? start, next };
}

function canonical(levels: readonly string[]): string {
  const [item = '', ...rest] = levels;
  return item + rest.map((level) => `(${level})`).join('');
}

function readDesignator(text: string, tokens: readonly Token[], index: number): Designator | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.value < 1 || token.end - token.start > 3) return undefined;
  let item = String(token.value);
  let { end } = token;
  let next = index + 1;
  for (;;) {
    const [stop, number] = [tokens[next], tokens[next + 1]];
    if (stop?.kind !== 'mark' || stop.value !== Mark.stop || stop.spaced || number?.kind !== 'number' || number.spaced) break;
    item += `.${number.value}`;
    ({ end } = number);
    next += 2;
  }
  if (/^[/:%°]\d?/.test(text.slice(end, end + 2)) && !/^[:/](?!\d)/.test(text.slice(end, end + 2))) return undefined;
  const bis = matchAt(BIS, text, end);
  if (bis) {
    item += ` ${bis[1] ?? ''}`;
    end += bis[0].length;
  }
  const subItems = readSubItems(text, end);
  return { levels: [item, ...subItems.levels], next: indexBehind(tokens, next, subItems.end) };
}

/** The next of a list: another item, or a further sub-item of the last: `(b)` behind `4 (a)`. */
function readFollowing(text: string, tokens: readonly Token[], index: number, previous: readonly string[], list: boolean): Designator | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const subItems = readSubItems(text, token.start);
  if (subItems.levels.length > 0 && previous.length > 1) {
    const [first = ''] = subItems.levels;
    const depth = previous.length > 2 && isRoman(first) && !follows(previous[1] ?? '', first) ? 2 : 1;
    return { levels: [...previous.slice(0, depth), ...subItems.levels], next: indexBehind(tokens, index, subItems.end) };
  }
  return list ? readDesignator(text, tokens, index) : undefined;
}

function isRoman(letters: string): boolean {
  return parseRomanNumeral(letters) !== undefined;
}

function follows(letter: string, next: string): boolean {
  return (parseLetterCounter(letter) ?? 0) + 1 === parseLetterCounter(next);
}

function readSubItems(text: string, offset: number): { readonly levels: readonly string[]; readonly end: number } {
  const levels: string[] = [];
  let end = offset;
  while (levels.length < 3) {
    const match = matchAt(SUB_ITEM, text, end);
    const letters = match ? latinLetters(match[1] ?? match[2] ?? '') : undefined;
    if (!match || letters === undefined) break;
    levels.push(letters);
    end += match[0].length;
  }
  return { levels, end };
}

/** Letters of a sub-item as Latin ones: Arabic ones by their place, letters of other alphabets that look Latin as those. */
export function latinLetters(letters: string): string | undefined {
  const arabic = /^[\u0621-\u064A\s]+$/.test(letters) ? parseArabicLetterCounter(letters) : undefined;
  const latin = arabic === undefined ? [...letters].map(latinLookalike).join('') : (letterCounter(arabic) ?? '');
  return /^[a-z]{1,5}$/.test(latin) ? latin : undefined;
}

interface Separator {
  readonly next: number;
  readonly and: boolean;
  readonly range: boolean;
}

function readSeparator(tokens: readonly Token[], index: number): Separator | undefined {
  const token = tokens[index];
  if (token?.kind === 'mark' && token.value === Mark.dash) return { next: index + 1, and: false, range: true };
  if (token?.entry?.has('to') && !token.entry.has('and')) return { next: index + 1, and: true, range: true };
  if (!isConnector(token)) return undefined;
  const and = token?.entry?.has('and') === true;
  const second = tokens[index + 1];
  return !and && second?.entry?.has('and') ? { next: index + 2, and: true, range: false } : { next: index + 1, and, range: false };
}

function isFollowedByWord(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'other';
}

/** What lies between the ends of a range; nothing where they are not of one level. */
function between(from: readonly string[], to: readonly string[]): string[][] {
  const parent = from.slice(0, -1);
  const [first = '', last = ''] = [from.at(-1), to.at(-1)];
  if (from.length !== to.length || parent.join() !== to.slice(0, -1).join()) return [];
  const [toNumber, toText] = first.length > 1 || last.length > 1 ? [parseRomanNumeral, (value: number) => romanNumeral(value)?.toLowerCase()] : [parseLetterCounter, letterCounter];
  const digits = /^\d+$/.test(first) && /^\d+$/.test(last);
  const [start, end] = digits ? [Number(first), Number(last)] : [toNumber(first), toNumber(last)];
  if (start === undefined || end === undefined || end - start > LONGEST_RANGE) return [];
  const members: string[][] = [];
  for (let value = start + 1; value < end; value++) members.push([...parent, digits ? String(value) : (toText(value) ?? '')]);
  return members;
}

function indexBehind(tokens: readonly Token[], index: number, end: number): number {
  let next = index;
  while ((tokens[next]?.end ?? Infinity) <= end) next += 1;
  return next;
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
