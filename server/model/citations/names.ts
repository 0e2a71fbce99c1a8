/** Finds the names of bodies and instruments in a text, also where the language inflects them or joins a preposition to their front. */
import type { CitationPhrases } from '../../locales/phrases/phrases.js';
import type { Span } from './citation.js';
import { longestWord, type Lexicon } from './lexicon.js';
import { CharacterClass, classAt, foldedAt, foldText, goesOnAsWord, skipSpace, wordEnd } from './characters.js';

/** The share of a word that its inflected forms have in common. */
const SHORTEST_STEM = 0.6;

export interface Mention extends Span {
  /** The keys of all that are called so: several bodies may have the short name "Council". */
  readonly keys: readonly string[];
}

/** Names in the order of their first letters, to be looked up at each word of a text. */
export interface NameIndex {
  readonly byFirstUnit: ReadonlyMap<number, readonly Name[]>;
  readonly lexicon: Lexicon;
}

interface Name {
  /** Folded words. */
  readonly words: readonly string[];
  /** It is written with a capital, and so is looked for with one. */
  readonly capital: boolean;
  /** Without its article, which a preposition has swallowed: Arabic `للجنة` of `اللجنة`. */
  readonly contracted: boolean;
  readonly key: string;
}

/** An index of names by key (a body's prefix, an instrument's id). */
export function nameIndex(names: Iterable<readonly [key: string, name: string]>, lexicon: Lexicon): NameIndex {
  const byFirstUnit = new Map<number, Name[]>();
  const add = (folded: string, name: Omit<Name, 'words'>) => {
    const first = folded.charCodeAt(0);
    byFirstUnit.set(first, [...(byFirstUnit.get(first) ?? []), { words: folded.split(' '), ...name }]);
  };
  const article = foldText(lexicon.phrases.joinedArticle ?? '');
  for (const [key, name] of names) {
    const folded = foldText(name).trim();
    if (folded === '') continue;
    add(folded, { key, capital: isCapital(name.trimStart(), 0), contracted: false });
    if (article !== '' && folded.startsWith(article)) add(folded.slice(article.length), { key, capital: false, contracted: true });
  }
  return { byFirstUnit, lexicon };
}

/** The names in a stretch of a text, the longest at each place, in order and without overlaps. */
export function findNames(text: string, { start, end }: Span, index: NameIndex): readonly Mention[] {
  const mentions: Mention[] = [];
  let offset = start;
  while (offset < end) {
    const kind = classAt(text, offset);
    const mention = kind === CharacterClass.space ? undefined : mentionAt(text, offset, index);
    if (mention && mention.end <= end) {
      mentions.push(mention);
      offset = mention.end;
    } else {
      offset = kind === CharacterClass.letter ? wordEnd(text, offset) : offset + 1;
    }
  }
  return mentions;
}

/** The longest name that starts at `offset`, where a word starts. */
export function mentionAt(text: string, offset: number, { byFirstUnit, lexicon }: NameIndex): Mention | undefined {
  const { phrases } = lexicon;
  let end = offset;
  let keys: string[] = [];
  for (const { from, contracted } of startsOfName(text, offset, phrases)) {
    for (const name of byFirstUnit.get(foldedAt(text, from)) ?? []) {
      if ((name.capital && !isCapital(text, from)) || (name.contracted && !contracted)) continue;
      const nameEnd = endOfName(text, from, name.words, phrases.inflectedLetters ?? 0);
      if (nameEnd === undefined || nameEnd < end || (name.words.length === 1 && isLongerName(text, nameEnd, lexicon))) continue;
      if (nameEnd > end) keys = [];
      end = nameEnd;
      if (!keys.includes(name.key)) keys.push(name.key);
    }
  }
  return keys.length === 0 ? undefined : { start: offset, end, keys };
}

/** Whether a short name of one word is the beginning of another: Committee `on Narrow Channels`, not `on 5 May`, nor `for the time being`. */
function isLongerName(text: string, end: number, lexicon: Lexicon): boolean {
  const next = skipSpace(text, end);
  const joiner = next > end ? longestWord(lexicon, text, next) : undefined;
  if (!joiner?.entry.has('nameGoesOn')) return false;
  const behind = skipSpace(text, joiner.end);
  const word = longestWord(lexicon, text, behind)?.entry;
  return classAt(text, behind) === CharacterClass.letter && !(word?.has('the') || word?.has('own') || word?.has('this') || word?.has('month') || word?.has('weekday'));
}

function isCapital(text: string, offset: number): boolean {
  const first = text.charAt(offset);
  return first !== first.toLowerCase();
}

/** A word's own start, and where it starts behind letters joined to its front. */
function startsOfName(text: string, offset: number, { proclitics = [], contractions = [] }: CitationPhrases): readonly { readonly from: number; readonly contracted: boolean }[] {
  const starts = [{ from: offset, contracted: false }];
  for (const proclitic of proclitics) {
    const from = offset + proclitic.length;
    if (!text.startsWith(proclitic, offset) || classAt(text, from) !== CharacterClass.letter) continue;
    const contracted = contractions.includes(proclitic);
    starts.push({ from, contracted });
    if (contracted) starts.push({ from: from - 1, contracted }); // of a word that itself begins with the letter
  }
  return starts;
}

function endOfName(text: string, offset: number, words: readonly string[], inflected: number): number | undefined {
  let end = offset;
  for (const [index, word] of words.entries()) {
    if (index > 0) end = skipSpace(text, end);
    const behind = endOfNameWord(text, end, word, inflected);
    if (behind === undefined) return undefined;
    end = behind;
  }
  return end;
}

/** The end of a word of a name in the text; white space between ideographs is read over, and the ends of long words may differ. */
export function endOfNameWord(text: string, offset: number, word: string, inflected: number): number | undefined {
  let position = offset;
  let matched = 0;
  while (matched < word.length) {
    while (classAt(text, position) === CharacterClass.combining) position += 1;
    if (matched > 0 && classAt(text, position - 1) === CharacterClass.ideograph) position = skipSpace(text, position);
    if (foldedAt(text, position) !== word.charCodeAt(matched)) break;
    matched += 1;
    position += 1;
  }
  if (matched === word.length && !goesOnAsWord(text, position)) return position;
  const lastIsLetter = classAt(text, position - 1) === CharacterClass.letter;
  if (inflected === 0 || !lastIsLetter || matched < 3 || matched < word.length * SHORTEST_STEM || word.length - matched > inflected) return undefined;
  const end = wordEnd(text, position);
  return end - position <= inflected ? end : undefined;
}
