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

/** The longest match of the patterns at the token with the given index. */
export function matchLongest<Value>(
  patterns: readonly Pattern[], tokens: readonly Token[], index: number, readNumber: NumberReader<Value>,
): Match<Value> | undefined {
  const token = tokens[index];
  let longest: Match<Value> | undefined;
  for (const pattern of patterns) {
    if (!token || !mayStart(pattern, 0, tokens, index)) continue;
    const match = matchPattern(pattern, tokens, index, readNumber);
    if (match && match.next > (longest?.next ?? index)) longest = match;
  }
  return longest;
}

/** Whether a token, and the one behind it if it is a single number, can go on a pattern from an element: saves trying most patterns. */
function mayStart(pattern: Pattern, from: number, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  for (let position = from; position < pattern.length; position++) {
    const element = pattern[position];
    if (!element || !token) return false;
    if (element.kind !== 'number') {
      if (fits(element, token)) return true;
    } else if (token.kind === 'number' && from === 0 && isSingle(element.name)) {
      return position + 1 === pattern.length || mayStart(pattern, position + 1, tokens, index + 1);
    } else if (token.kind !== 'mark') {
      return true;
    }
    if (!element.optional) return false;
  }
  return from > 0;
}

/** A number of dates and times is one token; those of provisions may be lists and have letters behind. */
function isSingle(name: NumberName): boolean {
  return name !== 'A' && name !== 'P' && name !== 'C' && name !== 'S' && name !== 'A1' && name !== 'P1';
}

function matchPattern<Value>(
  pattern: Pattern, tokens: readonly Token[], index: number, readNumber: NumberReader<Value>,
): Match<Value> | undefined {
  let words: Map<WordRole, Token> | undefined;
  let numbers: Map<NumberName, Value> | undefined;
  let earlierMonth: Token | undefined;
  let next = index;
  for (const element of pattern) {
    const token = tokens[next];
    if (element.kind === 'number') {
      const read = token && readNumber(element.name, next);
      if (read) {
        numbers = (numbers ?? new Map<NumberName, Value>()).set(element.name, read.value);
        next = read.next;
        continue;
      }
    } else if (token && fits(element, token)) {
      if (element.kind === 'role') {
        if (element.role === 'month') earlierMonth = words?.get('month');
        words = (words ?? new Map<WordRole, Token>()).set(element.role, token);
      }
      next += 1;
      continue;
    }
    if (!element.optional) return undefined;
  }
  return { next, words: words ?? new Map(), numbers: numbers ?? new Map(), earlierMonth };
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
