/** Puts blocks where they belong on the page, the entries of a list into one element; a node that stands where it belongs is not touched. */
import { layoutList } from '../layout.js';
import type { ListName } from '../lists.js';
import type { ShownNodes } from './patch.js';
import { elementNode } from './write.js';

/** Neighbouring entries of one list, or a single block. */
interface Group {
  readonly list: ListName | undefined;
  readonly nodes: HTMLElement[];
}

/** Arranges the blocks from the index `start` to before `end`, with the lists that stand directly beside them. */
export function arrangeBlocks(shown: ShownNodes, start: number, end: number): void {
  const { container } = shown;
  const first = beginningOfList(shown, start);
  const behind = endOfList(shown, end);
  const used = new Set<HTMLElement>();
  let next: Node | null = outermost(shown, behind);
  for (const { list, nodes } of groupsOf(shown, first, behind).toReversed()) {
    if (list === undefined) {
      next = placeInOrder(container, nodes, next);
      continue;
    }
    const around = listAround(nodes, container, used) ?? elementNode(layoutList(list, []), container.ownerDocument);
    used.add(around);
    next = placeInOrder(container, [around], next);
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

/** The child of the container that is or holds the block at `index`; null behind the last. */
function outermost({ container, keys, nodes }: ShownNodes, index: number): Node | null {
  const node = nodes.get(keys[index] ?? '');
  return node?.parentElement === container ? node : (node?.parentElement ?? null);
}

/** The list's element in which the last of the entries stand already that has one which no other list has taken. */
function listAround(nodes: readonly HTMLElement[], container: HTMLElement, used: ReadonlySet<HTMLElement>): HTMLElement | undefined {
  for (const { parentElement } of nodes.toReversed()) if (parentElement !== null && parentElement !== container && !used.has(parentElement)) return parentElement;
  return undefined;
}

/** Puts nodes in order before another, or at the end; gives the first of them. A list that is left empty goes. */
function placeInOrder(parent: HTMLElement, nodes: readonly HTMLElement[], behind: Node | null): Node | null {
  let next = behind;
  for (const node of nodes.toReversed()) {
    const before = node.parentElement;
    if (node.nextSibling !== next || before !== parent) parent.insertBefore(node, next);
    if (before !== null && before !== node.parentElement && before.localName === 'ul' && before.childElementCount === 0) before.remove();
    next = node;
  }
  return next;
}
