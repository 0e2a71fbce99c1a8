/** The state of what rules and print look at beside a unit, each as one value, and what is worked out once for each state of a scope's names. */
import type { Analysis } from './analysis.js';
import { keptWithDocument } from './document.js';
import { namedInTexts } from './resolve-citation.js';
import type { Settings } from './settings.js';
import type { Scope } from './workspace.js';

export interface NamesState {
  readonly revision: number;
  readonly settings: Settings;
}

const lastStates = new WeakMap<Scope, NamesState>();

/** The same value as long as nothing that references can mean, and no setting, has changed in any file. */
export function stateOfNames(scope: Scope): NamesState {
  const last = lastStates.get(scope);
  if (last?.revision === scope.names.targetsRevision && last.settings === scope.settings) return last;
  const state = { revision: scope.names.targetsRevision, settings: scope.settings };
  lastStates.set(scope, state);
  return state;
}

/** A function of a scope's names that is worked out once for each of their states. */
export function onceForEachState<Value>(compute: (scope: Scope) => Value): (scope: Scope) => Value {
  const values = new WeakMap<NamesState, Value>();
  return (scope) => {
    const state = stateOfNames(scope);
    const value = values.get(state) ?? compute(scope);
    values.set(state, value);
    return value;
  };
}

/** All that tells what the references of one document mean, but for the references themselves. */
export interface MeaningState {
  readonly inputs: readonly unknown[];
  readonly scope: Scope;
}
const lastMeanings = keptWithDocument<MeaningState>();

/** The same value for as long as references mean the same. */
export function stateOfMeaning(analysis: Analysis, scope: Scope): MeaningState {
  const { document, masthead, numbering, locale, settings, itemNames, notes } = analysis;
  const inputs = [scope, stateOfNames(scope), namedInTexts(analysis, scope), masthead, numbering, locale, settings, itemNames, notes];
  const last = lastMeanings.get(document);
  if (last !== undefined && areSame(last.inputs, inputs)) return last;
  const state = { inputs, scope };
  lastMeanings.set(document, state);
  return state;
}

export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
