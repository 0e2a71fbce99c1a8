/** Which units of a document are others than they were: all the rest is the same from both ends. */
import type { DocumentUnit } from './document.js';

/** Half-open: the units `from` to `toBefore` were replaced by those `from` to `toAfter`. */
export interface UnitWindow {
  readonly from: number;
  readonly toBefore: number;
  readonly toAfter: number;
}

/** The last comparison: many ask for the same one after each edit. */
let last: { readonly before: readonly DocumentUnit[]; readonly after: readonly DocumentUnit[]; readonly window: UnitWindow } | undefined;

/** Compares by identity, which costs next to nothing for a unit. Empty (`from` is the number of units) where all are the same. */
export function windowOf(before: readonly DocumentUnit[], after: readonly DocumentUnit[]): UnitWindow {
  if (last?.before !== before || last.after !== after) last = { before, after, window: compare(before, after) };
  return last.window;
}

function compare(before: readonly DocumentUnit[], after: readonly DocumentUnit[]): UnitWindow {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < least - from && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
  return { from, toBefore: before.length - behind, toAfter: after.length - behind };
}

/** A list with one value for each unit, with other values in the window. */
export function replaceInWindow<Value>(values: readonly Value[], { from, toBefore }: UnitWindow, added: readonly Value[]): readonly Value[] {
  return added.length === 1 && toBefore === from + 1 && added[0] !== undefined ? values.with(from, added[0]) : values.slice(0, from).concat(added, values.slice(toBefore));
}
