/** The running texts of a unit: paragraphs, titles, entries and all else that is printed in the document's language. */
import { childrenOf, DIRECTIVES, isToken, type Inlines, type Node } from '../../grammar/index.js';
import type { DocumentUnit } from '../model/document.js';
import { passagesOf, type Passage } from '../model/passages.js';

/** Definitions are left out: their texts are in languages of their own. */
export function textsOfUnit(unit: DocumentUnit): readonly Passage[] {
  if (last?.unit !== unit) last = { unit, texts: readTexts(unit) };
  return last.texts;
}

/** One check of a unit follows the other. */
let last: { readonly unit: DocumentUnit; readonly texts: readonly Passage[] } | undefined;

function readTexts(unit: DocumentUnit): readonly Passage[] {
  const found: Inlines[] = [];
  for (const block of unit.tree.blocks) {
    if (block.kind !== 'directive' || DIRECTIVES[block.name]?.definition !== true) collect(block, found);
  }
  return found.flatMap((inlines) => passagesOf(inlines, unit.text));
}

function collect(node: Node, found: Inlines[]): void {
  if (node.kind === 'inlines') found.push(node);
  else for (const child of childrenOf(node)) if (!isToken(child)) collect(child, found);
}
