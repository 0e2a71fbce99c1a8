/** The numbers of resolutions and decisions, and the symbols that they make (forms in use after the United Nations Editorial Manual). */
import { parseRomanNumeral, romanNumeral } from '../locales/numerals.js';

/**
 * `session`: session and number, `8/9`, `77/134`; `special`: of a special session, `S-27/2`, `ES-10/20`; `session-after`: `1514 (XV)`;
 * `year-after`: `1325 (2000)`; `year`: `2006/46`; `meeting`: `14/CP.1`; `roman`: `VII/28`.
 */
export type ResolutionForm = 'session' | 'special' | 'session-after' | 'year-after' | 'year' | 'meeting' | 'roman';

export interface ResolutionNumber {
  /** As it is printed: `8/9`, `61/250 B`, `S-27/2`, `217 A (III)`, `1325 (2000)`. */
  readonly text: string;
  readonly form: ResolutionForm;
}

const FORMS: readonly (readonly [ResolutionForm, RegExp])[] = [
  ['session', /^(\d{1,3})\/(\d{1,4})(?: ?([A-Z]))?$/],
  ['year', /^((?:19|20)\d\d)\/(\d{1,4})(?: ?([A-Z]))?$/],
  ['special', /^(E?S-\d{1,2})\/(\d{1,3})(?: ?([A-Z]))?$/],
  ['year-after', /^(\d{1,4}) ?\(((?:19|20)\d\d)\)$/],
  ['session-after', /^(\d{1,4})(?: ?([A-Z]))? ?\(((?:E?S-)?[IVXLC]+)\)$/],
  ['meeting', /^(\d{1,3})\/([A-Z]{2,6}(?:\.\d{1,3})?)$/],
  ['roman', /^([IVXLC]+)\/(\d{1,3})(?: ?([A-Z]))?$/],
];

/** The number that a text is, in its printed form; `undefined` if it is none. Spaces do not matter. */
export function parseResolutionNumber(text: string): ResolutionNumber | undefined {
  const plain = text.includes('  ') || text.includes('\u00A0') ? text.replace(/\s+/g, ' ').trim() : text.trim();
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(plain);
    if (match) return { form, text: printed(form, match) };
  }
  return undefined;
}

/**
 * The symbol of a resolution of an organ whose resolutions have one: `A/RES/77/134`, `A/RES/1514(XV)`, `S/RES/1325(2000)`, `E/RES/2006/46`,
 * `A/HRC/RES/5/1`; `undefined` for other bodies. Parts of old resolutions (`217 A (III)`) were published under one symbol, later ones have their own.
 */
export function resolutionSymbol(organ: string, number: ResolutionNumber): string | undefined {
  if (!['A', 'S', 'E', 'A/HRC'].includes(organ)) return undefined;
  const text = number.form === 'session-after' ? number.text.replace(/ [A-Z] /, ' ') : number.text;
  return `${organ}/RES/${text.replaceAll(' ', '')}`;
}

/** The organ and number that a resolution's symbol names: `A/RES/77/134` is 77/134 of `A`. Series may have `DEC` for decisions. */
export function resolutionOfSymbol(symbol: string): { readonly body: string; readonly kind: 'resolution' | 'decision'; readonly number: ResolutionNumber } | undefined {
  const match = /^((?:[A-Z][A-Za-z0-9.]*\/)+?)(RES|DEC)\/([^/]+(?:\/[^/]+)?)$/.exec(symbol);
  const number = match && parseResolutionNumber(match[3] ?? '');
  if (!number) return undefined;
  return { body: (match[1] ?? '').slice(0, -1), kind: match[2] === 'DEC' ? 'decision' : 'resolution', number };
}

/** Whether an organ uses a form of number; bodies that are not known here may use any. */
export function usesForm(organ: string, form: ResolutionForm): boolean {
  switch (organ) {
    case 'A':
      return form === 'session' || form === 'special' || form === 'session-after';
    case 'S':
      return form === 'year-after';
    case 'E':
      return form === 'year' || form === 'session-after';
    case 'A/HRC':
      return form === 'session' || form === 'special';
    default:
      return true;
  }
}

/**
 * Whether an organ can have adopted a resolution of a session on a date (`YYYY-MM-DD`): the General Assembly's sessions run for a year from
 * September, the first in 1946; the Human Rights Council has had three a year since 2006. True where it is not known.
 */
export function fitsDate(organ: string, number: ResolutionNumber, date: string | undefined): boolean {
  if (date === undefined || number.form !== 'session') return true;
  const session = Number.parseInt(number.text, 10);
  const year = Number(date.slice(0, 4));
  if (organ === 'A') return session <= 30 || year === session + 1945 || year === session + 1946;
  if (organ === 'A/HRC') return year >= 2006 && Math.abs(session - 3 * (year - 2006)) <= 5;
  return true;
}

/** The one organ that uses a form (language reference, section 9). */
export function organOfForm(form: ResolutionForm): string | undefined {
  switch (form) {
    case 'year-after':
      return 'S';
    case 'year':
      return 'E';
    case 'session-after':
      return 'A';
    default:
      return undefined;
  }
}

/** A session number as the Roman numeral of the old form. */
export function romanSession(session: number): string {
  return romanNumeral(session) ?? String(session);
}

export function isRomanNumeral(text: string): boolean {
  return /^[IVXLC]+$/.test(text) && parseRomanNumeral(text) !== undefined;
}

function printed(form: ResolutionForm, match: RegExpExecArray): string {
  const [, first = '', second = '', third] = match;
  switch (form) {
    case 'year-after':
      return `${first} (${second})`;
    case 'session-after':
      return second === '' ? `${first} (${third ?? ''})` : `${first} ${second} (${third ?? ''})`;
    default:
      return third === undefined ? `${first}/${second}` : `${first}/${second} ${third}`;
  }
}
