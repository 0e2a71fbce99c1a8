/**
 * Whose an agenda item is (language reference, section 9, "Whose item is it?"): this agenda's, unless the words that it belongs to name
 * another body, meeting or session. Where that cannot be known, nobody's.
 */
import type { ItemCitation, Span } from './citation.js';
import { foldText } from './characters.js';
import { mentionsWithin } from './mentions.js';
import type { Mention } from './names.js';
import type { OwnerContext } from './resolve.js';
import type { ItemOwner } from './scope.js';
import { tokenize, type Token } from './tokens.js';

const OWN: ItemOwner = { kind: 'own' };
const UNKNOWN: ItemOwner = { kind: 'unknown' };
/** How far words count: of a genitive, and at the start of a sentence. */
const FIRST_WORDS = 12;
const SUBJECT_WORDS = 2;
const LONGEST_ORDINAL = 3;
const OPENING_WORDS = 9;
const NEAR_WORDS = 5;

export function ownerOfItem(citation: ItemCitation, context: OwnerContext): ItemOwner {
  if (citation.ofThis) return OWN;
  if (citation.owner) return ownerBehind(citation.owner, context);
  const before = wordsBefore(citation.before, context);
  return ownerDirectlyBefore(citation, before, context) ?? ownerInSentence(citation, before, context);
}

/** The genitive behind: a name, or a session that is or is not this one. */
function ownerBehind(owner: Span, context: OwnerContext): ItemOwner {
  const { text, lexicon, mentions } = context;
  const tokens = tokenize(text.slice(owner.start, owner.end), lexicon);
  const [mention] = mentionsWithin(mentions, owner);
  const sessionAt = sessionIn(tokens);
  if (mention && belongsTo(tokens, mention.start - owner.start, sessionAt)) return ofBody(mention, { start: owner.start, end: mention.start }, context);
  if (sessionAt >= 0) return isThisSession({ start: owner.start, end: owner.start + endOfSession(tokens, sessionAt) }, context) ? OWN : UNKNOWN;
  if (tokens.some(({ start, entry }) => entry?.has('bodyNoun') && belongsTo(tokens, start, -1))) return UNKNOWN;
  return tokens[0]?.entry?.has('of') ? UNKNOWN : OWN;
}

/** The index of the noun for a session in a genitive, if it is near: at most its number in words stands before. */
function sessionIn(tokens: readonly Token[]): number {
  const index = tokens.findIndex(({ entry }) => entry?.has('session'));
  const unknown = tokens.slice(0, Math.max(index, 0)).reduce((words, { kind, value }) => words + (kind === 'other' ? Math.max(1, value) : 0), 0);
  return index < FIRST_WORDS && unknown <= LONGEST_ORDINAL ? index : -1;
}

/** Behind the noun for a session its number, where that follows. */
function endOfSession(tokens: readonly Token[], index: number): number {
  let last = index;
  while (tokens[last + 1]?.entry?.has('ordinal') || tokens[last + 1]?.entry?.has('session') || (tokens[last + 1]?.kind === 'number' && last === index)) last += 1;
  return tokens[last]?.end ?? 0;
}

/** Whether only small words and those of a session stand before a name: nothing that would begin another thought. */
function belongsTo(tokens: readonly Token[], nameAt: number, sessionAt: number): boolean {
  const before = tokens.filter(({ start }) => start < nameAt);
  if (before.length > FIRST_WORDS) return false;
  return before.every(({ kind, entry }, index) => kind === 'number' || index < sessionAt || ['of', 'the', 'session', 'numberMark', 'ordinal', 'this', 'agenda', 'day'].some((role) => entry?.has(role as 'of')));
}

interface WordsBefore {
  readonly tokens: readonly Token[];
  /** The offset in the text at which the tokens begin. */
  readonly at: number;
}

function wordsBefore(before: Span, { text, lexicon }: OwnerContext): WordsBefore {
  return { tokens: tokenize(text.slice(before.start, before.end), lexicon), at: before.start };
}

/** Directly before: `the Group's agenda item 4`, `审议组第十二届会议续会的议程项目 4`. */
function ownerDirectlyBefore({ before }: ItemCitation, { tokens, at }: WordsBefore, context: OwnerContext): ItemOwner | undefined {
  const { text, mentions } = context;
  const mention = mentionsWithin(mentions, before).at(-1);
  const gap = mention && { start: mention.end, end: before.end };
  if (gap && onlySessionWords(gap, context)) return ofBody(mention, gap, context);
  if (gap && /^['’]s?\s*$/.test(text.slice(gap.start, gap.end))) return ofBody(mention, gap, context);

  const last = tokens.at(-1)?.entry?.has('of') ? tokens.at(-2) : tokens.at(-1);
  if (!context.lexicon.phrases.ownerPrecedes || !last?.entry) return undefined;
  if (last.entry.has('session')) return isThisSession({ start: at + startOfSession(tokens), end: at + last.end }, context) ? OWN : UNKNOWN;
  return last.entry.has('bodyNoun') ? UNKNOWN : undefined;
}

/** In the same clause, or at the start of the sentence: `At its tenth session, …`; `The Group will consider under agenda item 4`. */
function ownerInSentence(citation: ItemCitation, { tokens, at }: WordsBefore, context: OwnerContext): ItemOwner {
  const clauseAt = tokens.findLastIndex((token) => isComma(token)) + 1;
  const clause = tokens.slice(clauseAt);
  const mentions = mentionsWithin(context.mentions, citation.before);
  const inClause = mentions.filter(({ start }) => start >= at + (clause[0]?.start ?? Infinity));
  const companions = clause.some(({ entry }) => entry?.has('with'));
  const others = companions ? [] : inClause.filter(({ keys }) => !keys.includes(context.scope.agenda?.body ?? ''));

  if (!companions && tokens.some((_, index) => isOtherSession(tokens, index, at, context))) return UNKNOWN;
  const subject = others.find(({ start }) => wordsUntil(clause, start - at) <= SUBJECT_WORDS);
  return subject && others.length === inClause.length ? UNKNOWN : citation.own && others.length > 0 ? UNKNOWN : OWN;
}

/** Whether a session with a number that is not this one's stands close before the item, or at the head of the sentence. */
function isOtherSession(tokens: readonly Token[], index: number, at: number, context: OwnerContext): boolean {
  const session = tokens[index];
  if (!session?.entry?.has('session')) return false;
  const near = wordsBetween(tokens, index + 1, tokens.length) <= NEAR_WORDS || wordsBetween(tokens, 0, index) <= OPENING_WORDS;
  if (!near || !hasNumberOfSession(tokens, session)) return false;
  const first = tokens[Math.max(0, index - LONGEST_ORDINAL)] ?? session;
  return !isThisSession({ start: at + first.start, end: at + endOfSession(tokens, index) }, context);
}

/** An item of a named body, which may be this agenda's own at this or another session. */
function ofBody(mention: Mention, words: Span, context: OwnerContext): ItemOwner {
  const { agenda } = context.scope;
  const [body] = mention.keys;
  const session = sessionWords(words, context);
  if (agenda?.body !== undefined && mention.keys.includes(agenda.body)) return session === undefined || isThisSession(words, context) ? OWN : UNKNOWN;
  return body === undefined ? UNKNOWN : { kind: 'body', body, session };
}

function sessionWords({ start, end }: Span, { text, lexicon }: OwnerContext): string | undefined {
  const words = text.slice(start, end);
  return tokenize(words, lexicon).some(({ entry }) => entry?.has('session')) ? words.trim() : undefined;
}

/** Words that name no session by number, or the one that the masthead names. */
function isThisSession({ start, end }: Span, { text, lexicon, scope }: OwnerContext): boolean {
  const words = text.slice(start, end);
  const tokens = tokenize(words, lexicon);
  if (tokens.some(({ entry }) => entry?.has('this'))) return true;
  const session = scope.agenda?.session;
  const folded = foldText(words);
  if (session !== undefined && folded.includes(foldText(session))) return true;
  return !tokens.some(({ kind, entry }) => kind === 'number' || kind === 'other' || entry?.has('ordinal'));
}

/** Whether a number, an ordinal or a word that may be one stands beside the noun for the session. */
function hasNumberOfSession(tokens: readonly Token[], session: Token): boolean {
  const index = tokens.indexOf(session);
  const before = tokens[index - 1];
  if (tokens[index + 1]?.entry?.has('ordinal')) return true;
  if (!before) return false;
  if (before.kind === 'number' || before.entry?.has('ordinal')) return true;
  return before.kind === 'other' || (before.entry?.has('session') === true && tokens[index - 2]?.kind === 'number');
}

/** Whether there are only words of sessions and their numbers in a stretch of the text. */
function onlySessionWords({ start, end }: Span, { text, lexicon }: OwnerContext): boolean {
  return tokenize(text.slice(start, end), lexicon).every(({ kind, entry }) => kind === 'number'
    || entry?.has('session') === true || entry?.has('numberMark') === true || entry?.has('of') === true || entry?.has('ordinal') === true);
}

function startOfSession(tokens: readonly Token[]): number {
  let index = tokens.length - 1;
  while (index > 0 && (tokens[index - 1]?.kind === 'number' || ['session', 'numberMark', 'of', 'ordinal', 'this'].some((role) => tokens[index - 1]?.entry?.has(role as 'session')))) index -= 1;
  return tokens[index]?.start ?? 0;
}

function wordsUntil(tokens: readonly Token[], offset: number): number {
  return wordsBetween(tokens.filter(({ start }) => start < offset), 0, tokens.length);
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).reduce((words, { kind, value }) => words + (kind === 'other' ? Math.max(1, value) : kind === 'mark' ? 0 : 1), 0);
}

function isComma({ kind, value }: Token): boolean {
  return kind === 'mark' && (value === 0x2c || value === 0xff0c);
}
