/**
 * Tells at a glance that a text has no citation: none of them is without a number, a slash, or the beginning of an address, but for
 * articles and chapters whose number is a Roman or a spelled one. Most paragraphs need no closer look.
 */
import type { CitationPhrases, WordRole } from '../../locales/phrases/phrases.js';
import { ZEROS } from './characters.js';

const TELLING = new Uint8Array(65536);
for (const zero of ZEROS) TELLING.fill(1, zero, zero + 10);
for (const character of '/／@＠〇零一二三四五六七八九十百两') TELLING[character.charCodeAt(0)] = 1;

/** Whether a text may have a citation in a language. */
export function mayCite(text: string, phrases: CitationPhrases): boolean {
  for (let offset = 0; offset < text.length; offset++) if (TELLING[text.charCodeAt(offset)] === 1) return true;
  return /www\.|mailto:/iu.test(text) || provisionNoun(phrases).test(withoutMarks(text));
}

const nouns = new WeakMap<CitationPhrases, RegExp>();
const LONGEST_STEM = 5;

/** The beginnings of the words for articles and chapters, in a text without accents. */
function provisionNoun(phrases: CitationPhrases): RegExp {
  const known = nouns.get(phrases);
  if (known !== undefined) return known;
  const words: Readonly<Partial<Record<WordRole, string>>> = phrases.words;
  const forms = [words.article, words.chapter].flatMap((list) => (list ?? '').split('|').map((form) => form.trim())).filter((form) => form !== '');
  const stems = new Set(forms.map((form) => [...withoutMarks(form)].slice(0, LONGEST_STEM).map(asWritten).join('')));
  // A language without such words has none of them: nothing stands before the beginning of a text.
  const noun = new RegExp(stems.size === 0 ? '\\w^' : [...stems].join('|'), 'iu');
  nouns.set(phrases, noun);
  return noun;
}

/** Accents, vowel marks and lengthening strokes: looked for once, since in a pattern that passes over case they take long to compile. */
const withoutMarks = (text: string) => text.normalize('NFKD').replace(/[\p{M}\u0640]+/gu, '');

const asWritten = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
