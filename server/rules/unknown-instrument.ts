/** `unknown-instrument`: a reference to an instrument that no file declares, or to none where there are several to choose from. */
import { nearest } from '../model/near.js';
import type { ExplicitReference } from '../model/references.js';
import type { Analysis } from '../model/analysis.js';
import { endOf } from '../../grammar/index.js';
import type { Scope } from '../model/workspace.js';
import { declare, ownerPlace } from './declare.js';
import { referenceCheck, type ProblemFix, type Rule } from './rule.js';

const messages = {
  unknown: 'No file declares the instrument {instrument}.',
  which: 'Say of which instrument, with “of”: {instruments} are declared.',
  none: 'No file declares an instrument: say of which the {kind} is, with “of”.',
  replace: 'Write {known}',
  declare: 'Declare {instrument}',
};

export const unknownInstrument: Rule = {
  code: 'unknown-instrument',
  severity: 'warning',
  messages,
  checks: [
    referenceCheck(['article', 'chapter'], function* ({ reference }, _, scope) {
      const { instruments } = scope.names;
      if (reference.plain || (reference.request.kind !== 'article' && reference.request.kind !== 'chapter')) return;
      const { kind, instrument } = reference.request;
      if (instrument === undefined ? instruments.size === 1 : instruments.has(instrument)) return;
      const message = instrument !== undefined ? messages.unknown : instruments.size === 0 ? messages.none : messages.which;
      yield {
        place: ownerPlace(reference) ?? reference, message, values: { kind, instrument: instrument ?? '', instruments: [...instruments.keys()].join(', ') },
        fixes: (analysis) => (instrument === undefined ? ownerFixes(reference, [...instruments.keys()]) : nameFixes(reference, instrument, analysis, scope)),
      };
    }),
  ],
};

function nameFixes(reference: ExplicitReference, instrument: string, analysis: Analysis, scope: Scope): readonly ProblemFix[] {
  const known = nearest(instrument, scope.names.instruments.keys());
  const place = ownerPlace(reference);
  const replace = known === undefined || place === undefined ? [] : [{ title: messages.replace, values: { known }, edits: [{ place, newText: known }] }];
  return [...replace, { title: messages.declare, edits: declare(`@instrument ${instrument}`, undefined, analysis, scope) }];
}

function ownerFixes({ unit, node }: ExplicitReference, instruments: readonly string[]): readonly ProblemFix[] {
  if (node?.content?.kind !== 'provisionReference') return [];
  const end = endOf(node.content.number);
  return instruments.map((known) => ({ title: messages.replace, values: { known: `of ${known}` }, edits: [{ place: { unit, start: end, end }, newText: ` of ${known}` }] }));
}
