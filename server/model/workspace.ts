/** The files of a scope, each analysed, and the names that they define together: the one mutable thing that features ask. */
import { analyse, type Analysis } from './analysis.js';
import { createDocument, editDocument, type AgendaDocument, type TextChange } from './document.js';
import { areSameUnits } from './defining-units.js';
import { addNames, createNames, removeNames, replaceAgenda, type Names } from './names.js';
import { withSettings } from './config-file.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

/** A scope as features and rules see it. */
export interface Scope {
  readonly names: Names;
  /** Those of the whole scope; `analysis.settings` are those of a file. */
  readonly settings: Settings;
  /** By URI, in the order in which the files came. */
  readonly analyses: ReadonlyMap<string, Analysis>;
  /** Counts the changes of files and settings. */
  readonly revision: number;
}

export class Workspace implements Scope {
  readonly names = createNames();
  readonly analyses = new Map<string, Analysis>();
  #revision = 0;
  readonly #documents = new Map<string, AgendaDocument>();
  #settings: Settings;
  /** The settings of folders, by the URI of the folder with a slash at its end. */
  #folders: ReadonlyMap<string, Partial<Settings>> = new Map();

  constructor(settings: Settings = DEFAULT_SETTINGS) {
    this.#settings = settings;
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
  }

  set(uri: string, text: string): void {
    this.#documents.set(uri, createDocument(uri, text));
    this.#analyse(uri);
  }

  /** Changes a file that is there; each change is of what the one before it left. */
  edit(uri: string, changes: readonly TextChange[]): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    for (const change of changes) editDocument(document, change);
    this.#analyse(uri);
  }

  delete(uri: string): void {
    this.#documents.delete(uri);
    this.analyses.delete(uri);
    removeNames(this.names, uri);
    this.names.revision++;
    this.names.targetsRevision++;
    this.names.itemsRevision++;
    this.#revision++;
  }

  get(uri: string): Analysis | undefined {
    return this.analyses.get(uri);
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
    const before = this.analyses.get(uri);
    const analysis = analyse(document, this.#settingsOf(uri), before?.document === document ? before : undefined);
    this.analyses.set(uri, analysis);
    this.#revision++;
    if (before?.items !== analysis.items) this.names.itemsRevision++;
    if (before?.settings === analysis.settings && meanTheSame(before, analysis)) {
      replaceAgenda(this.names, analysis);
      return;
    }
    if (!definesTheSame(before, analysis)) this.names.revision++;
    this.names.targetsRevision++;
    removeNames(this.names, uri);
    addNames(this.names, analysis);
  }
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
