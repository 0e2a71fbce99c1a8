/**
 * Item numbers: how an agenda numbers its levels (`1. | (a) | (i)`, language reference, section 3 "Numbers by example"),
 * how a typed number is read, and designators, the form in which items are spoken of (section 4).
 */
import { parseArabicLetterCounter, parseLetterCounter, parseRomanNumeral, printNumber, type NumeralStyle } from '../locales/numerals.js';

type CounterStyle = '1' | 'A' | 'a' | 'I' | 'i';
interface Counter { readonly style: CounterStyle }
/** The pieces of one level's number: text as it stands, and counters, the last of which is the level's own. */
export type NumberForm = readonly (string | Counter)[];
export type Numbering = readonly NumberForm[];

/** A number of one level: 1 for `1.`, `(a)` and `(i)`, with `bis` or `ter` if any. */
export interface Ordinal {
  readonly value: number;
  readonly suffix: string;
}

/** Reads the cells of `numbering:`. A counter is `1` `A` `a` `I` `i` that stands in no word. */
export function parseNumbering(cells: readonly string[]): Numbering {
  return cells.map((cell) => {
    const form: (string | Counter)[] = [];
    let rest = 0;
    for (const match of cell.matchAll(/(?<![\p{L}\p{N}])[1AaIi](?![\p{L}\p{N}])/gu)) {
      if (match.index > rest) form.push(cell.slice(rest, match.index));
      form.push({ style: match[0] as CounterStyle });
      rest = match.index + 1;
    }
    if (rest < cell.length) form.push(cell.slice(rest));
    return form;
  });
}

/** The number of an item as printed; `path` has the ordinals of the levels above and its own, `letters` the language's style of letters. */
export function printItemNumber(numbering: Numbering, path: readonly Ordinal[], letters: NumeralStyle): string {
  const form = numbering[path.length - 1] ?? numbering.at(-1) ?? [];
  const counters = form.filter((piece) => typeof piece !== 'string').length;
  let level = path.length - counters;
  return form.map((piece) => (typeof piece === 'string' ? piece : printOrdinal(path[level++], piece.style, letters))).join('');
}

function printOrdinal(ordinal: Ordinal | undefined, style: CounterStyle, letters: NumeralStyle): string {
  if (ordinal === undefined) return '';
  return printCounter(ordinal.value, style, letters) + (ordinal.suffix === '' ? '' : ` ${ordinal.suffix}`);
}

function printCounter(value: number, style: CounterStyle, letters: NumeralStyle): string {
  switch (style) {
    case '1': return String(value);
    case 'a': return printNumber(letters, value);
    case 'A': return printNumber('letters', value).toUpperCase();
    case 'i': return printNumber('roman', value).toLowerCase();
    case 'I': return printNumber('roman', value).toUpperCase();
  }
}

/** The counter of a typed number without its marks, `4` of `4.`, `b` of `(b)`, `1.2` of `1.2.`; empty without one. */
function counterText(typed: string): { readonly counter: string; readonly suffix: string } {
  const bare = typed.replace(/[()（）.．\s\u200E\u200F]+/gu, ' ').trim();
  const suffix = /(?:^|[\s\d])(bis|ter|quater)$/u.exec(bare)?.[1] ?? '';
  const counters = bare.slice(0, bare.length - suffix.length).trim().split(' ');
  return { counter: counters.at(-1) ?? '', suffix };
}

/** Reads a typed number at its level (1 to 3); undefined where its counter is none of that level's. */
export function readOrdinal(typed: string, level: number, numbering: Numbering): Ordinal | undefined {
  const { counter, suffix } = counterText(typed);
  const value = readCounter(counter, level, numbering);
  return value === undefined ? undefined : { value, suffix };
}

function readCounter(counter: string, level: number, numbering: Numbering): number | undefined {
  if (/^\d+$/u.test(counter)) return Number(counter);
  const own = ownStyle(numbering[level - 1]);
  if (own === '1') return undefined;
  const roman = own === 'i' || own === 'I' || (own === undefined && level >= 3);
  const folded = counter.toLowerCase();
  return roman ? parseRomanNumeral(folded) : (parseLetterCounter(cyrillicAsLatin(folded)) ?? parseArabicLetterCounter(counter));
}

/** Whether a typed number has the form of its level: the agenda's own, the usual one, or with the letter as the language prints it. */
export function hasFormOfLevel(typed: string, path: readonly Ordinal[], numbering: Numbering, letters: NumeralStyle): boolean {
  const text = typed.normalize('NFKC').replace(/[\s\u200E\u200F]+/gu, '');
  const forms = [numbering, USUAL, BRACKETED].flatMap((one) => [printItemNumber(one, path, letters), printItemNumber(one, path, 'letters')]);
  return forms.some((form) => form.replace(/\s+/gu, '') === text);
}
const USUAL = parseNumbering(['1.', '(a)', '(i)']);
const BRACKETED = parseNumbering(['1.', 'a)', 'i)']);

function ownStyle(form: NumberForm | undefined): CounterStyle | undefined {
  const own = form?.findLast((piece) => typeof piece !== 'string');
  return own === undefined || typeof own === 'string' ? undefined : own.style;
}

/** Cyrillic letters that look like Latin ones stand for them (a slip that is reported elsewhere); Russian lists use Latin letters. */
function cyrillicAsLatin(text: string): string {
  return text.replace(/[асеорху]/gu, (letter) => 'aceopxy'.charAt('асеорху'.indexOf(letter)));
}

/** The designator of an item in its canonical form: `4(b)(ii)`, or `3.1.1` where the numbering prints the levels above. */
export function designatorOf(path: readonly Ordinal[], numbering: Numbering): string {
  const decimal = (numbering[1]?.filter((piece) => typeof piece !== 'string').length ?? 0) > 1;
  return path
    .map((ordinal, index) => {
      const text = decimal || index === 0 ? String(ordinal.value) : printNumber(index === 1 ? 'letters' : 'roman', ordinal.value).toLowerCase();
      const full = text + (ordinal.suffix === '' ? '' : ` ${ordinal.suffix}`);
      return index === 0 ? full : decimal ? `.${full}` : `(${full})`;
    })
    .join('');
}

/** A designator as typed (`4 (b)`, `4（b）`, `18 (أ)`, `18 a)`) in its canonical form; undefined for what is none. */
export function canonicalDesignator(typed: string, numbering: Numbering): string | undefined {
  const path = designatorPath(typed, numbering);
  return path === undefined ? undefined : designatorOf(path, numbering);
}

/** The ordinals of a designator as typed, one for each level; undefined for what is none. */
export function designatorPath(typed: string, numbering: Numbering): Ordinal[] | undefined {
  const pieces = typed.normalize('NFKC').split(/[().]/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const path: Ordinal[] = [];
  for (const piece of pieces) {
    // `4 a)` has the letter behind a space; `4 bis` is one ordinal.
    for (const part of piece.split(/\s+(?!(?:bis|ter|quater)\b)/u)) {
      const level = path.length + 1;
      const ordinal = readOrdinal(part, level, level === 1 ? NUMBERS : numbering);
      if (ordinal === undefined) return undefined;
      path.push(ordinal);
    }
  }
  return path.length === 0 ? undefined : path;
}
const NUMBERS = parseNumbering(['1.']);

/** The order of two designators in their agenda; what is none comes first. */
export function compareDesignators(one: string, other: string, numbering: Numbering): number {
  return comparePaths(designatorPath(one, numbering) ?? [], designatorPath(other, numbering) ?? []);
}

/** The order of two items by their ordinals: a parent before its sub-items, `2 bis` behind `2`. */
export function comparePaths(one: readonly Ordinal[], other: readonly Ordinal[]): number {
  const level = one.findIndex((ordinal, index) => compareOrdinals(ordinal, other[index] ?? NO_ORDINAL) !== 0);
  const [first, second] = [one[level], other[level]];
  return first === undefined ? one.length - other.length : compareOrdinals(first, second ?? NO_ORDINAL);
}
const NO_ORDINAL: Ordinal = { value: 0, suffix: '' };

const SUFFIXES = ['', 'bis', 'ter', 'quater'];
export function compareOrdinals(one: Ordinal, other: Ordinal): number {
  return one.value - other.value || SUFFIXES.indexOf(one.suffix) - SUFFIXES.indexOf(other.suffix);
}

/** The designators from one to another among siblings: `2`, `3`, `4` of `2-4`; `to` may be the last part only, as in `4(a)-(c)`. */
export function expandRange(from: string, to: string, numbering: Numbering): string[] | undefined {
  const first = designatorPath(from, numbering);
  if (first === undefined) return undefined;
  const parents = first.slice(0, -1);
  const whole = /^\D/u.test(to.trim()) ? readOrdinal(to, first.length, numbering) : designatorPath(to, numbering);
  const last = Array.isArray(whole) ? whole.at(-1) : whole;
  const start = first.at(-1);
  if (last === undefined || start === undefined || (Array.isArray(whole) && (whole.length !== first.length || designatorOf(whole.slice(0, -1), numbering) !== designatorOf(parents, numbering)))) return undefined;
  if (last.value < start.value || last.value - start.value > LONGEST_RANGE) return undefined;
  const values = Array.from({ length: last.value - start.value + 1 }, (_, index) => start.value + index);
  return values.map((value) => designatorOf([...parents, { value, suffix: value === last.value ? last.suffix : value === start.value ? start.suffix : '' }], numbering));
}
const LONGEST_RANGE = 500;
