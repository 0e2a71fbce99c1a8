/** Two sequences set side by side in their order: what stayed, what became what, what came and what went. */
import { diffArrays } from 'diff';

/** At least one of the two is there. */
export interface Aligned<Value> {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** How well two values fit together: 0 not at all, 1 fully. */
export type Affinity<Value> = (before: Value, after: Value) => number;

/** More differences than these are not looked for: then nothing is common. */
const MOST_EDITS = 2_000;
/** In a stretch of more pairs than these nothing is set side by side that is not the same. */
const MOST_PAIRS = 40_000;

/** `nameOf`: what has the same name is the same; of what is left those are set side by side whose affinities are greatest in sum. */
export function align<Value>(before: readonly Value[], after: readonly Value[], nameOf: (value: Value) => string, affinity: Affinity<Value>): readonly Aligned<Value>[] {
  const aligned: Aligned<Value>[] = [];
  let gone: Value[] = [];
  let come: Value[] = [];
  const closeStretch = () => {
    aligned.push(...pairUp(gone, come, affinity));
    gone = [];
    come = [];
  };
  for (const { kind, value, match } of changesBetween(before, after, nameOf)) {
    if (kind === 'gone') gone.push(value);
    else if (kind === 'come') come.push(value);
    else {
      closeStretch();
      aligned.push({ before: match, after: value });
    }
  }
  closeStretch();
  return aligned;
}

export type Change<Value> = { readonly kind: 'gone' | 'come'; readonly value: Value; readonly match?: undefined } | { readonly kind: 'same'; readonly value: Value; readonly match: Value };

/** One after another what went, came or stayed (`match` as it was). */
export function changesBetween<Value>(before: readonly Value[], after: readonly Value[], nameOf: (value: Value) => string): readonly Change<Value>[] {
  const stretches = diffArrays(before.map(nameOf), after.map(nameOf), { maxEditLength: MOST_EDITS });
  const gone = (values: readonly Value[]) => values.map((value): Change<Value> => ({ kind: 'gone', value }));
  const come = (values: readonly Value[]) => values.map((value): Change<Value> => ({ kind: 'come', value }));
  if (stretches === undefined) return [...gone(before), ...come(after)];
  let at = 0;
  let atAfter = 0;
  return stretches.flatMap(({ added, removed, count }) => {
    const old = before.slice(at, added ? at : (at += count));
    const now = after.slice(atAfter, removed ? atAfter : (atAfter += count));
    if (removed) return gone(old);
    if (added) return come(now);
    return now.flatMap((value, index) => {
      const match = old[index];
      return match === undefined ? [] : [{ kind: 'same', value, match } as const];
    });
  });
}

/** The pairs, in order, whose affinities are greatest in sum; what finds none stands alone, what went before what came. */
export function pairUp<Value>(before: readonly Value[], after: readonly Value[], affinity: Affinity<Value>): readonly Aligned<Value>[] {
  if (before.length * after.length > MOST_PAIRS) return [...before.map((value) => ({ before: value, after: undefined })), ...after.map((value) => ({ before: undefined, after: value }))];
  const fits = before.map((old) => after.map((now) => affinity(old, now)));
  const sums = bestSums(fits, after.length);
  const sumAt = (row: number, column: number) => sums[row]?.[column] ?? 0;
  const pairs: Aligned<Value>[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const fit = fits[row]?.[column] ?? 0;
    if (fit > 0 && sumAt(row, column) === fit + sumAt(row + 1, column + 1)) pairs.push({ before: before[row++], after: after[column++] });
    else if (row < before.length && (column === after.length || sumAt(row, column) === sumAt(row + 1, column))) pairs.push({ before: before[row++], after: undefined });
    else pairs.push({ before: undefined, after: after[column++] });
  }
  return pairs;
}

/** For each place in both the greatest sum of what stands from there on. */
function bestSums(fits: readonly (readonly number[])[], columns: number): readonly (readonly number[])[] {
  const sums: number[][] = Array.from({ length: fits.length + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let row = fits.length - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const fit = fits[row]?.[column] ?? 0;
      const paired = fit > 0 ? fit + (sums[row + 1]?.[column + 1] ?? 0) : 0;
      const here = sums[row];
      if (here !== undefined) here[column] = Math.max(paired, sums[row + 1]?.[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return sums;
}
