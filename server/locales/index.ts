/** The tables of the six languages, by language. */
import type { Language } from '../../grammar/vocabulary.js';
import { arabic } from './ar.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { Locale } from './locale.js';
import { russian } from './ru.js';
import { spanish } from './es.js';
import { chinese } from './zh.js';

export const LOCALES: Readonly<Record<Language, Locale>> = {
  ar: arabic,
  zh: chinese,
  en: english,
  fr: french,
  ru: russian,
  es: spanish,
};

export function localeOf(language: Language): Locale {
  return LOCALES[language];
}
