/** Characters of document symbols: typographic forms and letters of other alphabets that look like Latin ones, read as ASCII. */

const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y',
  а: 'a', с: 'c', е: 'e', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y',
}; // prettier-ignore

const ascii = new Map<number, number>();
for (let unit = 0x21; unit < 0x7f; unit++) {
  ascii.set(unit, unit);
  ascii.set(unit + 0xfee0, unit); // full-width forms
}
for (const dash of '‐‑‒–—−') ascii.set(dash.charCodeAt(0), 0x2d);
for (const [letter, latin] of Object.entries(LOOKALIKES)) ascii.set(letter.charCodeAt(0), latin.charCodeAt(0));

/** The ASCII character that the unit at `offset` stands for in a symbol; the empty string for white space and everything else. */
export function symbolCharacterAt(text: string, offset: number): string {
  const unit = ascii.get(text.charCodeAt(offset));
  return unit === undefined ? '' : String.fromCharCode(unit);
}

const WITHOUT_ROOM = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A symbol without spaces and direction marks, its hyphens plain, full-width letters and look-alikes of other alphabets as Latin ones. */
export function canonicalSymbol(text: string): string {
  const characters = text.replace(WITHOUT_ROOM, '');
  let symbol = '';
  for (let offset = 0; offset < characters.length; offset++) symbol += symbolCharacterAt(characters, offset) || characters.charAt(offset);
  return symbol;
}

/** A letter that is written like a Latin one in another alphabet, as the Latin letter; other characters as they are. */
export function latinLookalike(character: string): string {
  return LOOKALIKES[character] ?? character;
}
