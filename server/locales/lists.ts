/** Punctuation between and after the members of a list. */
import type { Locale } from './locale.js';

/** Numbers joined as a list: `2, 3, 4 and 5`, `2、3、4 和 5`. */
export function joinList({ punctuation: { comma, and } }: Locale, members: readonly string[]): string {
  const last = members.at(-1) ?? '';
  return members.length < 2 ? last : members.slice(0, -1).join(comma) + and + last;
}

/**
 * What ends an entry in the list of items. `text` is the entry as printed so far.
 * Nothing follows a typed question or exclamation mark, colon or semicolon, and no stop is printed twice.
 */
export function entryEnd({ punctuation }: Locale, place: 'parent' | 'entry' | 'last', text: string): string {
  const mark = punctuation[place];
  const typed = text.trimEnd().at(-1) ?? '';
  if ('?!？！؟:;：；؛'.includes(typed) && typed !== '') return '';
  return place === 'last' && (typed === '.' || typed === '。') ? '' : mark;
}
