/** What the other files of a folder can see of a document. While it is the same, an edit cannot change what is found in them. */
import type { Analysis } from '../model/analysis.js';
import { areSameUnits } from '../model/defining-units.js';
import { placeText, type DocumentUnit } from '../model/document.js';
import type { ReferenceFact } from '../model/references.js';

export interface OutwardView {
  /** The units in which something is defined, numbered or titled. */
  readonly units: readonly DocumentUnit[];
  /** What it refers to. */
  readonly references: readonly ReferenceFact[];
}

export function outwardView({ definingUnits, references }: Analysis): OutwardView {
  return { units: definingUnits, references };
}

export function looksTheSame(one: OutwardView | undefined, other: OutwardView): boolean {
  return one !== undefined && areSameUnits(one.units, other.units) && areAlike(one.references, other.references);
}

function areAlike(one: readonly ReferenceFact[], other: readonly ReferenceFact[]): boolean {
  return one.length === other.length && one.every((fact, index) => isAlike(fact, other[index]));
}

function isAlike(one: ReferenceFact, other: ReferenceFact | undefined): boolean {
  return one === other || (other !== undefined && one.plain === other.plain && placeText(one) === placeText(other));
}
