/** A block in its cell of a row of two versions. */
import type { PrintedBlock } from '../../../print/blocks.js';
import { elementNode } from '../../../print/dom/write.js';
import { element, isElement, type PrintElement, type PrintNode } from '../../../print/elements.js';
import { layoutBlock, layoutList } from '../../../print/layout.js';
import { listOf } from '../../../print/lists.js';
import type { ViewPage } from '../../../server/protocol/index.js';
import type { Side } from '../../messages/index.js';
import { make } from './view.js';

/** The cell speaks the language of its version. An empty one stands for what the version lacks. */
export function sideBlock(side: Side, block: PrintedBlock | undefined, { language, direction }: ViewPage): HTMLElement {
  const cell = make('div', `page side ${side}${block === undefined ? ' empty' : ''}`, { 'role': 'cell', 'lang': language, 'dir': direction, 'data-side': side });
  if (block === undefined) return cell;
  const list = listOf(block.kind);
  const node = sided(layoutBlock(block), side);
  cell.append(elementNode(list === undefined ? node : layoutList(list, [node]), document));
  return cell;
}

/** The names of both versions' items and notes are alike: in one page each version has its own. */
function sided(node: PrintElement, side: Side): PrintElement {
  const { id, href } = node.attributes;
  return element(node.tag, {
    ...node.attributes,
    ...(id !== undefined && { id: `${side}-${id}` }),
    ...(href?.startsWith('#') === true && { href: `#${side}-${href.slice(1)}` }),
  }, node.children.map((child): PrintNode => (isElement(child) ? sided(child, side) : child)));
}
