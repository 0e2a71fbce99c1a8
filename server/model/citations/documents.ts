/** Finds document symbols with the short forms behind them: `A/76/101 and Add.1-3`, `A/C.1/68/SR.1 and 2`. */
import { resolutionOfSymbol } from '../resolution-numbers.js';
import { canonicalSymbol, symbolCharacterAt, trailingDigits } from '../symbols-characters.js';
import { isKnownSeries } from '../symbols-series.js';
import { followOnSymbol } from '../symbols.js';
import type { Citation, DocumentCitation, ResolutionGroup } from './citation.js';
import { digitAt } from './characters.js';
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
    if (!token?.symbol) continue;
    citations.push(citationOf(token, token.symbol.symbol, token.symbol.joint));
    if (citations.at(-1)?.kind !== 'document') continue;
    const shortForms = readShortForms(text, tokens, index, token.symbol.symbol);
    citations.push(...shortForms.citations);
    index = shortForms.next - 1;
  }
  return citations;
}

function citationOf({ start, end }: Token, symbol: string, joint: string | undefined): Citation {
  const resolution = resolutionOfSymbol(symbol);
  if (!resolution) return { kind: 'document', start, end, symbols: [symbol], joint, onlyIfClaimed: !isKnownSeries(symbol) };
  const nowhere = { start, end: start };
  const group: ResolutionGroup = { between: undefined, own: false, mustBeNamed: false, sentence: nowhere };
  return { kind: resolution.kind, start, end, numbers: [resolution.number], body: resolution.body, date: undefined, dateEnd: end, group, before: nowhere, after: { start: end, end } };
}

interface ShortForms {
  readonly citations: readonly DocumentCitation[];
  /** The index of the token behind them. */
  readonly next: number;
}

/** What goes on from the symbol at a token: `, Add.1 and Corr.1-2`, `/Add.1-3`, `-5` behind `L.1`. */
function readShortForms(text: string, tokens: readonly Token[], index: number, symbol: string): ShortForms {
  const citations: DocumentCitation[] = [];
  let next = index + 1;
  let latest = symbol;
  const range = readRange(text, tokens, next, symbol);
  if (range) {
    citations.push(documentCitation({ start: tokens[next]?.start ?? 0, end: range.end }, range.symbols));
    latest = range.symbols.at(-1) ?? symbol;
    ({ next } = range);
  }
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

/** `-3` or ` to 3` behind `Add.1`: the symbols from the second on. */
function readRange(text: string, tokens: readonly Token[], index: number, symbol: string): { readonly symbols: readonly string[]; readonly end: number; readonly next: number } | undefined {
  const [dash, last] = [tokens[index], tokens[index + 1]];
  const first = trailingDigits(symbol);
  const closed = isMark(dash, Mark.dash) && !dash?.spaced && last?.spaced === false;
  if ((!closed && !dash?.entry?.has('to')) || last?.kind !== 'number' || first === '') return undefined;
  const from = Number(first);
  const series = symbol.slice(0, -first.length);
  if (last.value <= from || last.value - from > LONGEST_RANGE || digitAt(text, last.end + 1) >= 0) return undefined;
  const symbols: string[] = [];
  for (let number = from + 1; number <= last.value; number++) symbols.push(`${series}${number}`);
  return { symbols, end: last.end, next: index + 2 };
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
