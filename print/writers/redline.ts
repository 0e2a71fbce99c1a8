/** What changed from one document to another as one HTML page that needs nothing else. */
import type { PrintedBlock } from '../blocks.js';
import { layoutBlock, layoutBlocks } from '../layout.js';
import { layoutRedline, redlineRows, REDLINE_STYLE } from '../redline/index.js';
import { DEFAULT_SETUP, type PageSetup } from '../style.js';
import { writePage } from './html.js';

export function writeRedlineHtml(before: readonly PrintedBlock[], after: readonly PrintedBlock[], setup: PageSetup = DEFAULT_SETUP): string {
  const rows = new Map(redlineRows(before, after).flatMap((row) => {
    const block = row.after ?? row.before;
    return block === undefined ? [] : [[block, row] as const];
  }));
  const elements = layoutBlocks([...rows.keys()], (block) => {
    const row = rows.get(block);
    return (row && layoutRedline(row)) ?? layoutBlock(block);
  });
  return writePage(after, elements, setup, REDLINE_STYLE);
}
