/** Finds citations of resolutions and decisions: numbers that a noun in the same sentence makes one, alone and in lists. */
import type { ReadDate } from './dates.js';
import { isUsedAs, WordUse, type Lexicon } from './lexicon.js';
import { readResolutionNumber, type ReadNumber } from './read-resolution-number.js';
import type { ResolutionCitation, ResolutionGroup, Span } from './citation.js';
import { isConnector, isSentenceEnd, textWords } from './sentence.js';
import { Mark, type Token } from './tokens.js';

interface Noun {
  readonly kind: 'resolution' | 'decision';
  /** A list may follow. */
  readonly plural: boolean;
  readonly own: boolean;
  /** Where the words before the noun end, and where the noun does. */
  readonly start: number;
  readonly end: number;
}

/** A number with what was read around it, before it is known of what kind it is. */
interface Member extends ReadNumber {
  readonly date: string | undefined;
  /** Where the marks and the date before it begin. */
  readonly from: number;
  /** The index of the first token behind the number and its date. */
  readonly behind: number;
}

interface Found {
  readonly members: Member[];
  readonly noun: Noun | undefined;
  readonly between: Span | undefined;
  readonly mustBeNamed: boolean;
}

const MOST_WORDS_BETWEEN = 8;

/** The resolutions and decisions cited in a text, in order. */
export function findResolutions(text: string, tokens: readonly Token[], lexicon: Lexicon, dates: ReadonlyMap<number, ReadDate>): readonly ResolutionCitation[] {
  const citations: ResolutionCitation[] = [];
  let start = 0;
  let cites = false;
  for (let index = 0; index <= tokens.length; index++) {
    cites ||= isUsedAs(WordUse.resolutionNoun, tokens[index]?.entry);
    if (index < tokens.length && !isSentenceEnd(text, tokens, index)) continue;
    // One sentence may have more of them than a call takes arguments.
    if (cites) for (const citation of citationsOfSentence(text, tokens, lexicon, dates, start, index)) citations.push(citation);
    start = index + 1;
    cites = false;
  }
  return citations;
}

function citationsOfSentence(
  text: string, tokens: readonly Token[], lexicon: Lexicon, dates: ReadonlyMap<number, ReadDate>, from: number, to: number,
): ResolutionCitation[] {
  const groups: Found[] = [];
  let open: Found | undefined;
  const pending = new PendingNumbers(tokens);
  let lastNoun: Noun | undefined;
  let nounIndex = from;
  let dateBefore: ReadDate | undefined;

  for (let index = from; index < to; index++) {
    if (tokens[index]?.kind === 'mark') continue;
    const noun = nounAt(tokens, lexicon, index);
    if (noun) {
      const members = pending.take(index);
      if (members.length > 0) groups.push({ members, noun, between: undefined, mustBeNamed: false });
      open = undefined;
      lastNoun = noun;
      nounIndex = index + 1;
      continue;
    }
    const date = dates.get(index);
    if (date) {
      dateBefore = date;
      index = date.next - 1;
      continue;
    }
    const read = readResolutionNumber(text, tokens, index);
    if (!read) continue;
    const member = withSurroundings(tokens, lexicon.phrases.nounFollows ? undefined : dates, read, index, dateBefore);
    const marked = lexicon.phrases.nounFollows === true && isMarked(tokens, index, read.next);
    if (open && !marked && joinsList(tokens, open, member, index)) {
      open.members.push(member);
    } else if (lastNoun && !marked && (open = firstOfList(text, tokens, lexicon, lastNoun, nounIndex, member, index))) {
      groups.push(open);
    } else if (lexicon.phrases.nounFollows) {
      pending.add(member, index, marked);
    }
    index = member.behind - 1;
  }
  const left = pending.take(to);
  if (left.length > 0 && lastNoun) groups.push({ members: left, noun: lastNoun, between: undefined, mustBeNamed: false });
  return groups.flatMap((group) => citationsOf(group, tokens, from, to));
}

/** The noun at a token: `resolution`, `its decisions`. */
function nounAt(tokens: readonly Token[], lexicon: Lexicon, index: number): Noun | undefined {
  const token = tokens[index];
  const entry = token?.entry;
  if (!token || !entry) return undefined;
  if (!isUsedAs(WordUse.resolutionNoun, entry)) return undefined;
  const resolution = entry.has('resolution') || entry.has('resolutions');
  const before = tokens[index - 1];
  const ownBefore = before?.entry?.has('own') === true;
  return {
    kind: resolution ? 'resolution' : 'decision',
    plural: entry.has('resolutions') || entry.has('decisions') || lexicon.phrases.nounFollows === true,
    own: ownBefore || entry.has('own'),
    start: ownBefore ? before.start : token.start,
    end: token.end,
  };
}

/** The number with the date behind it, or before it, and the marks that belong to it. Where the noun follows (Chinese), dates stand before: there are no `datesBehind`. */
function withSurroundings(
  tokens: readonly Token[], datesBehind: ReadonlyMap<number, ReadDate> | undefined, read: ReadNumber, index: number, dateBefore: ReadDate | undefined,
): Member {
  const before = tokens[index - 1]?.entry?.has('numberMark') ? index - 1 : index;
  const dated = dateBefore && (dateBefore.next === before || (dateBefore.next === before - 1 && tokens[before - 1]?.entry?.has('of'))) ? dateBefore : undefined;
  const from = dated?.citation.start ?? tokens[before]?.start ?? read.start;

  let behind = read.next;
  if (tokens[behind]?.entry?.has('numberEnd')) behind += 1;
  let date = behind;
  while (isMark(tokens[date], Mark.comma) || tokens[date]?.entry?.has('dated') || tokens[date]?.entry?.has('of') || tokens[date]?.entry?.has('the')) date += 1;
  const following = datesBehind?.get(date);
  if (following) behind = following.next;
  const { numbers, start, end, next } = read;
  return { numbers, start, end, next, from, behind, date: (following ?? dated)?.citation.dates[0] };
}

/** A number goes on a list if only marks and "and" stand between, or if its date or form and a plural noun leave no doubt. */
function joinsList(tokens: readonly Token[], list: Found, member: Member, index: number): boolean {
  const last = list.members.at(-1);
  if (!last) return false;
  if (isUnmistakable(member)) return true;
  if (onlyConnectors(tokens, last.behind, index) && list.noun?.plural === true) return true;
  const connected = isConnector(tokens[index - 1]);
  return (member.date !== undefined && (connected || list.noun?.plural === true)) || (connected && list.noun?.plural === true);
}

/** The first number behind a noun: directly, or behind the name of the organ. */
function firstOfList(
  text: string, tokens: readonly Token[], lexicon: Lexicon, noun: Noun, nounIndex: number, member: Member, index: number,
): Found | undefined {
  const marks = skipMarks(tokens, nounIndex, index);
  if (marks === index) return { members: [member], noun, between: undefined, mustBeNamed: false };
  const between = { start: noun.end, end: tokens[index - 1]?.end ?? noun.end };
  if (member.date !== undefined || isUnmistakable(member)) return { members: [member], noun, between, mustBeNamed: false };
  const genitive = lexicon.phrases.bareGenitive === true || tokens[nounIndex]?.entry?.has('of') === true;
  if (genitive && textWords(text, tokens, nounIndex, index) <= MOST_WORDS_BETWEEN) return { members: [member], noun, between, mustBeNamed: true };
  return undefined;
}

/** Numbers whose noun is still to come, in lists; a list counts if one of its numbers has a sign, or the noun directly behind it. */
class PendingNumbers {
  private lists: { readonly members: Member[]; marked: boolean }[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  add(member: Member, index: number, marked: boolean): void {
    const last = this.lists.at(-1);
    const end = last?.members.at(-1)?.behind;
    if (last && end !== undefined && onlyConnectors(this.tokens, end, index)) {
      last.members.push(member);
      last.marked ||= marked;
    } else {
      this.lists.push({ members: [member], marked });
    }
  }

  /** The numbers that a noun at a token makes citations; none are pending any more. */
  take(index: number): Member[] {
    const taken = this.lists.filter(({ members, marked }) => marked || members.at(-1)?.behind === index).flatMap(({ members }) => members);
    this.lists = [];
    return taken;
  }
}

/** Chinese `第 8/9 号`: signs before or behind the number say that it is one. */
function isMarked(tokens: readonly Token[], index: number, next: number): boolean {
  return tokens[index - 1]?.entry?.has('numberMark') === true || tokens[next]?.entry?.has('numberEnd') === true;
}

/** `1514 (XV)`, `1325 (2000)`, `S-27/2`: nothing else is written so. */
function isUnmistakable(member: ReadNumber): boolean {
  const form = member.numbers[0]?.form;
  return form === 'session-after' || form === 'year-after' || form === 'special' || form === 'meeting';
}

function onlyConnectors(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isConnector(tokens[index]) && !tokens[index]?.entry?.has('numberMark')) return false;
  return true;
}

function skipMarks(tokens: readonly Token[], from: number, to: number): number {
  let index = from;
  while (index < to && (tokens[index]?.entry?.has('numberMark') || tokens[index]?.entry?.has('from') || isMark(tokens[index], Mark.colon))) index += 1;
  return index;
}

function citationsOf(found: Found, tokens: readonly Token[], from: number, to: number): ResolutionCitation[] {
  const { members, noun, between, mustBeNamed } = found;
  const first = members[0];
  if (!noun || !first) return [];
  const sentenceStart = tokens[from]?.start ?? 0;
  const sentenceEnd = tokens[to - 1]?.end ?? first.end;
  const group: ResolutionGroup = { between, own: noun.own, mustBeNamed, sentence: { start: sentenceStart, end: Math.min(noun.start, first.from) } };
  return members.map((member, index): ResolutionCitation => ({
    kind: noun.kind,
    start: member.start,
    end: member.end,
    numbers: member.numbers,
    date: member.date,
    dateEnd: tokens[member.behind - 1]?.end ?? member.end,
    group,
    before: { start: members[index - 1]?.end ?? sentenceStart, end: index === 0 ? group.sentence.end : member.from },
    after: { start: tokens[member.next - 1]?.end ?? member.end, end: members[index + 1]?.from ?? sentenceEnd },
  }));
}

function isMark(token: Token | undefined, unit: number): boolean {
  return token?.kind === 'mark' && token.value === unit;
}
