/** Puts blocks where they belong on the page, the entries of a list into one element; a node that stands where it belongs is not touched. */
import { layoutList } from '../layout.js';
import type { ListName } from '../lists.js';
import type { ShownNodes } from './patch.js';
import { endOfSection, placeSection, removeEmpty, sectionAt, type Section } from './sections.js';
import { elementNode } from './write.js';

/** Neighbouring entries of one list, or a single block. */
interface Group {
  readonly list: ListName | undefined;
  readonly nodes: HTMLElement[];
}

/** Arranges the blocks from the index `start` to before `end`, with the lists that stand directly beside them, and whatever belongs into another section now. */
export function arrangeBlocks(shown: ShownNodes, start: number, end: number): void {
  const behind = endOfList(shown, end);
  let from = beginningOfList(shown, start);
  let section = sectionAt(shown, from);
  do {
    const sectionEnd = endOfSection(shown, from);
    let to = Math.min(Math.max(behind, from), sectionEnd);
    while (to < sectionEnd && outermost(shown, to)?.parentElement !== section.element) to++;
    arrangeWithin(shown, section, from, endOfList(shown, to), sectionEnd);
    if (to < sectionEnd || sectionEnd === shown.keys.length) break;
    from = sectionEnd;
    section = placeSection(shown, section, from);
  } while (from < behind || outermost(shown, from)?.parentElement !== section.element);
}

/** Arranges blocks of one section. */
function arrangeWithin(shown: ShownNodes, { element, next: behind }: Section, start: number, end: number, sectionEnd: number): void {
  const used = new Set<HTMLElement>();
  let next: Node | null = end < sectionEnd ? outermost(shown, end) : (behind ?? null);
  for (const { list, nodes } of groupsOf(shown, start, end).toReversed()) {
    if (list === undefined) {
      next = placeInOrder(element, nodes, next);
      continue;
    }
    const around = listAround(nodes, used) ?? elementNode(layoutList(list, []), element.ownerDocument);
    used.add(around);
    next = placeInOrder(element, [around], next);
    around.className = `list ${list}`;
    placeInOrder(around, nodes, null);
  }
}

/** The index at which the list begins that the block before `index` belongs to; `index` itself where that belongs to none. */
function beginningOfList({ keys, lists }: ShownNodes, index: number): number {
  const list = lists.get(keys[index - 1] ?? '');
  let first = index;
  while (list !== undefined && lists.get(keys[first - 1] ?? '') === list) first--;
  return first;
}

function endOfList({ keys, lists }: ShownNodes, index: number): number {
  const list = lists.get(keys[index] ?? '');
  let end = index;
  while (list !== undefined && lists.get(keys[end] ?? '') === list) end++;
  return end;
}

function groupsOf({ keys, nodes, lists }: ShownNodes, start: number, end: number): readonly Group[] {
  const groups: Group[] = [];
  for (const key of keys.slice(start, end)) {
    const node = nodes.get(key);
    const list = lists.get(key);
    const last = groups.at(-1);
    if (node === undefined) continue;
    if (list !== undefined && last?.list === list) last.nodes.push(node);
    else groups.push({ list, nodes: [node] });
  }
  return groups;
}

/** The block at `index`, or the list that it stands in; null behind the last. */
function outermost({ keys, nodes }: ShownNodes, index: number): HTMLElement | null {
  const node = nodes.get(keys[index] ?? '');
  const around = node?.parentElement;
  return around && isList(around) ? around : (node ?? null);
}

/** The list's element in which the last of the entries stand already that has one which no other list has taken. */
function listAround(nodes: readonly HTMLElement[], used: ReadonlySet<HTMLElement>): HTMLElement | undefined {
  for (const { parentElement } of nodes.toReversed()) if (parentElement !== null && isList(parentElement) && !used.has(parentElement)) return parentElement;
  return undefined;
}

const isList = ({ localName }: HTMLElement) => localName === 'ul';

/** Puts nodes in order before another, or at the end; gives the first of them. A list or section that is left empty goes. */
function placeInOrder(parent: HTMLElement, nodes: readonly HTMLElement[], behind: Node | null): Node | null {
  let next = behind;
  for (const node of nodes.toReversed()) {
    const before = node.parentElement;
    if (node.nextSibling !== next || before !== parent) parent.insertBefore(node, next);
    if (before !== null && before !== node.parentElement) removeEmpty(before);
    next = node;
  }
  return next;
}
