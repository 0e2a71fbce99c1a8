/** The files `agenda.json` of the workspace folders: as they are open, else as on disk, applied to the scope that they lie in, and told of where they make no sense. */
import { CONFIG_FILE, readConfigFile } from '../model/config-file.js';
import type { Settings } from '../model/settings.js';
import { unknownCodes } from '../rules/unknown-codes.js';
import type { Host } from './host.js';
import type { FileScope, Scopes } from './scopes.js';
import { parentUri } from './uris.js';

export interface ConfigEvents {
  /** The settings of a scope are others now. */
  readonly onConfigured: (scope: FileScope) => void;
  /** What in a file counts for nothing, in an editor's words; none where all is well. */
  readonly onConfigProblems: (uri: string, problems: readonly string[]) => void;
}

export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_FILE}`);
}

/** A file that is there; its version where it is open, null where it is on disk only. */
export interface ConfigFile {
  readonly text: string;
  readonly version: number | null;
  /** The URI as the client writes it. */
  readonly spelling: string;
}

export class ConfigFiles {
  readonly #scopes: Scopes;
  readonly #host: Host;
  readonly #events: ConfigEvents;
  readonly #known = new Map<string, ConfigFile>();
  #lastReading = Promise.resolve();

  constructor(scopes: Scopes, host: Host, events: ConfigEvents) {
    this.#scopes = scopes;
    this.#host = host;
    this.#events = events;
  }

  /** Reads one from disk, again or for the first time; one that is gone counts no more. One after the other, so that the last reading counts. */
  read(uri: string): Promise<void> {
    this.#lastReading = this.#lastReading.then(() => this.#read(uri));
    return this.#lastReading;
  }

  /** The text of one as far as it is known. */
  get(uri: string): ConfigFile | undefined {
    return this.#known.get(uri);
  }

  /** One is open, or was changed: this is what counts until it is closed. */
  opened(uri: string, file: ConfigFile): void {
    this.#take(uri, file);
  }

  /** One is open no more: the disk counts again. */
  closed(uri: string): Promise<void> {
    this.#known.delete(uri);
    return this.read(uri);
  }

  async #read(uri: string): Promise<void> {
    const scope = this.#scopes.of(uri);
    if (!scope.whole) return;
    const open = this.#open(uri);
    if (open !== undefined) {
      this.#take(uri, open);
      return;
    }
    const { text } = await this.#host.readFile(uri, scope.folder);
    if (this.#open(uri) === undefined) this.#take(uri, text === undefined ? undefined : { text, version: null, spelling: uri });
  }

  #open(uri: string): ConfigFile | undefined {
    const file = this.#known.get(uri);
    return file?.version === null ? undefined : file;
  }

  #take(uri: string, file: ConfigFile | undefined): void {
    if (file === undefined) this.#known.delete(uri);
    else this.#known.set(uri, file);
    const scope = this.#scopes.of(uri);
    if (!scope.whole) return;
    const { settings, problems } = file === undefined ? { settings: undefined, problems: [] } : readConfigFile(file.text);
    this.#events.onConfigProblems(uri, [...problems, ...unknownCodes(settings ?? {})]);
    if (file !== undefined && file.version !== null && !isJson(file.text)) return; // half typed: what it said before goes on to count
    const folder = `${parentUri(uri)}/`;
    if (JSON.stringify(scope.folderSettings.get(folder)) === JSON.stringify(settings)) return;
    applySettings(scope, scope.settings, changed(scope.folderSettings, folder, settings));
    this.#events.onConfigured(scope);
  }

  /** Those in a folder that are known. */
  knownIn(folder: string): string[] {
    return this.#scopes.folders.flatMap(({ folderSettings }) => [...folderSettings.keys()].filter((one) => one.startsWith(`${folder}/`)).map((one) => one + CONFIG_FILE));
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Gives a scope other settings. */
export function applySettings(scope: FileScope, settings: FileScope['settings'], folderSettings: FileScope['folderSettings'] = scope.folderSettings): void {
  const isOther = folderSettings !== scope.folderSettings || JSON.stringify(settings.engine) !== JSON.stringify(scope.settings.engine);
  scope.settings = settings;
  scope.folderSettings = folderSettings;
  if (isOther) scope.workspace.configure(settings.engine, folderSettings);
}

function changed(settings: FileScope['folderSettings'], folder: string, value: Partial<Settings> | undefined): FileScope['folderSettings'] {
  const copy = new Map(settings);
  if (value === undefined) copy.delete(folder);
  else copy.set(folder, value);
  return copy;
}
