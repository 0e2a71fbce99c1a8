/** Text cut into the words that a comparison counts: nobody wants to read half a word, half a symbol or half a number as changed. */
import type { PrintLanguage } from '../languages.js';

const HAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const LETTER = String.raw`(?![${HAN}])[\p{L}\p{M}\p{N}]`;
/** White space; Chinese characters; a word, number or symbol with what joins its parts; any other character by itself. */
const PIECES = new RegExp(String.raw`\s+|[${HAN}]+|(?:${LETTER})+(?:[./:@_’'‐‑-]+(?:${LETTER})+)*|.`, 'gsu');
const IS_HAN = new RegExp(`^[${HAN}]`, 'u');
const IS_WORD = /[\p{L}\p{N}]/u;

const segmenters = new Map<PrintLanguage, Intl.Segmenter>();

/** The pieces of a text in order; put together they are the text. Chinese, which has no spaces, is cut where its dictionary cuts it. */
export function cutIntoWords(text: string, language: PrintLanguage): readonly string[] {
  const pieces = text.match(PIECES) ?? [];
  return pieces.flatMap((piece) => (IS_HAN.test(piece) ? [...segmenterOf(language).segment(piece)].map(({ segment }) => segment) : [piece]));
}

/** Whether a piece is more than white space and punctuation. */
export function isWord(piece: string): boolean {
  return IS_WORD.test(piece);
}

/** How much two lists of words have in common, whatever their order: 0 nothing, 1 everything; two empty ones are alike. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const total = one.length + other.length;
  if (total === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common++;
  }
  return (2 * common) / total;
}

function segmenterOf(language: PrintLanguage): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}
