/** What every part of the page is printed with: the document, its scope, and look-ups made once for a printing. */
import type { Block as Node, Heading } from '../../grammar/index.js';
import { spanOf } from '../../grammar/index.js';
import type { Block, BlockKind, Contents, Source } from '../../print/blocks.js';
import { directionOf } from '../../print/languages.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit, Place } from '../model/document.js';
import type { Item } from '../model/items.js';
import type { Masthead } from '../model/masthead.js';
import type { Content } from '../model/outline.js';
import { placeOf } from '../model/places.js';
import { readReferences, type PlainReference, type ReferenceFact } from '../model/references.js';
import type { Scope } from '../model/workspace.js';
import { printState, type PrintState } from './kept.js';

export interface Printing {
  readonly analysis: Analysis;
  readonly masthead: Masthead;
  readonly scope: Scope;
  /** The same value for as long as blocks that are written alike are printed alike. */
  readonly state: PrintState;
  /** The references of a unit, of this document or another. */
  readonly referencesIn: (unit: DocumentUnit) => UnitReferences;
  readonly itemOf: ReadonlyMap<Heading, Item>;
  /** Blocks that stand where none may stand: they are not printed. */
  readonly misplaced: ReadonlySet<Node>;
  /** No list of items is printed: the headings are the list. */
  readonly headingsAreList: boolean;
  /** Something stands under an item, group or section. */
  readonly isAnnotated: boolean;
  /** The headings of items, groups and sections are printed with what stands under them. */
  readonly hasAnnotations: boolean;
}

export interface UnitReferences {
  /** By the offset that they begin at. */
  readonly byStart: ReadonlyMap<number, ReferenceFact>;
  /** The plain citations, in the order of the text. */
  readonly plain: readonly PlainReference[];
}

export function createPrinting(analysis: Analysis, masthead: Masthead, scope: Scope): Printing {
  const misplaced = misplacedIn(analysis);
  const headingsAreList = isNone(masthead, 'list-heading');
  const annotated = analysis.parts.filter(({ kind }) => kind === 'item' || kind === 'group' || kind === 'section');
  const isAnnotated = annotated.some(({ content }) => content.some((one) => isPrinted(one, misplaced)));
  const hasAnnotations = isAnnotated || (headingsAreList && annotated.length > 0);
  return {
    analysis, masthead, scope, misplaced, headingsAreList, isAnnotated, hasAnnotations,
    state: printState(analysis, scope, hasAnnotations, headingsAreList),
    referencesIn: referencesByUnit(analysis),
    itemOf: itemsByHeading(analysis),
  };
}

const misplacedByOutline = new WeakMap<Analysis['outline']['misplaced'], Printing['misplaced']>();

function misplacedIn({ outline: { misplaced } }: Analysis): Printing['misplaced'] {
  const known = misplacedByOutline.get(misplaced) ?? new Set(misplaced.map(({ node }) => node));
  misplacedByOutline.set(misplaced, known);
  return known;
}

const byHeading = new WeakMap<Analysis['items'], ReadonlyMap<Heading, Item>>();

function itemsByHeading({ items }: Analysis): ReadonlyMap<Heading, Item> {
  const known = byHeading.get(items) ?? new Map(items.map((item) => [item.heading, item]));
  byHeading.set(items, known);
  return known;
}

function referencesByUnit(analysis: Analysis): Printing['referencesIn'] {
  const ordered = new Map<DocumentUnit, UnitReferences>();
  return (unit) => {
    const own = analysis.units[unit.index] === unit ? analysis.referencesByUnit[unit.index] : undefined;
    const known = ordered.get(unit) ?? inOrder(own ?? readReferences(unit, analysis));
    ordered.set(unit, known);
    return known;
  };
}

function inOrder(facts: readonly ReferenceFact[]): UnitReferences {
  const plain = facts.filter((fact) => fact.plain).sort((one, other) => one.start - other.start);
  return { byStart: new Map(facts.map((fact) => [fact.start, fact])), plain };
}

/** Whether a part's content prints anything. */
export function isPrinted(content: Content, misplaced: ReadonlySet<Node>): boolean {
  switch (content.kind) {
    case 'text': return !misplaced.has(content.node);
    case 'subheading': return !misplaced.has(content.directive.node);
    case 'documents': return !misplaced.has(content.directive.node) && content.entries.some(({ node }) => node.kind !== 'noEntry');
    case 'schedule': return !misplaced.has(content.directive.node) && content.rows.some(({ node }) => node.kind === 'day');
  }
}

/** A heading that says `none` is not printed. */
export function isNone({ texts, unit }: Masthead, name: 'list-heading' | 'annotations-heading'): boolean {
  const text = texts[name];
  const span = text === undefined ? undefined : spanOf(text);
  return span !== undefined && unit.text.slice(span.start, span.end).trim() === 'none';
}

/** A block in the language of the document. */
export function printedBlock<Kind extends BlockKind>({ analysis: { language } }: Printing, kind: Kind, key: string, source: Source | undefined, content: Contents[Kind]): Block<Kind, Contents[Kind]> {
  const block = { key, kind, lang: language, dir: directionOf(language), content };
  return source === undefined ? block : { ...block, source };
}

export function sourceOf({ unit, start, end }: Place): Source {
  return { unit: unit.id, start, end };
}

export function sourceOfNode(unit: DocumentUnit, node: Node): Source {
  return sourceOf(placeOf(unit, node));
}

/** Whether a unit belongs to the document that is printed; the places of others mean nothing to its reader. */
export function isOwn({ analysis }: Printing, unit: DocumentUnit): boolean {
  return analysis.document.units[unit.index] === unit;
}

/** Names a node for as long as its unit stands and nothing is put in before it there. */
export function keyOf(unit: DocumentUnit, node: Node): string {
  const known = indexes.get(unit) ?? new Map(unit.tree.blocks.map((block, index) => [block, index]));
  indexes.set(unit, known);
  return `${String(unit.id)}.${String(known.get(node) ?? 0)}`;
}
const indexes = new WeakMap<DocumentUnit, ReadonlyMap<Node, number>>();
