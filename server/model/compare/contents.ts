/**
 * What language versions of a document have in common, read off one of them as plain data: its parts with the items, what each cites,
 * the documents that it lists, its notes. Names are those that are the same in all languages.
 */
import { DIRECTIVES, type Block, type Note } from '../../../grammar/index.js';
import type { Analysis } from '../analysis.js';
import type { DocumentUnit, Place } from '../document.js';
import { titleText, type Item } from '../items.js';
import type { Located, Part } from '../outline.js';
import { numberPlace, placeOf, symbolPlace } from '../places.js';
import { designatorsIn, type ReferenceFact } from '../references.js';
import { resolve } from '../resolve.js';
import { withoutModifiers } from '../symbols.js';
import type { Target } from '../target.js';
import type { Scope } from '../workspace.js';

export interface VersionContents {
  readonly analysis: Analysis;
  /** By key: `introduction`, `item 4(b)`, `annex 1`. In order. */
  readonly parts: ReadonlyMap<string, VersionPart>;
  /** By symbol, in the order of their first entries. */
  readonly documents: ReadonlyMap<string, readonly ListedDocument[]>;
  /** By id. What their texts cite is theirs, not the part's that they stand in. */
  readonly notes: ReadonlyMap<string, VersionNote>;
}
export interface VersionPart {
  readonly key: string;
  readonly part: Part;
  readonly item: Item | undefined;
  /** The number of the item, the keyword of another part, the symbol for the introduction. */
  readonly head: Place;
  readonly title: string;
  readonly cited: readonly Cited[];
  /** The source of the part, notes in it included. */
  readonly source: string;
}
export interface VersionNote extends Located<Note> {
  readonly id: string;
  readonly head: Place;
  readonly cited: readonly Cited[];
  readonly source: string;
}
export type CitedKind = 'document' | 'resolution' | 'item' | 'provision' | 'date' | 'note';
/** One target of a reference, where that stands. */
export interface Cited {
  readonly kind: CitedKind;
  /** A symbol without its modifiers, the number of a resolution or decision, a designator, a provision, an ISO date, a note's id. */
  readonly target: string;
  readonly reference: ReferenceFact;
}
export interface ListedDocument {
  readonly symbol: string;
  readonly place: Place;
  /** The keys of the parts that the list belongs to. */
  readonly owners: readonly string[];
  /** The `@documents` that it stands under. */
  readonly list: Place;
}

interface Kept {
  readonly revision: number;
  readonly contents: VersionContents;
}
const kept = new WeakMap<Analysis, Kept>();

/** Read once for each state of the file and of the scope's definitions. */
export function contentsOf(analysis: Analysis, scope: Scope): VersionContents {
  const { revision } = scope.names;
  const known = kept.get(analysis);
  if (known?.revision === revision) return known.contents;
  const contents = readContents(analysis, scope);
  kept.set(analysis, { revision, contents });
  return contents;
}

function readContents(analysis: Analysis, scope: Scope): VersionContents {
  const inBlocks = new Map<Block, ReadReference[]>();
  for (const reference of analysis.references) {
    const block = blockAround(reference);
    if (block === undefined || (block.kind === 'directive' && DIRECTIVES[block.name]?.definition === true)) continue;
    const inBlock = inBlocks.get(block) ?? [];
    inBlocks.set(block, inBlock);
    inBlock.push({ reference, cited: citedBy(reference, analysis, scope) });
  }
  const parts = readParts(analysis, inBlocks);
  return { analysis, parts, documents: readDocuments(analysis, parts, inBlocks), notes: readNotes(analysis, inBlocks) };
}

interface ReadReference {
  readonly reference: ReferenceFact;
  readonly cited: readonly Cited[];
}
type ReferencesInBlocks = ReadonlyMap<Block, readonly ReadReference[]>;

interface BlockPlace {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}
const blockPlaces = new WeakMap<DocumentUnit, readonly BlockPlace[]>();

/** The block that a reference stands in. */
function blockAround({ unit, start }: ReferenceFact): Block | undefined {
  const places = blockPlaces.get(unit) ?? unit.tree.blocks.map((block) => ({ ...placeOf(unit, block), block }));
  blockPlaces.set(unit, places);
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return places[low]?.block;
}

function citedBy(reference: ReferenceFact, analysis: Analysis, scope: Scope): readonly Cited[] {
  if (!reference.plain && (reference.role === 'slot' || reference.role === 'owner')) return [];
  return resolve(reference, analysis, scope).flatMap((target): readonly Cited[] => {
    // Whose a plainly cited item is depends on the words of the language.
    if (reference.plain && target.kind === 'item' && target.agenda !== undefined) return [];
    const name = nameOf(target);
    return name === undefined ? [] : [{ ...name, reference }];
  });
}

function nameOf({ kind, target, number, designator, agenda }: Target): Pick<Cited, 'kind' | 'target'> | undefined {
  switch (kind) {
    case 'document': return { kind, target: withoutModifiers(target) };
    case 'resolution': case 'decision': return { kind: 'resolution', target: number ?? target };
    case 'item': return { kind, target: agenda === undefined ? (designator ?? target) : `${designator ?? target} of ${agenda}` };
    case 'article': case 'chapter': return { kind: 'provision', target };
    case 'date': case 'note': return { kind, target };
    case 'instrument': return undefined;
  }
}

function readParts(analysis: Analysis, inBlocks: ReferencesInBlocks): ReadonlyMap<string, VersionPart> {
  const { parts: all, document: { units }, items, masthead } = analysis;
  const itemOf = new Map(items.map((item) => [item.partIndex, item]));
  const counts = new Map<string, number>();
  const parts = new Map<string, VersionPart>();
  all.forEach((part, index) => {
    const item = itemOf.get(index);
    const key = keyOf(part, item, counts);
    const own = units.slice(part.head?.unit.index ?? 0, all[index + 1]?.head?.unit.index ?? units.length);
    const cited = own.flatMap((unit) => unit.tree.blocks.flatMap((block) => citedInText(block, inBlocks.get(block) ?? [])));
    const head = item !== undefined ? numberPlace(item) : part.head?.node.kind === 'directive' ? placeOf(part.head.unit, part.head.node.keyword) : masthead === undefined ? undefined : symbolPlace(masthead);
    if (head === undefined) return;
    parts.set(key, { key, part, item, head, title: item === undefined ? '' : titleText(item), cited, source: own.map(({ text }) => text).join('') });
  });
  return parts;
}

/** Without documents that are listed and marks in slots, which are compared for themselves. */
function citedInText(block: Block, references: readonly ReadReference[]): readonly Cited[] {
  const cited = references.flatMap((reference) => reference.cited);
  switch (block.kind) {
    case 'note': return [];
    case 'documentEntry': case 'documentText': return cited.filter(({ kind }) => kind !== 'document');
    case 'slot': return cited.filter(({ kind }) => kind !== 'note');
    default: return cited;
  }
}

/** Items go by designator, a second one of the same and entries without a number by their order; other parts by their order. */
function keyOf({ kind }: Part, item: Item | undefined, counts: Map<string, number>): string {
  if (kind === 'introduction') return kind;
  const name = item === undefined ? '' : item.designator === '' ? (item.id ?? '') : item.designator;
  const key = name === '' ? kind : `${kind} ${name}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  if (name === '') return `${kind} ${item === undefined ? '' : '#'}${String(count)}`;
  return count === 1 ? key : `${key} #${String(count)}`;
}

function readDocuments({ numbering }: Analysis, parts: ReadonlyMap<string, VersionPart>, inBlocks: ReferencesInBlocks): ReadonlyMap<string, readonly ListedDocument[]> {
  const documents = new Map<string, ListedDocument[]>();
  for (const { key, part } of parts.values()) {
    for (const content of part.content) {
      if (content.kind !== 'documents') continue;
      const { argument, keyword } = content.directive.node;
      const owners = argument.kind === 'ownersArgument' ? designatorsIn(argument.owners, numbering).map((owner) => `item ${owner}`) : [];
      const list = placeOf(content.directive.unit, keyword);
      for (const { node } of content.entries) {
        for (const { reference } of inBlocks.get(node) ?? []) {
          for (const symbol of symbolsOf(reference)) {
            const listed = documents.get(symbol) ?? [];
            documents.set(symbol, listed);
            listed.push({ symbol, place: reference, owners: owners.length > 0 ? owners : [key], list });
          }
        }
      }
    }
  }
  return documents;
}

/** The symbols of documents that a reference in a list names, with their modifiers. */
function symbolsOf(reference: ReferenceFact): readonly string[] {
  if (!reference.plain) return reference.request.kind === 'document' ? reference.request.symbols : [];
  return reference.citation.kind === 'document' && !reference.citation.onlyIfClaimed ? reference.citation.symbols : [];
}

function readNotes({ notes }: Analysis, inBlocks: ReferencesInBlocks): ReadonlyMap<string, VersionNote> {
  return new Map([...notes].map(([id, { unit, node }]) => {
    const { start, end } = placeOf(unit, node);
    const cited = (inBlocks.get(node) ?? []).flatMap((reference) => reference.cited);
    return [id, { id, unit, node, head: placeOf(unit, node.id ?? node.mark), cited, source: unit.text.slice(start, end) }];
  }));
}
