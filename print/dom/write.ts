/** Printed blocks as nodes of a page: made one by one, never from a string of markup. */
import type { PrintedBlock } from '../blocks.js';
import { printable } from '../characters.js';
import { hasClass, isElement, type PrintElement, type PrintNode, type PrintText, type SourcePoint } from '../elements.js';
import { layoutBlock } from '../layout.js';

/** Where the first character of a text node is written. */
const places = new WeakMap<Node, SourcePoint>();

/** The node of a block: `before`, made to show it, where that can be; a browser looks at all neighbours of a node that is exchanged. */
export function blockNode(block: PrintedBlock, document: Document, before?: HTMLElement): HTMLElement {
  const layout = layoutBlock(block);
  if (!canShow(before, layout)) return elementNode(layout, document);
  showIn(before, layout, document);
  return before;
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

/** An element of the same kind, with the same attributes, whatever their values. */
function canShow(node: Node | null | undefined, { tag, attributes }: PrintElement): node is HTMLElement {
  if (!(node instanceof HTMLElement) || node.localName !== tag) return false;
  const names = Object.keys(attributes);
  return node.attributes.length === names.length && names.every((name) => node.hasAttribute(name));
}

/** Only what differs is touched. */
function showIn(node: HTMLElement, { attributes, children }: PrintElement, document: Document): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (node.getAttribute(name) !== printable(value)) node.setAttribute(name, printable(value));
  }
  let next = node.firstChild;
  for (const child of children) {
    const before = next;
    next = before?.nextSibling ?? null;
    if (isElement(child) && canShow(before, child)) showIn(before, child, document);
    else if (isElement(child) || !isShownBy(before, child)) replaceNode(node, before, anyNode(child, document));
  }
  while (next !== null) {
    const gone = next;
    next = gone.nextSibling;
    gone.remove();
  }
}

function replaceNode(parent: HTMLElement, before: ChildNode | null, node: Node): void {
  if (before === null) parent.append(node);
  else before.replaceWith(node);
}

function isShownBy(node: Node | null, { text, at }: PrintText): boolean {
  const place = node === null ? undefined : places.get(node);
  return node instanceof Text && node.data === printable(text) && place?.unit === at?.unit && place?.offset === at?.offset;
}

function anyNode(node: PrintNode, document: Document): Node {
  if (isElement(node)) return elementNode(node, document);
  const created = document.createTextNode(printable(node.text));
  if (node.at !== undefined) places.set(created, node.at);
  return created;
}
