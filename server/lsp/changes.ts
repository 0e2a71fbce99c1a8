/** Collects the files that change until what waits has had its turn, so that several changes in a row are answered once. */
import type { Host } from './host.js';
import { looksTheSame, outwardView, type OutwardView } from './outward.js';
import type { FileScope } from './scopes.js';

/** `others`: the change can be seen by other files of the scope. */
export type ChangeListener = (scope: FileScope, uris: ReadonlySet<string>, others: boolean) => void;

/** Changes that keep coming are answered after this many milliseconds all the same. */
const LONGEST_WAIT = 50;

export class Changes {
  readonly #host: Host;
  readonly #listener: ChangeListener;
  /** By scope and URI, whether other files see of the file what they saw. */
  readonly #changed = new Map<FileScope, Map<string, boolean>>();
  readonly #views = new Map<string, OutwardView>();
  #firstAt: number | undefined;
  #count = 0;

  constructor(host: Host, listener: ChangeListener) {
    this.#host = host;
    this.#listener = listener;
  }

  /** `asBefore`: the file has the text that it had, and was only opened or closed. */
  add(scope: FileScope, uri: string, asBefore = false): void {
    const uris = this.#changed.get(scope) ?? new Map<string, boolean>();
    this.#changed.set(scope, uris.set(uri, asBefore && uris.get(uri) !== false));
    this.#count++;
    if (this.#firstAt !== undefined) return;
    this.#firstAt = this.#host.now();
    this.#wait();
  }

  get isWaiting(): boolean {
    return this.#firstAt !== undefined;
  }

  /** Until a turn in which nothing changed. */
  #wait(): void {
    const before = this.#count;
    this.#host.schedule(() => {
      if (this.#count !== before && this.#host.now() - (this.#firstAt ?? 0) < LONGEST_WAIT) this.#wait();
      else this.#answer();
    });
  }

  #answer(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    this.#firstAt = undefined;
    for (const [scope, uris] of changed) {
      const seen = [...uris].filter(([uri, asBefore]) => this.#isSeenByOthers(scope, uri) && !asBefore);
      this.#listener(scope, new Set(uris.keys()), seen.length > 0);
    }
  }

  #isSeenByOthers({ workspace }: FileScope, uri: string): boolean {
    const analysis = workspace.analyses.get(uri);
    const before = this.#views.get(uri);
    if (analysis === undefined) {
      this.#views.delete(uri);
      return true;
    }
    const view = outwardView(analysis);
    this.#views.set(uri, view);
    return !looksTheSame(before, view);
  }
}
