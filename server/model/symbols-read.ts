/**
 * Reads document symbols character by character (United Nations symbols: an organ, a body, a session or year, a nature and modifiers, parted by
 * slashes: `A/C.3/72/L.1/Rev.1`). Every character is looked at a bounded number of times, whatever the text.
 */
import { symbolCharacterAt, symbolCodeAt } from './symbols-characters.js';

export interface ReadSymbol {
  /** The offset behind the symbol. */
  readonly end: number;
  /** Canonical: without spaces, in ASCII. */
  readonly symbol: string;
  /** The second symbol of a joint one: `S/2015/1` of `A/69/711-S/2015/1`. */
  readonly joint?: string;
}

const CAPITAL = /^[A-Z]$/;
const CAPITAL_OR_DIGIT = /^[A-Z0-9&]$/;
const LETTER_OR_DIGIT = /^[A-Za-z0-9&]$/;
/** Words in a component that are not written in capitals throughout. */
const MIXED_WORD = /^(?:Add|Amend|Annex|Conf|Corr|Dec|Inf|Misc|Part|Res|Rev|Sect|Sub|Sum|Summary|Supp|Vol)$/i;
/** A component's stretch between stops and hyphens: capitals, or digits with a letter or a few behind them. */
const STRETCH = /^(?:[A-Z&]+(?:\d+[A-Z]*)?|\d+[A-Za-z]{0,3})$/;
const PART_OF_DOCUMENT = /^\(?(?:parts?|vols?|volume|sect|section|resum|resumption|resumed|supp|suppl|supplement)(?![a-hj-uwyz])/i;
/** Stands for a letter of another script, which in brackets can only be an "and". */
const AND = '&';
const LONGEST_STRETCH = 24;
const LONGEST_BRACKET = 30;

/** Classes of ASCII characters: what a head is made of, and what may not stand before a symbol. */
const IN_HEAD = asciiSet('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&.-');
const NOT_BEFORE = asciiSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._@\\~%&=+#$-');
const LONGEST_HEAD = 32;

/** The symbol that starts at `offset`, where a symbol may start (`startsSymbol`); `undefined` if the characters there are none. */
export function readSymbol(text: string, offset: number): ReadSymbol | undefined {
  if (!mayBeHead(text, offset)) return undefined;
  const first = readSingleSymbol(text, offset);
  if (!first) return undefined;
  const joint = readJointSymbol(text, first);
  const end = joint?.end ?? first.end;
  if (goesOn(text, end)) return undefined;
  return joint ? { end, symbol: first.symbol, joint: joint.symbol } : first;
}

/** Whether a capital that symbols are made of stands at `offset`: most words do not begin with one. */
export function isSymbolCapital(text: string, offset: number): boolean {
  const code = symbolCodeAt(text, offset);
  return code >= 0x41 && code <= 0x5a;
}

/** Whether the characters before `offset` let a symbol start there: CJK characters, brackets and spaces do, a slash or a letter does not. */
export function startsSymbol(text: string, offset: number): boolean {
  if (offset === 0 || NOT_BEFORE[symbolCodeAt(text, offset - 1)] === 0) return true;
  // The last of a range: `A/76/101–A/76/105`.
  return symbolCharacterAt(text, offset - 1) === '-' && /^[\d)]$/.test(symbolCharacterAt(text, offset - 2));
}

/** Capitals and digits up to a slash or a bracket: what almost all words are not, which saves a closer look. */
function mayBeHead(text: string, offset: number): boolean {
  let end = offset;
  while (end < offset + LONGEST_HEAD && IN_HEAD[symbolCodeAt(text, end)] === 1) end += 1;
  const next = symbolCharacterAt(text, end);
  return end > offset && (next === '/' || next === '(');
}

function asciiSet(members: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const member of members) set[member.charCodeAt(0)] = 1;
  return set;
}

function goesOn(text: string, end: number): boolean {
  const next = symbolCharacterAt(text, end);
  if (/^[A-Za-z0-9_@]$/.test(next)) return true;
  return next === '/' && LETTER_OR_DIGIT.test(symbolCharacterAt(text, end + 1));
}

function readSingleSymbol(text: string, offset: number): ReadSymbol | undefined {
  const head = readComponent(text, offset, true);
  if (!head || !isHead(head.symbol)) return undefined;

  let { end, symbol } = head;
  let components = 1;
  while (symbolCharacterAt(text, end) === '/') {
    const component = readComponent(text, end + 1, false);
    if (!component) break;
    symbol += `/${component.symbol}`;
    end = component.end;
    components += 1;
  }
  if (components < 2 || !/\d/.test(symbol) || (components === 2 && /^[IVX]+$/.test(head.symbol))) return undefined;
  return readSpacedBrackets(text, { end, symbol });
}

/** A head is in capitals, and no special session: `S-27/2` is a resolution, as `II/5` is a decision. */
function isHead(head: string): boolean {
  return CAPITAL.test(head.charAt(0)) && !/^E?S-\d+$/.test(head) && !/^[A-Z]{1,9}-?\d{2,}$/.test(head);
}

/** A component with the brackets that directly follow it. */
function readComponent(text: string, offset: number, head: boolean): ReadSymbol | undefined {
  let symbol = '';
  let end = offset;
  for (;;) {
    const stretch = readStretch(text, end, head);
    if (!stretch) return symbol === '' ? undefined : { end: end - 1, symbol: symbol.slice(0, -1) };
    symbol += stretch.symbol;
    end = stretch.end;
    const mark = symbolCharacterAt(text, end);
    if (mark !== '.' && mark !== '-') break;
    // A hyphen between two numbers is a range, one before a capital and behind a number parts two joint symbols.
    if (mark === '-' && /\d[A-Za-z]?$/.test(stretch.symbol)) break;
    symbol += mark;
    end += 1;
  }
  const bracket = readBracket(text, end);
  return bracket ? { end: bracket.end, symbol: symbol + bracket.symbol } : { end, symbol };
}

function readStretch(text: string, offset: number, head: boolean): ReadSymbol | undefined {
  let symbol = '';
  let end = offset;
  const wanted = head ? CAPITAL_OR_DIGIT : LETTER_OR_DIGIT;
  for (let next = symbolCharacterAt(text, end); wanted.test(next); next = symbolCharacterAt(text, end)) {
    if (symbol.length > LONGEST_STRETCH) return undefined;
    symbol += next;
    end += 1;
  }
  return STRETCH.test(symbol) || MIXED_WORD.test(symbol) ? { end, symbol } : undefined;
}

/** `(14)`, `(LX)`, `(Part I)` directly behind a component. */
function readBracket(text: string, offset: number): ReadSymbol | undefined {
  if (symbolCharacterAt(text, offset) !== '(') return undefined;
  for (let end = offset + 1, content = ''; end < offset + LONGEST_BRACKET; end++) {
    const character = symbolCharacterAt(text, end);
    if (character === ')') return isBracketContent(content) ? { end: end + 1, symbol: `(${canonicalContent(content)})` } : undefined;
    if (!/^[A-Za-z0-9.,-]?$/.test(character)) return undefined;
    content += character || (/\s/.test(text.charAt(end)) ? ' ' : AND);
  }
  return undefined;
}

/** Two parts are `PartsIandII`, in whatever language the "and" is. */
function canonicalContent(content: string): string {
  const parts = /^parts? ?([IVX\d]+) ?(?:and|et|y|&+) ?([IVX\d]+)$/i.exec(content);
  return parts ? `Parts${parts[1] ?? ''}and${parts[2] ?? ''}` : content.replaceAll(/[ &]/g, '');
}

function isBracketContent(content: string): boolean {
  return /^\d{1,4}$|^(?:E?S-)?[IVXLC]+$/.test(content) || PART_OF_DOCUMENT.test(content);
}

/** `(Part I)` behind a space, then perhaps `/Corr.2`; `(1994)` or `(XV)` behind a space only in a resolution's symbol. */
function readSpacedBrackets(text: string, read: ReadSymbol): ReadSymbol {
  let bracketAt = read.end;
  while (/\s/.test(text.charAt(bracketAt)) && bracketAt < read.end + 3) bracketAt += 1;
  const bracket = bracketAt > read.end ? readBracket(text, bracketAt) : undefined;
  if (!bracket) return read;
  const ofResolution = /\/RES\/\d+[A-Z]?$/.test(read.symbol) && /^\((?:(?:19|20)\d\d|(?:E?S-)?[IVXLC]+)\)$/.test(bracket.symbol);
  if (!ofResolution && !PART_OF_DOCUMENT.test(bracket.symbol)) return read;

  let { end } = bracket;
  let symbol = read.symbol + bracket.symbol;
  while (symbolCharacterAt(text, end) === '/') {
    const component = readComponent(text, end + 1, false);
    if (!component) break;
    symbol += `/${component.symbol}`;
    end = component.end;
  }
  return readSpacedBrackets(text, { end, symbol });
}

function readJointSymbol(text: string, first: ReadSymbol): ReadSymbol | undefined {
  if (symbolCharacterAt(text, first.end) !== '-' || !CAPITAL.test(symbolCharacterAt(text, first.end + 1))) return undefined;
  const second = readSingleSymbol(text, first.end + 1);
  // Two of one organ are the ends of a range.
  return second && headOf(second.symbol) !== headOf(first.symbol) ? second : undefined;
}

function headOf(symbol: string): string {
  return symbol.slice(0, symbol.indexOf('/'));
}
