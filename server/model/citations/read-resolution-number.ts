/** Reads the number of a resolution or decision from tokens, in every form in use: `8/9`, `77/134 A and B`, `S-27/2`, `217 A (III)`, `14/CP.1`. */
import { parseResolutionNumber, romanSession, type ResolutionNumber } from '../resolution-numbers.js';
import { canonicalSymbol, latinLookalike } from '../symbols-characters.js';
import { CharacterClass, classAt } from './characters.js';
import { Mark, type Token } from './tokens.js';

export interface ReadNumber {
  readonly numbers: readonly ResolutionNumber[];
  readonly start: number;
  readonly end: number;
  /** The index of the token behind it. */
  readonly next: number;
}

/** What one part of a number yields: its text in ASCII, and the index of the token behind it. */
interface Part {
  readonly text: string;
  readonly next: number;
}

/** The number that starts at the token with the given index; `undefined` if what stands there has no such form. */
export function readResolutionNumber(text: string, tokens: readonly Token[], index: number): ReadNumber | undefined {
  const first = tokens[index];
  if (first?.kind !== 'number' && !isJoint(tokens[index + 1])) return undefined;
  if (!first || partOfSomethingElse(text, first.start)) return undefined;
  const read = readPlain(text, tokens, index) ?? readSpecial(text, tokens, index) ?? readMeeting(text, tokens, index);
  return read && withLetters(text, tokens, first, read);
}

/** `S-27/2` and `VII/28` go on with a hyphen or a slash. */
function isJoint(token: Token | undefined): boolean {
  return token?.spaced === false && (isMark(token, Mark.dash) || isMark(token, Mark.slash));
}

/** Numbers glued to a letter, a slash, a stop or a currency sign are no resolutions. */
function partOfSomethingElse(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return /^[\w/.:$€£¥+\\%=@]$/.test(before) || (before === '-' && /^[\d)]$/.test(text.charAt(start - 2)));
}

/** `8/9`, or the number before a session or year in brackets. */
function readPlain(text: string, tokens: readonly Token[], index: number): Part | undefined {
  const first = tokens[index];
  if (first?.kind !== 'number' || first.value < 1 || first.end - first.start > 4) return undefined;
  const slash = tokens[index + 1];
  if (!isMark(slash, Mark.slash) || slash?.spaced) return { text: String(first.value), next: index + 1 };
  const second = tokens[index + 2];
  if (second?.kind !== 'number' || second.spaced || second.value < 1) return undefined;
  return endsNumber(text, second.end) ? { text: `${first.value}/${second.value}`, next: index + 3 } : undefined;
}

/** `S-27/2`, `ES-10/20`, and with the words of other alphabets. */
function readSpecial(text: string, tokens: readonly Token[], index: number): Part | undefined {
  const kind = sessionKind(text, tokens[index]);
  const dash = tokens[index + 1];
  if (kind === undefined || kind === '' || !isMark(dash, Mark.dash) || dash?.spaced || tokens[index + 2]?.spaced !== false) return undefined;
  const plain = readPlain(text, tokens, index + 2);
  return plain?.text.includes('/') ? { text: `${kind}${plain.text}`, next: plain.next } : undefined;
}

/** `14/CP.1`, `VII/28`. */
function readMeeting(text: string, tokens: readonly Token[], index: number): Part | undefined {
  const [first, slash, second] = tokens.slice(index, index + 3);
  if (!first || !second || !isMark(slash, Mark.slash) || slash?.spaced || second.spaced) return undefined;
  if (first.kind === 'other' && second.kind === 'number') {
    const roman = text.slice(first.start, first.end);
    return /^[IVXLC]{1,6}$/.test(roman) && endsNumber(text, second.end) ? { text: `${roman}/${second.value}`, next: index + 3 } : undefined;
  }
  if (first.kind !== 'number' || second.kind === 'number') return undefined;
  const body = /^[A-Z]{2,6}(?:\.\d{1,3})?/.exec(canonicalSymbol(text.slice(second.start, second.start + 10)))?.[0];
  if (body === undefined || /^[\w/]$/.test(text.charAt(second.start + body.length))) return undefined;
  let next = index + 2;
  while (tokens[next] !== undefined && (tokens[next]?.start ?? 0) < second.start + body.length) next += 1;
  return { text: `${first.value}/${body}`, next };
}

/** Adds what stands behind the number: part letters, and the session or year in brackets. */
function withLetters(text: string, tokens: readonly Token[], first: Token, plain: Part): ReadNumber | undefined {
  const { letters, next: behindLetters } = readLetters(text, tokens, plain.next);
  const complete = plain.text.includes('/');
  const bracket = complete ? undefined : readBracket(text, tokens, behindLetters);
  if (!complete && !bracket) return undefined;
  const texts = letters.length === 0 ? [withBracket(plain.text, bracket)] : letters.map((letter) => withBracket(`${plain.text} ${letter}`, bracket));
  const numbers = texts.map(parseResolutionNumber).filter((number) => number !== undefined);
  if (numbers.length === texts.length) return readUpTo(tokens, first, numbers, bracket?.next ?? behindLetters);
  const number = parseResolutionNumber(plain.text);
  return number && readUpTo(tokens, first, [number], plain.next);
}

function withBracket(number: string, bracket: Part | undefined): string {
  return bracket ? `${number} ${bracket.text}` : number;
}

function readUpTo(tokens: readonly Token[], first: Token, numbers: readonly ResolutionNumber[], next: number): ReadNumber | undefined {
  const last = tokens[next - 1];
  return last && { numbers, start: first.start, end: last.end, next };
}

/** Capital letters of parts: ` A`, ` A and B`, ` A-E`. */
function readLetters(text: string, tokens: readonly Token[], index: number): { readonly letters: readonly string[]; readonly next: number } {
  const letters: string[] = [];
  let next = index;
  for (let at = index; ;) {
    const letter = partLetter(text, tokens[at]);
    if (letter === undefined) break;
    const joiner = tokens[at - 1];
    if (letters.length > 0 && (isMark(joiner, Mark.dash) || joiner?.entry?.has('to'))) letters.push(...lettersUpTo(letters.at(-1) ?? letter, letter));
    else letters.push(letter);
    next = at + 1;
    const separator = tokens[next];
    const joins = isMark(separator, Mark.dash) || isMark(separator, Mark.comma) || separator?.entry?.has('and') === true || separator?.entry?.has('to') === true;
    at = joins ? next + 1 : next;
    if (!joins && tokens[next]?.joinedAnd !== true) break;
  }
  return { letters, next };
}

function lettersUpTo(from: string, to: string): string[] {
  const letters: string[] = [];
  for (let code = from.charCodeAt(0) + 1; code <= to.charCodeAt(0); code++) letters.push(String.fromCharCode(code));
  return letters;
}

function partLetter(text: string, token: Token | undefined): string | undefined {
  if (!token) return undefined;
  const spelled = token.entry?.get('partLetter');
  if (spelled !== undefined) return String.fromCharCode(0x40 + spelled);
  if (token.end - token.start !== 1) return undefined;
  const letter = latinLookalike(text.charAt(token.start));
  // A letter with an apostrophe or a stop behind it is an elided word or an initial.
  return /^[A-Z]$/.test(letter) && !/^['’.]$/.test(text.charAt(token.end)) ? letter : undefined;
}

/** `(XV)`, `(S-IV)`, `(1994)`. */
function readBracket(text: string, tokens: readonly Token[], index: number): Part | undefined {
  if (!isMark(tokens[index], Mark.open)) return undefined;
  let at = index + 1;
  const kind = sessionKind(text, tokens[at]);
  if (kind !== undefined && isMark(tokens[at + 1], Mark.dash)) at += 2;
  const number = tokens[at];
  if (!number || !isMark(tokens[at + 1], Mark.close)) return undefined;
  const session = number.kind === 'number'
    ? kind !== undefined && at > index + 1 ? romanSession(number.value) : String(number.value)
    : canonicalSymbol(text.slice(number.start, number.end));
  return { text: `(${at > index + 1 ? (kind ?? '') : ''}${session})`, next: at + 2 };
}

/** `S-`, `ES-`, or nothing for a plain session, where the token is the sign of one. */
function sessionKind(text: string, token: Token | undefined): string | undefined {
  if (!token) return undefined;
  if (token.entry?.has('emergencySession')) return 'ES-';
  if (token.entry?.has('specialSession')) return 'S-';
  if (token.entry?.has('plainSession')) return '';
  const letters = token.end - token.start <= 2 ? canonicalSymbol(text.slice(token.start, token.end)) : '';
  return letters === 'S' || letters === 'ES' ? `${letters}-` : undefined;
}

/** Nothing goes on the number at `end`: no letter, digit, slash, per cent sign, or stop with a digit. */
function endsNumber(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (classAt(text, end) === CharacterClass.letter) return /^[A-Z]$/.test(latinLookalike(next)) && classAt(text, end + 1) !== CharacterClass.letter;
  if (next === '/' || next === '.' || next === ':' || next === '-') return classAt(text, end + 1) !== CharacterClass.digit;
  return next !== '%' && next !== '°';
}

function isMark(token: Token | undefined, unit: number): boolean {
  return token?.kind === 'mark' && token.value === unit;
}
