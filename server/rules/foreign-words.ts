/** Words of another script left in a text: small words of its grammar only, since names, acronyms and terms may well be foreign. */
import type { Language } from '../../grammar/index.js';

export interface ForeignWord {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What takes its place, and the place with the white space that goes with it; undefined where nobody knows. */
  readonly instead: { readonly start: number; readonly end: number; readonly text: string } | undefined;
}

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Han';
const SCRIPT_OF: Readonly<Record<Language, Script>> = { ar: 'Arabic', zh: 'Han', en: 'Latin', fr: 'Latin', ru: 'Cyrillic', es: 'Latin' };

const SMALL_WORDS: Readonly<Record<Script, string>> = {
  Latin: 'and|or|the|of|in|on|for|to|with|by|from|at|as|an|et|ou|de|du|des|la|le|les|dans|pour|sur|avec|par|y|o|el|los|las|del|en|con|por|para',
  Cyrillic: 'и|или|в|во|на|с|со|по|для|о|об|от|к|ко|до|из|у|за|при',
  Arabic: 'و|أو|في|من|إلى|على|عن',
  Han: '和|或|及|与|的|在',
};
const AND = /^(?:and|et|[yиو和及与])$/u;

const patterns = new Map<Script, RegExp>();

/** A run of small words of one other script between letters of the text's own. */
function patternFor(own: Script): RegExp {
  const known = patterns.get(own);
  if (known) return known;
  const runs = (Object.keys(SMALL_WORDS) as Script[]).filter((script) => script !== own).map((script) => `(?:${SMALL_WORDS[script]})(?: (?:${SMALL_WORDS[script]}))?(?![\\p{Script=${script}}\\p{N}\\p{M}'’-])`);
  const gap = own === 'Han' ? '[ \\u00A0]{0,2}' : '[ \\u00A0]{1,2}';
  const pattern = new RegExp(`(?<=[\\p{Script=${own}}\\p{M}]${gap})(?:${runs.join('|')})(?=${gap}\\p{Script=${own}})`, 'gu');
  patterns.set(own, pattern);
  return pattern;
}

export function foreignWords(text: string, language: Language): readonly ForeignWord[] {
  return [...text.matchAll(patternFor(SCRIPT_OF[language]))].map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word, instead: AND.test(word) ? ownAnd(text, index, index + word.length, language) : undefined }));
}

/** Chinese puts no spaces around it, Arabic none behind it. */
function ownAnd(text: string, start: number, end: number, language: Language): ForeignWord['instead'] {
  const before = language === 'zh' ? text.slice(0, start).trimEnd().length : start;
  const after = language === 'zh' || language === 'ar' ? text.length - text.slice(end).trimStart().length : end;
  return { start: before, end: after, text: WORDS_FOR_AND[language] };
}

const WORDS_FOR_AND: Readonly<Record<Language, string>> = { ar: 'و', zh: '和', en: 'and', fr: 'et', ru: 'и', es: 'y' };
