/** What was worked out lately, kept within a bound: what nobody has asked for the longest goes first. */

export class RecentlyUsed<Key, Value> {
  readonly #values = new Map<Key, { readonly value: Value; readonly size: number }>();
  readonly #bound: number;
  #size = 0;

  /** `bound`: the sizes of all that is kept together; one that is larger by itself is kept until the next comes. */
  constructor(bound: number) {
    this.#bound = bound;
  }

  /** The value that is kept for a key, else the one that is worked out now. */
  get(key: Key, compute: () => { readonly value: Value; readonly size: number }): Value {
    const known = this.#values.get(key);
    if (known !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, known);
      return known.value;
    }
    const computed = compute();
    this.#values.set(key, computed);
    this.#size += computed.size;
    for (const [oldest, { size }] of this.#values) {
      if (this.#size <= this.#bound || oldest === key) break;
      this.#values.delete(oldest);
      this.#size -= size;
    }
    return computed.value;
  }

  delete(key: Key): void {
    this.#size -= this.#values.get(key)?.size ?? 0;
    this.#values.delete(key);
  }
}
