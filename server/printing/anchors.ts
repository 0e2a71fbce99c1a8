/** Names of blocks that links lead to: ASCII letters, digits and hyphens, whatever they are made from. */

/** `item-4-b-ii` of `4(b)(ii)`. */
export function itemAnchor(designator: string): string {
  return `item-${slug(designator)}`;
}

export function noteAnchor(id: string): string {
  return `note-${slug(id)}`;
}

/** Other characters than lower-case letters and digits by their number, white space and brackets as hyphens. */
function slug(text: string): string {
  const letters = text.replace(/[\s().]+/gu, '-').replace(/[^a-z0-9-]/gu, (character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`);
  return letters.replace(/^-+|-+$/gu, '').slice(0, 80);
}
