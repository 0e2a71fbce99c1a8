/** `unknown-resolution`: a resolution or decision that no file defines, of a body of which others define some (language reference, section 9). */
import type { Analysis } from '../model/analysis.js';
import { nearest } from '../model/near.js';
import type { ReferenceFact } from '../model/references.js';
import type { Target } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import { declare, namePlace } from './declare.js';
import { definesOtherResolutions, isReported } from './known-bodies.js';
import { referenceCheck, type ProblemFix, type Rule } from './rule.js';

const messages = {
  resolution: 'No file defines resolution {number} of {body}.',
  decision: 'No file defines decision {number} of {body}.',
  replace: 'Write {known}',
  declare: 'Define it',
};

export const unknownResolution: Rule = {
  code: 'unknown-resolution',
  severity: 'warning',
  messages,
  checks: [
    referenceCheck(['resolution', 'decision'], function* ({ reference, targets }, analysis, scope) {
      for (const target of targets) {
        const { kind, body, number, resolved, uncertain } = target;
        if ((kind !== 'resolution' && kind !== 'decision') || resolved || uncertain || body === undefined) continue;
        if (!isReported(body, scope) || !definesOtherResolutions(kind, body, analysis, scope)) continue;
        yield { place: reference, message: messages[kind], values: { number: number ?? '', body }, fixes: (now) => fixesFor(target, reference, now, scope) };
      }
    }),
  ],
};

function fixesFor({ kind, target, body, number }: Target, reference: ReferenceFact, analysis: Analysis, scope: Scope): readonly ProblemFix[] {
  const place = namePlace(reference);
  const nearestName = nearest(target, scope.names.resolutions.keys());
  const bySymbol = !reference.plain && reference.request.kind === 'document';
  const prefix = `${body ?? ''} `;
  const known = bySymbol ? nearestName : nearestName?.startsWith(prefix) === true ? nearestName.slice(prefix.length) : undefined;
  const replace = known === undefined || place === undefined ? [] : [{ title: messages.replace, values: { known }, edits: [{ place, newText: known }] }];
  const name = target.startsWith(prefix) ? target : bySymbol ? target : `${prefix}${number ?? ''}`;
  return [...replace, { title: messages.declare, edits: declare(`@${kind} ${name}`, body, analysis, scope) }];
}
