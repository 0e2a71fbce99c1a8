/** Titles as they are compared and shown. */

/**
 * A title as it is compared with another: after Unicode normalisation, with no-break hyphens and spaces, joiners and runs of white
 * space read as their ordinary form (language reference, section 4).
 */
export function comparableTitle(title: string): string {
  return title
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\u061C\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\u2011/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function sameTitle(one: string, other: string): boolean {
  return comparableTitle(one) === comparableTitle(other);
}

/** The beginning of a text, for a message. */
export function excerpt(text: string, length = 60): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('').trimEnd()}…`;
}
