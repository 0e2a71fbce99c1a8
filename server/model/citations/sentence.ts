/** Sentences, clauses and lists as tokens: where they end and what joins their members. */
import { CharacterClass, classAt, skipSpace } from './characters.js';
import { Mark, type Token } from './tokens.js';

/** Whether a sentence ends at a token: a CJK stop, a question or exclamation mark, a stop with white space and no small letter behind it. */
export function isSentenceEnd(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  if (token.value === Mark.cjkStop || token.value === Mark.question || token.value === Mark.exclamation) return true;
  if (token.value !== Mark.stop) return false;
  const next = tokens[index + 1];
  if (!next) return true;
  // Sentences that are not read have left a gap.
  return next.spaced ? startsSentence(text, next.start) : next.start > token.end;
}

/** Whether the first word from an offset on may be the first of a sentence: one with a capital, or of letters that have none. */
export function startsSentence(text: string, offset: number): boolean {
  const start = skipSpace(text, offset);
  if (classAt(text, start) !== CharacterClass.letter) return false;
  const first = text.charAt(start);
  return first.toLowerCase() === first.toUpperCase() || first !== first.toLowerCase();
}

/** A comma, a semicolon, or an "and". */
export function isConnector(token: Token | undefined): boolean {
  if (token?.kind === 'mark') return token.value === Mark.comma || token.value === Mark.semicolon;
  return token?.entry?.has('and') === true || token?.entry?.has('to') === true;
}

/** How many words stand from one token to another; many, if a mark stands among them that ends a thought. */
export function textWords(text: string, tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'mark' && (token.value === Mark.comma || token.value === Mark.clauseComma || token.value === Mark.semicolon || token.value === Mark.open || token.value === Mark.close)) return Infinity;
    if (token.kind === 'number' || token.kind === 'symbol') return Infinity;
    words += token.kind === 'other' ? wordCount(text, token) : 1;
  }
  return words;
}

function wordCount(text: string, token: Token): number {
  return classAt(text, token.start) === CharacterClass.ideograph ? Math.ceil((token.end - token.start) / 2) : Math.max(1, token.value);
}
