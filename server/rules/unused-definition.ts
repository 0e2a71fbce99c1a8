/** `unused-definition`: a resolution, decision, document or instrument that is defined and nothing in the scope refers to. */
import type { Definition } from '../model/definitions.js';
import { resolutionName } from '../model/names.js';
import { placeOf, wholeLines } from '../model/places.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { resolve } from '../model/resolve.js';
import type { Target } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import { gatheredCheck, type Rule } from './rule.js';
import { areSame, stateOfMeaning, type MeaningState } from '../model/states.js';

const messages = {
  unused: 'Nothing refers to {name}.',
  remove: 'Remove the definition',
};

const NOTHING: ReadonlySet<string> = new Set();

export const unusedDefinition: Rule = {
  code: 'unused-definition',
  severity: 'hint',
  messages,
  checks: [
    gatheredCheck(({ definitions }, scope) => (definitions.length === 0 ? NOTHING : usedNames(scope)), ['definitions', 'masthead'], function* (used, { definitions, masthead }) {
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

/** What the references of a document mean, in order. */
const usedByUnit = keptByUnit<MeaningState, string>(
  (_, index, analysis, { scope }) => (analysis.referencesByUnit[index] ?? []).flatMap((reference) => resolve(reference, analysis, scope).map(nameOfTarget)),
  (one, other) => one === other,
);

const nameOfTarget = ({ kind, target }: Target) => (kind === 'article' || kind === 'chapter' ? (target.split(' ')[0] ?? '') : target);

interface Used {
  readonly byFile: readonly (readonly string[])[];
  readonly names: ReadonlySet<string>;
}
const lastUsed = new WeakMap<Scope, Used>();

/** All that the references of all files mean: the same value for as long as they mean the same. */
function usedNames(scope: Scope): ReadonlySet<string> {
  const byFile = Array.from(scope.analyses.values(), (analysis) => usedByUnit(analysis, stateOfMeaning(analysis, scope)));
  const last = lastUsed.get(scope);
  if (last !== undefined && areSame(last.byFile, byFile)) return last.names;
  const names = new Set(byFile.flat());
  lastUsed.set(scope, { byFile, names });
  return names;
}
