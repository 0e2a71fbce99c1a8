/** The units of a document in which something is defined, numbered or titled: while they are the same, references mean the same. */
import type { Block } from '../../grammar/index.js';
import type { DocumentUnit } from './document.js';

/** What references can mean, or what tells what they mean: directives with their fields, headings, documents, notes. */
const DEFINING: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['directive', 'unknownDirective', 'field', 'heading', 'documentEntry', 'note']);

export function areSameUnits(one: readonly DocumentUnit[], other: readonly DocumentUnit[]): boolean {
  return one.length === other.length && one.every((unit, index) => unit === other[index]);
}

const known = new WeakMap<DocumentUnit, boolean>();
/** Whether the unit is one of them. */
export function definesSomething(unit: DocumentUnit): boolean {
  const defines = known.get(unit) ?? unit.tree.blocks.some(({ kind }) => DEFINING.has(kind));
  known.set(unit, defines);
  return defines;
}
