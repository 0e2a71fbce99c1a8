/**
 * What is read off the units of a document one by one: after an edit only the units that are new are read. The answer is the same
 * value for as long as what is read stays the same, so that others can keep what they made of it.
 */
import type { Analysis } from './analysis.js';
import { keptWithDocument, type DocumentUnit } from './document.js';
import { windowOf } from './unit-window.js';

/** What some of the units say, by unit; those that say nothing are left out. */
export type ByUnit<Value> = ReadonlyMap<DocumentUnit, readonly Value[]>;

interface Kept<Context, Value> {
  readonly units: readonly DocumentUnit[];
  readonly context: Context;
  readonly values: Map<DocumentUnit, readonly Value[]>;
  /** `values` in the order of the document; made when asked for. */
  inOrder: readonly Value[] | undefined;
}

/**
 * A reader of documents made of a reader of units. `read` may look at nothing but the unit and what `context` has; the same
 * context is the same value. `isSame` tells values that make no difference apart from others; without it each reading is another.
 */
export function keptByUnit<Context, Value>(
  read: (unit: DocumentUnit, index: number, analysis: Analysis, context: Context) => readonly Value[], isSame: (one: Value, other: Value) => boolean = () => false,
): (analysis: Analysis, context: Context) => readonly Value[] {
  const kept = keptWithDocument<Kept<Context, Value>>();
  return (analysis, context) => {
    const last = kept.get(analysis.document);
    if (last !== undefined && last.units === analysis.units && last.context === context) return orderedValues(last);
    const next = last !== undefined && last.context === context ? readWindow(last, analysis, context) : readAll(analysis, context);
    kept.set(analysis.document, next);
    return orderedValues(next);
  };

  function readAll(analysis: Analysis, context: Context): Kept<Context, Value> {
    const values = new Map<DocumentUnit, readonly Value[]>();
    for (const [index, unit] of analysis.units.entries()) {
      const found = read(unit, index, analysis, context);
      if (found.length > 0) values.set(unit, found);
    }
    return { units: analysis.units, context, values, inOrder: undefined };
  }

  function readWindow({ units, values, inOrder }: Kept<Context, Value>, analysis: Analysis, context: Context): Kept<Context, Value> {
    const { from, toBefore, toAfter } = windowOf(units, analysis.units);
    const gone = units.slice(from, toBefore).flatMap((unit) => values.get(unit) ?? []);
    for (const unit of units.slice(from, toBefore)) values.delete(unit);
    const come: Value[] = [];
    for (let index = from; index < toAfter; index++) {
      const unit = analysis.units[index];
      if (unit === undefined) continue;
      const found = read(unit, index, analysis, context);
      if (found.length > 0) values.set(unit, found);
      for (const value of found) come.push(value); // there may be more of them than a call takes arguments
    }
    const stays = gone.length === come.length && gone.every((value, index) => come[index] !== undefined && isSame(value, come[index]));
    return { units: analysis.units, context, values, inOrder: stays ? inOrder : undefined };
  }
}

function orderedValues<Context, Value>(kept: Kept<Context, Value>): readonly Value[] {
  kept.inOrder ??= [...kept.values].sort(([one], [other]) => one.index - other.index).flatMap(([, values]) => values);
  return kept.inOrder;
}
