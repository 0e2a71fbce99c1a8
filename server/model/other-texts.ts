/** The parts of a document in which nothing but running text is another than it was. */
import type { Block } from '../../grammar/index.js';
import type { Analysis } from './analysis.js';
import type { DocumentUnit } from './document.js';
import type { Content, Part, TextBlock, TextContent } from './outline.js';
import { lowest } from './search.js';
import type { UnitWindow } from './unit-window.js';

const TEXTS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'listEntry', 'continuation', 'quotation', 'quotationEntry', 'row'] satisfies TextBlock['kind'][]);

/** The parts with the texts that stand in the window now; undefined where anything else stands or stood there. */
export function withOtherTexts({ units: before, outline: { agenda }, parts }: Analysis, after: readonly DocumentUnit[], { from, toBefore, toAfter }: UnitWindow): readonly Part[] | undefined {
  if (from === toBefore && from === toAfter) return parts;
  // Ahead of `@agenda`, and where there is none, text is out of place.
  if (agenda === undefined || agenda.unit.index >= from) return undefined;
  const gone = textsIn(before.slice(from, toBefore));
  const come = textsIn(after.slice(from, toAfter));
  if (gone === undefined || come === undefined) return undefined;
  const index = partAt(parts, from);
  const part = parts[index];
  if (part === undefined) return undefined;
  const at = firstFrom(part.content, from);
  return parts.with(index, { ...part, content: part.content.slice(0, at).concat(come, part.content.slice(at + gone.length)) });
}

/** The contents of units that have no others; undefined if one has. */
function textsIn(units: readonly DocumentUnit[]): TextContent[] | undefined {
  const texts: TextContent[] = [];
  for (const unit of units) {
    for (const node of unit.tree.blocks) {
      if (!isText(node)) return undefined;
      texts.push({ kind: 'text', unit, node });
    }
  }
  return texts;
}

const isText = (node: Block): node is TextBlock => TEXTS.has(node.kind);

/** The part that the unit of that index stands in, behind whose head it is. */
function partAt(parts: readonly Part[], unitIndex: number): number {
  return lowest(parts.length, (at) => (parts[at]?.head?.unit.index ?? -1) >= unitIndex) - 1;
}

/** The first content that stands in the unit of that index or behind it. Units that are gone have the index that they had. */
function firstFrom(content: readonly Content[], unitIndex: number): number {
  return lowest(content.length, (at) => indexOf(content[at]) >= unitIndex);
}

function indexOf(content: Content | undefined): number {
  return (content?.kind === 'text' ? content.unit.index : content?.directive.unit.index) ?? -1;
}
