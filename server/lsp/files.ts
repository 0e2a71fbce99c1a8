/**
 * Which text of a file counts: that of the open document, else what is on disk. A file that any program creates, changes,
 * renames or deletes is read again; an open document wins, and the disk counts again once it is closed. Files that are not open sleep.
 */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { textOf } from '../model/document.js';
import { toTextChange } from './convert.js';
import { ConfigFiles, isConfigFile, type ConfigEvents, type ConfigFile } from './config-files.js';
import type { FileContent, FileReader, Host } from './host.js';
import { KeptIndexes } from './kept-indexes.js';
import { inSlices, type Progress } from './slices.js';
import { moveFile, type FileScope, type Scopes } from './scopes.js';
import { liesIn, nameOfUri } from './uris.js';

export interface OpenFile {
  readonly version: number;
  /** The URI as the client writes it. */
  readonly spelling: string;
}

export interface FileEvents extends ConfigEvents {
  /** A file of the scope has another text now, or is gone. `asBefore`: it has the same, but was opened or closed. */
  readonly onChange: (scope: FileScope, uri: string, asBefore?: boolean) => void;
  /** Something could not be read. */
  readonly onProblem: (message: string) => void;
}

/** Read at one time, where reading has to be waited for. */
const TOGETHER = 16;
const SECOND = 1000;

export class Files {
  readonly open = new Map<string, OpenFile>();
  readonly kept: KeptIndexes;
  readonly #scopes: Scopes;
  readonly #host: Host;
  readonly #events: FileEvents;
  readonly #configFiles: ConfigFiles;
  /** For each file that is being read, the number of the last reading: an older one that ends later counts for nothing. */
  readonly #readings = new Map<string, number>();
  #lastReading = 0;
  /** Of the texts of the files that are not open. */
  readonly #hashes = new Map<string, string>();
  readonly #hash: (text: string) => string;
  readonly #readers = new Map<string, { readonly reader: FileReader | undefined; readonly since: number }>();

  constructor(scopes: Scopes, host: Host, events: FileEvents) {
    this.kept = new KeptIndexes(host);
    this.#hash = host.hash ?? ((text) => text);
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
    const asBefore = this.#hasText(scope, uri, this.#hash(text));
    if (!asBefore || scope.workspace.asleep(uri) !== undefined) scope.workspace.set(uri, text);
    this.#events.onChange(scope, uri, asBefore);
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
    this.#events.onChange(scope, uri, true);
  }

  /** Reads a file from disk, unless it is open. */
  async read(uri: string): Promise<void> {
    const scope = this.#scopes.of(uri);
    const { folder } = scope;
    const reader = this.#readerOf(folder);
    if (reader !== undefined) {
      this.#readAtOnce(uri, scope, reader);
      return;
    }
    if (this.open.has(uri)) return;
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
    await this.kept.load(scope);
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

  /** In slices, so that what waits has its turn. A file that is as it was when it was kept is not read. */
  async #readAll(uris: readonly string[], progress?: Progress): Promise<void> {
    for (const [scope, own] of groups(uris, (uri) => this.#scopes.of(uri))) {
      const reader = this.#host.reader?.(scope.folder);
      if (reader === undefined) {
        const together = Array.from({ length: Math.ceil(own.length / TOGETHER) }, (_, index) => own.slice(index * TOGETHER, (index + 1) * TOGETHER));
        const readSome = async (some: readonly string[]) => {
          await Promise.all(some.map((uri) => this.read(uri)));
        };
        await inSlices(this.#host, together, readSome, (done) => progress?.(Math.min(done * TOGETHER, own.length), own.length));
      } else {
        const readOne = (uri: string) => {
          this.#readAtOnce(uri, scope, reader);
          return undefined;
        };
        await inSlices(this.#host, own, readOne, progress);
      }
    }
  }

  #readAtOnce(uri: string, scope: FileScope, reader: FileReader): void {
    this.#readings.delete(uri);
    const stamp = reader.stamp(uri);
    const kept = this.kept.file(scope, uri);
    if (this.open.has(uri)) {
      if (stamp !== undefined && kept?.stamp !== stamp) this.#keepOpen(uri, scope, stamp, reader.read(uri).text);
      return;
    }
    if (kept === undefined || kept.stamp !== stamp) {
      this.#take(uri, reader.read(uri), stamp);
      return;
    }
    const asBefore = this.#hasText(scope, uri, kept.hash);
    if (asBefore && scope.workspace.asleep(uri) !== undefined) return;
    this.#hashes.set(uri, kept.hash);
    scope.workspace.setAsleep(uri, kept.summary, this.#reading(uri, scope) ?? textAsRead(''));
    this.#told(scope, uri, asBefore);
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

  /** `stamp`: what it had before it was read, if that is known. */
  #take(uri: string, content: FileContent, stamp?: string): void {
    if (content.text === undefined) {
      if (content.problem !== undefined) this.#events.onProblem(content.problem);
      this.#delete(uri);
    } else {
      this.#set(uri, content.text, stamp);
    }
  }

  /** Of a file that is open what is on disk is kept all the same: it is likely to be there when the folder is opened again. */
  #keepOpen(uri: string, scope: FileScope, stamp: string, text: string | undefined): void {
    if (text !== undefined && this.kept.isKept(scope)) this.kept.keep(scope, uri, { summary: scope.workspace.summarise(uri, text), hash: this.#hash(text), stamp });
  }

  /** A file that is not open has this text. Without a stamp it is not kept. */
  #set(uri: string, text: string, stamp: string | undefined): void {
    const scope = this.#scopes.of(uri);
    const { workspace } = scope;
    const hash = this.#hash(text);
    const asBefore = this.#hasText(scope, uri, hash);
    this.#hashes.set(uri, hash);
    const kept = this.kept.file(scope, uri);
    if (asBefore && workspace.asleep(uri) !== undefined) {
      if (kept !== undefined && stamp !== undefined) this.kept.keep(scope, uri, { ...kept, stamp });
      return;
    }
    const read = this.#reading(uri, scope) ?? textAsRead(text);
    if (kept?.hash === hash) workspace.setAsleep(uri, kept.summary, read);
    const summary = kept?.hash === hash ? kept.summary : workspace.setText(uri, text, read);
    if (stamp !== undefined) this.kept.keep(scope, uri, { summary, hash, stamp });
    this.#told(scope, uri, asBefore);
  }

  /** How the text of a file is read again; undefined where it cannot be at once, and has to be kept. */
  #reading(uri: string, { folder }: FileScope): (() => string) | undefined {
    return this.#readerOf(folder) === undefined ? undefined : () => this.#readerOf(folder)?.read(uri).text ?? '';
  }

  /** One reader for all that is read within a second: it looks at the folders once. */
  #readerOf(folder: string): FileReader | undefined {
    const now = this.#host.now();
    const known = this.#readers.get(folder);
    if (known !== undefined && now - known.since < SECOND) return known.reader;
    const reader = this.#host.reader?.(folder);
    this.#readers.set(folder, { reader, since: now });
    return reader;
  }

  /** Before the folder is read nobody is told of its single files. */
  #told(scope: FileScope, uri: string, asBefore = false): void {
    if (scope.ready) this.#events.onChange(scope, uri, asBefore);
  }

  #delete(uri: string): void {
    this.#hashes.delete(uri);
    const scope = this.#scopes.of(uri);
    if (!scope.workspace.analyses.has(uri)) return;
    scope.workspace.delete(uri);
    this.#scopes.forgetIfEmpty(scope);
    this.#events.onChange(scope, uri);
  }

  /** Whether a file has the text of that fingerprint already. */
  #hasText({ workspace }: FileScope, uri: string, hash: string): boolean {
    const known = workspace.analyses.get(uri);
    if (known === undefined) return false;
    return (known.summary === undefined ? this.#hash(textOf(known.document)) : this.#hashes.get(uri)) === hash;
  }
}

/** A function of its own, since what is made in one and the same function keeps alive what any of it needs. */
function textAsRead(text: string): () => string {
  return () => text;
}

function groups<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const byKey = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [value]);
    else known.push(value);
  }
  return byKey;
}
