/** The items of an agenda: their numbers, designators and parents (language reference, section 4). */
import type { Heading, Inlines } from '../../grammar/index.js';
import { parseLetterCounter, type NumeralStyle } from '../locales/numerals.js';
import { textField, plainField } from './fields.js';
import type { DocumentUnit } from './document.js';
import { designatorOf, hasFormOfLevel, readOrdinal, type Numbering, type Ordinal } from './numbering.js';
import type { Located, Part } from './outline.js';
import { foldedText } from './runs.js';

export interface Item {
  readonly unit: DocumentUnit;
  readonly heading: Heading;
  /** 1 to 3. */
  readonly level: number;
  /** Canonical: `4(b)`; empty for an entry without number and for one that stands in no list. */
  readonly designator: string;
  /** The ordinals of the levels above and its own; empty as for the designator. */
  readonly path: readonly Ordinal[];
  readonly parent: Item | undefined;
  readonly children: readonly Item[];
  /** Which of the document's parts the heading opens. */
  readonly partIndex: number;
  /** What is wrong with the number typed, if anything. */
  readonly numberProblem: NumberProblem | undefined;
  /** The designator that the heading would have in sequence. */
  readonly expected: string;
  /** The item's `id:`, for an entry without number. */
  readonly id: string | undefined;
  readonly title: Inlines;
  /** The title in the list and in the timetable, where they are given apart. */
  readonly agendaTitle: Inlines | undefined;
  readonly scheduleTitle: Inlines | undefined;
  readonly status: Inlines | undefined;
}
/** `form`: not of its level's form; `sequence`: not the next; `twice`: that of an earlier sibling; `orphan`: no item of the level above. */
export type NumberProblem = 'form' | 'sequence' | 'twice' | 'orphan';

interface OpenItem extends Item {
  readonly children: OpenItem[];
}
/** The items of one level under one parent, in order, with what the next one is compared to. */
interface Siblings {
  readonly items: OpenItem[];
  readonly taken: Set<string>;
  last: Ordinal | undefined;
}

/** Items by their names: designators and `id:`. Of two alike the first. */
export interface ItemsByName {
  get(name: string): Item | undefined;
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** Where the item of a name stands among the items: the same value for as long as the names are the same. */
export type ItemNames = ReadonlyMap<string, number>;

export function namesOf(items: readonly Item[]): ItemNames {
  const names = new Map<string, number>();
  for (const [index, { designator, id }] of items.entries()) {
    for (const name of [designator, id]) if (name !== undefined && name !== '' && !names.has(name)) names.set(name, index);
  }
  return names;
}

export function itemsByName(items: readonly Item[], names: ItemNames): ItemsByName {
  return { get: (name) => items[names.get(name) ?? -1], has: (name) => names.has(name), keys: () => names.keys() };
}

/** The items with another heading for one of them, of the same number and name. Those above and below it are made anew, since they know it. */
export function withOtherHeading(items: readonly Item[], index: number, { unit, node }: Located<Heading>): readonly Item[] {
  const first = items.findLastIndex(({ parent }, at) => at <= index && parent === undefined);
  const next = items.findIndex(({ parent }, at) => at > index && parent === undefined);
  const family = items.slice(first, next < 0 ? items.length : next);
  const copies = new Map<Item, OpenItem>();
  for (const [at, item] of family.entries()) {
    const copy: OpenItem = { ...item, ...(first + at === index && { unit, heading: node, ...textsOf(node) }), parent: item.parent && copies.get(item.parent), children: [] };
    copies.set(item, copy);
    if (item.parent !== undefined && item.parent.children.includes(item)) copies.get(item.parent)?.children.push(copy);
  }
  return items.slice(0, first).concat([...copies.values()], items.slice(first + family.length));
}

/** The items in order. The first of two alike keeps the designator for references. */
export function readItems(parts: readonly Part[], numbering: Numbering, letters: NumeralStyle): readonly Item[] {
  const items: OpenItem[] = [];
  const open: (OpenItem | undefined)[] = [];
  const top: Siblings = { items: [], taken: new Set(), last: undefined };
  const below = new Map<OpenItem, Siblings>();
  for (const [index, { head }] of parts.entries()) {
    if (head?.node.kind !== 'heading') continue;
    const located = { unit: head.unit, node: head.node };
    const { level } = located.node;
    const parent = level === 1 ? undefined : open[level - 2];
    const siblings = parent === undefined ? top : (below.get(parent) ?? { items: parent.children, taken: new Set(), last: undefined });
    if (parent !== undefined) below.set(parent, siblings);
    const item = level > 1 && parent === undefined ? orphanOf(located, index) : readItem(located, index, parent, siblings, numbering, letters);
    if (item.numberProblem !== 'orphan') addSibling(siblings, item);
    items.push(item);
    open.length = level - 1;
    open[level - 1] = item.numberProblem === 'orphan' ? undefined : item;
  }
  return items;
}

function addSibling(siblings: Siblings, item: OpenItem): void {
  siblings.items.push(item);
  if (item.path.length === 0) return;
  siblings.last = item.path.at(-1);
  siblings.taken.add(item.designator);
}

function readItem(located: Located<Heading>, partIndex: number, parent: OpenItem | undefined, siblings: Siblings, numbering: Numbering, letters: NumeralStyle): OpenItem {
  const { node } = located;
  const above = parent?.path ?? [];
  const next: Ordinal = { value: (siblings.last?.value ?? 0) + 1, suffix: '' };
  const expected = designatorOf([...above, next], numbering);
  if (node.unnumbered !== undefined) return itemOf(located, partIndex, parent, [], '', expected, undefined);
  const typed = node.number?.image;
  const ordinal = typed === undefined ? next : (readOrdinal(typed, node.level, numbering) ?? readAnyOrdinal(typed));
  const path = [...above, ordinal];
  const designator = designatorOf(path, numbering);
  return itemOf(located, partIndex, parent, path, designator, expected, typed === undefined ? undefined : problemOf(node, path, designator, next, siblings, numbering, letters));
}

/** A counter of another level's form is still the number that people see. */
function readAnyOrdinal(typed: string): Ordinal {
  return readOrdinal(typed, 2, []) ?? { value: parseLetterCounter(typed.toLowerCase()) ?? 0, suffix: '' };
}

function problemOf(heading: Heading, path: readonly Ordinal[], designator: string, next: Ordinal, siblings: Siblings, numbering: Numbering, letters: NumeralStyle): NumberProblem | undefined {
  const own = path.at(-1);
  if (own === undefined || !hasItsForm(heading, path, designator, numbering, letters)) return 'form';
  if (siblings.taken.has(designator)) return 'twice';
  const follows = own.value === next.value || (own.suffix !== '' && own.value === next.value - 1);
  return follows ? undefined : 'sequence';
}

interface KnownForm {
  readonly designator: string;
  readonly numbering: Numbering;
  readonly letters: NumeralStyle;
  readonly fits: boolean;
}
/** Whether a heading's number has its level's form, kept as long as the heading is. */
const knownForms = new WeakMap<Heading, KnownForm>();

function hasItsForm(heading: Heading, path: readonly Ordinal[], designator: string, numbering: Numbering, letters: NumeralStyle): boolean {
  const known = knownForms.get(heading);
  if (known?.designator === designator && known.numbering === numbering && known.letters === letters) return known.fits;
  const fits = hasFormOfLevel(heading.number?.image ?? '', path, numbering, letters);
  knownForms.set(heading, { designator, numbering, letters, fits });
  return fits;
}

const orphanOf = (located: Located<Heading>, partIndex: number): OpenItem => itemOf(located, partIndex, undefined, [], '', '', 'orphan');

function itemOf({ unit, node }: Located<Heading>, partIndex: number, parent: OpenItem | undefined, path: readonly Ordinal[], designator: string, expected: string, numberProblem: NumberProblem | undefined): OpenItem {
  return {
    unit, heading: node, level: node.level, designator, path, parent, children: [], partIndex, numberProblem, expected,
    id: plainField(node, 'id'), ...textsOf(node),
  };
}

function textsOf(heading: Heading): Pick<Item, 'title' | 'agendaTitle' | 'scheduleTitle' | 'status'> {
  return { title: heading.title, agendaTitle: textField(heading, 'agenda-title'), scheduleTitle: textField(heading, 'schedule-title'), status: textField(heading, 'status') };
}

/** An item's title as text, white space folded, marks left out. */
export function titleText(item: Item): string {
  return foldedText(item.title, item.unit.text);
}
