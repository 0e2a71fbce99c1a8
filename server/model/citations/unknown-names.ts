/**
 * Bodies that the words call by no full name of the scope. One whose words are some of the name of the agenda's own organ is that organ
 * (`the Conference`); any other is somebody whom no file declares, whose resolutions and items are left alone.
 */
import { CharacterClass, classAt, foldText, skipSpace, skipSpaceBack } from './characters.js';
import { longestWord } from './lexicon.js';
import { endOfNameWord } from './names.js';
import type { OwnerContext } from './resolve.js';
import { Mark, tokenize, type Token } from './tokens.js';

/** A body's prefix, or that the words name a body without one. */
export type CalledBody = { readonly body: string } | 'unknown';

const LONGEST_UNKNOWN_NAME = 8;
const LONGEST_SPEAKER = 120;
/** Ideographs before the noun that two names must have in common to be one. */
const MORE_THAN_THE_NOUN = 2;

/** Whom the words mean that start with the noun of a body at `offset`, and end at `nameEnd` if that is known. */
export function bodyNamedAt(offset: number, context: OwnerContext, nameEnd?: number): CalledBody {
  const end = endOfOwnName(offset, context);
  const whole = end !== undefined && (nameEnd === undefined ? !goesOn(end, context) : end === nameEnd);
  return whole ? ownOrgan(context) : 'unknown';
}

/** Whom the words mean that end at `end`, if they are capitals with the noun of a body among them: `Commission on Narrow Channels`. */
export function bodyNamedBefore(start: number, end: number, context: OwnerContext): CalledBody | undefined {
  const { text, lexicon } = context;
  if (lexicon.phrases.nounFollows) return bodyNamedBeforeIdeographs(start, end, context);
  let offset = end;
  for (let words = 0; words < LONGEST_UNKNOWN_NAME && offset > start; words++) {
    let wordStart = offset;
    while (wordStart > start && classAt(text, wordStart - 1) !== CharacterClass.space) wordStart -= 1;
    const word = text.slice(wordStart, offset);
    const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
    const entry = longestWord(lexicon, text, wordStart)?.entry;
    if (capital && entry?.has('bodyNoun')) return endOfOwnName(wordStart, context) === end ? ownOrgan(context) : 'unknown';
    const small = entry?.has('of') || entry?.has('the') || entry?.has('and') || lexicon.nameJoiners.has(foldText(word));
    if (!capital && !(words > 0 && small)) return undefined;
    offset = skipSpaceBack(text, wordStart);
  }
  return undefined;
}

/** Whom the words mean before `, in` and the "its" at `end`: `the Commission on Narrow Channels, in its resolution`. */
export function bodySpeakingBefore(start: number, end: number, context: OwnerContext): CalledBody | undefined {
  const { text, lexicon } = context;
  const from = Math.max(start, end - LONGEST_SPEAKER);
  const tokens = tokenize(text.slice(from, end), lexicon);
  let index = tokens.length - 1;
  if (!tokens[index]?.entry?.has('in')) return undefined;
  index -= isComma(tokens[index - 1]) ? 2 : 1;
  for (let words = 0; words < LONGEST_UNKNOWN_NAME && index >= 0; words++, index--) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || token.kind === 'number') return undefined;
    if (token.entry?.has('bodyNoun')) return bodyNamedAt(from + token.start, context);
  }
  return undefined;
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.value === Mark.comma || token.value === Mark.clauseComma);
}

/** Where the words at `offset` stop to be those of the own organ's name, from any word of it on. */
function endOfOwnName(offset: number, { text, ownNames, lexicon }: OwnerContext): number | undefined {
  const inflected = lexicon.phrases.inflectedLetters ?? 0;
  let longest: number | undefined;
  for (const words of ownNames) {
    for (let first = 0; first < words.length; first++) {
      let end: number | undefined;
      for (const word of words.slice(first)) {
        const behind = endOfNameWord(text, end === undefined ? offset : skipSpace(text, end), word, inflected);
        if (behind === undefined) break;
        end = behind;
        // A name does not stop at a small word: that is where another goes its own way.
        if (end > (longest ?? 0) && !lexicon.nameJoiners.has(word)) longest = end;
      }
    }
  }
  return longest;
}

/** Whether words follow that would make it a longer name. */
function goesOn(end: number, { text, lexicon }: OwnerContext): boolean {
  const next = skipSpace(text, end);
  if (next === end) return false;
  const word = longestWord(lexicon, text, next);
  return word?.entry.has('nameGoesOn') === true;
}

/** Without spaces the end of the own organ's name counts: `缔约国会议`; a bare noun only if it stands by itself. */
function bodyNamedBeforeIdeographs(start: number, end: number, { text, ownNames, scope, lexicon }: OwnerContext): CalledBody | undefined {
  let nounAt: number | undefined;
  for (let offset = end - 1; offset >= Math.max(start, end - LONGEST_UNKNOWN_NAME); offset--) {
    const word = longestWord(lexicon, text, offset);
    if (word?.end !== end) continue;
    if (word.entry.has('bodyNoun')) nounAt = offset;
    else if (word.entry.has('session')) return undefined;
  }
  if (nounAt === undefined) return undefined;
  const words = foldText(text.slice(start, end));
  const common = Math.max(0, ...ownNames.map((name) => commonEnd(name.join(''), words)));
  const alone = common >= end - nounAt && classAt(text, nounAt - 1) !== CharacterClass.ideograph;
  return scope.ownOrgan !== undefined && (alone || common >= end - nounAt + MORE_THAN_THE_NOUN) ? { body: scope.ownOrgan } : 'unknown';
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) length += 1;
  return length;
}

function ownOrgan({ scope }: OwnerContext): CalledBody {
  return scope.ownOrgan === undefined ? 'unknown' : { body: scope.ownOrgan };
}
