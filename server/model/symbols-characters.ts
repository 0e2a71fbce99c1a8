/** Characters of document symbols: typographic forms and letters of other alphabets that look like Latin ones, read as ASCII. */

const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y',
  а: 'a', с: 'c', е: 'e', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y',
}; // prettier-ignore

const ascii = new Uint8Array(65536);
for (let unit = 0x21; unit < 0x7f; unit++) {
  ascii[unit] = unit;
  ascii[unit + 0xfee0] = unit; // full-width forms
}
for (const dash of '‐‑‒–—−') ascii[dash.charCodeAt(0)] = 0x2d;
for (const [letter, latin] of Object.entries(LOOKALIKES)) ascii[letter.charCodeAt(0)] = latin.charCodeAt(0);
/** By their codes, but for 0. */
const characters = Array.from({ length: 0x7f }, (_, code) => (code === 0 ? '' : String.fromCharCode(code)));

/** Outside a text `charCodeAt` says NaN, which is slow to look up: read as 0, which stands for nothing. */

/** The code of the ASCII character that the unit at `offset` stands for in a symbol; 0 for white space and everything else. */
export function symbolCodeAt(text: string, offset: number): number {
  return ascii[text.charCodeAt(offset) | 0] ?? 0;
}

/** The ASCII character that the unit at `offset` stands for in a symbol; the empty string for white space and everything else. */
export function symbolCharacterAt(text: string, offset: number): string {
  return characters[symbolCodeAt(text, offset)] ?? '';
}

const WITHOUT_ROOM = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g;

/** A symbol without spaces and direction marks, its hyphens plain, full-width letters and look-alikes of other alphabets as Latin ones. */
export function canonicalSymbol(text: string): string {
  const closed = text.replace(WITHOUT_ROOM, '');
  let symbol = '';
  for (let offset = 0; offset < closed.length; offset++) symbol += symbolCharacterAt(closed, offset) || closed.charAt(offset);
  return symbol;
}

/** A letter that is written like a Latin one in another alphabet, as the Latin letter; other characters as they are. */
export function latinLookalike(character: string): string {
  return LOOKALIKES[character] ?? character;
}

/** The digits at the end of a text. */
export function trailingDigits(text: string): string {
  let start = text.length;
  while (start > 0 && text.charCodeAt(start - 1) >= 0x30 && text.charCodeAt(start - 1) <= 0x39) start -= 1;
  return text.slice(start);
}
