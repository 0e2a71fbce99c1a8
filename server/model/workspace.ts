/** The files of a scope, each analysed, and the names that they define together: the one mutable thing that features ask. */
import { analyse, type Analysis } from './analysis.js';
import { Sleepers, type ReadText } from './asleep.js';
import { createDocument, editDocument, type AgendaDocument, type TextChange } from './document.js';
import { areSameUnits } from './defining-units.js';
import { addNames, addNamesAsleep, createNames, removeNames, replaceAgenda, type Names } from './names.js';
import { withSettings } from './config-file.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import { summarise, type FileSummary } from './summary.js';

/** A scope as features and rules see it. */
export interface Scope {
  readonly names: Names;
  /** Those of the whole scope; `analysis.settings` are those of a file. */
  readonly settings: Settings;
  /** By URI, in the order in which the files came. */
  readonly analyses: ReadonlyMap<string, Analysis>;
  /** Counts the changes of files and settings. */
  readonly revision: number;
  /** What the files that are asleep refer to: the files by the keys of `uses.ts`. */
  readonly uses: Uses;
}

export interface Uses {
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
  /** Counts the changes. */
  readonly revision: number;
}

interface Sleeping {
  readonly summary: FileSummary;
  readonly read: ReadText;
}

export class Workspace implements Scope {
  readonly names = createNames();
  readonly analyses = new Map<string, Analysis>();
  #revision = 0;
  readonly #documents = new Map<string, AgendaDocument>();
  readonly #asleep = new Map<string, Sleeping>();
  readonly #sleepers: Sleepers;
  readonly uses = { byKey: new Map<string, Set<string>>(), revision: 0 };
  #settings: Settings;
  /** The settings of folders, by the URI of the folder with a slash at its end. */
  #folders: ReadonlyMap<string, Partial<Settings>> = new Map();

  /** `onFull`: more of the files that are asleep is held than `mostAwake`, in UTF-16 units of their texts; `trim` is to be called soon. */
  constructor(settings: Settings = DEFAULT_SETTINGS, onFull?: () => void, mostAwake?: number) {
    this.#settings = settings;
    this.#sleepers = new Sleepers(onFull, mostAwake);
  }

  get revision(): number {
    return this.#revision;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Other settings, for all files and for those of single folders (by URI, a slash at its end), of which the nearest wins. */
  configure(settings: Settings, folders: ReadonlyMap<string, Partial<Settings>> = this.#folders): void {
    this.#settings = settings;
    this.#folders = folders;
    this.#merged.clear();
    this.#revision++;
    for (const uri of this.#documents.keys()) this.#analyse(uri);
    for (const [uri, { summary, read }] of [...this.#asleep]) {
      const known = this.analyses.get(uri)?.settings;
      if (JSON.stringify(known?.words) === JSON.stringify(this.#settingsOf(uri).words)) this.setAsleep(uri, summary, read);
      else this.setAsleep(uri, this.summarise(uri, read()), read);
    }
  }

  /** A file all of which is there, and stays there. */
  set(uri: string, text: string): void {
    this.#forgetAsleep(uri);
    this.#documents.set(uri, createDocument(uri, text));
    this.#analyse(uri);
  }

  /** A file that is not open: what is known of it, and its text where that is asked for. */
  setAsleep(uri: string, summary: FileSummary, read: ReadText): void {
    this.#forgetAsleep(uri);
    this.#documents.delete(uri);
    this.#asleep.set(uri, { summary, read });
    for (const key of summary.uses) {
      const users = this.uses.byKey.get(key) ?? new Set();
      this.uses.byKey.set(key, users.add(uri));
    }
    const analysis = this.#sleepers.add(uri, summary, this.#settingsOf(uri), read);
    this.analyses.set(uri, analysis);
    removeNames(this.names, uri);
    addNamesAsleep(this.names, analysis, summary, (kind, name) => this.#sleepers.named(uri, summary, read, kind, name));
    this.#countChanges();
  }

  /** The same, of a text that is there; `read` if it is not to be kept. A file that was there as a whole with the same text is not read again. */
  setText(uri: string, text: string, read: ReadText = () => text): FileSummary {
    const document = this.#documents.get(uri);
    const awake = document !== undefined && saysTheSame(document, text) ? this.analyses.get(uri) : undefined;
    const summary = awake === undefined ? this.summarise(uri, text) : summarise(awake);
    this.setAsleep(uri, summary, read);
    if (awake !== undefined) this.#sleepers.keep(uri, awake, summary.length);
    return summary;
  }

  /** The summary of a text that is, or would be, in a file. */
  summarise(uri: string, text: string): FileSummary {
    return summarise(analyse(createDocument(uri, text), this.#settingsOf(uri)));
  }

  /** What is known of a file that is asleep, and how its text is read; undefined for any other. */
  asleep(uri: string): Sleeping | undefined {
    return this.#asleep.get(uri);
  }

  /** Lets go of what is not needed of the files that are asleep. Whoever holds places in them still can tell where these are. */
  trim(): void {
    this.#sleepers.trim();
  }

  #forgetAsleep(uri: string): void {
    const known = this.#asleep.get(uri);
    if (known === undefined) return;
    this.#asleep.delete(uri);
    this.#sleepers.delete(uri);
    this.uses.revision++;
    for (const key of known.summary.uses) {
      const users = this.uses.byKey.get(key);
      users?.delete(uri);
      if (users?.size === 0) this.uses.byKey.delete(key);
    }
  }

  #countChanges(): void {
    this.names.revision++;
    this.names.targetsRevision++;
    this.names.itemsRevision++;
    this.uses.revision++;
    this.#revision++;
  }

  /** Changes a file that is there; each change is of what the one before it left. */
  edit(uri: string, changes: readonly TextChange[]): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    for (const change of changes) editDocument(document, change);
    this.#analyse(uri);
  }

  delete(uri: string): void {
    this.#forgetAsleep(uri);
    this.#documents.delete(uri);
    this.analyses.delete(uri);
    removeNames(this.names, uri);
    this.#countChanges();
  }

  /** All of a file that is looked at only once: one that is asleep is not kept awake for it. */
  glance(uri: string): Analysis | undefined {
    const analysis = this.analyses.get(uri);
    const known = this.#asleep.get(uri);
    return analysis === undefined || known === undefined ? analysis : this.#sleepers.glance(uri, analysis, known.read);
  }

  /** All of a file, which may have to be read for that. */
  get(uri: string): Analysis | undefined {
    return this.analyses.get(uri)?.whole;
  }

  readonly #merged = new Map<string, Settings>();
  /** One and the same value for all files of a folder's settings, so that tables are made once. */
  #settingsOf(uri: string): Settings {
    const above = [...this.#folders].filter(([folder]) => uri.startsWith(folder)).sort(([one], [other]) => one.length - other.length);
    const nearest = above.at(-1)?.[0] ?? '';
    const known = this.#merged.get(nearest) ?? above.reduce((settings, [, over]) => withSettings(settings, over), this.#settings);
    this.#merged.set(nearest, known);
    return known;
  }

  #analyse(uri: string): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    const known = this.analyses.get(uri);
    const before = known?.summary === undefined ? known : undefined;
    const analysis = analyse(document, this.#settingsOf(uri), before?.document === document ? before : undefined);
    this.analyses.set(uri, analysis);
    this.#revision++;
    if (before?.items !== analysis.items) this.names.itemsRevision++;
    if (before !== undefined && before.settings === analysis.settings && meanTheSame(before, analysis)) {
      replaceAgenda(this.names, analysis);
      return;
    }
    if (!definesTheSame(before, analysis)) this.names.revision++;
    this.names.targetsRevision++;
    removeNames(this.names, uri);
    addNames(this.names, analysis);
  }
}

/** Whether a document has a text; nothing is put together for that. */
function saysTheSame({ units }: AgendaDocument, text: string): boolean {
  let at = 0;
  return units.every((unit) => text.startsWith(unit.text, (at += unit.text.length) - unit.text.length)) && at === text.length;
}

/** Whether all that references can mean is the same in two states of a file. */
function meanTheSame(before: Analysis, after: Analysis): boolean {
  return (before.outline === after.outline && before.itemNames === after.itemNames) || areSameUnits(before.definingUnits, after.definingUnits);
}

/** Whether two states of a file have the same definitions: their directives are the same nodes, in one language. */
function definesTheSame(before: Analysis | undefined, after: Analysis): boolean {
  if (before === undefined || before.language !== after.language || before.definitions.length !== after.definitions.length) return false;
  return before.masthead?.name === after.masthead?.name && before.definitions.every(({ directive }, index) => directive === after.definitions[index]?.directive);
}
