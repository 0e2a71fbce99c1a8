/**
 * The text form (language reference, section 11): a line for each paragraph, heading, entry, quotation and row, cells parted
 * by a tab, nested entries indented, a blank line between blocks. The furniture of the page is left out.
 */
import type { BlockKind, PrintedBlock } from '../blocks.js';
import { printable } from '../characters.js';
import { hasClass, isElement, type PrintElement, type PrintNode, type Tag } from '../elements.js';
import { layoutBlock } from '../layout.js';
import { listOf } from '../lists.js';

/** Ends in a line end; empty where nothing is printed. */
export function writeText(blocks: readonly PrintedBlock[]): string {
  let text = '';
  let previous: BlockKind | undefined;
  for (const block of blocks) {
    const lines = linesOf(layoutBlock(block), 0);
    if (lines.length === 0) continue;
    const gap = previous !== undefined && !standTogether(previous, block.kind);
    text += (gap ? '\n' : '') + lines.map((line) => `${line}\n`).join('');
    previous = block.kind;
  }
  return text;
}

/** Entries of one list have no blank line between them, nor notes or definitions. */
function standTogether(one: BlockKind, other: BlockKind): boolean {
  const list = listOf(one);
  return list === undefined ? one === other && (one === 'note' || one === 'definition') : list === listOf(other);
}

const LINES: ReadonlySet<Tag> = new Set<Tag>(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'blockquote', 'tr']);
const FURNITURE = ['organization', 'job'];

function linesOf(element: PrintElement, indentation: number): readonly string[] {
  if (FURNITURE.some((name) => hasClass(element, name))) return [];
  if (!LINES.has(element.tag)) return element.children.filter(isElement).flatMap((child) => linesOf(child, indentation));
  const text = element.tag === 'tr' ? element.children.map(cellText).join('\t') : textOf(element).trim();
  return text === '' ? [] : [lineStart(element) + text];
}

/** The indentation of a nested entry, and the dash of one that is not numbered by the agenda itself. */
function lineStart(element: PrintElement): string {
  const level = Number(/\blevel-(\d)/.exec(element.attributes.class ?? '')?.[1] ?? '1');
  if (hasClass(element, 'entry') || hasClass(element, 'quotation-entry')) return `${'  '.repeat(level - 1)}- `;
  if (hasClass(element, 'continuation')) return '  '.repeat(level);
  return hasClass(element, 'list-item') && level > 1 ? `${'  '.repeat(level - 1)}- ` : '';
}

/** The pieces of a cell of a timetable stand in elements of their own. */
function cellText(cell: PrintNode): string {
  const pieces = isElement(cell) ? cell.children.filter(isElement).filter(({ tag }) => tag === 'div') : [];
  return pieces.length === 0 ? textOf(cell).trim() : pieces.map(textOf).join(' ').trim();
}

function textOf(node: PrintNode): string {
  if (!isElement(node)) return printable(node.text);
  const text = node.children.map(textOf).join('');
  return hasClass(node, 'mark') ? `^${text}` : text;
}
