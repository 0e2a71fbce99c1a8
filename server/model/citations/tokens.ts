/**
 * Cuts a text into the tokens that citations are made of: numbers, marks, document symbols, links, words of the language's table, and
 * stretches of anything else. Every character is read a bounded number of times, so that the time grows with the text only.
 */
import { parseChineseNumeral } from '../../locales/numerals.js';
import { isSymbolCapital, readSymbol, startsSymbol, type ReadSymbol } from '../symbols-read.js';
import { CharacterClass, classAt, digitAt, foldedAt, unitAt, wordEnd } from './characters.js';
import type { Span } from './citation.js';
import { longestWord, type Lexicon, type WordEntry } from './lexicon.js';
import { readLink, readMailAddress, readPath } from './links.js';

export type TokenKind = 'number' | 'word' | 'mark' | 'symbol' | 'link' | 'other';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** White space, or a sign without width, stands directly before it. */
  readonly spaced: boolean;
  /** Of a number its value (-1 if it is none that can be counted), of a mark its folded unit, of other text how many words it has. */
  readonly value: number;
  readonly entry: WordEntry | undefined;
  /** A word with an "and" joined to its front. */
  readonly joinedAnd: boolean;
  readonly symbol: ReadSymbol | undefined;
}

/** A token in the making: stretches of unknown text grow. */
type Gathered = { -readonly [Key in keyof Token]: Token[Key] };

/** The units of marks that recognisers ask for; typographic forms have been read as these. The full-width comma parts clauses, not numbers. */
export const Mark = {
  comma: 0x2c, semicolon: 0x3b, colon: 0x3a, stop: 0x2e, slash: 0x2f, dash: 0x2d, open: 0x28, close: 0x29, backslash: 0x5c,
  clauseComma: 0xff0c, cjkStop: 0x3002, question: 0x3f, exclamation: 0x21,
} as const; // prettier-ignore

const MARK_FORMS: ReadonlyMap<number, number> = new Map([
  [0xff0c, Mark.clauseComma], [0x3001, Mark.comma], [0x60c, Mark.comma], [0x61b, Mark.semicolon], [0x61f, Mark.question],
]); // prettier-ignore
const CHINESE_NUMERALS = new Uint8Array(65536);
for (const numeral of '〇零一二三四五六七八九十百两') CHINESE_NUMERALS[numeral.charCodeAt(0)] = 1;
const LONGEST_NUMERAL = 8;

/** The tokens of a text, or of stretches of it, in order; white space lies between them. */
export function tokenize(text: string, lexicon: Lexicon, stretches: readonly Span[] = [{ start: 0, end: text.length }]): readonly Token[] {
  const tokens: Gathered[] = [];
  for (const { start, end } of stretches) addTokens(tokens, text, lexicon, start, end);
  return tokens;
}

function addTokens(tokens: Gathered[], text: string, lexicon: Lexicon, start: number, end: number): void {
  let offset = start;
  let spaced = false;
  while (offset < end) {
    const kind = classAt(text, offset);
    if (kind === CharacterClass.space) {
      spaced = true;
      offset += 1;
      continue;
    }
    offset = addToken(tokens, text, lexicon, offset, kind, spaced);
    spaced = false;
  }
}

/** Adds what stands at `offset` to the tokens; returns the offset behind it. */
function addToken(tokens: Gathered[], text: string, lexicon: Lexicon, start: number, kind: number, spaced: boolean): number {
  switch (kind) {
    case CharacterClass.digit:
      return addNumber(tokens, text, start, spaced);
    case CharacterClass.ideograph:
      return addWord(tokens, text, lexicon, start, spaced) ?? addChineseNumeral(tokens, text, start, spaced) ?? addOther(tokens, start, start + 1, spaced);
    case CharacterClass.letter:
      return addSymbol(tokens, text, start, spaced) ?? addLink(tokens, text, start, spaced) ?? addLetters(tokens, text, lexicon, start, spaced);
    default:
      return addMark(tokens, text, lexicon, start, spaced);
  }
}

function token(kind: TokenKind, start: number, end: number, spaced: boolean, value = 0, entry?: WordEntry, symbol?: ReadSymbol, joinedAnd = false): Gathered {
  return { kind, start, end, spaced, value, entry, joinedAnd, symbol };
}

function addNumber(tokens: Gathered[], text: string, start: number, spaced: boolean): number {
  let end = start;
  let value = 0;
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, end)) {
    value = end - start < LONGEST_NUMERAL ? value * 10 + digit : -1;
    end += 1;
  }
  if (end - start > LONGEST_NUMERAL) value = -1;
  tokens.push(token('number', start, end, spaced, value));
  return end;
}

function addChineseNumeral(tokens: Gathered[], text: string, start: number, spaced: boolean): number | undefined {
  let end = start;
  while (CHINESE_NUMERALS[unitAt(text, end)] === 1) end += 1;
  if (end === start) return undefined;
  const value = end - start <= LONGEST_NUMERAL ? parseChineseNumeral(text.slice(start, end)) : undefined;
  tokens.push(token('number', start, end, spaced, value ?? -1));
  return end;
}

function addSymbol(tokens: Gathered[], text: string, start: number, spaced: boolean): number | undefined {
  if (!isSymbolCapital(text, start) || !startsSymbol(text, start)) return undefined;
  const symbol = readSymbol(text, start);
  if (!symbol) return undefined;
  tokens.push(token('symbol', start, symbol.end, spaced, 0, undefined, symbol));
  return symbol.end;
}

function addLink(tokens: Gathered[], text: string, start: number, spaced: boolean): number | undefined {
  const end = readLink(text, start);
  if (end !== undefined) tokens.push(token('link', start, end, spaced));
  return end;
}

function addWord(tokens: Gathered[], text: string, lexicon: Lexicon, start: number, spaced: boolean): number | undefined {
  const word = longestWord(lexicon, text, start);
  if (word) tokens.push(token('word', start, word.end, spaced, 0, word.entry));
  return word?.end;
}

function addLetters(tokens: Gathered[], text: string, lexicon: Lexicon, start: number, spaced: boolean): number {
  return addWord(tokens, text, lexicon, start, spaced) ?? addJoinedWord(tokens, text, lexicon, start, spaced) ?? addUnknownWord(tokens, text, start, spaced);
}

/** A word of the table with a prefix joined to it: Arabic `والقرار`. */
function addJoinedWord(tokens: Gathered[], text: string, lexicon: Lexicon, start: number, spaced: boolean): number | undefined {
  if (lexicon.proclitics.size === 0) return undefined;
  for (const proclitic of lexicon.proclitics.get(text.charCodeAt(start)) ?? NONE) {
    if (!text.startsWith(proclitic, start)) continue;
    let stem = start + proclitic.length;
    while (classAt(text, stem) === CharacterClass.combining) stem += 1;
    const word = classAt(text, stem) === CharacterClass.letter ? longestWord(lexicon, text, stem) : undefined;
    if (!word) continue;
    const joinedAnd = lexicon.phrases.joinedAnd !== undefined && proclitic.startsWith(lexicon.phrases.joinedAnd);
    tokens.push(token('word', start, word.end, spaced, 0, word.entry, undefined, joinedAnd));
    return word.end;
  }
  return undefined;
}

const NONE: readonly string[] = [];

function addUnknownWord(tokens: Gathered[], text: string, start: number, spaced: boolean): number {
  const letters = wordEnd(text, start);
  // Digits go on a word of Latin letters (`G77`), not one of letters that take prefixes and suffixes.
  const latin = text.charCodeAt(start) < 0x250;
  let end = letters;
  while (latin && classAt(text, end) === CharacterClass.digit) end = classAt(text, end + 1) === CharacterClass.letter ? wordEnd(text, end + 1) : end + 1;
  const next = text.charCodeAt(end);
  const path = latin && (next === Mark.stop || next === Mark.dash) ? readPath(text, start) : undefined;
  if (path !== undefined) return addOther(tokens, start, path, spaced);
  const capitals = isSymbolCapital(text, start) && (end > letters || isSymbolCapital(text, start + 1));
  return addOther(tokens, start, end, spaced, end - start <= 2 || capitals);
}

/** Text that no table knows is gathered into one token; words that may be Roman numerals or letters of items stand `alone`. */
function addOther(tokens: Gathered[], start: number, end: number, spaced: boolean, alone = false): number {
  const last = tokens.at(-1);
  if (last?.kind === 'other' && !alone && last.value > 0) {
    last.end = end;
    last.value += 1;
  } else {
    tokens.push(token('other', start, end, spaced, alone ? 0 : 1));
  }
  return end;
}

function addMark(tokens: Gathered[], text: string, lexicon: Lexicon, start: number, spaced: boolean): number {
  const unit = foldedAt(text, start);
  if (unit === 0x40) {
    const address = readMailAddress(text, start);
    if (address) {
      while ((tokens.at(-1)?.end ?? 0) > address.start) tokens.pop();
      tokens.push(token('link', address.start, address.end, true));
      return address.end;
    }
  }
  const word = longestWord(lexicon, text, start);
  if (word) {
    tokens.push(token('word', start, word.end, spaced, 0, word.entry));
    return word.end;
  }
  tokens.push(token('mark', start, start + 1, spaced, MARK_FORMS.get(text.charCodeAt(start)) ?? unit));
  return start + 1;
}
