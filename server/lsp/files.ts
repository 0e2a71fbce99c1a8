/**
 * Which text of a file counts: that of the open document, else what is on disk. A file that any program creates, changes,
 * renames or deletes is read again; an open document wins, and the disk counts again once it is closed.
 */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { textOf } from '../model/document.js';
import { toTextChange } from './convert.js';
import { ConfigFiles, isConfigFile, type ConfigEvents, type ConfigFile } from './config-files.js';
import type { FileContent, Host } from './host.js';
import type { Progress } from './progress.js';
import { moveFile, type FileScope, type Scopes } from './scopes.js';
import { liesIn, nameOfUri } from './uris.js';

export interface OpenFile {
  readonly version: number;
  /** The URI as the client writes it. */
  readonly spelling: string;
}

export interface FileEvents extends ConfigEvents {
  /** A file of the scope has another text now, or is gone. */
  readonly onChange: (scope: FileScope, uri: string) => void;
  /** Something could not be read. */
  readonly onProblem: (message: string) => void;
}

/** Read at one time. */
const TOGETHER = 16;
/** Milliseconds of parsing, behind which what waits has its turn. */
const SLICE = 10;

export class Files {
  readonly open = new Map<string, OpenFile>();
  readonly #scopes: Scopes;
  readonly #host: Host;
  readonly #events: FileEvents;
  readonly #configFiles: ConfigFiles;
  /** For each file that is being read, the number of the last reading: an older one that ends later counts for nothing. */
  readonly #readings = new Map<string, number>();
  #lastReading = 0;

  constructor(scopes: Scopes, host: Host, events: FileEvents) {
    this.#scopes = scopes;
    this.#host = host;
    this.#events = events;
    this.#configFiles = new ConfigFiles(scopes, host, events);
  }

  /** The URI as the client writes it. */
  spelling(uri: string): string {
    return this.open.get(uri)?.spelling ?? uri;
  }

  opened(uri: string, file: OpenFile, text: string): void {
    this.open.set(uri, file);
    this.#readings.delete(uri);
    const scope = this.#scopes.of(uri);
    if (!hasText(scope, uri, text)) scope.workspace.set(uri, text);
    this.#events.onChange(scope, uri);
  }

  /** Changes of a document, each of what the one before it left. Of a document that is not open nothing is changed. */
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const file = this.open.get(uri);
    if (file === undefined) return;
    this.open.set(uri, { ...file, version });
    const scope = this.#scopes.of(uri);
    // Behind the last change of the whole text there are only changes of a range.
    const whole = changes.findLastIndex((change) => !('range' in change));
    const text = changes[whole]?.text;
    if (text !== undefined) scope.workspace.set(uri, text);
    scope.workspace.edit(uri, changes.slice(whole + 1).flatMap((change) => ('range' in change ? [toTextChange(change)] : [])));
    this.#events.onChange(scope, uri);
  }

  async closed(uri: string): Promise<void> {
    if (isConfigFile(uri)) return this.#configFiles.closed(uri);
    if (!this.open.delete(uri)) return;
    const scope = this.#scopes.of(uri);
    if (scope.whole) await this.read(uri);
    else this.#delete(uri);
    this.#events.onChange(scope, uri);
  }

  /** Reads a file from disk, unless it is open. */
  async read(uri: string): Promise<void> {
    if (this.open.has(uri)) return;
    const { folder } = this.#scopes.of(uri);
    const reading = ++this.#lastReading;
    this.#readings.set(uri, reading);
    const content = await this.#host.readFile(uri, folder);
    if (this.#readings.get(uri) !== reading) return;
    this.#readings.delete(uri);
    this.#take(uri, content);
  }

  /** Reads all files of a workspace folder, and drops those that are no longer there. */
  async readFolder(scope: FileScope, progress?: Progress): Promise<void> {
    const { exists, files, problems } = await this.#host.listFiles(scope.folder, scope.folder);
    if (!exists) this.#events.onProblem(`${nameOfUri(scope.folder)}: there is no such folder; only its open files are read`);
    problems.forEach(this.#events.onProblem);
    const there = new Set(files);
    for (const uri of [...scope.workspace.analyses.keys()]) if (!there.has(uri) && !this.open.has(uri)) this.#delete(uri);
    const own = files.filter((uri) => this.#scopes.of(uri) === scope);
    await Promise.all(own.filter(isConfigFile).map((uri) => this.#configFiles.read(uri)));
    await this.#readAll(own.filter((uri) => !isConfigFile(uri)), progress);
  }

  /** An `agenda.json` that is known. */
  configFile(uri: string): ConfigFile | undefined {
    return this.#configFiles.get(uri);
  }

  /** An `agenda.json` is open, or was changed. */
  configFileOpened(uri: string, file: ConfigFile): void {
    this.#configFiles.opened(uri, file);
  }

  /** What was seen to be created, changed or deleted: a file, or a folder with all that is in it. */
  async touched(uri: string): Promise<void> {
    if (isConfigFile(uri)) await this.#configFiles.read(uri);
    else if (uri.endsWith('.agenda')) await this.read(uri);
    else await this.#folderTouched(uri);
  }

  async #folderTouched(uri: string): Promise<void> {
    const known = this.#scopes.folders.flatMap(({ workspace }) => [...workspace.analyses.keys()]).filter((file) => liesIn(file, uri));
    const listings = this.#scopes.folders.filter(({ folder }) => liesIn(uri, folder)).map(({ folder }) => this.#host.listFiles(uri, folder));
    const found = (await Promise.all(listings)).flatMap(({ files }) => files);
    const all = [...new Set([...known, ...found, ...this.#configFiles.knownIn(uri)])];
    await Promise.all(all.filter(isConfigFile).map((file) => this.#configFiles.read(file)));
    await this.#readAll(all.filter((file) => !isConfigFile(file)));
  }

  /** In slices, so that what waits has its turn. */
  async #readAll(uris: readonly string[], progress?: Progress): Promise<void> {
    let pause = this.#host.now() + SLICE;
    for (let at = 0; at < uris.length; at += TOGETHER) {
      await Promise.all(uris.slice(at, at + TOGETHER).map((uri) => this.read(uri)));
      if (this.#host.now() < pause) continue;
      progress?.(Math.min(at + TOGETHER, uris.length), uris.length);
      await new Promise<void>((resolve) => this.#host.schedule(resolve));
      pause = this.#host.now() + SLICE;
    }
  }

  /** Takes a workspace folder: files that are known already go there from where they were. Undefined if it is one already. */
  addFolder(folder: string): FileScope | undefined {
    const scope = this.#scopes.add(folder);
    if (scope !== undefined) for (const from of this.#scopes.all) this.#moveFiles(from);
    return scope;
  }

  /** Gives a workspace folder up: of its files those count that are open or lie in another workspace folder. */
  removeFolder(folder: string): void {
    for (const uri of this.#configFiles.knownIn(folder)) this.#events.onConfigProblems(uri, []);
    const scope = this.#scopes.remove(folder);
    if (scope !== undefined) this.#moveFiles(scope);
  }

  /** Puts the files of a scope into those that they belong to now. */
  #moveFiles(from: FileScope): void {
    for (const uri of [...from.workspace.analyses.keys()]) {
      const to = this.#scopes.of(uri);
      if (to === from) continue;
      if (to.whole || this.open.has(uri)) moveFile(uri, from, to);
      this.#scopes.forgetIfEmpty(to);
      this.#events.onChange(to, uri);
    }
    this.#scopes.forgetIfEmpty(from);
  }

  #take(uri: string, content: FileContent): void {
    if (content.text === undefined) {
      if (content.problem !== undefined) this.#events.onProblem(content.problem);
      this.#delete(uri);
    } else {
      this.#set(uri, content.text);
    }
  }

  #set(uri: string, text: string): void {
    const scope = this.#scopes.of(uri);
    if (hasText(scope, uri, text)) return;
    scope.workspace.set(uri, text);
    this.#events.onChange(scope, uri);
  }

  #delete(uri: string): void {
    const scope = this.#scopes.of(uri);
    if (scope.workspace.get(uri) === undefined) return;
    scope.workspace.delete(uri);
    this.#scopes.forgetIfEmpty(scope);
    this.#events.onChange(scope, uri);
  }
}

function hasText(scope: FileScope, uri: string, text: string): boolean {
  const known = scope.workspace.get(uri);
  return known !== undefined && textOf(known.document) === text;
}
