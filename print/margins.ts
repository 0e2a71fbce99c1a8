/** What stands in the margins of each page: the symbol and the processing number, of the printed blocks. */
import type { PrintedBlock, PrintedText } from './blocks.js';
import { printable } from './characters.js';
import type { Margins } from './style/paper.js';

/** Without the marks of notes. */
export function marginsOf(blocks: readonly PrintedBlock[]): Margins {
  let symbol = '';
  let job = '';
  for (const block of blocks) {
    if (block.kind === 'job') job = plainText(block.content.text);
    if (block.kind === 'masthead') symbol = block.content.lines.filter(({ role }) => role === 'symbol').map(({ text }) => plainText(text)).join(' ');
  }
  return { symbol, job, direction: blocks[0]?.dir ?? 'ltr' };
}

/** The text of runs, without marks and links' targets. */
export function plainText({ runs }: PrintedText): string {
  const texts = runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'link' ? run.runs.map(({ text }) => text).join('') : ''));
  return printable(texts.join('')).trim();
}
