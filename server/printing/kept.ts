/** Blocks are printed once and kept for as long as what they print is the same: after an edit only few are printed again. */
import type { PrintedBlock } from '../../print/blocks.js';
import { areSame, stateOfMeaning, type MeaningState } from '../model/states.js';
import type { Analysis } from '../model/analysis.js';
import { keptWithDocument } from '../model/document.js';
import type { Scope } from '../model/workspace.js';
import type { Printing } from './printing.js';

/** All that a block is printed with beside its own node: what references mean, and what is true of the whole document. */
export interface PrintState {
  readonly meaning: MeaningState;
  readonly inputs: readonly unknown[];
}
const lastStates = keptWithDocument<PrintState>();

/** The same value for as long as all of it is the same. */
export function printState(analysis: Analysis, scope: Scope, ...inputs: readonly unknown[]): PrintState {
  const meaning = stateOfMeaning(analysis, scope);
  const last = lastStates.get(analysis.document);
  if (last?.meaning === meaning && areSame(last.inputs, inputs)) return last;
  const state = { meaning, inputs };
  lastStates.set(analysis.document, state);
  return state;
}

/** What a block depends on beside its node and the state: a number, a level, a place. */
type Variant = readonly (string | number | boolean | undefined)[];

interface Kept {
  readonly state: PrintState;
  readonly variant: Variant;
  readonly block: PrintedBlock;
}

/** Keeps the blocks of one kind, each of which prints a node alone. */
export function keptBlocks(): (node: object, variant: Variant, printing: Printing, print: () => PrintedBlock) => PrintedBlock {
  const kept = new WeakMap<object, Kept>();
  return (node, variant, { state }, print) => {
    const known = kept.get(node);
    if (known?.state === state && areSame(known.variant, variant)) return known.block;
    const block = print();
    kept.set(node, { state, variant, block });
    return block;
  };
}
