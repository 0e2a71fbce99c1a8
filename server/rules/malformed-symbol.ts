/** `malformed-symbol`: a symbol that is nearly one of a declared body. */
import { namePlace } from './declare.js';
import { nearestSymbol } from './nearest-symbol.js';
import { scopeCheck, type Rule } from './rule.js';
import { resolvedReferences } from './scope-state.js';

const messages = {
  malformed: '{symbol} is nearly {known}.',
  replace: 'Write {known}',
};

export const malformedSymbol: Rule = {
  code: 'malformed-symbol',
  severity: 'warning',
  messages,
  checks: [
    scopeCheck(function* (analysis, scope) {
      for (const { reference, targets } of resolvedReferences(analysis, scope)) {
        const [target, ...others] = targets;
        if (target?.kind !== 'document' || others.length > 0) continue;
        const known = nearestSymbol(target.target, scope);
        const place = namePlace(reference);
        if (known === undefined || place === undefined) continue;
        yield { place, message: messages.malformed, values: { symbol: target.target, known }, fixes: () => [{ title: messages.replace, values: { known }, edits: [{ place, newText: known }] }] };
      }
    }),
  ],
};
