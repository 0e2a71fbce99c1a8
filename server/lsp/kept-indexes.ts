/**
 * What is known of the files of the workspace folders from one session to the next, in the storage that the client gives. A file whose
 * size and time of change are the same is not read again; one whose text is the same is not parsed again.
 */
import { textOf } from '../model/document.js';
import type { Host, Storage } from './host.js';
import { emptyIndex, readIndex, writeIndex, type KeptFile, type KeptFindings, type KeptIndex } from './kept-index-format.js';
import type { FileScope } from './scopes.js';

export class KeptIndexes {
  #storage: Storage | undefined;
  readonly #hash: (text: string) => string;
  readonly #byScope = new Map<FileScope, KeptIndex & { readonly key: string }>();
  #lastSaving = Promise.resolve();
  /** The scopes of whose files something else is known than is kept. */
  readonly #changed = new Set<FileScope>();

  constructor({ hash }: Pick<Host, 'hash'>) {
    this.#hash = hash ?? ((text) => text);
  }

  use(storage: Storage | undefined): void {
    this.#storage = storage;
  }

  /** Reads what was kept of a folder. */
  async load(scope: FileScope): Promise<void> {
    if (this.#storage === undefined) return;
    const content = await this.#storage.read(this.#nameOf(scope));
    const key = this.#keyOf(scope, this.#storage);
    this.#byScope.set(scope, { key, ...(content === undefined ? emptyIndex() : readIndex(content, key)) });
  }

  file(scope: FileScope, uri: string): KeptFile | undefined {
    return this.#byScope.get(scope)?.files.get(uri);
  }

  keep(scope: FileScope, uri: string, file: KeptFile): void {
    this.#byScope.get(scope)?.files.set(uri, file);
    this.#changed.add(scope);
  }

  /** What was published of the files of a folder, if all that it depends on is as it was. */
  findings(scope: FileScope): ReadonlyMap<string, KeptFindings> | undefined {
    const index = this.#byScope.get(scope);
    return index?.state !== undefined && index.state === this.#stateOf(scope) ? index.findings : undefined;
  }

  isKept(scope: FileScope): boolean {
    return this.#byScope.has(scope);
  }

  isChanged(scope: FileScope): boolean {
    return this.#changed.has(scope);
  }

  /** Writes the index of a folder, of files that are still there, behind what is being written. `findings`: what is published now; undefined while that is not all. */
  save(scope: FileScope, findings: ReadonlyMap<string, KeptFindings> | undefined): Promise<void> {
    this.#lastSaving = this.#lastSaving.then(() => this.#save(scope, findings));
    return this.#lastSaving;
  }

  async #save(scope: FileScope, findings: ReadonlyMap<string, KeptFindings> | undefined): Promise<void> {
    const index = this.#byScope.get(scope);
    const isChanged = this.#changed.delete(scope);
    if (this.#storage === undefined || index === undefined) return;
    const key = this.#keyOf(scope, this.#storage);
    const state = findings === undefined ? undefined : this.#stateOf(scope);
    // What was found while a document is not saved is of no use to a session that does not have it.
    if (!isChanged && key === index.key && (state === undefined || state === index.state || this.#isUnsaved(scope))) return;
    // With other words in the languages' tables the summaries would be others.
    if (key !== index.key) index.files.clear();
    for (const uri of index.files.keys()) if (!scope.workspace.analyses.has(uri)) index.files.delete(uri);
    this.#byScope.set(scope, { ...index, key, state });
    await this.#storage.write(this.#nameOf(scope), writeIndex({ files: index.files, findings: findings ?? new Map(), state }, key));
  }

  #nameOf({ folder }: FileScope): string {
    return `index-${this.#hash(folder)}`;
  }

  /** All on which a summary depends besides the text: the program, and the words of the settings. */
  #keyOf({ folder, settings, folderSettings }: FileScope, { program }: Storage): string {
    return this.#hash(JSON.stringify([program, folder, settings.engine.words, [...folderSettings].map(([of, { words }]) => [of, words])]));
  }

  /** Whether a document that is open has another text than its file. */
  #isUnsaved(scope: FileScope): boolean {
    return [...scope.workspace.analyses].some(([uri, one]) => one.summary === undefined && this.file(scope, uri)?.hash !== this.#hash(textOf(one.document)));
  }

  /** All on which findings depend: the texts that count, and the settings. */
  #stateOf(scope: FileScope): string | undefined {
    const { workspace, settings, folderSettings } = scope;
    const texts: string[] = [];
    for (const [uri, analysis] of workspace.analyses) {
      const hash = analysis.summary === undefined ? this.#hash(textOf(analysis.document)) : this.file(scope, uri)?.hash;
      if (hash === undefined) return undefined;
      texts.push(`${uri} ${hash}`);
    }
    return this.#hash(JSON.stringify([texts.sort(), settings, [...folderSettings]]));
  }
}
