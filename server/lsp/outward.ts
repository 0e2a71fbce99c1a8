/** What the other files of a folder can see of a document. While it is the same, an edit cannot change what is found in them. */
import type { Analysis } from '../model/analysis.js';
import { areSameUnits } from '../model/defining-units.js';
import { placeText, type DocumentUnit } from '../model/document.js';
import { keptByUnit } from '../model/kept-by-unit.js';

export interface OutwardView {
  /** The units in which something is defined, numbered or titled. */
  readonly units: readonly DocumentUnit[];
  /** The words of what it refers to: the same value for as long as they are the same. Of a file that is asleep: for as long as its text is. */
  readonly references: readonly string[];
}

export function outwardView(analysis: Analysis): OutwardView {
  if (analysis.summary !== undefined) return { units: NONE, references: analysis.summary.uses };
  return { units: analysis.definingUnits, references: wordsOfReferences(analysis, undefined) };
}

export function looksTheSame(one: OutwardView | undefined, other: OutwardView): boolean {
  return one !== undefined && one.references === other.references && (one.units === other.units || areSameUnits(one.units, other.units));
}

const NONE: readonly DocumentUnit[] = [];

const wordsOfReferences = keptByUnit<undefined, string>(
  (_, index, { referencesByUnit }) => (referencesByUnit[index] ?? []).map((reference) => `${reference.plain ? '' : '{}'}${placeText(reference)}`), (one, other) => one === other,
);
