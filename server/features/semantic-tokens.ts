/**
 * Semantic tokens: what a citation means, and whether the folder defines it, which no grammar of colours can tell. References
 * plain and explicit, marks of notes, designators, dates, and the names that the file defines.
 */
import { endOf, type BlockKind } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { Definition } from '../model/definitions.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { designatorEntries } from '../model/follow-items.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { placeOf, symbolPlace, tokensPlace } from '../model/places.js';
import type { ReferenceFact } from '../model/references.js';
import { resolve } from '../model/resolve.js';
import { stateOfMeaning, type MeaningState } from '../model/states.js';
import type { TargetKind } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import { namePlace, ownerPlace } from '../rules/declare.js';
import type { Point } from './point.js';

export type SemanticKind = TargetKind | 'body';

/** On one line. */
export interface SemanticToken extends Place {
  readonly kind: SemanticKind;
  /** The name is defined here. */
  readonly declaration: boolean;
  /** The folder defines what it means. */
  readonly resolved: boolean;
}

/** The tokens between two points, or all, in the order of the text; none overlaps another. */
export function semanticTokens(analysis: Analysis, scope: Scope, range?: { readonly from: Point; readonly to: Point }): readonly SemanticToken[] {
  const all = tokensByUnit(analysis, stateOfMeaning(analysis, scope));
  if (range === undefined) return all;
  const { from, to } = range;
  return all.filter(({ unit, start, end }) => (unit.index > from.unit.index || (unit === from.unit && end >= from.offset)) && (unit.index < to.unit.index || (unit === to.unit && start <= to.offset)));
}

const tokensByUnit = keptByUnit<MeaningState, SemanticToken>((unit, index, analysis, { scope }) => {
  const references = (analysis.referencesByUnit[index] ?? []).flatMap((reference) => referenceTokens(reference, analysis, scope));
  const found = [...definedNames(unit, analysis), ...references].sort((one, other) => one.start - other.start);
  return withoutOverlaps(found).flatMap(onLines);
});

/** The names that stand in a unit and say what it is about: of the agenda, its items, definitions and notes; and the days of timetables. */
function definedNames(unit: DocumentUnit, { masthead, definitions, notes }: Analysis): SemanticToken[] {
  if (!unit.tree.blocks.some(({ kind }) => NAMING.has(kind))) return [];
  const name = (kind: SemanticKind, { start, end }: Place): SemanticToken => ({ unit, start, end, kind, declaration: true, resolved: true });
  const named = unit.tree.blocks.flatMap((block): SemanticToken[] => {
    if (block.kind === 'heading') return block.number === undefined ? [] : [name('item', placeOf(unit, block.number))];
    if (block.kind === 'day') return [{ ...name('date', placeOf(unit, block.date)), declaration: false }];
    return block.kind === 'note' && notes.get(block.name)?.node === block ? [name('note', placeOf(unit, block.id ?? block.mark))] : [];
  });
  const isAgenda = masthead?.unit === unit && masthead.directive.argument.kind === 'nameArgument' && masthead.directive.argument.name !== undefined;
  return [...named, ...(isAgenda ? [name('document', symbolPlace(masthead))] : []), ...(definitionsByUnit(definitions).get(unit) ?? []).map(({ kind, place }) => name(kind, place))];
}

const NAMING: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'day', 'note', 'directive']);

const groupedDefinitions = new WeakMap<Analysis['definitions'], ReadonlyMap<DocumentUnit, Analysis['definitions']>>();

function definitionsByUnit(definitions: Analysis['definitions']): ReadonlyMap<DocumentUnit, Analysis['definitions']> {
  const known = groupedDefinitions.get(definitions);
  if (known !== undefined) return known;
  const grouped = new Map<DocumentUnit, Definition[]>();
  for (const definition of definitions) {
    const { unit } = definition.place;
    const inUnit = grouped.get(unit);
    if (inUnit === undefined) grouped.set(unit, [definition]);
    else inUnit.push(definition);
  }
  groupedDefinitions.set(definitions, grouped);
  return grouped;
}

/** A plain citation as a whole; of braces the names in them. */
function referenceTokens(reference: ReferenceFact, analysis: Analysis, scope: Scope): SemanticToken[] {
  const targets = resolve(reference, analysis, scope);
  const [first] = targets;
  if (first === undefined) return [];
  const token = ({ unit, start, end }: Place, kind: SemanticKind, resolved: boolean): SemanticToken => ({ unit, start, end, kind, declaration: false, resolved });
  const all = targets.every(({ resolved }) => resolved);
  if (reference.plain) return [token(reference, first.kind, all)];
  const owner = ownerPlace(reference);
  const owners = owner === undefined ? [] : [token(owner, kindOfOwner(reference.request.kind), all)];
  const entries = designatorEntries(reference, analysis);
  if (entries.length > 0) {
    return [...entries.map((entry) => token(entry, 'item', targets.every(({ designator, resolved }) => resolved || !entry.designators.includes(designator ?? '')))), ...owners];
  }
  return [token(namedPlace(reference) ?? reference, first.kind, all), ...owners];
}

function kindOfOwner(kind: string): SemanticKind {
  return kind === 'item' ? 'document' : kind === 'article' || kind === 'chapter' ? 'instrument' : 'body';
}

function namedPlace(reference: ReferenceFact): Place | undefined {
  const content = reference.plain ? undefined : reference.node?.content;
  switch (content?.kind) {
    case 'provisionReference': return tokensPlace(reference.unit, [content.number]);
    case 'dateReference': return tokensPlace(reference.unit, [content.date]);
    case 'noteReference': return { unit: reference.unit, start: content.keyword.startOffset, end: endOf(content.id) };
    default: return namePlace(reference);
  }
}

function withoutOverlaps(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const kept: SemanticToken[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (last === undefined || last.unit !== token.unit || token.start >= last.end) kept.push(token);
  }
  return kept;
}

/** A citation may go over a line's end. */
function onLines(token: SemanticToken): SemanticToken[] {
  const { unit, start, end } = token;
  const starts = [start, ...unit.lineStarts.filter((lineStart) => start < lineStart && lineStart < end)];
  return starts.flatMap((from, index) => {
    const line = unit.text.slice(from, starts[index + 1] ?? end);
    const first = from + (index === 0 ? 0 : line.length - line.trimStart().length);
    const last = from + line.trimEnd().length;
    return last > first ? [{ ...token, start: first, end: last }] : [];
  });
}
