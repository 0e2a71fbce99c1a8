/** `unused-definition`: a resolution, decision, document or instrument that is defined and nothing in the scope refers to. */
import type { Definition } from '../model/definitions.js';
import { resolutionName } from '../model/names.js';
import { placeOf, wholeLines } from '../model/places.js';
import type { Scope } from '../model/workspace.js';
import { scopeCheck, type Rule } from './rule.js';
import { resolvedReferences, stateOfScope } from './scope-state.js';

const messages = {
  unused: 'Nothing refers to {name}.',
  remove: 'Remove the definition',
};

export const unusedDefinition: Rule = {
  code: 'unused-definition',
  severity: 'hint',
  messages,
  checks: [
    scopeCheck(function* ({ definitions, masthead }, scope) {
      if (definitions.length === 0) return;
      const used = usedNames(scope);
      for (const definition of definitions) {
        const { place, directive } = definition;
        const name = nameOf(definition);
        if (name === undefined || used.has(name)) continue;
        yield {
          place, message: messages.unused, values: { name }, severity: masthead === undefined ? 'hint' : 'information',
          fixes: () => [{ title: messages.remove, edits: [{ place: wholeLines(placeOf(place.unit, directive)), newText: '' }] }],
        };
      }
    }),
  ],
};

/** Bodies are used by symbols and by the names of others. */
function nameOf(definition: Definition): string | undefined {
  switch (definition.kind) {
    case 'body': return undefined;
    case 'document': return definition.symbol;
    case 'instrument': return definition.id;
    default: return resolutionName(definition)?.target;
  }
}

const usedInState = new WeakMap<object, ReadonlySet<string>>();

/** All that the references of all files mean. */
function usedNames(scope: Scope): ReadonlySet<string> {
  const state = stateOfScope(scope);
  const known = usedInState.get(state);
  if (known !== undefined) return known;
  const used = new Set<string>();
  for (const analysis of scope.analyses.values()) {
    for (const { targets } of resolvedReferences(analysis, scope)) {
      for (const { kind, target } of targets) used.add(kind === 'article' || kind === 'chapter' ? (target.split(' ')[0] ?? '') : target);
    }
  }
  usedInState.set(state, used);
  return used;
}
