/** Which instrument a provision is of: one that the words directly beside it name by a declared name or short name, else none. */
import type { ProvisionCitation } from './citation.js';
import { CharacterClass, classAt, skipSpace, skipSpaceBack } from './characters.js';
import { longestWord, type Lexicon } from './lexicon.js';
import { findNames, mentionAt, type Mention } from './names.js';
import type { OwnerContext } from './resolve.js';
import { isConnector } from './sentence.js';
import { tokenize } from './tokens.js';

const LONGEST_NAME = 200;
const LONGEST_JOINT = 20;

/**
 * The id of the instrument of each provision; none for those of which the words name none, or another that no file declares. Provisions
 * that only an "and" or a comma parts share the name that one of them has beside it.
 */
export function instrumentsOf(citations: readonly ProvisionCitation[], context: OwnerContext): ReadonlyMap<ProvisionCitation, string> {
  const { ownerPrecedes } = context.lexicon.phrases;
  const instruments = new Map<ProvisionCitation, string>();
  const ordered = ownerPrecedes ? citations : citations.toReversed();
  let named: ProvisionCitation | undefined;
  for (const citation of ordered) {
    const mention = ownerPrecedes ? namedBefore(citation, context) : namedBehind(citation, context);
    const [first, second] = ownerPrecedes ? [named, citation] : [citation, named];
    const shared = named && !mention && first && second && areJoined(first, second, context) ? instruments.get(named) : undefined;
    const instrument = mention?.keys[0] ?? shared;
    if (instrument !== undefined) instruments.set(citation, instrument);
    named = citation;
  }
  return instruments;
}

/** Whether nothing but connectors and small words stands between two provisions. */
function areJoined(first: ProvisionCitation, second: ProvisionCitation, { text, lexicon }: OwnerContext): boolean {
  if (second.start - first.end > LONGEST_JOINT) return false;
  const tokens = tokenize(text.slice(first.end, second.start), lexicon);
  return tokens.every((token) => isConnector(token) || token.entry?.has('the') === true || token.entry?.has('of') === true || token.entry?.has('with') === true);
}

/** `《公约》第五条`: the name ends where the provision starts. */
function namedBefore({ start, before }: ProvisionCitation, { text, instruments }: OwnerContext): Mention | undefined {
  const from = Math.max(before.start, start - LONGEST_NAME);
  const mention = findNames(text, { start: from, end: start }, instruments).at(-1);
  return mention && skipSpace(text, endWithMarks(text, mention)) >= start && startsName(text, mention) ? mention : undefined;
}

/** A name declared without marks may be written in them. */
function endWithMarks(text: string, { start, end }: Mention): number {
  return text.charAt(start - 1) === '《' && text.charAt(end) === '》' ? end + 1 : end;
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
    if (mention) return goesOn(text, mention.end, lexicon) ? undefined : mention;
    const word = longestWord(lexicon, text, offset);
    if (!word || !(word.entry.has('of') || word.entry.has('the'))) return undefined;
    offset = skipSpace(text, word.end);
  }
  return undefined;
}

/** Whether a longer name stands there: the Convention `on the Rights of the Child`. */
function goesOn(text: string, offset: number, lexicon: Lexicon): boolean {
  const next = skipSpace(text, offset);
  return next > offset && longestWord(lexicon, text, next)?.entry.has('nameGoesOn') === true;
}
