/** `unused-definition`: a resolution, decision, document or instrument that is defined and nothing in the scope refers to. */
import type { Definition } from '../model/definitions.js';
import { resolutionName } from '../model/names.js';
import { placeOf, wholeLines } from '../model/places.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { resolve } from '../model/resolve.js';
import type { Target } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import { numberKey, PROVISION, symbolKey } from '../model/uses.js';
import { gatheredCheck, type Rule } from './rule.js';
import { areSame, stateOfMeaning, type MeaningState } from '../model/states.js';

const messages = {
  unused: 'Nothing refers to {name}.',
  remove: 'Remove the definition',
};

const NOTHING: Used = { byFile: [], revision: -1, byOpen: new Set(), byOthers: new Set() };

export const unusedDefinition: Rule = {
  code: 'unused-definition',
  severity: 'hint',
  messages,
  checks: [
    gatheredCheck(({ definitions }, scope) => (definitions.length === 0 ? NOTHING : usedIn(scope)), ['definitions', 'masthead'], function* (used, { definitions, masthead }) {
      for (const definition of definitions) {
        const { place, directive } = definition;
        const name = nameOf(definition);
        if (name === undefined || used.byOpen.has(name) || keysOf(definition, name).some((key) => used.byOthers.has(key))) continue;
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
  readonly revision: number;
  /** What the references of the files that are there as a whole mean. */
  readonly byOpen: ReadonlySet<string>;
  /** What the others refer to, as keys: what has one of them may be used there. */
  readonly byOthers: Pick<ReadonlySet<string>, 'has'>;
}
const lastUsed = new WeakMap<Scope, Used>();

/** All that is referred to: the same value for as long as all references mean the same. */
function usedIn(scope: Scope): Used {
  const open = [...scope.analyses.values()].filter(({ summary }) => summary === undefined);
  const byFile = open.map((analysis) => usedByUnit(analysis, stateOfMeaning(analysis, scope)));
  const { byKey, revision } = scope.uses;
  const last = lastUsed.get(scope);
  if (last !== undefined && last.revision === revision && areSame(last.byFile, byFile)) return last;
  const used = { byFile, revision, byOpen: new Set(byFile.flat()), byOthers: byKey };
  lastUsed.set(scope, used);
  return used;
}

function keysOf(definition: Definition, name: string): readonly string[] {
  switch (definition.kind) {
    case 'body': return [];
    case 'instrument': return [PROVISION];
    case 'document': return [symbolKey(name)];
    default: return [symbolKey(name), ...(definition.number === undefined ? [] : [numberKey(definition.number)])];
  }
}
