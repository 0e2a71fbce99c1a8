/**
 * The names of a scope: what its files define, by name. Each file contributes a block that is put in and taken out whole;
 * look-up is by map, in both directions (name to files, file to names).
 */
import { endOf, type DocumentEntry, type Inlines, type Language } from '../../grammar/index.js';
import type { Analysis } from './analysis.js';
import type { BodyDefinition, Definition, DocumentDefinition, InstrumentDefinition, ResolutionDefinition } from './definitions.js';
import { keptWithDocument, type Place } from './document.js';
import { fullSymbols } from './references.js';
import { parseResolutionNumber, resolutionOfSymbol, resolutionSymbol } from './resolution-numbers.js';
import { foldedText } from './runs.js';
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
  /** Names that definitions give to a body's resolutions and documents, by the body's prefix. */
  readonly bodiesWithResolutions: NameMap<string>;
  /** Counts the changes of definitions: what was read from them holds as long as it stays. */
  revision: number;
  /** Counts the changes of all that references can mean: definitions, items, titles, notes. */
  targetsRevision: number;
  /** Counts the changes of the items of agendas, their titles and fields included. */
  itemsRevision: number;
  /** What each file contributed, to be taken out again. */
  readonly contributions: Map<string, (() => void)[]>;
}
/** By name and file. */
export type NameMap<Value> = Map<string, Map<string, Contribution<Value>>>;
/** What a file has under a name; of a file that is asleep it is read when somebody asks. */
type Contribution<Value> = readonly Value[] | { readonly read: () => readonly Value[] };

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
type Put = <Kind extends NameKind>(kind: Kind, name: string, value: NamedValues[Kind]) => void;

export function createNames(): Names {
  return { bodies: new Map(), resolutions: new Map(), documents: new Map(), instruments: new Map(), agendas: new Map(), entryTitles: new Map(), bodiesWithResolutions: new Map(), contributions: new Map(), revision: 0, targetsRevision: 0, itemsRevision: 0 };
}

/** Takes out what a file contributed. */
export function removeNames(names: Names, uri: string): void {
  for (const takeOut of names.contributions.get(uri) ?? []) takeOut();
  names.contributions.delete(uri);
}

/** Puts another state of a file in the place of the last, which has the same names. */
export function replaceAgenda({ agendas }: Names, analysis: Analysis): void {
  const byFile = agendas.get(analysis.masthead?.name ?? '');
  if (byFile === undefined || analysis.masthead === undefined) return;
  byFile.set(analysis.uri, [analysis]);
  inOrder.delete(byFile);
}

export function addNames(names: Names, analysis: Analysis): void {
  const { uri, summary } = analysis;
  if (summary === undefined) {
    for (const [kind, byName] of nameContributions(analysis)) for (const [name, values] of byName) put(names, kind, name, uri, values);
    return;
  }
  for (const [kind, name] of summary.names) {
    put(names, kind, name, uri, kind === 'agendas' ? [analysis] : { read: () => nameContributions(analysis.whole).get(kind)?.get(name) ?? [] });
  }
}

/** What a file contributes: the values under each name, by the map that they go into. */
export function nameContributions(analysis: Analysis): ReadonlyMap<NameKind, ReadonlyMap<string, readonly unknown[]>> {
  const known = contributionsOf.get(analysis.document);
  if (known?.analysis === analysis) return known.contributions;
  const contributions = new Map<NameKind, Map<string, unknown[]>>();
  contributionsOf.set(analysis.document, { analysis, contributions });
  collectNames(analysis, (kind, name, value) => {
    const byName = contributions.get(kind) ?? new Map<string, unknown[]>();
    contributions.set(kind, byName);
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  });
  return contributions;
}
const contributionsOf = keptWithDocument<{ readonly analysis: Analysis; readonly contributions: ReadonlyMap<NameKind, ReadonlyMap<string, readonly unknown[]>> }>();

function collectNames(analysis: Analysis, add: Put): void {
  const { uri } = analysis;
  for (const definition of analysis.definitions) {
    switch (definition.kind) {
      case 'body': add('bodies', definition.prefix, { ...definition, uri }); break;
      case 'document': add('documents', definition.symbol, { ...definition, uri }); break;
      case 'instrument': add('instruments', definition.id, { ...definition, uri }); break;
      default: {
        const name = resolutionName(definition);
        if (name === undefined) break;
        for (const target of targetsOf(definition, name.target)) add('resolutions', target, { ...definition, uri });
        if (name.body !== undefined) add('bodiesWithResolutions', name.body, name.target);
      }
    }
  }
  if (analysis.masthead === undefined) return;
  add('agendas', analysis.masthead.name, analysis);
  for (const { entries } of analysis.outline.documents) {
    for (const { unit, node } of entries) if (node.kind === 'documentEntry') addEntry(analysis, unit, node, add);
  }
}

function addEntry({ uri, language }: Analysis, unit: Place['unit'], entry: DocumentEntry, add: Put): void {
  const text = foldedText(entry.title, unit.text);
  if (text === '') return;
  const symbols = fullSymbols(entry.symbols);
  const shared = symbols.flatMap(({ full }) => full).length > 1;
  for (const { symbol, full } of symbols) {
    const place = { unit, start: symbol.startOffset, end: endOf(symbol) };
    for (const name of full) add('entryTitles', name, { uri, language, place, text, inlines: entry.title, shared });
  }
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
  const values = contributions.flatMap((ofFile) => ('read' in ofFile ? ofFile.read() : ofFile));
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
  contributions.push(() => {
    byFile.delete(uri);
    inOrder.delete(byFile);
    if (byFile.size === 0) map.delete(name);
  });
}
