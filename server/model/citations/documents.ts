/** Finds document symbols with the short forms behind them: `A/76/101 and Add.1-3`, `A/C.1/68/SR.1 and 2`. */
import { resolutionOfSymbol } from '../resolution-numbers.js';
import { canonicalSymbol, symbolCharacterAt, trailingDigits } from '../symbols-characters.js';
import { isKnownSeries } from '../symbols-series.js';
import { followOnSymbol } from '../symbols.js';
import type { Citation, DocumentCitation, ResolutionCitation, ResolutionGroup } from './citation.js';
import { digitAt } from './characters.js';
import { readFreeSymbol } from './free-symbols.js';
import { isConnector } from './sentence.js';
import { Mark, type Token } from './tokens.js';

const SHORT_FORM = /^(?:Add|Amend|Corr|Rev|CRP|L|PV|SR|INF|MISC|WP)\.\s?\d{1,4}/;
const LONGEST_SHORT_FORM = 14;
const LONGEST_RANGE = 60;

/** The document symbols in a text, in order. A resolution's symbol cites the resolution. */
export function findDocuments(text: string, tokens: readonly Token[]): readonly Citation[] {
  const citations: Citation[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const free = readFreeSymbol(text, tokens, index);
    if (free) {
      citations.push(free.citation);
      index = free.next - 1;
      continue;
    }
    if (!token?.symbol) continue;
    const { symbol, joint } = token.symbol;
    const resolution = resolutionCitation(token, symbol);
    if (resolution) {
      citations.push(resolution);
      continue;
    }
    const range = readRange(text, tokens, index + 1, symbol);
    citations.push({ ...documentCitation({ start: token.start, end: range?.end ?? token.end }, [symbol, ...(range?.symbols ?? [])]), joint });
    const shortForms = readShortForms(text, tokens, range?.next ?? index + 1, symbol, range?.symbols.at(-1) ?? symbol);
    for (const shortForm of shortForms.citations) citations.push(shortForm);
    index = shortForms.next - 1;
  }
  return citations;
}

function resolutionCitation({ start, end }: Token, symbol: string): ResolutionCitation | undefined {
  const resolution = resolutionOfSymbol(symbol);
  if (!resolution) return undefined;
  const nowhere = { start, end: start };
  const group: ResolutionGroup = { between: undefined, own: false, mustBeNamed: false, sentence: nowhere };
  return { kind: resolution.kind, start, end, numbers: [resolution.number], body: resolution.body, date: undefined, dateEnd: end, group, before: nowhere, after: { start: end, end } };
}

interface ShortForms {
  readonly citations: readonly DocumentCitation[];
  /** The index of the token behind them. */
  readonly next: number;
}

/** What goes on from a symbol at the token behind it: `, Add.1 and Corr.1-2`, `/Add.1-3`. */
function readShortForms(text: string, tokens: readonly Token[], index: number, symbol: string, last: string): ShortForms {
  const citations: DocumentCitation[] = [];
  let next = index;
  let latest = last;
  for (;;) {
    const separator = tokens[next];
    if (!isConnector(separator) && !isMark(separator, Mark.slash)) break;
    const second = tokens[next + 1];
    const at = second?.entry?.has('and') ? next + 2 : next + 1;
    const start = tokens[at]?.start;
    if (start === undefined) break;
    const short = readShortForm(text, tokens, at, symbol, latest);
    if (!short) break;
    const further = readRange(text, tokens, short.next, short.symbol);
    citations.push(documentCitation({ start, end: further?.end ?? short.end }, [short.symbol, ...(further?.symbols ?? [])]));
    latest = further?.symbols.at(-1) ?? short.symbol;
    next = further?.next ?? short.next;
  }
  return { citations, next };
}

function documentCitation({ start, end }: { readonly start: number; readonly end: number }, symbols: readonly string[]): DocumentCitation {
  return { kind: 'document', start, end, symbols, joint: undefined, onlyIfClaimed: !isKnownSeries(symbols[0] ?? '') };
}

interface ReadShortForm {
  readonly symbol: string;
  readonly end: number;
  readonly next: number;
}

/** `Add.2`, `Corr.1/Rev.1`; or the bare number of a sibling: `2` behind `SR.1`. */
function readShortForm(text: string, tokens: readonly Token[], index: number, symbol: string, latest: string): ReadShortForm | undefined {
  const start = tokens[index]?.start ?? 0;
  const match = SHORT_FORM.exec(asciiFrom(text, start, LONGEST_SHORT_FORM));
  if (match) {
    const end = start + match[0].length;
    if (digitAt(text, end) >= 0) return undefined;
    return { symbol: followOnSymbol(symbol, canonicalSymbol(text.slice(start, end))), end, next: indexBehind(tokens, index, end) };
  }
  const token = tokens[index];
  const [, series, last] = /^(.*[A-Za-z]\.)(\d+)$/.exec(latest) ?? [];
  if (token?.kind !== 'number' || series === undefined || token.value <= Number(last) || token.value > Number(last) + LONGEST_RANGE) return undefined;
  return isEndOfPhrase(text, tokens, index + 1) ? { symbol: `${series}${token.value}`, end: token.end, next: index + 1 } : undefined;
}

/** The text as ASCII, so far as it is; white space as spaces. */
function asciiFrom(text: string, start: number, length: number): string {
  let ascii = '';
  for (let offset = start; offset < start + length && offset < text.length; offset++) ascii += symbolCharacterAt(text, offset) || ' ';
  return ascii;
}

/** `-3` or ` to 3` behind `Add.1`, `–A/76/105` behind `A/76/101`: the symbols from the second on. */
function readRange(text: string, tokens: readonly Token[], index: number, symbol: string): { readonly symbols: readonly string[]; readonly end: number; readonly next: number } | undefined {
  const [dash, last] = [tokens[index], tokens[index + 1]];
  const first = trailingDigits(symbol);
  const closed = isMark(dash, Mark.dash) && !dash?.spaced && last?.spaced === false;
  if (!last || first === '' || (!closed && !dash?.entry?.has('to'))) return undefined;
  const series = symbol.slice(0, -first.length);
  const end = endOfRange(text, tokens, index + 1, last, symbol, series);
  const count = end === undefined ? 0 : end.number - Number(first);
  if (!end || count < 1 || count > LONGEST_RANGE) return undefined;
  return { symbols: Array.from({ length: count }, (_, place) => `${series}${Number(first) + place + 1}`), end: end.end, next: end.next };
}

/** The last of a range, as a bare number, a symbol or a short form. */
function endOfRange(text: string, tokens: readonly Token[], index: number, last: Token, symbol: string, series: string): { readonly number: number; readonly end: number; readonly next: number } | undefined {
  if (last.kind === 'number') return digitAt(text, last.end + 1) < 0 ? { number: last.value, end: last.end, next: index + 1 } : undefined;
  const short = last.symbol ? undefined : SHORT_FORM.exec(asciiFrom(text, last.start, LONGEST_SHORT_FORM))?.[0];
  const end = last.start + (short?.length ?? last.end - last.start);
  const full = last.symbol?.symbol ?? (short === undefined ? '' : followOnSymbol(symbol, canonicalSymbol(short)));
  const number = lastOfSeries(full, series);
  return number === undefined ? undefined : { number, end, next: indexBehind(tokens, index, end) };
}

function lastOfSeries(symbol: string, series: string): number | undefined {
  const number = trailingDigits(symbol);
  return number !== '' && symbol === series + number ? Number(number) : undefined;
}

/** Nothing that is counted follows a bare number: `SR.1 and 2`, not `SR.1 and 2 experts`. */
function isEndOfPhrase(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  return !next || (next.kind === 'mark' && !/^[/.-]\d/.test(text.slice(next.start, next.start + 2))) || next.entry?.has('and') === true;
}

function indexBehind(tokens: readonly Token[], index: number, end: number): number {
  let next = index;
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) next += 1;
  return next;
}

function isMark(token: Token | undefined, unit: number): boolean {
  return token?.kind === 'mark' && token.value === unit;
}
