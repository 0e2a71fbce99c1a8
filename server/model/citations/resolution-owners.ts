/**
 * Whose a resolution or decision is: of the organ that the words beside it name, of whoever was named last where they say "its", of the
 * one organ that uses such numbers, else of the agenda's own organ (language reference, section 9).
 */
import { fitsDate, organOfForm, usesForm, type ResolutionForm } from '../resolution-numbers.js';
import type { ResolutionCitation } from './citation.js';
import { CharacterClass, classAt, skipSpace, skipSpaceBack } from './characters.js';
import { longestWord } from './lexicon.js';
import { firstMentionFrom, lastMentionBefore, mentionsWithin, mentionStartingAt } from './mentions.js';
import type { Mention } from './names.js';
import type { OwnerContext } from './resolve.js';
import { Mark, tokenize } from './tokens.js';
import { bodyNamedAt, bodyNamedBefore, bodySpeakingBefore, type CalledBody } from './unknown-names.js';
import { prefixFits } from '../symbols.js';

/** A body's prefix; `unknown` if the words name a body that has none; `undefined` if they name nobody. */
type Owner = CalledBody | undefined;

const MOST_SMALL_WORDS = 5;
/** Between a name and the "its" that stands for it: `in`, `, by`. */
const MOST_LINKING_WORDS = 3;
const MOST_WORDS_OF_CLAUSE = 8;
const LONGEST_LINK = 60;
/** How many names are looked back for the full one of a short name. */
const NAMES_BACK = 50;

/** Whose a resolution is; without a body of one that the words name but nobody declares. */
export interface ResolutionOwner {
  readonly body: string | undefined;
  /** Words beside it, or its symbol, name the body; else it is told by its number, or taken for the agenda's own organ. */
  readonly named: boolean;
}

/**
 * The owner of each resolution; those left out are no citations. `remembered` has bodies by number that were named for the same number
 * elsewhere (`General Assembly resolution 58/4 … Resolution 58/4 also …`) and learns from what is read.
 */
export function ownersOfResolutions(citations: readonly ResolutionCitation[], remembered: Map<string, string>, context: OwnerContext): ReadonlyMap<ResolutionCitation, ResolutionOwner> {
  const owners = new Map<ResolutionCitation, ResolutionOwner>();
  for (let index = 0; index < citations.length; ) {
    const group = citations[index]?.group;
    let end = index + 1;
    while (citations[end]?.group === group) end += 1;
    ownersOfGroup(citations.slice(index, end), remembered, context).forEach((owner, member) => {
      const citation = citations[index + member];
      const known = citation?.body === undefined ? owner : { body: citation.body, named: true };
      if (!citation || !known || (known.body === undefined && !tellsBody(citation))) return;
      owners.set(citation, known);
      const number = citation.numbers[0]?.text;
      if (known.named && known.body !== undefined && number !== undefined && !remembered.has(number)) remembered.set(number, known.body);
    });
    index = end;
  }
  return owners;
}

/** `14/CP.1` names its body in its own way; other numbers of a body that nobody declares say nothing. */
function tellsBody({ numbers }: ResolutionCitation): boolean {
  return numbers[0]?.form === 'meeting';
}

function ownersOfGroup(members: readonly ResolutionCitation[], remembered: ReadonlyMap<string, string>, context: OwnerContext): readonly (ResolutionOwner | undefined)[] {
  const behind = members.map((member) => namedBehind(member, context));
  const [first] = members;
  const between = first && namedBetween(first, context);
  if (first?.group.mustBeNamed && between === undefined) return members.map(() => undefined);

  const laterOwners = nextOwners(behind);
  let previous: Owner;
  return members.map((member, index) => {
    const before = index === 0 || context.lexicon.phrases.nounFollows ? namedBefore(member, context) : undefined;
    const around = member.group.own ? speaker(member, context) : (laterOwners[index] ?? previous ?? (index === 0 ? namedInClause(member, context) : undefined));
    previous = behind[index] ?? before ?? between ?? around;
    const elsewhere = member.group.own ? undefined : remembered.get(member.numbers[0]?.text ?? '');
    const owner = fitting(previous ?? (elsewhere === undefined ? undefined : { body: elsewhere }), member, context);
    return owner === 'unknown' ? { body: undefined, named: true } : owner && { body: owner.body, named: typeof previous === 'object' && previous.body === owner.body };
  });
}

/** For each place the next owner behind it. */
function nextOwners(owners: readonly Owner[]): Owner[] {
  const next: Owner[] = [];
  for (let index = owners.length - 2; index >= 0; index--) next[index] = owners[index + 1] ?? next[index + 1];
  return next;
}

/**
 * Whoever is named a few words before: `the General Assembly adopted resolution`, and in documents of the principal organs, who name one
 * another, some more words. A body below the agenda's own organ has no resolutions of its own.
 */
function namedInClause(citation: ResolutionCitation, context: OwnerContext): Owner {
  const { ownOrgan } = context.scope;
  const mostWords = ownOrgan !== undefined && isPrincipal(ownOrgan, context) ? MOST_WORDS_OF_CLAUSE : 1;
  const mention = mentionLinkedTo(citation, citation.group.sentence.end, mostWords, context);
  if (!mention || (ownOrgan !== undefined && mention.keys.every((key) => prefixFits(ownOrgan, key) && !isPrincipal(key, context)))) return undefined;
  return ownerOf(mention, citation, context);
}

function isPrincipal(prefix: string, { lexicon }: OwnerContext): boolean {
  return Object.hasOwn(lexicon.phrases.organs, prefix);
}

/** The named owner if its resolutions have such numbers; else the organ whose form it is; else the agenda's own. */
function fitting(named: Owner, { numbers, kind, date }: ResolutionCitation, { scope }: OwnerContext): Owner {
  const [number] = numbers;
  if (named === 'unknown' || !number) return named;
  if (named && kind === 'decision') return named;
  if (named && usesForm(named.body, number.form) && fitsDate(named.body, number, date)) return named;
  const body = organOfForm(number.form) ?? (number.form === 'meeting' ? undefined : scope.ownOrgan);
  if (body === undefined || !usesForm(body, number.form)) return 'unknown';
  // Two principal organs number by sessions; the date of adoption tells them apart.
  const other = body === 'A' ? 'A/HRC' : body === 'A/HRC' ? 'A' : undefined;
  const elsewhere = other !== undefined && !fitsDate(body, number, date) && usesForm(other, number.form) && fitsDate(other, number, date);
  return { body: elsewhere ? other : body };
}

/** `of the General Assembly` behind the number or its date. */
function namedBehind(citation: ResolutionCitation, context: OwnerContext): Owner {
  for (const from of new Set([citation.end, citation.dateEnd])) {
    const owner = ownerAt(from, citation, context);
    if (owner) return owner;
  }
  return undefined;
}

function ownerAt(from: number, citation: ResolutionCitation, context: OwnerContext): Owner {
  const { text, lexicon, mentions } = context;
  let offset = skipSpace(text, from);
  let genitive = lexicon.phrases.bareGenitive === true;
  for (let words = 0; words < MOST_SMALL_WORDS; words++) {
    const mention = mentionStartingAt(mentions, offset);
    if (mention) return genitive ? ownerOf(mention, citation, context) : undefined;
    const word = longestWord(lexicon, text, offset);
    const comma = !word && /^[,،]$/.test(text.charAt(offset));
    if (word?.entry.has('bodyNoun')) return genitive && from === citation.end ? bodyNamedAt(offset, context) : undefined;
    if (!comma && !(word && (word.entry.has('of') || word.entry.has('the') || word.entry.has('dated')))) return undefined;
    genitive ||= word?.entry.has('of') === true;
    offset = skipSpace(text, word?.end ?? offset + 1);
  }
  return undefined;
}

/** `General Assembly resolution`, `大会第…号`: the name ends where the noun or the number begins. */
function namedBefore(citation: ResolutionCitation, context: OwnerContext): Owner {
  const { text, mentions, lexicon } = context;
  const end = skipSpaceBack(text, citation.before.end);
  const mention = lastMentionBefore(mentions, end);
  if (mention && mention.start >= citation.before.start && isJoined(text, mention.end, end)) return ownerOf(mention, citation, context);
  if (lexicon.phrases.nounFollows) return namedBeforeWords(citation, mention, end, context);
  return bodyNamedBefore(citation.before.start, end, context);
}

/** Nothing, or the sign of a genitive, between a name and the noun. */
function isJoined(text: string, from: number, to: number): boolean {
  return /^(?:['’]s?|的)?\s*$/.test(text.slice(from, Math.min(to, from + 8))) && to - from < 8;
}

/** Where the noun follows, a title may stand between the organ and the number: `大会关于…的第…号决议`. */
function namedBeforeWords(citation: ResolutionCitation, mention: Mention | undefined, end: number, context: OwnerContext): Owner {
  const { start } = citation.before;
  const called = bodyNamedBefore(start, end, context);
  if (called) return called;
  const own = lastOwnWord(start, end, context);
  if (own !== undefined) return speaker(citation, context, own);
  return mention && mention.start >= start && !clauseEndsIn(context.text, mention.end, end) ? ownerOf(mention, citation, context) : undefined;
}

/** Whether a comma of clauses stands between two offsets outside quotation marks. */
function clauseEndsIn(text: string, from: number, to: number): boolean {
  let quoted = 0;
  for (let offset = from; offset < to; offset++) {
    const character = text.charAt(offset);
    if ('“「《'.includes(character)) quoted += 1;
    else if ('”」》'.includes(character)) quoted -= 1;
    else if (quoted <= 0 && '，；;'.includes(character)) return true;
  }
  return false;
}

/** The organ between the noun and the number; `unknown`, if some other body stands there. */
function namedBetween(citation: ResolutionCitation, context: OwnerContext): Owner {
  const { between } = citation.group;
  if (!between) return undefined;
  const { text, lexicon, mentions } = context;
  const [mention] = mentionsWithin(mentions, between);
  if (mention) return ownerOf(mention, citation, context);
  const noun = tokenize(text.slice(between.start, between.end), lexicon).slice(0, MOST_SMALL_WORDS).find(({ entry }) => entry?.has('bodyNoun'));
  return noun && bodyNamedAt(between.start + noun.start, context, skipSpaceBack(text, between.end));
}

/** Who "its" stands for: whoever is named directly before (`the Council, in its resolution`), else nobody but the agenda's own organ. */
function speaker(citation: ResolutionCitation, context: OwnerContext, end = citation.group.sentence.end): Owner {
  const mention = mentionLinkedTo(citation, end, MOST_LINKING_WORDS, context);
  return mention ? ownerOf(mention, citation, context) : bodySpeakingBefore(citation.group.sentence.start, end, context);
}

/** The last name in the sentence before `end`, if only a few words and no number stand between. */
function mentionLinkedTo(citation: ResolutionCitation, end: number, mostWords: number, { text, lexicon, mentions }: OwnerContext): Mention | undefined {
  const mention = lastMentionBefore(mentions, end);
  if (!mention || mention.start < citation.group.sentence.start || end - mention.end > LONGEST_LINK) return undefined;
  const words = tokenize(text.slice(mention.end, end), lexicon);
  return words.length <= mostWords && words.every(({ kind, value }) => kind === 'word' || kind === 'other' || (kind === 'mark' && value === Mark.comma && mostWords === MOST_LINKING_WORDS)) ? mention : undefined;
}

/** Of several bodies called alike, the one whose resolutions have such numbers; of those, the one named in full before. */
function ownerOf(mention: Mention, { numbers, kind }: ResolutionCitation, { mentions }: OwnerContext): Owner {
  const form: ResolutionForm = numbers[0]?.form ?? 'session';
  const possible = kind === 'decision' ? mention.keys : mention.keys.filter((key) => usesForm(key, form));
  const [first] = possible;
  if (first === undefined) return mention.keys.length === 1 ? { body: mention.keys[0] ?? '' } : undefined;
  if (possible.length === 1) return { body: first };
  const index = firstMentionFrom(mentions, mention.start);
  const earlier = mentions.slice(Math.max(0, index - NAMES_BACK), index).findLast(({ keys }) => keys.length === 1 && possible.includes(keys[0] ?? ''));
  return { body: earlier?.keys[0] ?? first };
}

function lastOwnWord(start: number, end: number, { text, lexicon }: OwnerContext): number | undefined {
  let last: number | undefined;
  for (let offset = start; offset < end; offset++) {
    if (classAt(text, offset) === CharacterClass.ideograph && longestWord(lexicon, text, offset)?.entry.has('own')) last = offset;
  }
  return last;
}
