/** Things of two versions set side by side. */

/** What stands in one version and in the other; not both are undefined. */
export interface Pair<Value> {
  readonly own: Value | undefined;
  readonly other: Value | undefined;
}

/** Sets side by side what has the same key: in the order of the own, what only the other has behind what it stands behind there. */
export function pairsOf<Value>(own: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): readonly (Pair<Value> & { readonly key: string })[] {
  const behind = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const key of other.keys()) {
    if (own.has(key)) {
      last = key;
      continue;
    }
    const keys = behind.get(last) ?? [];
    behind.set(last, keys);
    keys.push(key);
  }
  const keys = [...(behind.get(undefined) ?? []), ...[...own.keys()].flatMap((key) => [key, ...(behind.get(key) ?? [])])];
  return keys.map((key) => ({ key, own: own.get(key), other: other.get(key) }));
}

/** By key; of several with one key the second and those behind it are numbered. */
export function byKey<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  const counts = new Map<string, number>();
  for (const value of values) {
    const key = keyOf(value);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    found.set(count === 1 ? key : `${key} #${String(count)}`, value);
  }
  return found;
}
