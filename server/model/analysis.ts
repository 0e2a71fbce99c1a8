/** Everything that one document says, read off its units: the view that rules, features and print share. No other file is asked. */
import type { Directive, Language, Note } from '../../grammar/index.js';
import type { Locale } from '../locales/locale.js';
import { readDefinition, type Definition } from './definitions.js';
import { areSameUnits, definesSomething } from './defining-units.js';
import type { AgendaDocument, DocumentUnit } from './document.js';
import { itemsByName, namesOf, readItems, type Item, type ItemNames, type ItemsByName } from './items.js';
import { readMasthead, type Masthead } from './masthead.js';
import { parseNumbering, type Numbering } from './numbering.js';
import { readOutline, type Located, type Outline, type Part, type PartHead } from './outline.js';
import { withOtherRow, withOtherTexts, withOtherTitle } from './other-texts.js';
import { readReferences, type ReferenceContext, type ReferenceFact } from './references.js';
import { localesOf, type Settings } from './settings.js';
import type { FileSummary } from './summary.js';
import { replaceInWindow, windowOf } from './unit-window.js';

export interface Analysis extends SteadyViews, HeadingViews {
  readonly document: AgendaDocument;
  readonly uri: string;
  /** What is known of a file that is not open without reading it (`asleep.ts`); undefined for one that is there as a whole. */
  readonly summary: FileSummary | undefined;
  /** The file as it is while all of it is there; itself, unless there is a summary. */
  readonly whole: Analysis;
  /** The document's units as they were when this was read. */
  readonly units: readonly DocumentUnit[];
  /** Those that hold for this file. */
  readonly settings: Settings;
  /** In order; the first is the introduction. */
  readonly parts: readonly Part[];
  /** For each unit the references in it. */
  readonly referencesByUnit: readonly (readonly ReferenceFact[])[];
  readonly references: readonly ReferenceFact[];
}

/** What is the same value for as long as nothing but running text and the titles of items change. */
export interface SteadyViews {
  readonly outline: Outline;
  /** Undefined for a registry. */
  readonly masthead: Masthead | undefined;
  /** The agenda's language; English for a registry. */
  readonly language: Language;
  readonly locale: Locale;
  readonly numbering: Numbering;
  readonly itemNames: ItemNames;
  readonly definitions: readonly Definition[];
  /** By id; of two alike the first. */
  readonly notes: ReadonlyMap<string, Located<Note>>;
}

/** What is the same value for as long as nothing but running text changes. */
export interface HeadingViews {
  readonly items: readonly Item[];
  readonly itemsByName: ItemsByName;
  /** What opens the parts behind the introduction, in order. */
  readonly heads: readonly PartHead[];
  /** The units in which something is defined, numbered or titled. */
  readonly definingUnits: readonly DocumentUnit[];
}

/**
 * `settings` may put other words in the languages' tables. `previous` is what was read of the same document with the same settings
 * before it was edited: where only running text, an item's title or a row of a timetable is another, all the rest is taken from there.
 */
export function analyse(document: AgendaDocument, settings: Settings, previous?: Analysis): Analysis {
  const units = document.units.slice();
  if (previous?.settings !== settings) return readAll(document, units, settings, undefined);
  const window = windowOf(previous.units, units);
  const other = withOtherTexts(previous, units, window) ?? withOtherTitle(previous, units, window) ?? withOtherRow(previous, units, window);
  if (other === undefined) return readAll(document, units, settings, previous);
  const references = units.slice(window.from, window.toAfter).map((unit) => referencesOf(unit, previous));
  return analysisOf({ document, units, settings, ...other, referencesByUnit: replaceInWindow(previous.referencesByUnit, window, references) }, other.outline, previous);
}

/** Views in which nothing is another than it was are taken over from the previous reading. */
function readAll(document: AgendaDocument, units: readonly DocumentUnit[], settings: Settings, previous: Analysis | undefined): Analysis {
  const { outline, heads, parts } = readOutline(units);
  const masthead = outline.agenda === undefined ? undefined : mastheadOf(outline.agenda, document.uri, previous);
  const language = masthead?.language ?? 'en';
  const locale = localesOf(settings)(language);
  const numbering = numberingOf(masthead?.numbering ?? locale.numbers.numbering);
  const known = previous !== undefined && previous.masthead === masthead && previous.locale === locale ? previous : undefined;
  const definingUnits = units.filter(definesSomething);
  const steady: Omit<SteadyViews, 'itemNames' | 'outline'> = {
    masthead, language, locale, numbering,
    definitions: known !== undefined && areSameNodes(known.outline.definitions, outline.definitions) ? known.definitions : definitionsOf(outline, masthead),
    notes: known !== undefined && areSameNodes(known.outline.notes, outline.notes) ? known.notes : firstOfEach(outline.notes.map((note) => [note.node.name, note] as const)),
  };
  const views = { document, units, settings, parts, referencesByUnit: units.map((unit) => referencesOf(unit, steady)) };
  if (known !== undefined && areSameNodes(known.heads, heads)) {
    const { items, itemNames, itemsByName } = known;
    return analysisOf({ ...views, items, itemsByName, heads: known.heads, definingUnits: areSameUnits(known.definingUnits, definingUnits) ? known.definingUnits : definingUnits }, outline, { ...steady, itemNames });
  }
  const items = readItems(parts, numbering, locale.numbers.letters);
  const itemNames = namesOf(items);
  return analysisOf({ ...views, items, itemsByName: itemsByName(items, itemNames), heads, definingUnits }, outline, { ...steady, itemNames });
}

function definitionsOf({ definitions }: Outline, masthead: Masthead | undefined): readonly Definition[] {
  return definitions.map((located) => readDefinition(located, masthead?.language)).filter((definition) => definition !== undefined);
}

function areSameNodes(one: readonly Located<unknown>[], other: readonly Located<unknown>[]): boolean {
  return one.length === other.length && one.every(({ unit, node }, index) => unit === other[index]?.unit && node === other[index].node);
}

type OtherViews = HeadingViews & Pick<Analysis, 'document' | 'units' | 'settings' | 'parts' | 'referencesByUnit'>;

function analysisOf(other: OtherViews, outline: Outline, steady: Omit<SteadyViews, 'outline'>): Analysis {
  return new WholeAnalysis(other, outline, steady);
}

/** A class, since an object with getters of its own makes the engine a form of its own too, which costs, and outlives it. */
class WholeAnalysis implements Analysis {
  readonly document: AgendaDocument;
  readonly uri: string;
  readonly summary = undefined;
  readonly units: readonly DocumentUnit[];
  readonly settings: Settings;
  readonly items: readonly Item[];
  readonly itemsByName: ItemsByName;
  readonly heads: readonly PartHead[];
  readonly parts: readonly Part[];
  readonly definingUnits: readonly DocumentUnit[];
  readonly referencesByUnit: readonly (readonly ReferenceFact[])[];
  readonly outline: Outline;
  readonly masthead: Masthead | undefined;
  readonly language: Language;
  readonly locale: Locale;
  readonly numbering: Numbering;
  readonly itemNames: ItemNames;
  readonly definitions: readonly Definition[];
  readonly notes: ReadonlyMap<string, Located<Note>>;
  #references: readonly ReferenceFact[] | undefined;

  constructor(other: OtherViews, outline: Outline, steady: Omit<SteadyViews, 'outline'>) {
    this.document = other.document;
    this.uri = other.document.uri;
    this.units = other.units;
    this.settings = other.settings;
    this.items = other.items;
    this.itemsByName = other.itemsByName;
    this.heads = other.heads;
    this.parts = other.parts;
    this.definingUnits = other.definingUnits;
    this.referencesByUnit = other.referencesByUnit;
    this.outline = outline;
    this.masthead = steady.masthead;
    this.language = steady.language;
    this.locale = steady.locale;
    this.numbering = steady.numbering;
    this.itemNames = steady.itemNames;
    this.definitions = steady.definitions;
    this.notes = steady.notes;
  }

  /** Few ask for all of them. */
  get references(): readonly ReferenceFact[] {
    return (this.#references ??= this.referencesByUnit.flat());
  }

  get whole(): Analysis {
    return this;
  }
}

/** The same value as long as its directive is. */
function mastheadOf(agenda: Located<Directive>, uri: string, previous: Analysis | undefined): Masthead {
  const known = previous?.masthead;
  return known !== undefined && known.unit === agenda.unit && known.directive === agenda.node ? known : readMasthead(agenda, uri);
}

const numberings = new Map<string, Numbering>();
/** One value for one numbering, so that what is read with it can be kept by it. */
function numberingOf(cells: readonly string[]): Numbering {
  const key = cells.join('|');
  const known = numberings.get(key) ?? parseNumbering(cells);
  numberings.set(key, known);
  return known;
}

export interface ReadUnit {
  readonly context: ReferenceContext;
  readonly references: readonly ReferenceFact[];
}
/** The references of a unit, read once for a language and numbering. */
export function referencesOf(unit: DocumentUnit, { language, numbering }: ReferenceContext): readonly ReferenceFact[] {
  const known = unit.read;
  if (known !== undefined && known.context.language === language && known.context.numbering === numbering) return known.references;
  const context = { language, numbering };
  const references = readReferences(unit, context);
  unit.read = { context, references };
  return references;
}

function firstOfEach<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [name, value] of entries) if (!map.has(name)) map.set(name, value);
  return map;
}
