/** Names of blocks that links lead to: ASCII letters, digits and hyphens, whatever they are made from. */

/** `item-4-b-ii` of `4(b)(ii)`. */
export function itemAnchor(designator: string): string {
  return `item-${slug(designator)}`;
}

export function noteAnchor(id: string): string {
  return `note-${slug(id)}`;
}

/** White space, brackets and stops as hyphens, other characters than lower-case letters and digits by their number. */
function slug(text: string): string {
  const pieces = text.split(/[\s().]/u).filter((piece) => piece !== '');
  return pieces.join('-').replace(/[^a-z0-9-]/gu, (character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`).slice(0, 80);
}
