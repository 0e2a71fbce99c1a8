/**
 * Tells at a glance which sentences of a text may have citations: none of them is without a number, a slash, or the beginning of an address, but for
 * articles and chapters whose number is a Roman or a spelled one. Most sentences need no closer look. No citation goes over the end of a sentence,
 * nor tells one anything of the sentences before: only names do, which are looked for in the whole text.
 */
import type { CitationPhrases, WordRole } from '../../locales/phrases/phrases.js';
import { CharacterClass, classAt, unitAt, ZEROS } from './characters.js';
import type { Span } from './citation.js';
import { longestWord, type Lexicon } from './lexicon.js';
import { startsSentence } from './sentence.js';
import { Mark } from './tokens.js';

const TELLING = new Uint8Array(65536);
for (const zero of ZEROS) TELLING.fill(1, zero, zero + 10);
for (const character of '/／@＠〇零一二三四五六七八九十百两') TELLING[character.charCodeAt(0)] = 1;

/** The stretches of a text that may have citations, in order; each but the first begins with the end of the sentence before. */
export function stretchesThatMayCite(text: string, lexicon: Lexicon): readonly Span[] {
  if (/www\.|mailto:/i.test(text) || hasProvisionNoun(text, lexicon.phrases)) return [{ start: 0, end: text.length }];
  const stretches: Span[] = [];
  for (let from = 0, at = firstTelling(text, 0); at < text.length; at = firstTelling(text, from)) {
    const end = sentenceEndFrom(text, at, lexicon);
    const start = sentenceEndBefore(text, at, from, lexicon);
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
    from = end;
  }
  return stretches;
}

function firstTelling(text: string, from: number): number {
  let at = from;
  while (at < text.length && TELLING[text.charCodeAt(at)] !== 1) at++;
  return at;
}

/** Behind the sentence that goes on at an offset. */
function sentenceEndFrom(text: string, from: number, lexicon: Lexicon): number {
  for (let at = from; at < text.length; at++) if (endsSentence(text, at, lexicon)) return at + 1;
  return text.length;
}

/** The mark that ends the sentence before that at an offset; `least` if there is none from there on. What was read up to there ends with one. */
function sentenceEndBefore(text: string, from: number, least: number, lexicon: Lexicon): number {
  for (let at = from - 1; at >= least; at--) if (endsSentence(text, at, lexicon)) return at;
  return Math.max(least - 1, 0);
}

/** Whether a sentence surely ends with the mark at an offset, as it does for those who read tokens (`isSentenceEnd`). */
function endsSentence(text: string, at: number, lexicon: Lexicon): boolean {
  const unit = unitAt(text, at);
  if (unit === Mark.cjkStop) return true;
  if (unit !== Mark.stop || classAt(text, at - 1) !== CharacterClass.letter || classAt(text, at + 1) !== CharacterClass.space) return false;
  let word = at - 1;
  while (word > 0 && classAt(text, word - 1) === CharacterClass.letter) word--;
  // `Vol. I` is within a symbol.
  const isName = text.charAt(word) !== text.charAt(word).toLowerCase();
  return !isName && startsSentence(text, at + 1) && (longestWord(lexicon, text, word)?.end ?? 0) <= at;
}

interface Nouns {
  /** How they begin, as they are mostly written. */
  readonly usual: RegExp;
  /** How they begin in a text without accents. */
  readonly folded: RegExp;
}
const nouns = new WeakMap<CitationPhrases, Nouns>();
const LONGEST_STEM = 5;
const SHORT_STEM = 3;

/** Whether a text has a word for articles or chapters. */
function hasProvisionNoun(text: string, phrases: CitationPhrases): boolean {
  const { usual, folded } = nouns.get(phrases) ?? nounsOf(phrases);
  return (usual.test(text) || UNUSUAL.test(text)) && folded.test(withoutMarks(text));
}

/** Marks that stand apart, Arabic lengthening, and letters of other widths and forms. */
const UNUSUAL = /[\p{M}\u0640\uFB00-\uFDFF\uFE70-\uFEFC\uFF21-\uFF5A]/u;

function nounsOf(phrases: CitationPhrases): Nouns {
  const words: Readonly<Partial<Record<WordRole, string>>> = phrases.words;
  const forms = [words.article, words.chapter].flatMap((list) => (list ?? '').split('|').map((form) => form.trim())).filter((form) => form !== '');
  const beginnings = (length: number) => [...new Set(forms.map((form) => [...withoutMarks(form)].slice(0, length).map(asWritten).join('')))];
  const made = { usual: patternOf(beginnings(SHORT_STEM), '\\b', 'i'), folded: patternOf(beginnings(LONGEST_STEM), '(?<!\\p{L})', 'iu') };
  nouns.set(phrases, made);
  return made;
}

/** `ahead`: what stands before a word of Latin letters, which takes no prefixes. A language without such words has none of them: nothing stands before the beginning of a text. */
function patternOf(stems: readonly string[], ahead: string, flags: string): RegExp {
  return new RegExp(stems.length === 0 ? '\\w^' : stems.map((stem) => (/^[a-z]/iu.test(stem) ? ahead + stem : stem)).join('|'), flags);
}

/** Accents, vowel marks and lengthening strokes: looked for once, since in a pattern that passes over case they take long to compile. */
const withoutMarks = (text: string) => text.normalize('NFKD').replace(/[\p{M}\u0640]+/gu, '');

const asWritten = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
