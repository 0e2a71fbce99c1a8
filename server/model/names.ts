/**
 * The names of a scope: what its files define, by name. Each file contributes a block that is put in and taken out whole;
 * look-up is by map, in both directions (name to files, file to names).
 */
import { endOf, type DocumentEntry, type Inlines, type Language } from '../../grammar/index.js';
import type { Analysis } from './analysis.js';
import { readDefinition, type BodyDefinition, type Definition, type DocumentDefinition, type InstrumentDefinition, type ResolutionDefinition } from './definitions.js';
import type { DocumentUnit, Place } from './document.js';
import { fullSymbols } from './references.js';
import { parseResolutionNumber, resolutionOfSymbol, resolutionSymbol } from './resolution-numbers.js';
import { foldedText } from './runs.js';
import type { FileSummary } from './summary.js';
import { prefixFits } from './symbols.js';

/** A definition and the file that it stands in. */
export type Defined<Kind extends Definition = Definition> = Kind & { readonly uri: string };
/** A title that an agenda's `@documents` give to a document. */
export interface EntryTitle {
  readonly uri: string;
  readonly language: Language;
  readonly place: Place;
  readonly text: string;
  readonly inlines: Inlines;
  /** The entry has several symbols: nobody knows which of them the title is of. */
  readonly shared: boolean;
}

export interface Names {
  readonly bodies: NameMap<Defined<BodyDefinition>>;
  /** By canonical name: `CAC/COSP 8/9`, `A/RES/77/134`. */
  readonly resolutions: NameMap<Defined<ResolutionDefinition>>;
  readonly documents: NameMap<Defined<DocumentDefinition>>;
  readonly instruments: NameMap<Defined<InstrumentDefinition>>;
  /** By symbol, or file name for want of one; several for language versions. */
  readonly agendas: NameMap<Analysis>;
  readonly entryTitles: NameMap<EntryTitle>;
  /** The kinds and names of a body's resolutions and decisions, `decision CAC/COSP 8/9`, by the body's prefix. */
  readonly bodiesWithResolutions: NameMap<string>;
  /** Counts the changes of definitions: what was read from them holds as long as it stays. */
  revision: number;
  /** Counts the changes of all that references can mean: definitions, items, titles, notes. */
  targetsRevision: number;
  /** Counts the changes of the items of agendas, their titles and fields included. */
  itemsRevision: number;
  /** The names under which each file contributed something, to be taken out again. */
  readonly contributions: Map<string, (readonly [NameKind, string])[]>;
}
/** By name and file. */
export type NameMap<Value> = Map<string, Map<string, Contribution<Value>>>;
/** What a file has under a name; of a file that is asleep it is read when somebody asks. */
type Contribution<Value> = readonly Value[] | { readonly read: (name: string) => readonly Value[] };

/** The maps of names, each with what its values are. */
interface NamedValues {
  readonly bodies: Defined<BodyDefinition>;
  readonly resolutions: Defined<ResolutionDefinition>;
  readonly documents: Defined<DocumentDefinition>;
  readonly instruments: Defined<InstrumentDefinition>;
  readonly agendas: Analysis;
  readonly entryTitles: EntryTitle;
  readonly bodiesWithResolutions: string;
}
export type NameKind = keyof NamedValues;

export function createNames(): Names {
  return { bodies: new Map(), resolutions: new Map(), documents: new Map(), instruments: new Map(), agendas: new Map(), entryTitles: new Map(), bodiesWithResolutions: new Map(), contributions: new Map(), revision: 0, targetsRevision: 0, itemsRevision: 0 };
}

/** Takes out what a file contributed. */
export function removeNames(names: Names, uri: string): void {
  for (const [kind, name] of names.contributions.get(uri) ?? []) {
    const byFile = names[kind].get(name);
    if (byFile === undefined) continue;
    byFile.delete(uri);
    inOrder.delete(byFile);
    if (byFile.size === 0) names[kind].delete(name);
  }
  names.contributions.delete(uri);
}

/** Puts another state of a file in the place of the last, which has the same names. */
export function replaceAgenda({ agendas }: Names, analysis: Analysis): void {
  const byFile = agendas.get(analysis.masthead?.name ?? '');
  if (byFile === undefined || analysis.masthead === undefined) return;
  byFile.set(analysis.uri, [analysis]);
  inOrder.delete(byFile);
}

/** What a file has under a name, read when somebody asks. */
export type LookUp = (kind: NameKind, name: string) => readonly unknown[];

export function addNames(names: Names, analysis: Analysis): void {
  const { uri } = analysis;
  for (const [kind, byName] of contributionsOf(analysis)) for (const [name, values] of byName) put(names, kind, name, uri, values);
}

/** The same for a file that is asleep: its agenda is there, and what is said in one word; the rest is looked up. */
export function addNamesAsleep(names: Names, analysis: Analysis, summary: FileSummary, lookUp: LookUp): void {
  const { uri } = analysis;
  const words = new Map<string, string[]>();
  const reader = (kind: NameKind) => ({ read: (name: string) => lookUp(kind, name) });
  const readers = { bodies: reader('bodies'), resolutions: reader('resolutions'), documents: reader('documents'), instruments: reader('instruments'), entryTitles: reader('entryTitles'), bodiesWithResolutions: [] };
  for (const [kind, name, from] of summary.names) {
    if (kind === 'agendas') put(names, kind, name, uri, [analysis]);
    else if (typeof from === 'number') put(names, kind, name, uri, readers[kind]);
    else words.set(name, [...(words.get(name) ?? []), from]);
  }
  for (const [name, values] of words) put(names, 'bodiesWithResolutions', name, uri, values);
}

/** Something that a file contributes, and the unit that it stands in; none for the agenda itself. */
export interface Named<Kind extends NameKind = NameKind> {
  readonly kind: Kind;
  readonly name: string;
  readonly value: NamedValues[Kind];
  readonly unit: DocumentUnit | undefined;
}

/** All that a file contributes, in order. */
export function namedIn(analysis: Analysis): readonly Named[] {
  const { masthead, definitions, outline } = analysis;
  const found = definitions.flatMap((definition) => namedByDefinition(definition, analysis));
  if (masthead === undefined) return found;
  const entries = outline.documents.flatMap((list) => list.entries.flatMap(({ unit, node }) => (node.kind === 'documentEntry' ? namedByEntry(unit, node, analysis) : [])));
  return [...found, { kind: 'agendas', name: masthead.name, value: analysis, unit: undefined }, ...entries];
}

/** What one unit of a file contributes; `own`: the agenda's language, undefined in a registry. */
export function namedInUnit(unit: DocumentUnit, uri: string, own: Language | undefined): readonly Named[] {
  return unit.tree.blocks.flatMap((node): readonly Named[] => {
    if (node.kind === 'documentEntry') return namedByEntry(unit, node, { uri, language: own ?? 'en' });
    const definition = node.kind === 'directive' ? readDefinition({ unit, node }, own) : undefined;
    return definition === undefined ? [] : namedByDefinition(definition, { uri });
  });
}

function contributionsOf(analysis: Analysis): ReadonlyMap<NameKind, ReadonlyMap<string, readonly unknown[]>> {
  const contributions = new Map<NameKind, Map<string, unknown[]>>();
  for (const { kind, name, value } of namedIn(analysis)) {
    const byName = contributions.get(kind) ?? new Map<string, unknown[]>();
    contributions.set(kind, byName);
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  return contributions;
}

function namedByDefinition(definition: Definition, { uri }: Pick<Analysis, 'uri'>): readonly Named[] {
  const { unit } = definition.place;
  switch (definition.kind) {
    case 'body': return [{ kind: 'bodies', name: definition.prefix, value: { ...definition, uri }, unit }];
    case 'document': return [{ kind: 'documents', name: definition.symbol, value: { ...definition, uri }, unit }];
    case 'instrument': return [{ kind: 'instruments', name: definition.id, value: { ...definition, uri }, unit }];
    default: {
      const name = resolutionName(definition);
      if (name === undefined) return [];
      const named = Array.from(targetsOf(definition, name.target), (target): Named => ({ kind: 'resolutions', name: target, value: { ...definition, uri }, unit }));
      return name.body === undefined ? named : [...named, { kind: 'bodiesWithResolutions', name: name.body, value: `${definition.kind} ${name.target}`, unit }];
    }
  }
}

function namedByEntry(unit: DocumentUnit, entry: DocumentEntry, { uri, language }: Pick<Analysis, 'uri' | 'language'>): readonly Named[] {
  const text = foldedText(entry.title, unit.text);
  if (text === '') return [];
  const symbols = fullSymbols(entry.symbols);
  const shared = symbols.flatMap(({ full }) => full).length > 1;
  return symbols.flatMap(({ symbol, full }) => {
    const place = { unit, start: symbol.startOffset, end: endOf(symbol) };
    return full.map((name): Named => ({ kind: 'entryTitles', name, value: { uri, language, place, text, inlines: entry.title, shared }, unit }));
  });
}

/** The canonical name of a resolution or decision and the body it is of; undefined where the definition lacks its number. */
export function resolutionName(definition: ResolutionDefinition): { readonly target: string; readonly body: string | undefined } | undefined {
  const { body, number, symbol } = definition;
  if (number === undefined) {
    return symbol === undefined ? undefined : { target: symbol, body: resolutionOfSymbol(symbol)?.body };
  }
  return { target: symbol ?? targetOfResolution(body ?? '', number), body };
}

/** The names of a definition: a resolution that says both its number and a symbol of its own is known by either. */
function targetsOf({ body, number }: ResolutionDefinition, target: string): ReadonlySet<string> {
  return new Set([target, ...(number === undefined ? [] : [targetOfResolution(body ?? '', number)])]);
}

/** The canonical name: the symbol for an organ whose resolutions have one, else prefix and number. */
export function targetOfResolution(body: string, number: string): string {
  const parsed = parseResolutionNumber(number);
  return (parsed === undefined ? undefined : resolutionSymbol(body, parsed)) ?? `${body} ${parsed?.text ?? number}`;
}

/** All that the scope has under a name, in the order of the files' URIs: in whatever order they came, the same is first. */
export function named<Value>(map: NameMap<Value>, name: string): readonly Value[] {
  const byFile = map.get(name);
  if (byFile === undefined) return [];
  const known = inOrder.get(byFile) as readonly Value[] | undefined;
  if (known !== undefined) return known;
  const contributions = [...byFile].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, ofFile]) => ofFile);
  const values = contributions.flatMap((ofFile) => ('read' in ofFile ? ofFile.read(name) : ofFile));
  if (!contributions.some((ofFile) => 'read' in ofFile)) inOrder.set(byFile, values);
  return values;
}

/** What `named` gave, until one of the files changes. */
const inOrder = new WeakMap<object, readonly unknown[]>();

/** The body with the longest declared prefix that fits the symbol. */
export function bodyOfSymbol(names: Names, symbol: string): Defined<BodyDefinition> | undefined {
  return longestPrefix(names, (prefix) => prefixFits(prefix, symbol));
}

/** The body with the longest declared prefix of a body's own prefix. */
export function parentOf(names: Names, prefix: string): Defined<BodyDefinition> | undefined {
  return longestPrefix(names, (other) => other !== prefix && prefixFits(other, prefix));
}

function longestPrefix(names: Names, fits: (prefix: string) => boolean): Defined<BodyDefinition> | undefined {
  let longest = '';
  for (const prefix of names.bodies.keys()) if (prefix.length > longest.length && fits(prefix)) longest = prefix;
  // A prefix that is nothing but marks nobody sees is empty: it would be its own parent.
  return longest === '' ? undefined : named(names.bodies, longest)[0];
}

/** The body of a symbol and its parents, from the nearest to the highest. */
export function bodiesAbove(names: Names, symbol: string): readonly Defined<BodyDefinition>[] {
  const bodies: Defined<BodyDefinition>[] = [];
  for (let body = bodyOfSymbol(names, symbol); body !== undefined; body = parentOf(names, body.prefix)) bodies.push(body);
  return bodies;
}

/**
 * The organ whose resolutions an agenda cites without a name: the nearest body, from its own upwards, for which the scope
 * defines a resolution or decision, else the highest; undefined without a declared body.
 */
export function ownOrgan(names: Names, symbol: string): string | undefined {
  const bodies = bodiesAbove(names, symbol);
  return (bodies.find(({ prefix }) => names.bodiesWithResolutions.has(prefix)) ?? bodies.at(-1))?.prefix;
}

function put(names: Names, kind: NameKind, name: string, uri: string, values: Contribution<unknown>): void {
  const map = names[kind] as NameMap<unknown>;
  const byFile = map.get(name) ?? new Map<string, Contribution<unknown>>();
  map.set(name, byFile);
  inOrder.delete(byFile);
  byFile.set(uri, values);
  const contributions = names.contributions.get(uri) ?? [];
  names.contributions.set(uri, contributions);
  contributions.push([kind, name]);
}
