/**
 * Gives an item another number: it moves with its text among its siblings, they shift, and all references follow, in every
 * file and in every language version of the agenda (language reference, section 4).
 */
import type { Analysis } from './analysis.js';
import { textOf, type Place } from './document.js';
import { applyEditsTo, type TextEdit } from './edits.js';
import { referencesFollowing } from './follow-items.js';
import type { Item } from './items.js';
import { compareOrdinals, designatorOf, type Ordinal } from './numbering.js';
import { headingEdits } from './renumber.js';
import { versionsOf } from './versions.js';
import type { Scope } from './workspace.js';

/** Items whose parent is the same, in the order of the text. */
export function siblingsOf(item: Item, { items }: Analysis): readonly Item[] {
  return items.filter((other) => other.parent === item.parent && other.level === item.level && other.path.length > 0);
}

/** Whether an item stands together with its sub-items, so that it can be moved: no part of another kind parts them. */
export function standsTogether(item: Item, analysis: Analysis): boolean {
  const { start, end } = sectionOf(item, analysis);
  return item.children.every((child) => {
    const at = startOf(child.unit, analysis);
    return start < at && at < end && standsTogether(child, analysis);
  });
}

/** The edits; language versions that have no such item stay as they are. */
export function moveItem(item: Item, ordinal: Ordinal, analysis: Analysis, scope: Scope): readonly TextEdit[] {
  const { masthead } = analysis;
  const versions = masthead === undefined ? [analysis] : [analysis, ...versionsOf(scope.names, masthead.name).filter(({ uri }) => uri !== analysis.uri).map(({ whole }) => whole)];
  const moved = versions.flatMap((version) => {
    const own = version === analysis ? item : version.itemsByName.get(item.designator);
    return own === undefined ? [] : [{ version, item: own, ordinals: ordinalsAfter(own, ordinal, version) }];
  });
  const paths = moved.map(({ version, ordinals }) => ({ version, paths: pathsAfter(version, ordinals) }));
  const renumberings = new Map(paths.map(({ version, paths: of }) => [version.document.uri, designatorsAfter(version, of)]));
  const edits = [...paths.flatMap(({ version, paths: of }) => numberEdits(version, of)), ...referencesFollowing(renumberings, scope)];
  return moved.reduce<readonly TextEdit[]>((all, { version, item: own, ordinals }) => withMove(all, own, ordinals, version), edits);
}

/** The new ordinals of an item and its siblings: the gap that it leaves closes, and those in its new place make room. */
function ordinalsAfter(item: Item, ordinal: Ordinal, analysis: Analysis): ReadonlyMap<Item, Ordinal> {
  const old = item.path.at(-1) ?? ordinal;
  const others = siblingsOf(item, analysis).filter((other) => other !== item).map((other) => ({ other, own: other.path.at(-1) ?? old }));
  const leavesGap = old.suffix === '' && others.every(({ own }) => own.value !== old.value || own.suffix !== '');
  const closed = others.map(({ other, own }) => ({ other, own: leavesGap && compareOrdinals(own, old) > 0 ? { ...own, value: own.value - 1 } : own }));
  const taken = new Set(closed.filter(({ own }) => own.suffix === '').map(({ own }) => own.value));
  let free = ordinal.value;
  while (ordinal.suffix === '' && taken.has(free)) free++;
  const shifts = (own: Ordinal) => free > ordinal.value && own.value >= ordinal.value && own.value < free;
  return new Map([[item, ordinal], ...closed.map(({ other, own }) => [other, shifts(own) ? { ...own, value: own.value + 1 } : own] as const)]);
}

function pathsAfter({ items }: Analysis, ordinals: ReadonlyMap<Item, Ordinal>): ReadonlyMap<Item, readonly Ordinal[]> {
  const paths = new Map<Item, readonly Ordinal[]>();
  for (const item of items) {
    const own = ordinals.get(item) ?? item.path.at(-1);
    if (own !== undefined) paths.set(item, [...(item.parent === undefined ? [] : (paths.get(item.parent) ?? item.parent.path)), own]);
  }
  return paths;
}

function designatorsAfter({ itemsByName, numbering }: Analysis, paths: ReadonlyMap<Item, readonly Ordinal[]>): ReadonlyMap<string, string> {
  const changed = [...paths].filter(([item]) => itemsByName.get(item.designator) === item).map(([item, path]) => [item.designator, designatorOf(path, numbering)] as const);
  return new Map(changed.filter(([old, designator]) => old !== designator));
}

function numberEdits({ document: { uri }, numbering, locale }: Analysis, paths: ReadonlyMap<Item, readonly Ordinal[]>): readonly TextEdit[] {
  return [...paths].flatMap(([item, path]) => {
    const isChanged = designatorOf(path, numbering) !== item.designator;
    return isChanged ? headingEdits(item, path, numbering, locale.numbers.letters).map((edit) => ({ uri, ...edit })) : [];
  });
}

/** The edits with that of moving the item's text, in which those inside it are made. */
function withMove(edits: readonly TextEdit[], item: Item, ordinals: ReadonlyMap<Item, Ordinal>, analysis: Analysis): readonly TextEdit[] {
  const { document } = analysis;
  const others = siblingsOf(item, analysis).filter((other) => other !== item);
  const isAhead = (other: Item) => compareOrdinals(ordinals.get(other) ?? NONE, ordinals.get(item) ?? NONE) < 0;
  const at = others.findIndex((other) => !isAhead(other));
  const next = at === -1 ? undefined : others[at];
  const previous = at === -1 ? others.at(-1) : others[at - 1];
  const own = sectionOf(item, analysis);
  const text = textOf(analysis.document);
  if (next !== undefined && sectionOf(next, analysis).start < own.start) {
    const { start } = sectionOf(next, analysis);
    const gap = text.slice(text.slice(0, own.start).trimEnd().length, own.start);
    return replaced({ start: own.start - gap.length, end: own.end }, start, (moved) => moved + gap);
  }
  if (previous !== undefined && sectionOf(previous, analysis).start > own.start) {
    const gap = text.slice(own.end, text.length - text.slice(own.end).trimStart().length);
    return replaced({ start: own.start, end: own.end + gap.length }, sectionOf(previous, analysis).end, (moved) => gap + moved);
  }
  return edits;

  function replaced(removed: Span, target: number, inserted: (moved: string) => string): readonly TextEdit[] {
    const places = placesOf(own, analysis);
    const inside = edits.filter(({ uri, place }) => uri === document.uri && places.some(({ unit, start, end }) => unit === place.unit && start <= place.start && place.end <= end));
    const moved = places.map((place) => applyEditsTo(place, inside.filter((edit) => edit.place.unit === place.unit))).join('');
    const deletions = placesOf(removed, analysis).map((place) => ({ uri: document.uri, place, newText: '' }));
    const point = pointOf(target, analysis);
    return [...edits.filter((edit) => !inside.includes(edit)), ...(point === undefined ? [] : [{ uri: document.uri, place: point, newText: inserted(moved) }]), ...deletions];
  }
}
const NONE: Ordinal = { value: 0, suffix: '' };

/** Half-open offsets in the document. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** An item with all that stands under it, comments right above its heading included, without the white space behind. */
function sectionOf(item: Item, analysis: Analysis): Span {
  const rest = analysis.parts.slice(item.partIndex + 1);
  const next = rest.find(({ head }) => head?.node.kind !== 'heading' || head.node.level <= item.level)?.head;
  const text = textOf(analysis.document);
  const start = withComments(text, startOf(item.unit, analysis));
  const end = next === undefined ? text.length : withComments(text, startOf(next.unit, analysis));
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where the comments right above a line begin. */
function withComments(text: string, lineStart: number): number {
  const lines = text.slice(0, lineStart).split(/(?<=\n)/u);
  const last = lines.findLastIndex((line) => !line.trimStart().startsWith('//'));
  return lineStart - lines.slice(last + 1).join('').length;
}

function startOf(unit: Place['unit'], { document }: Analysis): number {
  return document.units.slice(0, unit.index).reduce((length, { text }) => length + text.length, 0);
}

/** A stretch of a document as places of its units. */
function placesOf({ start, end }: Span, { document }: Analysis): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const unit of document.units) {
    const to = from + unit.text.length;
    if (to > start && from < end) places.push({ unit, start: Math.max(start - from, 0), end: Math.min(end, to) - from });
    from = to;
  }
  return places;
}

function pointOf(offset: number, analysis: Analysis): Place | undefined {
  const place = placesOf({ start: offset - 1, end: offset }, analysis)[0];
  return place === undefined ? undefined : { ...place, start: place.end };
}
