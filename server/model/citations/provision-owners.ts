/** Which instrument a provision is of: one that the words directly beside it name by a declared name or short name, else none. */
import type { ProvisionCitation } from './citation.js';
import { CharacterClass, classAt, skipSpace, skipSpaceBack } from './characters.js';
import { longestWord } from './lexicon.js';
import { findNames, mentionAt, type Mention } from './names.js';
import type { OwnerContext } from './resolve.js';

const LONGEST_NAME = 200;

/** The id of the instrument; `undefined` where the words name none, or another that no file declares. */
export function instrumentOf(citation: ProvisionCitation, context: OwnerContext): string | undefined {
  const { phrases } = context.lexicon;
  const mention = phrases.ownerPrecedes ? namedBefore(citation, context) : namedBehind(citation, context);
  return mention?.keys[0];
}

/** `《公约》第五条`: the name ends where the provision starts. */
function namedBefore({ start, before }: ProvisionCitation, { text, instruments }: OwnerContext): Mention | undefined {
  const from = Math.max(before.start, start - LONGEST_NAME);
  const mention = findNames(text, { start: from, end: start }, instruments).at(-1);
  return mention && skipSpace(text, mention.end) >= start && startsName(text, mention) ? mention : undefined;
}

/** A name without marks around it is the whole name only if no further ideograph stands before it that could belong to it. */
function startsName(text: string, { start }: Mention): boolean {
  const before = skipSpaceBack(text, start);
  return classAt(text, start) !== CharacterClass.ideograph || classAt(text, before - 1) !== CharacterClass.ideograph;
}

/** `article 5 of the Convention`: the name starts behind the preposition and the article, and does not go on. */
function namedBehind({ owner }: ProvisionCitation, { text, instruments, lexicon }: OwnerContext): Mention | undefined {
  if (!owner) return undefined;
  let offset = owner.start;
  for (let words = 0; words < 3; words++) {
    const mention = mentionAt(text, offset, instruments);
    if (mention) return goesOn(text, mention.end, lexicon.phrases.words.nameGoesOn) ? undefined : mention;
    const word = longestWord(lexicon, text, offset);
    if (!word || !(word.entry.has('of') || word.entry.has('the'))) return undefined;
    offset = skipSpace(text, word.end);
  }
  return undefined;
}

/** Whether a longer name stands there: the Convention `on the Rights of the Child`. */
function goesOn(text: string, offset: number, words = ''): boolean {
  const next = skipSpace(text, offset);
  if (next === offset) return false;
  return words.split('|').some((word) => word !== '' && text.slice(next, next + word.length).toLowerCase() === word && classAt(text, next + word.length) === CharacterClass.space);
}
