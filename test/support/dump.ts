/** Draws trees as indented text, for comparison in fixtures. */
import { parseText, type Node, type Token } from '../../grammar/index.js';
import { isToken } from '../../grammar/walk.js';

/**
 * The trees of a text's units, each under a line `unit -> context` that says what it leaves open.
 * A node is drawn by its property, kind and plain values, a leaf by its property, type and image; a node of leaves
 * alone stands on one line. Left out are white space that means nothing and leaves that stand for nothing written.
 */
export function dumpText(source: string): string {
  return parseText(source)
    .flatMap(({ tree, exit }) => [`unit -> ${exit}`, ...tree.blocks.flatMap((block) => drawNode('', block, 1)), ...tree.comments.map((comment) => `  ${drawToken('', comment)}`)])
    .join('\n');
}

function drawNode(property: string, node: Node, depth: number): string[] {
  const children = propertiesOf(node);
  const head = `${'  '.repeat(depth)}${label(property, node.kind)}${plainValues(node)}`;
  if (children.every(([, child]) => isToken(child))) return [[head, ...children.map(([name, child]) => drawToken(name, child as Token))].join(' ')];
  return [head, ...children.flatMap(([name, child]) => (isToken(child) ? [`${'  '.repeat(depth + 1)}${drawToken(name, child)}`] : drawNode(name, child, depth + 1)))];
}

function drawToken(property: string, { tokenType, image }: Token): string {
  return `${label(property, tokenType.name.replace(/_.*$/u, ''))} ${visible(JSON.stringify(image))}`;
}

const label = (property: string, kind: string) => (property === '' || property === 'parts' ? kind : `${property}:${kind}`);

/** The nodes and leaves of a node with the property that each stands in. */
function propertiesOf(node: Node): [string, Node | Token][] {
  return Object.entries(node)
    .flatMap(([property, value]: [string, unknown]) => (Array.isArray(value) ? value : [value]).map((element: unknown): [string, unknown] => [property, element]))
    .filter((entry): entry is [string, Node | Token] => typeof entry[1] === 'object' && entry[1] !== null)
    .filter(([, element]) => !isToken(element) || element.image !== '');
}

function plainValues(node: Node): string {
  return Object.entries(node)
    .filter(([property, value]) => property !== 'kind' && ['string', 'number', 'boolean'].includes(typeof value))
    .map(([property, value]) => ` ${property}=${String(value)}`)
    .join('');
}

/** Characters that cannot be seen, or not told from a space, by their number: `⟨3000⟩`. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu, (character) => `⟨${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/** The text that `visible` shows. */
export function invisible(text: string): string {
  return text.replace(/⟨([0-9A-F]{4})⟩/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
