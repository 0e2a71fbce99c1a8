/** Printed blocks as nodes of a page: made one by one, never from a string of markup. */
import type { PrintedBlock } from '../blocks.js';
import { printable } from '../characters.js';
import { hasClass, isElement, type PrintElement, type PrintNode, type SourcePoint } from '../elements.js';
import { layoutBlock } from '../layout.js';

/** Where the first character of a text node is written. */
const places = new WeakMap<Node, SourcePoint>();

export function blockNode(block: PrintedBlock, document: Document): HTMLElement {
  return elementNode(layoutBlock(block), document);
}

/** Where the first character of a text node is written; undefined where its words are not typed. */
export function placeOfText(node: Text): SourcePoint | undefined {
  return places.get(node);
}

/** The place in the source of a point of the page: `offset` counts UTF-16 units in the text node, else it is ignored. */
export function sourceOfPoint(node: Node, offset: number): SourcePoint | undefined {
  const place = places.get(node);
  if (place !== undefined) return { unit: place.unit, offset: place.offset + offset };
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const written = element?.closest<HTMLElement>('[data-unit]');
  const unit = written?.dataset['unit'];
  return unit === undefined ? undefined : { unit: Number(unit), offset: Number(written?.dataset['offset'] ?? '0') };
}

/** An element with all that is in it: only the tags and attributes that `print/elements.ts` allows, and text as text. */
export function elementNode(node: PrintElement, document: Document): HTMLElement {
  const created = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) created.setAttribute(name, printable(value));
  if (isFollowedByPage(node)) {
    created.tabIndex = 0;
    created.setAttribute('role', 'link');
  }
  for (const child of node.children) created.append(anyNode(child, document));
  return created;
}

/** A citation that has no address, but leads somewhere in the folder: the browser takes it for no link. */
function isFollowedByPage(node: PrintElement): boolean {
  return hasClass(node, 'link') && !hasClass(node, 'unresolved') && node.attributes.href === undefined && node.attributes['data-unit'] !== undefined;
}

function anyNode(node: PrintNode, document: Document): Node {
  if (isElement(node)) return elementNode(node, document);
  const created = document.createTextNode(printable(node.text));
  if (node.at !== undefined) places.set(created, node.at);
  return created;
}
