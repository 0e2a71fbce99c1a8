/** Ways through the tree: what a node consists of, its span, the leaf and the nodes at an offset. */
import type { Node, Token, Unit } from './nodes.js';

/** Half-open, zero-based, in UTF-16 units from the beginning of the unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function isToken(element: Node | Token): element is Token {
  return 'tokenTypeIdx' in element;
}

/** What a node consists of, in the order of the source; of a unit without its layout and comments. */
export function childrenOf(node: Node): readonly (Node | Token)[] {
  if (node.kind === 'inlines') return node.parts;
  if (node.kind === 'unit') return node.blocks;
  const children: (Node | Token)[] = [];
  const properties = node as unknown as Readonly<Record<string, unknown>>;
  for (const key in properties) {
    const value = properties[key];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) for (const child of value as (Node | Token)[]) children.push(child);
    else children.push(value as Node | Token);
  }
  return children;
}

/** The leaves of a node in order; `layout` and `comments` of a unit are among them where they stand. */
export function leavesOf(node: Node): Token[] {
  const leaves: Token[] = [];
  collect(node, leaves);
  if (node.kind !== 'unit') return leaves;
  return [...leaves, ...node.layout, ...node.comments].sort((a, b) => a.startOffset - b.startOffset || a.image.length - b.image.length);
}

function collect(element: Node | Token, leaves: Token[]): void {
  if (isToken(element)) leaves.push(element);
  else for (const child of childrenOf(element)) collect(child, leaves);
}

export function endOf(token: Token): number {
  return token.startOffset + token.image.length;
}

export function spanOfToken(token: Token): Span {
  return { start: token.startOffset, end: endOf(token) };
}

/** Spans that were asked for, kept as long as their node is: it never changes. */
const spans = new WeakMap<Node, Span>();

/** From a node's first character to behind its last; undefined for a node that stands for nothing written. */
export function spanOf(element: Node | Token): Span | undefined {
  if (isToken(element)) return spanOfToken(element);
  const known = spans.get(element);
  if (known !== undefined) return known;
  const leaves: Token[] = [];
  collect(element, leaves);
  const first = leaves[0];
  const last = leaves.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.startOffset, end: endOf(last) };
  spans.set(element, span);
  return span;
}

/** The nodes around an offset, from the block inwards; the last element is the leaf, if one of the tree's is there. */
export function pathAt(unit: Unit, offset: number): readonly (Node | Token)[] {
  const path: (Node | Token)[] = [];
  let current: readonly (Node | Token)[] = unit.blocks;
  for (;;) {
    const next = current.find((element) => {
      const span = spanOf(element);
      return span !== undefined && span.start <= offset && offset < span.end;
    });
    if (next === undefined) return path;
    path.push(next);
    if (isToken(next)) return path;
    current = childrenOf(next);
  }
}
