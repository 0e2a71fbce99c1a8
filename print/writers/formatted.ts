/**
 * Printed elements as formatted text for other programs: what a clipboard holds so that a word processor takes over headings, lists,
 * tables, notes and languages, and keeps its own look. No classes, no style sheet; only what a reader would see is there.
 */
import { hasClass, isElement, type PrintElement, type PrintNode } from '../elements.js';
import { escapeHtml } from './html.js';

/** HTML without a page around it, for whole blocks or what was selected of them. */
export function writeFormatted(nodes: readonly PrintNode[]): string {
  return stretches(nodes).map((stretch) => (stretch.kind === 'entries' ? listHtml(stretch.entries) : htmlOf(stretch.node))).join('');
}

type Stretch = { readonly kind: 'entries'; readonly entries: PrintElement[] } | { readonly kind: 'node'; readonly node: PrintNode };

/** Entries that stand behind each other are one list, also where a selection holds no element around them. */
function stretches(nodes: readonly PrintNode[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (!isElement(node) || node.tag !== 'li') found.push({ kind: 'node', node });
    else if (last?.kind === 'entries') last.entries.push(node);
    else found.push({ kind: 'entries', entries: [node] });
  }
  return found;
}

/** What is deeper than the entry before stands in a list within it; a continuation is a paragraph of it. */
function listHtml(entries: readonly PrintElement[]): string {
  const items: { readonly entry: PrintElement; readonly inner: PrintElement[] }[] = [];
  const depth = entries[0] === undefined ? 0 : depthOf(entries[0]);
  for (const entry of entries) {
    const last = items.at(-1);
    if (last === undefined || (depthOf(entry) <= depth && !hasClass(entry, 'continuation'))) items.push({ entry, inner: [] });
    else last.inner.push(entry);
  }
  const [first] = items;
  return first === undefined ? '' : `<ul${markOf(first.entry)}>${items.map(({ entry, inner }) => itemHtml(entry, inner)).join('')}</ul>`;
}

function itemHtml(entry: PrintElement, inner: readonly PrintElement[]): string {
  const paragraphs = inner.filter((one) => hasClass(one, 'continuation') && depthOf(one) <= depthOf(entry));
  const nested = inner.filter((one) => !paragraphs.includes(one));
  const text = paragraphs.length === 0 ? contentOf(entry) : [entry, ...paragraphs].map((one) => `<p>${contentOf(one)}</p>`).join('');
  return `<li${markOf(entry)}${namesOf(entry)}>${text}${listHtml(nested)}</li>`;
}

/** Where the number of an entry is typed, or nothing stands before it, no mark is to be added. */
function markOf(entry: PrintElement): string {
  return hasClass(entry, 'bullet') ? '' : ' style="list-style-type:none"';
}

function depthOf({ attributes }: PrintElement): number {
  return Number(attributes['aria-level'] ?? '1');
}

function htmlOf(node: PrintNode): string {
  if (!isElement(node)) return escapeHtml(node.text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')); // what isolates them here is not everywhere known
  switch (node.tag) {
    case 'a':
      return /^(?:https?|mailto):/i.test(node.attributes.href ?? '') ? `<a href="${escapeHtml(node.attributes.href ?? '')}">${contentOf(node)}</a>` : contentOf(node);
    case 'bdi': case 'span':
      return namesOf(node) === '' ? contentOf(node) : `<span${namesOf(node)}>${contentOf(node)}</span>`;
    case 'article': case 'ul':
      return contentOf(node);
    case 'div':
      return hasClass(node, 'masthead') ? mastheadHtml(node) : linesHtml(node);
    case 'table':
      return `<table${namesOf(node)} border="1" style="border-collapse:collapse">${contentOf(node)}</table>`;
    case 'td': case 'th':
      return `<${node.tag}${namesOf(node)}>${contentOf(node).replace(/<br>$/, '')}</${node.tag}>`;
    default:
      return `<${node.tag}${namesOf(node)}>${contentOf(node)}</${node.tag}>`;
  }
}

function contentOf({ children }: PrintElement): string {
  return writeFormatted(children);
}

/** The pieces of a cell are lines of it; other divisions only hold paragraphs. */
function linesHtml(node: PrintElement): string {
  return hasClass(node, 'slot-entry') ? `${contentOf(node)}<br>` : contentOf(node);
}

/** The masthead's bands as a table without lines: what stands side by side on the paper stands so here. */
function mastheadHtml(masthead: PrintElement): string {
  const side = masthead.attributes.dir === 'rtl' ? 'left' : 'right';
  const bands = masthead.children.filter(isElement).map((band) => {
    const boxes = band.children.filter(isElement);
    const isEmpty = boxes.every(({ children }) => children.length === 0);
    return isEmpty ? '' : `<tr>${boxes.map((box) => `<td${boxes.length === 1 ? ' colspan="2"' : hasClass(box, 'symbol-box') ? ` style="font-weight:bold;text-align:${side}"` : ''}>${contentOf(box)}</td>`).join('')}</tr>`;
  });
  const rows = bands.join('');
  return rows === '' ? '' : `<table${namesOf(masthead)} style="width:100%">${rows}</table>`;
}

/** What an element says of language, direction and cells. */
function namesOf({ attributes }: PrintElement): string {
  return NAMES.flatMap((name) => (attributes[name] === undefined ? [] : [` ${name}="${escapeHtml(attributes[name])}"`])).join('');
}
const NAMES = ['lang', 'dir', 'colspan', 'scope'] as const;
