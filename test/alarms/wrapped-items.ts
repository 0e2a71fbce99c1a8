// Paragraphs as the annotations of items, and items for all that they cite.
import { resolve } from '../../server/model/resolve.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

/** One item for each paragraph, and up to the last that is cited, each with the sub-items up to the last that is. `head`: the masthead. */
export function itemsWith(paragraphs: readonly string[], head: string): string {
  const workspace = workspaceOf(new Map([[ONLY_FILE, head + paragraphs.join('\n\n')]]));
  const analysis = workspace.get(ONLY_FILE);
  const targets = analysis?.references.flatMap((reference) => resolve(reference, analysis, workspace)).filter(({ kind }) => kind === 'item') ?? [];
  const lastLetters = new Map<number, number>();
  for (const { target } of targets) {
    const [, number = '', letters = ''] = /^(\d{1,3})(?:\(([a-z]{1,2})\))?/u.exec(target) ?? [];
    if (number !== '') lastLetters.set(Number(number), Math.max(lastLetters.get(Number(number)) ?? 0, placeOf(letters)));
  }
  const length = Math.max(paragraphs.length, ...lastLetters.keys());
  return Array.from({ length }, (_, index) => item(index + 1, paragraphs[index] ?? '…', lastLetters.get(index + 1) ?? 0)).join('');
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** `b` is the second, `bb` the twenty-eighth. */
function placeOf(letters: string): number {
  return letters === '' ? 0 : ALPHABET.indexOf(letters.charAt(0)) + 1 + (letters.length - 1) * ALPHABET.length;
}

function item(number: number, paragraph: string, last: number): string {
  const letters = Array.from({ length: last === 0 ? 0 : Math.max(2, last) }, (_, index) => ALPHABET.charAt(index % ALPHABET.length).repeat(index < ALPHABET.length ? 1 : 2));
  return `# ${String(number)}. ${String(number)}\n${paragraph}\n\n${letters.map((letter) => `## (${letter}) ${letter.toUpperCase()}\n…\n\n`).join('')}`;
}
