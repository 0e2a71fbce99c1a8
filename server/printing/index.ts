/** What a document prints (language reference, section 11): its blocks in the order of print, their words final. */
import type { PrintedBlock } from '../../print/blocks.js';
import type { Analysis } from '../model/analysis.js';
import type { Scope } from '../model/workspace.js';
import { printList } from './list.js';
import { printMasthead } from './masthead.js';
import { withPartNotes, withUniqueAnchors } from './notes.js';
import { printAnnexes, printAnnotations, printIntroduction } from './parts.js';
import { createPrinting, printedBlock, sourceOfNode, type Printing } from './printing.js';
import { printRegistry } from './registry.js';
import { derivedText } from './runs.js';

/** The blocks of an agenda; of a registry a page that says what it is. `scope` has the names that the document relies on. */
export function printedBlocks(analysis: Analysis, scope: Scope): readonly PrintedBlock[] {
  if (analysis.masthead === undefined) return printRegistry(analysis);
  const printing = createPrinting(analysis, analysis.masthead, scope);
  const numbers = { areWanted: analysis.masthead.numberedParagraphs, last: 0 }; // through introduction and annotations
  const introduction = printIntroduction(numbers, printing);
  const annotations = printAnnotations(numbers, printing);
  return withUniqueAnchors([
    ...withPartNotes(printMasthead(printing), 'masthead', 'masthead', printing),
    ...withPartNotes([...introduction, ...printList(printing), ...annotations], 'part', 'annotations', printing),
    ...printAnnexes(printing),
    ...printJob(printing),
  ]);
}

function printJob(printing: Printing): readonly PrintedBlock[] {
  const { job, unit, directive } = printing.masthead;
  return job === undefined ? [] : [printedBlock(printing, 'job', 'job', sourceOfNode(unit, directive), { text: derivedText(job) })];
}
