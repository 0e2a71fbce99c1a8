/** Printed blocks as elements: one element for each block, the same for every writer. */
import type { PrintedBlock } from './blocks.js';
import { element, type PrintElement } from './elements.js';
import { layoutAnnexHeading, layoutContinuation, layoutDefinition, layoutDocumentEntry, layoutEntry, layoutItemHeading, layoutJob, layoutLine, layoutListItem, layoutNote, layoutParagraph } from './layout/lines.js';
import { layoutMasthead } from './layout/masthead.js';
import { layoutTable, layoutTimetable } from './layout/tables.js';
import { groupLists, type BlockGroup, type ListName } from './lists.js';

export function layoutBlock(block: PrintedBlock): PrintElement {
  switch (block.kind) {
    case 'masthead': return layoutMasthead(block);
    case 'title': case 'registryTitle': return layoutLine('h1', block);
    case 'subtitle': case 'registryText': return layoutLine('p', block);
    case 'partHeading': case 'definitionsHeading': return layoutLine('h2', block);
    case 'group': case 'sectionHeading': return layoutLine('h3', block);
    case 'subheading': case 'documentsHeading': return layoutLine('h4', block);
    case 'listItem': return layoutListItem(block);
    case 'itemHeading': return layoutItemHeading(block);
    case 'paragraph': return layoutParagraph(block);
    case 'entry': case 'quotationEntry': return layoutEntry(block);
    case 'continuation': return layoutContinuation(block);
    case 'quotation': return layoutLine('blockquote', block);
    case 'table': return layoutTable(block);
    case 'documentEntry': return layoutDocumentEntry(block);
    case 'annexHeading': return layoutAnnexHeading(block);
    case 'timetable': return layoutTimetable(block);
    case 'note': return layoutNote(block);
    case 'job': return layoutJob(block);
    case 'definition': return layoutDefinition(block);
  }
}

/** All blocks of a document: one element for each, entries of lists within an element for the list. `layout` makes the element of a block. */
export function layoutBlocks(blocks: readonly PrintedBlock[], layout: (block: PrintedBlock) => PrintElement = layoutBlock): readonly PrintElement[] {
  return groupLists(blocks).flatMap((group) => layoutGroup(group, layout));
}

/** A list around its entries, which takes no room of its own; anything else stands as it is. The role is said because a list without bullets is none to some readers. */
function layoutGroup({ list, blocks }: BlockGroup, layout: (block: PrintedBlock) => PrintElement): readonly PrintElement[] {
  const elements = blocks.map(layout);
  return list === undefined ? elements : [layoutList(list, elements)];
}

export function layoutList(list: ListName, entries: readonly PrintElement[]): PrintElement {
  return element('ul', { class: `list ${list}`, role: 'list' }, entries);
}
