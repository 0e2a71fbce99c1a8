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
  readonly #changed = new Map<FileScope, Set<string>>();
  readonly #views = new Map<string, OutwardView>();
  #firstAt: number | undefined;
  #count = 0;

  constructor(host: Host, listener: ChangeListener) {
    this.#host = host;
    this.#listener = listener;
  }

  add(scope: FileScope, uri: string): void {
    const uris = this.#changed.get(scope) ?? new Set();
    this.#changed.set(scope, uris.add(uri));
    this.#count++;
    if (this.#firstAt !== undefined) return;
    this.#firstAt = this.#host.now();
    this.#wait();
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
      const seen = [...uris].filter((uri) => this.#isSeenByOthers(scope, uri));
      this.#listener(scope, uris, seen.length > 0);
    }
  }

  #isSeenByOthers({ workspace }: FileScope, uri: string): boolean {
    const analysis = workspace.get(uri);
    const before = this.#views.get(uri);
    if (analysis === undefined) return this.#views.delete(uri);
    const view = outwardView(analysis);
    this.#views.set(uri, view);
    return !looksTheSame(before, view);
  }
}
