/**
 * Sections of a long page: elements without a meaning or a look, around blocks that follow one another. Where one block changes, a browser goes through all
 * children of the element around it; with thousands of them that takes longer than everything else. What stands ahead of the first section stands directly
 * in the container.
 */
import type { PrintedBlock } from '../blocks.js';
import type { ShownNodes } from './patch.js';

/** What stands around the blocks of a section: the container itself for those ahead of the first. */
export interface Section {
  readonly element: HTMLElement;
  /** What stands behind the last block in the element: undefined but for the container, where the sections follow. */
  readonly next: Element | undefined;
}

/**
 * Whether a section begins with a block: with the heading of a part, and about one in sixteen headings of items. Only the block itself tells, so that a
 * page which was changed has the sections of one that is drawn anew.
 */
export function beginsSection(block: PrintedBlock): boolean {
  if (block.kind === 'partHeading') return true;
  return block.kind === 'itemHeading' && block.content.level === 1 && hashOf(block.key) >>> 28 === 0;
}

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash;
}

/** The section that the block at `index` belongs to; it is made and put in its place if need be. */
export function sectionAt(shown: ShownNodes, index: number): Section {
  const beginning = beginningAt(shown, index);
  if (beginning < 0) return head(shown);
  const before = beginningAt(shown, beginning - 1);
  return placeSection(shown, before < 0 ? head(shown) : { element: elementAt(shown, before), next: undefined }, beginning);
}

/** Puts the section that begins at `index` behind another, which stands in its place. */
export function placeSection(shown: ShownNodes, before: Section, index: number): Section {
  const { container } = shown;
  const element = elementAt(shown, index);
  const next = before.element === container ? (before.next ?? null) : before.element.nextSibling;
  if (element !== next) container.insertBefore(element, next);
  return { element, next: undefined };
}

/** The index of the first block of the next section behind `index`, or the number of blocks. */
export function endOfSection({ keys, sections }: ShownNodes, index: number): number {
  if (sections.size === 0) return keys.length;
  let end = index + 1;
  while (end < keys.length && !sections.has(keys[end] ?? '')) end++;
  return Math.min(end, keys.length);
}

/** Takes out a list or section in which nothing is left. */
export function removeEmpty(element: HTMLElement): void {
  const around = element.parentElement;
  if (element.childElementCount > 0 || (element.localName !== 'ul' && element.localName !== 'section')) return;
  element.remove();
  if (around !== null) removeEmpty(around);
}

function head({ container }: ShownNodes): Section {
  return { element: container, next: [...container.children].find(({ localName }) => localName === 'section') };
}

/** Less than zero ahead of the first section. */
function beginningAt({ keys, sections }: ShownNodes, index: number): number {
  let beginning = sections.size === 0 ? -1 : index;
  while (beginning >= 0 && !sections.has(keys[beginning] ?? '')) beginning--;
  return beginning;
}

function elementAt({ container, keys, sections }: ShownNodes, index: number): HTMLElement {
  return sections.get(keys[index] ?? '') ?? container;
}
