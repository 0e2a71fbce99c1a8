/** The tables of citation words, by code of the language. */
import type { Language } from '../../../grammar/vocabulary.js';
import { arabicPhrases } from './ar.js';
import { englishPhrases } from './en.js';
import { spanishPhrases } from './es.js';
import { frenchPhrases } from './fr.js';
import type { CitationPhrases } from './phrases.js';
import { russianPhrases } from './ru.js';
import { chinesePhrases } from './zh.js';

export const PHRASES: Readonly<Record<Language, CitationPhrases>> = {
  ar: arabicPhrases,
  zh: chinesePhrases,
  en: englishPhrases,
  fr: frenchPhrases,
  ru: russianPhrases,
  es: spanishPhrases,
};

/** What is used for a language without a table: only symbols and links are found in its texts. */
const NO_PHRASES: CitationPhrases = { language: '', words: {}, valued: {}, dates: [], times: [], provisions: [], organs: {} };

/** The table of a language, by its code or as it is given. */
export function phrasesOf(language: string | CitationPhrases): CitationPhrases {
  if (typeof language !== 'string') return language;
  return Object.hasOwn(PHRASES, language) ? PHRASES[language as Language] : NO_PHRASES;
}
