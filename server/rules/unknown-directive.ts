/** `unknown-directive`: a line that begins `@word`, where no such directive exists. */
import { DIRECTIVES } from '../../grammar/index.js';
import { nearest } from '../model/near.js';
import { placeOf } from '../model/places.js';
import { unitCheck, type Rule } from './rule.js';

const messages = {
  unknown: 'There is no directive {directive}; the line is not printed.',
  replace: 'Write {known}',
  asText: 'Make the line text (with a backslash)',
};

export const unknownDirective: Rule = {
  code: 'unknown-directive',
  severity: 'error',
  messages,
  checks: [
    unitCheck(['unknownDirective'], function* (unit) {
      for (const block of unit.tree.blocks) {
        if (block.kind !== 'unknownDirective') continue;
        const place = placeOf(unit, block.keyword);
        const directive = unit.text.slice(place.start, place.end);
        yield {
          place, message: messages.unknown, values: { directive },
          fixes: () => {
            const name = nearest(directive.slice(1), Object.keys(DIRECTIVES));
            const asText = { title: messages.asText, edits: [{ place: { ...place, end: place.start }, newText: '\\' }] };
            if (name === undefined) return [asText];
            return [{ title: messages.replace, values: { known: `@${name}` }, edits: [{ place, newText: `@${name}` }] }, asText];
          },
        };
      }
    }),
  ],
};
