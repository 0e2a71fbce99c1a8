/** What the other files of a folder can see of a document. While it is the same, an edit cannot change what is found in them. */
import type { Block } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import { placeText, type DocumentUnit } from '../model/document.js';
import type { ReferenceFact } from '../model/references.js';

export interface OutwardView {
  /** The units in which something is defined, numbered or titled. */
  readonly units: readonly DocumentUnit[];
  /** What it refers to. */
  readonly references: readonly ReferenceFact[];
}

export function outwardView({ document, references }: Analysis): OutwardView {
  return { units: document.units.filter(definesSomething), references };
}

const DEFINING: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['directive', 'heading', 'documentEntry', 'unknownDirective', 'field']);

const defining = new WeakMap<DocumentUnit, boolean>();
function definesSomething(unit: DocumentUnit): boolean {
  const known = defining.get(unit) ?? unit.tree.blocks.some(({ kind }) => DEFINING.has(kind));
  defining.set(unit, known);
  return known;
}

export function looksTheSame(one: OutwardView | undefined, other: OutwardView): boolean {
  return one !== undefined && areAlike(one.units, other.units, () => false) && areAlike(one.references, other.references, (a, b) => a.plain === b.plain && placeText(a) === placeText(b));
}

function areAlike<Value>(one: readonly Value[], other: readonly Value[], alike: (one: Value, other: Value) => boolean): boolean {
  return one.length === other.length && one.every((value, index) => {
    const match = other[index];
    return value === match || (match !== undefined && alike(value, match));
  });
}
