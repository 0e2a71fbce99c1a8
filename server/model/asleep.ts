/**
 * Files that are not open. Of each a summary is there; its text is read and analysed when somebody asks for more, and that is dropped
 * again once others were asked for later. So it is seen as any other file is, and nobody has to know that it is asleep.
 */
import type { Language } from '../../grammar/index.js';
import type { Locale } from '../locales/locale.js';
import { analyse, type Analysis } from './analysis.js';
import { createDocument, unitOf } from './document.js';
import { namedInUnit, type Named, type NameKind } from './names.js';
import { RecentlyUsed } from './recently-used.js';
import { localesOf, type Settings } from './settings.js';
import type { FileSummary, SummarisedUnit } from './summary.js';

/** The text of a file as it is now; empty for one that is no longer there. */
export type ReadText = () => string;

/** Of the texts of the files that are awake, in UTF-16 units: what was read of them takes about fifteen times as much. */
const MOST_AWAKE = 3_000_000;

/** Of the texts of files in which a name was looked up, and of the units that were read for it. */
const MOST_TEXT = 12_000_000;
const MOST_UNITS = 500_000;

/** What was read of a file for its names. */
interface ReadNames {
  readonly text: string;
  /** By kind and name the indexes in the summary of the units that they stand in. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface Awake {
  readonly analysis: Analysis;
  readonly length: number;
}

export class Sleepers {
  /** By URI; what was asked for last stands last. */
  readonly #awake = new Map<string, Awake>();
  readonly #glanced = new Set<string>();
  /** The names of the first units, so that a preview knows them again. */
  readonly #firstIds = new Map<string, number>();
  readonly #texts = new RecentlyUsed<string, ReadNames>(MOST_TEXT);
  readonly #units = new RecentlyUsed<SummarisedUnit, readonly Named[]>(MOST_UNITS);
  #length = 0;
  readonly #onFull: () => void;

  readonly #mostAwake: number;

  /** `onFull`: more is awake than may stay so; `trim` is to be called once nobody holds anything of it any more. */
  constructor(onFull: () => void = () => undefined, mostAwake = MOST_AWAKE) {
    this.#onFull = onFull;
    this.#mostAwake = mostAwake;
  }

  /** A file as others see it while only its summary is there. */
  add(uri: string, summary: FileSummary, settings: Settings, read: ReadText): Analysis {
    this.delete(uri);
    this.#glanced.delete(uri);
    this.#firstIds.delete(uri);
    this.#texts.delete(uri);
    return new AsleepAnalysis(uri, summary, settings, () => {
      const known = this.#awake.get(uri);
      if (known?.analysis.settings === settings) {
        this.#awake.delete(uri);
        this.#awake.set(uri, known);
        return known.analysis;
      }
      const analysis = this.#wake(uri, settings, read);
      this.keep(uri, analysis, summary.length);
      return analysis;
    });
  }

  delete(uri: string): void {
    this.#length -= this.#awake.get(uri)?.length ?? 0;
    this.#awake.delete(uri);
  }

  /**
   * All of a file that is looked at in a row with others. The first time it is not kept: where many objects live on, the engine puts all
   * that are made by the same code among the old ones, which are seldom cleared away, and reading a folder would take a lot of memory.
   */
  glance(uri: string, { summary, settings }: Analysis, read: ReadText): Analysis {
    const known = this.#awake.get(uri)?.analysis;
    if (known?.settings === settings) return known;
    const analysis = this.#wake(uri, settings, read);
    const length = summary?.length ?? 0;
    if (this.#glanced.has(uri) && this.#length + length <= this.#mostAwake) this.keep(uri, analysis, length);
    this.#glanced.add(uri);
    return analysis;
  }

  /** What stands in a file under a name. Only the units that it stands in are read. */
  named(uri: string, summary: FileSummary, read: ReadText, kind: NameKind, name: string): readonly unknown[] {
    const { text, places } = this.#texts.get(uri, () => {
      const known = read();
      return { value: { text: known, places: placesIn(summary) }, size: known.length };
    });
    const inUnit = (at: number): readonly Named[] => {
      const unit = summary.units[at];
      if (unit === undefined) return [];
      const [start, length, entry, index] = unit;
      return this.#units.get(unit, () => ({ value: namedInUnit(unitOf(text.slice(start, start + length), entry, index), uri, summary.agenda?.language), size: length }));
    };
    return (places.get(`${kind} ${name}`) ?? []).flatMap((at) => inUnit(at).filter((one) => one.kind === kind && one.name === name).map(({ value }) => value));
  }

  /** Lets those sleep that nobody has asked for the longest. */
  trim(): void {
    for (const uri of this.#awake.keys()) {
      if (this.#length <= this.#mostAwake) return;
      this.delete(uri);
    }
  }

  #wake(uri: string, settings: Settings, read: ReadText): Analysis {
    const document = createDocument(uri, read(), this.#firstIds.get(uri));
    const [first] = document.units;
    if (first !== undefined) this.#firstIds.set(uri, first.id);
    return analyse(document, settings);
  }

  /** Keeps all of a file whose summary has been added, for as long as there is room. */
  keep(uri: string, analysis: Analysis, length: number): void {
    this.delete(uri);
    this.#awake.set(uri, { analysis, length });
    this.#length += length;
    if (this.#length > this.#mostAwake) this.#onFull();
  }
}

function placesIn({ names }: FileSummary): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [kind, name, at] of names) {
    if (typeof at !== 'number') continue;
    const key = `${kind} ${name}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}

class AsleepAnalysis implements Analysis {
  readonly uri: string;
  readonly summary: FileSummary;
  readonly settings: Settings;
  readonly #wake: () => Analysis;

  constructor(uri: string, summary: FileSummary, settings: Settings, wake: () => Analysis) {
    this.uri = uri;
    this.summary = summary;
    this.settings = settings;
    this.#wake = wake;
  }

  get whole(): Analysis { return this.#wake(); }
  get language(): Language { return this.summary.agenda?.language ?? 'en'; }
  get locale(): Locale { return localesOf(this.settings)(this.language); }
  get document(): Analysis['document'] { return this.whole.document; }
  get units(): Analysis['units'] { return this.whole.units; }
  get parts(): Analysis['parts'] { return this.whole.parts; }
  get referencesByUnit(): Analysis['referencesByUnit'] { return this.whole.referencesByUnit; }
  get references(): Analysis['references'] { return this.whole.references; }
  get outline(): Analysis['outline'] { return this.whole.outline; }
  get masthead(): Analysis['masthead'] { return this.whole.masthead; }
  get numbering(): Analysis['numbering'] { return this.whole.numbering; }
  get itemNames(): Analysis['itemNames'] { return this.whole.itemNames; }
  get definitions(): Analysis['definitions'] { return this.whole.definitions; }
  get notes(): Analysis['notes'] { return this.whole.notes; }
  get items(): Analysis['items'] { return this.whole.items; }
  get itemsByName(): Analysis['itemsByName'] { return this.whole.itemsByName; }
  get heads(): Analysis['heads'] { return this.whole.heads; }
  get definingUnits(): Analysis['definingUnits'] { return this.whole.definingUnits; }
}
