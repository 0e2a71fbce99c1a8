/** The tables of citation words, by code of the language. */
import { englishPhrases } from './en.js';
import type { CitationPhrases } from './phrases.js';
import { chinesePhrases } from './zh.js';

export const PHRASES: Readonly<Partial<Record<string, CitationPhrases>>> = { zh: chinesePhrases, en: englishPhrases };
