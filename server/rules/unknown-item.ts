/** `unknown-item`: a reference to an item that the agenda does not have. Slots of the timetable have a rule of their own. */
import { DIRECTIVES } from '../../grammar/index.js';
import { nearest } from '../model/near.js';
import { placeOf } from '../model/places.js';
import type { ReferenceFact } from '../model/references.js';
import type { Target } from '../model/target.js';
import { versionFor } from '../model/versions.js';
import type { Scope } from '../model/workspace.js';
import { namePlace } from './declare.js';
import { referenceCheck, type Rule, type SteadyAnalysis } from './rule.js';

const messages = {
  own: 'The agenda has no item {item}.',
  other: 'The agenda {agenda} has no item {item}.',
  replace: 'Write {item}',
};

export const unknownItem: Rule = {
  code: 'unknown-item',
  severity: 'warning',
  messages,
  checks: [
    referenceCheck(['item'], function* ({ reference, targets }, analysis, scope) {
      if (reference.role === 'slot') return;
      for (const target of targets) {
        if (target.kind !== 'item' || target.resolved || target.uncertain) continue;
        const agenda = agendaOf(target, reference, analysis, scope);
        const item = target.designator ?? target.target;
        if (agenda === undefined) continue;
        yield {
          place: reference, message: target.agenda === undefined ? messages.own : messages.other, values: { item, agenda: target.agenda ?? '' },
          fixes: () => {
            const place = namePlace(reference);
            const known = reference.plain || place === undefined ? undefined : nearest(item, agenda.itemsByName.keys());
            return known === undefined || place === undefined ? [] : [{ title: messages.replace, values: { item: known }, edits: [{ place, newText: known }] }];
          },
        };
      }
    }),
  ],
};

/** The agenda whose item is meant; undefined where no file has it, or where nobody knows which is meant: a title in a definition may speak of any. */
function agendaOf({ agenda }: Target, reference: ReferenceFact, analysis: SteadyAnalysis, { names }: Scope): SteadyAnalysis | undefined {
  if (agenda !== undefined) return versionFor(names, agenda, analysis.language);
  if (analysis.masthead === undefined) return undefined;
  return reference.plain && standsInDefinition(reference) ? undefined : analysis;
}

function standsInDefinition({ unit, start }: ReferenceFact): boolean {
  return unit.tree.blocks.some((block) => block.kind === 'directive' && DIRECTIVES[block.name]?.definition === true && start < placeOf(unit, block).end);
}
