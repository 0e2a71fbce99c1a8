/** The scopes of a session: one for each workspace folder, and one for the open files of every other folder. */
import { textOf } from '../model/document.js';
import type { Settings } from '../model/settings.js';
import { Workspace } from '../model/workspace.js';
import { DEFAULT_SERVER_SETTINGS, type ServerSettings } from './settings.js';
import { liesIn, parentUri } from './uris.js';

export interface FileScope {
  /** The URI of the folder, in its usual spelling, without a slash at its end. */
  readonly folder: string;
  /** A workspace folder, all of whose files count; of another folder only those that are open. */
  readonly whole: boolean;
  readonly workspace: Workspace;
  /** Its files have been read: until then nobody can say that a name is defined nowhere. */
  ready: boolean;
  /** That takes long: what is found in open files without any other is told meanwhile. */
  isSlow: boolean;
  /** What waits for that. */
  readonly whenReady: (() => void)[];
  /** What the client says. */
  settings: ServerSettings;
  /** What the files `agenda.json` say, by the URI of their folder with a slash at its end. */
  folderSettings: ReadonlyMap<string, Partial<Settings>>;
}

export class Scopes {
  readonly #folders = new Map<string, FileScope>();
  readonly #others = new Map<string, FileScope>();
  readonly #schedule: (task: () => void) => void;

  readonly #mostAwake: number | undefined;

  /** `schedule` does something behind what is being done; `mostAwake` as for a `Workspace`. */
  constructor(schedule: (task: () => void) => void, mostAwake?: number) {
    this.#schedule = schedule;
    this.#mostAwake = mostAwake;
  }

  get all(): readonly FileScope[] {
    return [...this.#folders.values(), ...this.#others.values()];
  }

  get folders(): readonly FileScope[] {
    return [...this.#folders.values()];
  }

  /** The scope of a file: that of the innermost workspace folder, else that of the open files beside it. */
  of(uri: string): FileScope {
    let innermost: FileScope | undefined;
    for (const scope of this.#folders.values()) {
      if (liesIn(uri, scope.folder) && scope.folder.length > (innermost?.folder.length ?? -1)) innermost = scope;
    }
    if (innermost !== undefined) return innermost;
    const folder = parentUri(uri);
    const scope = this.#others.get(folder) ?? this.#create(folder, false);
    this.#others.set(folder, scope);
    return scope;
  }

  /** The scope that has a file now, which is another than `of` says while folders change. */
  holding(uri: string): FileScope | undefined {
    return this.all.find(({ workspace }) => workspace.get(uri) !== undefined);
  }

  /** Adds a workspace folder; undefined if it is one already. */
  add(folder: string): FileScope | undefined {
    if (this.#folders.has(folder)) return undefined;
    const scope = this.#create(folder, true);
    this.#folders.set(folder, scope);
    return scope;
  }

  /** Takes a workspace folder out and returns its scope. */
  remove(folder: string): FileScope | undefined {
    const scope = this.#folders.get(folder);
    this.#folders.delete(folder);
    return scope;
  }

  #create(folder: string, whole: boolean): FileScope {
    let isTrimming = false;
    const workspace = new Workspace(DEFAULT_SERVER_SETTINGS.engine, () => {
      if (isTrimming) return;
      isTrimming = true;
      this.#schedule(() => {
        isTrimming = false;
        workspace.trim();
      });
    }, this.#mostAwake);
    return createScope(folder, whole, workspace);
  }

  /** Forgets a folder that is no workspace folder and has no open file left. */
  forgetIfEmpty(scope: FileScope): void {
    if (!scope.whole && scope.workspace.analyses.size === 0) this.#others.delete(scope.folder);
  }
}

/** Its files have been read. */
export function setReady(scope: FileScope): void {
  scope.ready = true;
  for (const proceed of scope.whenReady.splice(0)) proceed();
}

function createScope(folder: string, whole: boolean, workspace: Workspace): FileScope {
  return { folder, whole, workspace, ready: !whole, isSlow: false, whenReady: [], settings: DEFAULT_SERVER_SETTINGS, folderSettings: new Map() };
}

/** Moves a file from one scope to another. */
export function moveFile(uri: string, from: FileScope, to: FileScope): void {
  const analysis = from.workspace.get(uri);
  if (analysis === undefined || from === to) return;
  if (from.workspace.asleep(uri) === undefined) to.workspace.set(uri, textOf(analysis.document));
  else to.workspace.setText(uri, textOf(analysis.document));
  from.workspace.delete(uri);
}
