/**
 * The small patterns by which a table says how dates, times and provisions are worded, and their matching against tokens.
 * Each element is tried once, from the left; one that may be missing is taken where it fits. So matching never goes back.
 */
import type { WordRole } from '../../locales/phrases/phrases.js';
import { Mark, type Token } from './tokens.js';

/** A number that a pattern wants; `readNumber` of the caller says whether a token is one. */
export type NumberName = 'D' | 'MM' | 'Y' | 'FD' | 'FMM' | 'FY' | 'H' | 'MIN' | 'A' | 'P' | 'S' | 'C' | 'A1' | 'P1';

type Element = { readonly optional: boolean } & (
  | { readonly kind: 'role'; readonly role: WordRole }
  | { readonly kind: 'mark'; readonly unit: number }
  | { readonly kind: 'number'; readonly name: NumberName }
);
export type Pattern = readonly Element[];

/** A match: the index of the token behind it, and what was read for each role and number. */
export interface Match<Value> {
  readonly next: number;
  readonly words: ReadonlyMap<WordRole, Token>;
  readonly numbers: ReadonlyMap<NumberName, Value>;
  /** The first of two months. */
  readonly earlierMonth: Token | undefined;
}

/** Reads a number of the wanted kind at a token; `next` is the index of the token behind it. */
export type NumberReader<Value> = (name: NumberName, index: number) => { readonly value: Value; readonly next: number } | undefined;

const NUMBER_NAMES: ReadonlySet<string> = new Set<NumberName>(['D', 'MM', 'Y', 'FD', 'FMM', 'FY', 'H', 'MIN', 'A', 'P', 'S', 'C', 'A1', 'P1']);

export function compilePatterns(sources: readonly string[]): readonly Pattern[] {
  return sources.map((source) => source.split(' ').map(compileElement));
}

/** The numbers that a match of the patterns may begin with. */
export function firstNumbers(patterns: readonly Pattern[]): readonly NumberName[] {
  const names = patterns.flatMap((pattern) => {
    const first = pattern.find(({ kind, optional }) => kind === 'number' || !optional);
    return first?.kind === 'number' ? [first.name] : [];
  });
  return [...new Set(names)];
}

/** The longest match of the patterns at the token with the given index; of equally long ones that of the first. */
export function matchLongest<Value>(
  patterns: readonly Pattern[], tokens: readonly Token[], index: number, readNumber: NumberReader<Value>,
): Match<Value> | undefined {
  let longest: Pattern | undefined;
  let end = index;
  for (const pattern of patterns) {
    if (!mayGoOn(pattern, 0, tokens, index, LOOKED_AT)) continue;
    const next = matchPattern(pattern, tokens, index, readNumber);
    if (next === undefined || next <= end) continue;
    longest = pattern;
    end = next;
  }
  return longest && recordMatch(longest, tokens, index, readNumber);
}

/** What is read where a pattern matches, which is done again for the longest: most matches are thrown away. */
function recordMatch<Value>(pattern: Pattern, tokens: readonly Token[], index: number, readNumber: NumberReader<Value>): Match<Value> {
  const words = new Map<WordRole, Token>();
  const numbers = new Map<NumberName, Value>();
  let earlierMonth: Token | undefined;
  const next = matchPattern(pattern, tokens, index, readNumber, {
    word(role, token) {
      if (role === 'month') earlierMonth = words.get('month');
      words.set(role, token);
    },
    number: (name, value) => numbers.set(name, value),
  });
  return { next: next ?? index, words, numbers, earlierMonth };
}

/** How many tokens are looked at before a pattern is tried: most patterns are out of the question with the second. */
const LOOKED_AT = 2;

/** Whether the next `left` tokens may be what a pattern wants from an element on. */
function mayGoOn(pattern: Pattern, from: number, tokens: readonly Token[], index: number, left: number): boolean {
  if (left === 0) return true;
  const token = tokens[index];
  for (let position = from; position < pattern.length; position++) {
    const element = pattern[position];
    if (element === undefined) break;
    if (element.kind !== 'number') {
      if (token !== undefined && fits(element, token)) return mayGoOn(pattern, position + 1, tokens, index + 1, left - 1);
    } else if (token !== undefined && mayBeNumber(element.name, token)) {
      return !isSingle(element.name) || element.optional || mayGoOn(pattern, position + 1, tokens, index + 1, left - 1);
    }
    if (!element.optional) return false;
  }
  return true;
}

/** Hours are words in some languages; the numbers of provisions may be Roman, or letters in brackets. */
function mayBeNumber(name: NumberName, token: Token): boolean {
  return isSingle(name) ? token.kind === 'number' || token.entry?.has('ordinal') === true : token.kind !== 'mark' || token.value === Mark.open;
}

/** A number of dates and times is one token; those of provisions may be lists and have letters behind. */
function isSingle(name: NumberName): boolean {
  return name !== 'A' && name !== 'P' && name !== 'C' && name !== 'S' && name !== 'A1' && name !== 'P1';
}

interface Recorder<Value> {
  word(role: WordRole, token: Token): void;
  number(name: NumberName, value: Value): void;
}

/** The index of the token behind the match. */
function matchPattern<Value>(
  pattern: Pattern, tokens: readonly Token[], index: number, readNumber: NumberReader<Value>, recorder?: Recorder<Value>,
): number | undefined {
  let next = index;
  for (const element of pattern) {
    const token = tokens[next];
    if (element.kind === 'number') {
      const read = token && readNumber(element.name, next);
      if (read) {
        recorder?.number(element.name, read.value);
        next = read.next;
        continue;
      }
    } else if (token && fits(element, token)) {
      if (element.kind === 'role') recorder?.word(element.role, token);
      next += 1;
      continue;
    }
    if (!element.optional) return undefined;
  }
  return next;
}

function fits(element: Element, token: Token): boolean {
  if (element.kind === 'mark') return token.kind === 'mark' && (token.value === element.unit || (token.value === Mark.clauseComma && element.unit === Mark.comma));
  return element.kind === 'role' && token.entry?.has(element.role) === true;
}

function compileElement(source: string): Element {
  const optional = source.endsWith('?') && source.length > 1;
  const name = optional ? source.slice(0, -1) : source;
  if (NUMBER_NAMES.has(name)) return { kind: 'number', name: name as NumberName, optional };
  return name.length === 1 ? { kind: 'mark', unit: name.charCodeAt(0), optional } : { kind: 'role', role: name as WordRole, optional };
}
