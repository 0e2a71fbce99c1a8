/** `title-punctuation`: an item's title that ends in a typed stop, colon or semicolon, which the list prints by itself. */
import type { Inlines, Language } from '../../grammar/index.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { textField } from '../model/fields.js';
import { plainTextOf, REFERENCE_CHARACTER } from '../model/runs.js';
import { unitCheck, type Rule } from './rule.js';

const messages = {
  typed: 'The title ends in “{mark}”: the punctuation of the list is printed by itself.',
  drop: 'Drop “{mark}”',
};

/** Words that end in a stop of their own, by language; those of a single letter and those with a stop inside need not be named. */
const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['إلخ', 'الخ']),
  zh: new Set(['etc']),
  en: new Set(['etc', 'no', 'nos', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'st', 'al', 'vol', 'vols', 'ed', 'eds', 'art', 'arts', 'para', 'paras', 'add', 'rev', 'dept', 'univ', 'dr', 'mr', 'mrs', 'ms']),
  fr: new Set(['etc', 'art', 'al', 'par', 'vol', 'éd', 'mm', 'suiv', 'add', 'rév', 'cie', 'dr']),
  ru: new Set(['гг', 'др', 'пр', 'стр', 'ст', 'им', 'проч', 'см', 'подп', 'тт', 'руб', 'долл', 'млн', 'млрд']),
  es: new Set(['etc', 'art', 'arts', 'párr', 'párrs', 'núm', 'núms', 'vol', 'sr', 'sra', 'dr', 'dra', 'ed', 'add', 'rev', 'cía']),
};

export const titlePunctuation: Rule = {
  code: 'title-punctuation',
  severity: 'warning',
  messages,
  checks: [
    unitCheck(['heading'], function* (unit, language = 'en') {
      for (const block of unit.tree.blocks) {
        if (block.kind !== 'heading') continue;
        for (const inlines of [block.title, textField(block, 'agenda-title'), textField(block, 'schedule-title')]) {
          const found = inlines === undefined ? undefined : finalMark(inlines, unit, language);
          if (found !== undefined) yield { place: found.place, message: messages.typed, values: { mark: found.mark }, fixes: () => [{ title: messages.drop, certain: true, edits: [{ place: found.place, newText: '' }] }] };
        }
      }
    }),
  ],
};

/** The stop, colon or semicolon that a title ends in, or several, marks of notes left aside; not that of an abbreviation, nor three dots. */
function finalMark(inlines: Inlines, unit: DocumentUnit, language: Language): { readonly mark: string; readonly place: Place } | undefined {
  const { text, sourceOffset } = plainTextOf(inlines, unit.text);
  let last = text.length - 1;
  while (last >= 0 && (text.charAt(last) === REFERENCE_CHARACTER || /\s/u.test(text.charAt(last)))) last--;
  let first = last + 1;
  while (isFinalMark(text, first - 1, language)) first--;
  if (first > last) return undefined;
  const end = sourceOffset(last);
  return { mark: text.slice(first, last + 1), place: { unit, start: sourceOffset(first), end: end + (unit.text.charAt(end) === '\\' ? 2 : 1) } };
}

function isFinalMark(text: string, at: number, language: Language): boolean {
  const mark = text.charAt(at);
  return /^[.:;。．｡：；؛۔]$/u.test(mark) && !(mark === '.' && (text.charAt(at - 1) === '.' || endsInAbbreviation(text.slice(0, at), language)));
}

function endsInAbbreviation(text: string, language: Language): boolean {
  const word = text.slice(-20).split(/[^\p{L}.]/u).at(-1) ?? '';
  return word.length === 1 || word.includes('.') || ABBREVIATIONS[language].has(word.toLowerCase());
}
