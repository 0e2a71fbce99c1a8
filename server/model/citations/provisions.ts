/** Finds articles with their paragraphs, and chapters, by the patterns of the language's table, and the words that name the instrument. */
import { romanNumeral } from '../../locales/numerals.js';
import type { ProvisionCitation, Span } from './citation.js';
import { isUsedAs, WordUse, type Lexicon } from './lexicon.js';
import { matchLongest, type Match } from './patterns.js';
import { readProvisionNumber } from './read-provisions.js';
import { isSentenceEnd } from './sentence.js';
import { Mark, type Token } from './tokens.js';

const LONGEST_OWNER = 30;
const LONGEST_RANGE = 60;

/** The provisions cited in a text, in order; those of no known instrument are left out later. */
export function findProvisions(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly ProvisionCitation[] {
  const citations: ProvisionCitation[] = [];
  let sentence = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (isSentenceEnd(text, tokens, index)) sentence = index + 1;
    // A provision starts with its noun or, where the noun follows the number, with the sign before it.
    if (!isUsedAs(WordUse.provisionStart, tokens[index]?.entry)) continue;
    const match = matchLongest(lexicon.provisions, tokens, index, (name, at) => readProvisionNumber(text, tokens, name, at));
    const first = tokens[index];
    const last = match && tokens[match.next - 1];
    const provisions = match && provisionsOf(match);
    if (!first || !last || !provisions) continue;
    citations.push({
      kind: match.numbers.has('C') ? 'chapter' : 'article',
      start: first.start,
      end: last.end,
      provisions,
      owner: ownerBehind(text, tokens, lexicon, match.next),
      before: { start: Math.min(tokens[sentence]?.start ?? first.start, first.start), end: first.start },
    });
    index = match.next - 1;
  }
  return citations;
}

function provisionsOf(match: Match<readonly string[]>): readonly string[] | undefined {
  const { numbers } = match;
  const chapters = numbers.get('C');
  if (chapters) return chapters.map((chapter) => romanNumeral(Number(chapter)) ?? chapter);
  const articles = match.words.has('to') ? between(numbers.get('A1')?.[0], numbers.get('A')?.[0]) : (numbers.get('A') ?? numbers.get('A1'));
  if (!articles) return undefined;
  const paragraphs = (numbers.get('P') ?? numbers.get('P1') ?? []).map(asLevels);
  const subparagraphs = numbers.get('S') ?? [''];
  const below = paragraphs.length === 0 ? subparagraphs : paragraphs.flatMap((paragraph) => subparagraphs.map((letter) => paragraph + letter));
  // What stands behind a list of articles belongs to its last one.
  return [...articles.slice(0, -1), ...below.map((level) => (articles.at(-1) ?? '') + level)];
}

/** `第五条至第七条`: all from the first to the last; only these two, if they are not in order. */
function between(first = '', last = ''): readonly string[] {
  const from = Number(first);
  const count = Number(last) - from + 1;
  return count > 1 && count <= LONGEST_RANGE ? Array.from({ length: count }, (_, index) => String(from + index)) : [first, last];
}

/** `1(c)` as it stands behind an article: `(1)(c)`. */
function asLevels(paragraph: string): string {
  return paragraph.replace(/^[^(]+/, (number) => `(${number})`);
}

/** The words behind a provision that may name its instrument, from the preposition on. */
function ownerBehind(text: string, tokens: readonly Token[], lexicon: Lexicon, index: number): Span | undefined {
  if (lexicon.phrases.ownerPrecedes) return undefined;
  const from = isMark(tokens[index], Mark.comma) ? index + 1 : index;
  const first = tokens[from];
  if (!first || (!first.entry?.has('of') && !lexicon.phrases.bareGenitive)) return undefined;
  let last: Token | undefined;
  for (let at = from; at < tokens.length && at < from + LONGEST_OWNER && !isSentenceEnd(text, tokens, at); at++) last = tokens[at];
  return last && { start: first.start, end: last.end };
}

function isMark(token: Token | undefined, unit: number): boolean {
  return token?.kind === 'mark' && token.value === unit;
}
