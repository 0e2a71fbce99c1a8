/** What is being typed at a point: the unit is read as if it ended there, so that what stands behind the cursor confuses nobody. */
import { endOf, isToken, childrenOf, leavesOf, parseUnit, type Block, type Context, type Node, type Reference, type Token, type Unit } from '../../../grammar/index.js';
import type { Place } from '../../model/document.js';
import type { Point } from '../point.js';

export interface Typed {
  readonly point: Point;
  /** The text of the line up to the point. */
  readonly line: string;
  /** The block that stands on the line, and the one before it. */
  readonly block: Block | undefined;
  readonly blockAbove: Block | undefined;
  /** The line above is the end of `blockAbove`. */
  readonly isDirectlyBelow: boolean;
  /** What lines like this one are read as. */
  readonly context: Context;
  /** The explicit reference that is open at the point, as if it were closed there. */
  readonly reference: Reference | undefined;
}

export function typedAt(point: Point): Typed {
  const { unit, offset } = point;
  const text = unit.text.slice(0, offset);
  const lineStart = unit.lineStarts.findLast((start) => start <= offset) ?? 0;
  const { tree, exit } = parseUnit(text, unit.entry);
  const last = tree.blocks.at(-1);
  const isOnLine = last !== undefined && endOfNode(last) > lineStart;
  const blockAbove = isOnLine ? tree.blocks.at(-2) : last;
  return {
    point,
    line: text.slice(lineStart),
    block: isOnLine ? last : undefined,
    blockAbove,
    isDirectlyBelow: blockAbove !== undefined && /^[^\S\r\n]*(?:\r\n|\r|\n)$/u.test(text.slice(endOfNode(blockAbove), lineStart)),
    context: exit,
    reference: text.lastIndexOf('{') > text.lastIndexOf('}') ? openReference(parseUnit(`${text}}`, unit.entry).tree, offset) : undefined,
  };
}

function openReference(tree: Unit, offset: number): Reference | undefined {
  let node: Node | undefined = tree.blocks.at(-1);
  while (node !== undefined && node.kind !== 'reference') node = childrenOf(node).findLast((child) => !isToken(child) && endOfNode(child) > offset) as Node | undefined;
  return node;
}

function endOfNode(node: Node): number {
  return Math.max(0, ...leavesOf(node).slice(-1).map(endOf));
}

/** The tokens in front of a point that stand directly at each other, up to a separator: the word that is being typed. */
export function lastWord(tokens: readonly Token[], { unit, offset }: Point): Place {
  let start = offset;
  for (const token of tokens.toReversed()) {
    if (endOf(token) !== start || token.image === '' || SEPARATORS.has(token.tokenType.name)) break;
    start = token.startOffset + (token.image.length - token.image.trimStart().length);
    if (start > token.startOffset) break;
  }
  return { unit, start, end: offset };
}
const SEPARATORS: ReadonlySet<string> = new Set(['Comma', 'Semicolon', 'Dots', 'Dash', 'Bar', 'Caret', 'Of', 'Quoted']);

/** A place with the characters behind it that belong to the same word. */
export function withRest({ unit, start, end }: Place, character: RegExp): Place {
  let rest = end;
  while (character.test(unit.text.charAt(rest))) rest++;
  return { unit, start, end: rest };
}
