/** The tables of citation words, by code of the language. */
import { arabicPhrases } from './ar.js';
import { englishPhrases } from './en.js';
import { spanishPhrases } from './es.js';
import { frenchPhrases } from './fr.js';
import type { CitationPhrases } from './phrases.js';
import { russianPhrases } from './ru.js';
import { chinesePhrases } from './zh.js';

export const PHRASES: Readonly<Partial<Record<string, CitationPhrases>>> = {
  ar: arabicPhrases,
  zh: chinesePhrases,
  en: englishPhrases,
  fr: frenchPhrases,
  ru: russianPhrases,
  es: spanishPhrases,
};
