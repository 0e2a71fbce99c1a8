/** Reads the numbers of articles, paragraphs, subparagraphs and chapters: digits, Roman and Chinese numerals, spelled ordinals, letters. */
import { letterCounter, parseRomanNumeral } from '../../locales/numerals.js';
import { foldedAt, skipSpace } from './characters.js';
import type { NumberName } from './patterns.js';
import { latinLetters } from './read-designators.js';
import { isConnector } from './sentence.js';
import { Mark, type Token } from './tokens.js';

/** Canonical numbers: `54`, `1(c)`; subparagraphs `(c)`, `(c)(ii)`. */
export interface ReadProvisions {
  readonly value: readonly string[];
  /** The index of the token behind them. */
  readonly next: number;
}

const LONGEST_LIST = 60;

/** The number or list that a pattern's element wants at a token. */
export function readProvisionNumber(text: string, tokens: readonly Token[], name: NumberName, index: number): ReadProvisions | undefined {
  switch (name) {
    case 'A': case 'P': case 'C':
      return readList(text, tokens, index);
    case 'A1': case 'P1':
      return readNumber(text, tokens, index);
    case 'S':
      return readSubparagraph(text, tokens, index);
    default:
      return undefined;
  }
}

function readList(text: string, tokens: readonly Token[], index: number): ReadProvisions | undefined {
  const first = readNumber(text, tokens, index);
  if (!first) return undefined;
  const value = [...first.value];
  let { next } = first;
  while (value.length < LONGEST_LIST) {
    const separator = tokens[next];
    const range = isMark(separator, Mark.dash) || separator?.entry?.has('to') === true;
    if (!range && !isConnector(separator)) break;
    const second = tokens[next + 1];
    const at = !range && second?.entry?.has('and') ? next + 2 : next + 1;
    const following = readNumber(text, tokens, at) ?? readSubOnly(text, tokens, at, value.at(-1) ?? '');
    if (!following) break;
    if (range) value.push(...between(value.at(-1) ?? '', following.value[0] ?? ''));
    value.push(...following.value);
    ({ next } = following);
  }
  return { value, next };
}

/** One number with the letters behind it. */
function readNumber(text: string, tokens: readonly Token[], index: number): ReadProvisions | undefined {
  const bracketed = isMark(tokens[index], Mark.open) && isMark(tokens[index + 2], Mark.close);
  const number = plainNumber(text, tokens[bracketed ? index + 1 : index]);
  if (number === undefined) return undefined;
  const subs = readLetters(text, tokens, bracketed ? index + 3 : index + 1);
  return { value: [number + subs.letters], next: subs.next };
}

/** `(b)` behind `1 (a) and`. */
function readSubOnly(text: string, tokens: readonly Token[], index: number, previous: string): ReadProvisions | undefined {
  const subs = previous.includes('(') ? readLetters(text, tokens, index) : { letters: '', next: index };
  return subs.letters === '' ? undefined : { value: [previous.slice(0, previous.indexOf('(')) + subs.letters], next: subs.next };
}

/** The number of a token; capital Roman numerals stay what they are in value, so that `V` and `5` are one. */
function plainNumber(text: string, token: Token | undefined): string | undefined {
  if (!token) return undefined;
  if (token.kind === 'number') return token.value > 0 && token.value < 1000 && !/^[/%]/.test(text.charAt(token.end)) ? String(token.value) : undefined;
  const spelled = token.entry?.get('ordinal');
  if (spelled !== undefined) return String(spelled);
  const letters = token.end - token.start <= 8 ? text.slice(token.start, token.end) : '';
  const roman = /^[IVXLC]+$/.test(letters) ? parseRomanNumeral(letters) : undefined;
  return roman === undefined ? undefined : String(roman);
}

/** `(c)`, `c)`, `(三)`, `(1)`, several deep, as canonical letters. */
function readLetters(text: string, tokens: readonly Token[], index: number): { readonly letters: string; readonly next: number } {
  let letters = '';
  let next = index;
  for (let depth = 0; depth < 3; depth++) {
    const level = readLevel(text, tokens, next);
    if (!level) break;
    letters += `(${level.letter})`;
    ({ next } = level);
  }
  return { letters, next };
}

function readLevel(text: string, tokens: readonly Token[], index: number): { readonly letter: string; readonly next: number } | undefined {
  const open = isMark(tokens[index], Mark.open);
  const inner = tokens[open ? index + 1 : index];
  const close = tokens[open ? index + 2 : index + 1];
  if (!inner || !isMark(close, Mark.close)) return undefined;
  const letter = inner.kind === 'number' && open ? String(inner.value) : latinLetters(text.slice(inner.start, Math.min(inner.end, inner.start + 5)));
  return letter === undefined ? undefined : { letter, next: open ? index + 3 : index + 2 };
}

/** A subparagraph by itself: `(c)`; Chinese `(三)` and `三` are (c) too, since its conventions number what others letter. */
function readSubparagraph(text: string, tokens: readonly Token[], index: number): ReadProvisions | undefined {
  const letters = readLetters(text, tokens, index);
  if (letters.letters !== '') return { value: [letters.letters.replace(/^\((\d+)\)/, (_, number: string) => `(${letterCounter(Number(number)) ?? number})`)], next: letters.next };
  const token = tokens[index];
  if (token?.kind === 'number' && token.value > 0) {
    const letter = letterCounter(token.value);
    return letter === undefined ? undefined : { value: [`(${letter})`], next: index + 1 };
  }
  const letter = token && token.end - token.start <= 2 ? latinLetters(String.fromCharCode(foldedAt(text, skipSpace(text, token.start)))) : undefined;
  return letter === undefined ? undefined : { value: [`(${letter})`], next: index + 1 };
}

function between(from: string, to: string): string[] {
  const members: string[] = [];
  const [first, last] = [Number(from), Number(to)];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first > LONGEST_LIST) return members;
  for (let number = first + 1; number < last; number++) members.push(String(number));
  return members;
}

function isMark(token: Token | undefined, unit: number): boolean {
  return token?.kind === 'mark' && token.value === unit;
}
