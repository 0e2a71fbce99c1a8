/** What is selected on the page, as elements of print: only what these may be, and with the cells, entries and headings around it. */
import { element, TAGS, textNode, type AttributeName, type PrintNode } from '../../print/elements.js';

/** Nothing where the selection is empty or reaches out of the container. */
export function selectedNodes(container: HTMLElement, selection: Selection): readonly PrintNode[] {
  const range = selection.rangeCount === 0 || selection.isCollapsed ? undefined : selection.getRangeAt(0);
  if (range === undefined || !container.contains(range.commonAncestorContainer)) return [];
  const common = range.commonAncestorContainer;
  let nodes = readNodes(range.cloneContents());
  for (let around = common instanceof HTMLElement ? common : common.parentElement; around !== null && around !== container; around = around.parentElement) {
    if (isNeeded(around, common)) nodes = readElement(around, nodes);
  }
  return nodes;
}

/** Emphasis goes with every part of it; what makes a table or a list goes with several of its rows or entries, not with words of one. */
function isNeeded(around: HTMLElement, common: Node): boolean {
  return ['b', 'i', 'sup', 'a', 'bdi', 'span'].includes(around.localName) || (['table', 'thead', 'tbody', 'tr', 'ul'].includes(around.localName) && !isWithinCell(common));
}

function isWithinCell(node: Node): boolean {
  const here = node instanceof HTMLElement ? node : node.parentElement;
  return here?.closest('td, th, li') !== null;
}

const ATTRIBUTES: readonly AttributeName[] = ['class', 'lang', 'dir', 'href', 'colspan', 'scope', 'aria-level'];

function readNodes(parent: Node): readonly PrintNode[] {
  return [...parent.childNodes].flatMap((node): readonly PrintNode[] => {
    if (node instanceof HTMLElement) return readElement(node, readNodes(node));
    return node.nodeType === Node.TEXT_NODE ? [textNode(node.textContent ?? '')] : [];
  });
}

/** An element that print does not have stands for what is in it; what is not read out is not copied. */
function readElement(node: HTMLElement, children: readonly PrintNode[]): readonly PrintNode[] {
  if (node.ariaHidden === 'true' || node.hidden) return [];
  const tag = TAGS.find((one) => one === node.localName);
  return tag === undefined ? children : [element(tag, Object.fromEntries(ATTRIBUTES.map((name) => [name, node.getAttribute(name) ?? undefined])), children)];
}

