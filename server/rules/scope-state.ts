/** The state of a scope as one value, and what is worked out once for each state. */
import type { Analysis } from '../model/analysis.js';
import type { ReferenceFact } from '../model/references.js';
import { resolve } from '../model/resolve.js';
import type { Target } from '../model/target.js';
import type { Scope } from '../model/workspace.js';

export interface ScopeState {
  readonly revision: number;
  readonly resolved: Map<Analysis, readonly ResolvedReference[]>;
}
export interface ResolvedReference {
  readonly reference: ReferenceFact;
  readonly targets: readonly Target[];
}

const lastStates = new WeakMap<Scope, ScopeState>();

/** The same value as long as no file and no setting has changed. */
export function stateOfScope(scope: Scope): ScopeState {
  const last = lastStates.get(scope);
  if (last?.revision === scope.revision) return last;
  const state = { revision: scope.revision, resolved: new Map<Analysis, readonly ResolvedReference[]>() };
  lastStates.set(scope, state);
  return state;
}

/** The references of a file with what they mean in the scope. */
export function resolvedReferences(analysis: Analysis, scope: Scope): readonly ResolvedReference[] {
  const { resolved } = stateOfScope(scope);
  const known = resolved.get(analysis) ?? analysis.references.map((reference) => ({ reference, targets: resolve(reference, analysis, scope) }));
  resolved.set(analysis, known);
  return known;
}

export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
