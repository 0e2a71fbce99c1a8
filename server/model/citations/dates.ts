/** Finds dates, with their weekday and a time beside them, by the patterns of the language's table. */
import type { WordRole } from '../../locales/phrases/phrases.js';
import type { DateCitation } from './citation.js';
import { digitAt } from './characters.js';
import { isUsedAs, WordUse, type Lexicon } from './lexicon.js';
import { matchLongest, type Match, type NumberName } from './patterns.js';
import { Mark, type Token } from './tokens.js';

export interface ReadDate {
  readonly citation: DateCitation;
  /** The index of the token behind it. */
  readonly next: number;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The dates in a text by the index of their first token, in order. */
export function readDates(text: string, tokens: readonly Token[], lexicon: Lexicon): ReadonlyMap<number, ReadDate> {
  const dates = new Map<number, ReadDate>();
  for (let index = 0; index < tokens.length; ) {
    const date = mayStartDate(text, tokens, lexicon, index) ? readDate(text, tokens, lexicon, index) : undefined;
    if (date) dates.set(index, date);
    index = date?.next ?? index + 1;
  }
  return dates;
}

/** Whether a date or a time may start at a token: asked of every one. */
function mayStartDate(text: string, tokens: readonly Token[], { dateNumbers }: Lexicon, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'number') return isUsedAs(WordUse.dateStart, token?.entry);
  for (const name of dateNumbers) if (dateNumber(text, tokens, name, index)) return true;
  return false;
}

/** The date that starts at the token with the given index, or the time with a date behind it. */
function readDate(text: string, tokens: readonly Token[], lexicon: Lexicon, index: number): ReadDate | undefined {
  const readNumber = (name: NumberName, at: number) => dateNumber(text, tokens, name, at);
  const date = matchLongest(lexicon.dates, tokens, index, readNumber);
  const days = date && daysOf(date);
  if (days) return citation(tokens, lexicon, { index, before: undefined, date, days }, readNumber);

  const before = matchLongest(lexicon.times, tokens, index, readNumber);
  const behind = before && matchLongest(lexicon.dates, tokens, skipBetween(tokens, before.next), readNumber);
  const daysBehind = behind && daysOf(behind);
  return daysBehind && citation(tokens, lexicon, { index, before, date: behind, days: daysBehind }, readNumber);
}

interface Read {
  readonly index: number;
  readonly before: Match<number> | undefined;
  readonly date: Match<number>;
  readonly days: readonly string[];
}

function citation(
  tokens: readonly Token[], lexicon: Lexicon, read: Read, readNumber: (name: NumberName, at: number) => { value: number; next: number } | undefined,
): ReadDate | undefined {
  const after = read.before ? undefined : matchLongest(lexicon.times, tokens, skipBetween(tokens, read.date.next), readNumber);
  const timeMatch = read.before ?? after;
  const time = timeMatch && timeOf(timeMatch);
  const next = after && time !== undefined ? after.next : read.date.next;
  const first = tokens[read.index];
  const last = tokens[next - 1];
  if (!first || !last) return undefined;

  const weekday = read.date.words.get('weekday');
  const number = weekday?.entry?.get('weekday');
  return {
    next,
    citation: {
      kind: 'date', start: first.start, end: last.end, dates: read.days, time,
      weekday: weekday && number !== undefined ? { start: weekday.start, end: weekday.end, number } : undefined,
    },
  }; // prettier-ignore
}

/** The comma and the small words between a date and a time. */
function skipBetween(tokens: readonly Token[], index: number): number {
  let next = index;
  while (next < index + 3) {
    const token = tokens[next];
    const comma = token?.kind === 'mark' && (token.value === Mark.comma || token.value === Mark.clauseComma);
    if (!comma && !token?.entry?.has('the') && !token?.entry?.has('dated') && !token?.entry?.has('of') && !token?.entry?.has('from')) break;
    next += 1;
  }
  return next;
}

function daysOf(match: Match<number>): readonly string[] | undefined {
  const month = monthOf(match, 'month', 'MM') ?? match.numbers.get('FMM');
  const day = match.numbers.get('D');
  const year = match.numbers.get('Y');
  if (month === undefined || day === undefined || year === undefined) return undefined;
  const last = isoDate(year, month, day);
  const firstDay = match.numbers.get('FD');
  if (last === undefined || firstDay === undefined) return last === undefined ? undefined : [last];
  const firstMonth = monthOf(match, 'firstMonth', 'FMM') ?? month;
  const first = isoDate(match.numbers.get('FY') ?? year, firstMonth, firstDay);
  return first === undefined || first > last ? [last] : [first, last];
}

function monthOf(match: Match<number>, role: WordRole | 'firstMonth', number: NumberName): number | undefined {
  const word = role === 'firstMonth' ? match.earlierMonth : match.words.get(role);
  return word?.entry?.get('month') ?? match.numbers.get(number);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (day > (DAYS_IN_MONTH[month - 1] ?? 0) || (month === 2 && day === 29 && !isLeapYear(year))) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function timeOf(match: Match<number>): string | undefined {
  if (match.words.has('noon') && !match.numbers.has('H')) return '12:00';
  if (match.words.has('midnight') && !match.numbers.has('H')) return '00:00';
  const said = match.numbers.get('H');
  if (said === undefined) return undefined;
  const afternoon = match.words.has('afternoon') || match.words.has('noon');
  const hour = afternoon && said < 12 ? said + 12 : match.words.has('morning') && said === 12 ? 0 : said;
  return `${String(hour).padStart(2, '0')}:${String(match.numbers.get('MIN') ?? 0).padStart(2, '0')}`;
}

const RANGES: Partial<Record<NumberName, readonly [number, number, number]>> = {
  D: [1, 31, 2], FD: [1, 31, 2], MM: [1, 12, 2], FMM: [1, 12, 2], Y: [1000, 2999, 4], FY: [1000, 2999, 4], H: [0, 24, 2], MIN: [0, 59, 2],
}; // prettier-ignore

function dateNumber(text: string, tokens: readonly Token[], name: NumberName, index: number): { value: number; next: number } | undefined {
  const token = tokens[index];
  const range = RANGES[name];
  if (!token || !range) return undefined;
  const hour = name === 'H' ? token.entry?.get('ordinal') : undefined;
  if (hour !== undefined && hour <= 12) return { value: hour, next: index + 1 };
  if (token.kind !== 'number') return undefined;
  const length = token.end - token.start;
  const [least, most, longest] = range;
  if (token.value < least || token.value > most || length > longest || (longest === 4 && length !== 4) || (name === 'MIN' && length !== 2)) return undefined;
  const next = text.charCodeAt(token.end);
  const goesOn = name !== 'H' && (next === Mark.slash || next === Mark.stop) && digitAt(text, token.end + 1) >= 0;
  return goesOn ? undefined : { value: token.value, next: index + 1 };
}
