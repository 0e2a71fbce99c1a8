/** Texts in several languages, as definitions have them: `name.fr:`. */
import type { Directive, Inlines, Language } from '../../grammar/index.js';
import { cellsOf, isLanguage } from './fields.js';
import type { DocumentUnit } from './document.js';
import { foldedText } from './runs.js';

/** One text a language; under `all` one that holds where its own language has none. */
export type Texts = ReadonlyMap<Language | 'all', DefinedText>;
export interface DefinedText {
  readonly unit: DocumentUnit;
  readonly text: string;
  readonly inlines: Inlines;
}

/** The texts of a field; one without a language holds for `own`, the agenda's language, and in a registry for all. */
export function textsOf(unit: DocumentUnit, directive: Directive, name: string, own: Language | undefined): Texts {
  const texts = new Map<Language | 'all', DefinedText>();
  for (const { name: key, language, value } of directive.fields) {
    if (key !== name || value?.kind !== 'textValue') continue;
    const of = language === undefined ? (own ?? 'all') : language;
    if (of !== 'all' && !isLanguage(of)) continue;
    const text = foldedText(value.text, unit.text);
    if (text !== '' && !texts.has(of)) texts.set(of, { unit, text, inlines: value.text });
  }
  return texts;
}

/** The parts of a field such as `short.ru: a; b`, by language. */
export function partsByLanguage(directive: Directive, name: string, own: Language | undefined): ReadonlyMap<Language | 'all', readonly string[]> {
  const parts = new Map<Language | 'all', readonly string[]>();
  for (const { name: key, language, value } of directive.fields) {
    if (key !== name || value?.kind !== 'listValue') continue;
    const of = language === undefined ? (own ?? 'all') : language;
    if (of === 'all' || isLanguage(of)) parts.set(of, [...(parts.get(of) ?? []), ...cellsOf(value.pieces).filter((part) => part !== '')]);
  }
  return parts;
}

/** The text in a language, else the one that holds for all, else the English one. */
export function textIn(texts: Texts, language: Language): DefinedText | undefined {
  return texts.get(language) ?? texts.get('all') ?? texts.get('en');
}
