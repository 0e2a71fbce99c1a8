/** `malformed-symbol`: a symbol that is nearly one of a declared body. */
import { namePlace } from './declare.js';
import { nearestSymbol } from './nearest-symbol.js';
import { referenceCheck, type Rule } from './rule.js';

const messages = {
  malformed: '{symbol} is nearly {known}.',
  replace: 'Write {known}',
};

export const malformedSymbol: Rule = {
  code: 'malformed-symbol',
  severity: 'warning',
  messages,
  checks: [
    referenceCheck(['document'], function* ({ reference, targets }, _, scope) {
      const [target, ...others] = targets;
      if (target?.kind !== 'document' || others.length > 0) return;
      const known = nearestSymbol(target.target, scope);
      const place = namePlace(reference);
      if (known === undefined || place === undefined) return;
      yield { place, message: messages.malformed, values: { symbol: target.target, known }, fixes: () => [{ title: messages.replace, values: { known }, edits: [{ place, newText: known }] }] };
    }),
  ],
};
