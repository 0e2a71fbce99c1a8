/** Web and mail addresses in running text: links, and never read as citations (language reference, sections 2 and 9). */
import { unitAt } from './characters.js';

const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
const LINK_CHARACTER = asciiSet(`${WORD}!#$%&'()*+,-./:;=?@[]~`);
const MAIL_CHARACTER = asciiSet(`${WORD}.%+-`);
const DOMAIN_CHARACTER = asciiSet(`${WORD}.-`);
const AT_THE_END = /[!'(),.:;?[\]]/;
const SCHEMES = ['https://', 'http://', 'ftp://', 'www.', 'mailto:'];
const FIRST_LETTERS = asciiSet('hHfFwWmM');
const THIRD_LETTERS = asciiSet('tTpPwWiI');
const LONGEST_SCHEME = 8;

/** The offset behind the web address that starts at `offset`; `undefined` if none does. */
export function readLink(text: string, offset: number): number | undefined {
  if (FIRST_LETTERS[unitAt(text, offset)] !== 1 || THIRD_LETTERS[unitAt(text, offset + 2)] !== 1) return undefined;
  const start = text.slice(offset, offset + LONGEST_SCHEME).toLowerCase();
  const scheme = SCHEMES.find((name) => start.startsWith(name));
  if (scheme === undefined) return undefined;
  const end = withoutPunctuation(text, offset, endOf(text, offset, LINK_CHARACTER));
  return end > offset + scheme.length ? end : undefined;
}

/** The mail address around the `@` at `at`, as offsets; `undefined` if there is none. */
export function readMailAddress(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  let start = at;
  while (start > 0 && MAIL_CHARACTER[unitAt(text, start - 1)] === 1) start -= 1;
  const end = withoutPunctuation(text, at, endOf(text, at + 1, DOMAIN_CHARACTER));
  return start < at && text.slice(at + 2, end).includes('.') ? { start, end } : undefined;
}

/** The address as a link's target. */
export function linkTarget(address: string): string {
  if (/^(?:https?|ftp|mailto):/i.test(address)) return address;
  return address.includes('@') && !address.includes('/') ? `mailto:${address}` : `https://${address}`;
}

/** The offset behind a path or an address without scheme (`docs.example.org/a/8/9`), nothing in which is a citation. */
export function readPath(text: string, offset: number): number | undefined {
  if (offset > 0 && DOMAIN_CHARACTER[unitAt(text, offset - 1)] === 1) return undefined;
  const host = endOf(text, offset, DOMAIN_CHARACTER);
  if (text.charAt(host) !== '/') return undefined;
  const labels = text.slice(offset, host).split('.');
  if (labels.length < 2 || !/^[a-z]{2,}$/.test(labels.at(-1) ?? '')) return undefined;
  return withoutPunctuation(text, offset, endOf(text, host, LINK_CHARACTER));
}

function endOf(text: string, offset: number, members: Uint8Array): number {
  let end = offset;
  while (members[unitAt(text, end)] === 1) end += 1;
  return end;
}

function asciiSet(members: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const member of members) set[member.charCodeAt(0)] = 1;
  return set;
}

/** Punctuation that ends a sentence is no part of an address; a closing bracket is, if it was opened in it. */
function withoutPunctuation(text: string, start: number, end: number): number {
  let unopened = 0;
  for (let offset = start; offset < end; offset++) {
    if (text.charAt(offset) === '(') unopened -= 1;
    else if (text.charAt(offset) === ')') unopened += 1;
  }
  while (end > start && AT_THE_END.test(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')') {
      if (unopened <= 0) break;
      unopened -= 1;
    }
    end -= 1;
  }
  return end;
}
