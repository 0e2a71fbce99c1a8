/**
 * Symbols of forms that bodies outside the United Nations' own series use: `WHA53.16`, `EB148/3`, `200 EX/1`. Other texts use such forms too,
 * so that each counts only where a declared body claims it.
 */
import { canonicalSymbol, symbolCharacterAt } from '../symbols-characters.js';
import { isKnownSeries } from '../symbols-series.js';
import type { DocumentCitation } from './citation.js';
import { digitAt } from './characters.js';
import type { Token } from './tokens.js';

const LONGEST = 40;

/** The symbol of a free form that starts at a token, and the index of the token behind it. */
export function readFreeSymbol(text: string, tokens: readonly Token[], index: number): { readonly citation: DocumentCitation; readonly next: number } | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.kind === 'number' && next?.symbol && !isKnownSeries(next.symbol.symbol)) return found(text, token.start, next.end, index + 2);
  if (token?.kind !== 'other' || token.end - token.start > LONGEST || digitAt(text, token.end - 1) < 0 || !/^[A-Z]{1,8}\d{1,4}$/.test(text.slice(token.start, token.end))) return undefined;
  const end = endOfNumbers(text, token.end);
  if (end === undefined) return undefined;
  let behind = index + 1;
  while ((tokens[behind]?.start ?? end) < end) behind += 1;
  return found(text, token.start, end, behind);
}

function found(text: string, start: number, end: number, next: number): { readonly citation: DocumentCitation; readonly next: number } {
  return { citation: { kind: 'document', start, end, symbols: [canonicalSymbol(text.slice(start, end))], joint: undefined, onlyIfClaimed: true }, next };
}

/** The end of `/3`, `.16`, `/3/Add.1` behind the first part; there must be at least one. */
function endOfNumbers(text: string, offset: number): number | undefined {
  let end = offset;
  for (let position = offset; position < offset + LONGEST; ) {
    const mark = symbolCharacterAt(text, position);
    if (mark !== '/' && mark !== '.') break;
    let part = position + 1;
    while (part < offset + LONGEST && /^[A-Za-z0-9]$/.test(symbolCharacterAt(text, part))) part += 1;
    if (part === position + 1) break;
    end = part;
    position = part;
  }
  return end > offset && /\d/.test(text.slice(offset, end)) ? end : undefined;
}
