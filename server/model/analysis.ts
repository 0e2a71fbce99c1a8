/** Everything that one document says, read off its units: the view that rules, features and print share. No other file is asked. */
import type { Language } from '../../grammar/index.js';
import type { Locale } from '../locales/locale.js';
import { readDefinition, type Definition } from './definitions.js';
import { definingUnits } from './defining-units.js';
import type { AgendaDocument, DocumentUnit } from './document.js';
import { readItems, type Item } from './items.js';
import { readMasthead, type Masthead } from './masthead.js';
import { parseNumbering, type Numbering } from './numbering.js';
import { readOutline, type Located, type Outline } from './outline.js';
import { localesOf, type Settings } from './settings.js';
import { readReferences, type ReferenceContext, type ReferenceFact } from './references.js';
import type { Note } from '../../grammar/index.js';

export interface Analysis {
  readonly document: AgendaDocument;
  /** Those that hold for this file. */
  readonly settings: Settings;
  readonly outline: Outline;
  /** Undefined for a registry. */
  readonly masthead: Masthead | undefined;
  /** The agenda's language; English for a registry. */
  readonly language: Language;
  readonly locale: Locale;
  readonly numbering: Numbering;
  readonly items: readonly Item[];
  /** By designator or `id:`; of two alike the first. */
  readonly itemsByName: ReadonlyMap<string, Item>;
  readonly definitions: readonly Definition[];
  /** By id; of two alike the first. */
  readonly notes: ReadonlyMap<string, Located<Note>>;
  readonly references: readonly ReferenceFact[];
  /** The units in which something is defined, numbered or titled. */
  readonly definingUnits: readonly DocumentUnit[];
}

/** `settings` may put other words in the languages' tables. */
export function analyse(document: AgendaDocument, settings: Settings): Analysis {
  const outline = readOutline(document);
  const masthead = outline.agenda === undefined ? undefined : readMasthead(outline.agenda, document.uri);
  const language = masthead?.language ?? 'en';
  const locale = localesOf(settings)(language);
  const numbering = numberingOf(masthead?.numbering ?? locale.numbers.numbering);
  const items = readItems(outline, numbering, locale.numbers.letters);
  return {
    document, settings, outline, masthead, language, locale, numbering, items,
    itemsByName: firstOfEach(items.flatMap((item) => [item.designator, item.id].filter((name) => name !== undefined && name !== '').map((name) => [name ?? '', item] as const))),
    definitions: outline.definitions.map((located) => readDefinition(located, masthead?.language)).filter((definition) => definition !== undefined),
    notes: firstOfEach(outline.notes.map((note) => [note.node.name, note] as const)),
    references: document.units.flatMap((unit) => referencesOf(unit, { language, numbering })),
    definingUnits: definingUnits(document),
  };
}

const numberings = new Map<string, Numbering>();
/** One value for one numbering, so that what is read with it can be kept by it. */
function numberingOf(cells: readonly string[]): Numbering {
  const key = cells.join('|');
  const known = numberings.get(key) ?? parseNumbering(cells);
  numberings.set(key, known);
  return known;
}

interface ReadUnit {
  readonly context: ReferenceContext;
  readonly references: readonly ReferenceFact[];
}
/** What was read of a unit, kept as long as the unit is. */
const readUnits = new WeakMap<DocumentUnit, ReadUnit>();

function referencesOf(unit: DocumentUnit, context: ReferenceContext): readonly ReferenceFact[] {
  const known = readUnits.get(unit);
  if (known !== undefined && known.context.language === context.language && known.context.numbering === context.numbering) return known.references;
  const references = readReferences(unit, context);
  readUnits.set(unit, { context, references });
  return references;
}

function firstOfEach<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [name, value] of entries) if (!map.has(name)) map.set(name, value);
  return map;
}
