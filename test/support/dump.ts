/** Draws a tree as indented text: nodes by their kind, leaves by their type and image, for comparison in fixtures. */
import { parseText, type Node, type Token } from '../../grammar/index.js';
import { childrenOf, isToken } from '../../grammar/walk.js';

/** The trees of a text's units, parted by a line `unit → context` each. Layout is left out, comments are shown. */
export function dumpText(source: string): string {
  return parseText(source)
    .map(({ tree, exit }) => [`unit -> ${exit}`, ...tree.blocks.flatMap((block) => dump(block, 1)), ...tree.comments.map((comment) => line('Comment', comment.image.replace(/\s+$/u, ''), 1))].join('\n'))
    .join('\n');
}

function dump(element: Node | Token, depth: number): string[] {
  if (isToken(element)) return [line(element.tokenType.name.replace(/_.*$/u, ''), element.image, depth)];
  const children = childrenOf(element);
  return [`${'  '.repeat(depth)}${element.kind}`, ...children.flatMap((child) => dump(child, depth + 1))];
}

function line(type: string, image: string, depth: number): string {
  return `${'  '.repeat(depth)}${type} ${JSON.stringify(image)}`;
}
