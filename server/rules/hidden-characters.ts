/**
 * Characters that nobody sees and that let a text read other than it is: signs that turn the order of what follows (Unicode Standard
 * Annex #9, "Trojan Source" CVE-2021-42574), and signs without width within words, numbers and symbols. Direction marks, joiners between
 * Arabic letters and isolates that are closed on their line belong to good typography.
 */

export interface HiddenCharacter {
  /** Zero-based UTF-16 offset in the text. */
  readonly at: number;
  /** `order`: it can change the order of what stands behind it; `width`: it takes no room and parts what seems whole. */
  readonly kind: 'order' | 'width';
}

const ANY = /[\u00AD\u200B-\u200D\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** All of them in a text of lines, in order. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!ANY.test(text)) return [];
  const found: HiddenCharacter[] = [...unbalanced(text).map((at) => ({ at, kind: 'order' as const })), ...withoutWidth(text).map((at) => ({ at, kind: 'width' as const }))];
  return found.sort((one, other) => one.at - other.at);
}

/** Overrides; embeddings and isolates that their line does not close, and what closes none. */
function unbalanced(text: string): readonly number[] {
  const found: number[] = [];
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (const { 0: character, index } of text.matchAll(/[\u202A-\u202E\u2066-\u2069\r\n]/g)) {
    if (character === '\r' || character === '\n') {
      found.push(...open.map(({ at }) => at));
      open.length = 0;
    } else if (character === '\u202C' || character === '\u2069') {
      if (open.at(-1)?.closer === character) open.pop();
      else found.push(index);
    } else if (character === '\u202D' || character === '\u202E') {
      found.push(index);
      open.push({ at: index, closer: '\u202C' });
    } else {
      open.push({ at: index, closer: character < '\u2066' ? '\u202C' : '\u2069' });
    }
  }
  return [...new Set([...found, ...open.map(({ at }) => at)])];
}

/** Zero-width spaces anywhere but at the start of the file; joiners and soft hyphens where Latin letters, digits or the marks of symbols stand on both sides, but for a word joiner beside a hyphen, which keeps a word on its line. */
function withoutWidth(text: string): readonly number[] {
  const spaces = [...text.matchAll(/(?<=[^\r\n])[\u200B\uFEFF]/g)];
  const joiners = [...text.matchAll(/(?<=[\w./()-])[\u200D\u200C\u00AD](?=[\w./()-])|(?<=[\w./()])\u2060(?=[\w./()])/g)];
  return [...spaces, ...joiners].map(({ index }) => index);
}
