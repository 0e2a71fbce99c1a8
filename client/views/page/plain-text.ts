/** Printed text without links, as it may stand in a button or heading. */
import type { PrintedRun, PrintedText } from '../../../print/blocks.js';
import { elementNode } from '../../../print/dom/write.js';
import { element } from '../../../print/elements.js';
import { layoutText } from '../../../print/layout/inline.js';

/** `direction` is that of the text around. */
export function plainNodes({ runs }: PrintedText, direction: 'ltr' | 'rtl'): readonly Node[] {
  return [...elementNode(element('span', {}, layoutText({ runs: runs.flatMap(withoutLink) }, direction)), document).childNodes];
}

function withoutLink(run: PrintedRun): readonly PrintedRun[] {
  if (run.kind === 'link') return run.runs;
  return run.kind === 'mark' ? [{ kind: 'mark', text: run.text, note: run.note, ...(run.separator !== undefined && { separator: run.separator }) }] : [run];
}
