/** `duplicate-field`: a field that its directive or heading has already. The first counts. */
import { placeOf, wholeLines } from '../model/places.js';
import { fieldOwners, keyPlace, keyText, specOf } from './field-owners.js';
import { unitCheck, type Rule } from './rule.js';

const messages = {
  twice: 'The field “{field}” stands twice; the first one counts.',
  first: 'The one that counts.',
  remove: 'Remove this one',
};

export const duplicateField: Rule = {
  code: 'duplicate-field',
  severity: 'warning',
  messages,
  checks: [
    unitCheck(['heading', 'directive'], function* (unit) {
      for (const owner of fieldOwners(unit)) {
        const seen = new Map<string, (typeof owner.node.fields)[number]>();
        for (const field of owner.node.fields) {
          const key = keyText(field);
          const first = seen.get(key);
          // Names parted by semicolons may as well stand in fields of their own.
          if (specOf(owner, field) === undefined || specOf(owner, field)?.value === 'parts') continue;
          if (first === undefined) {
            seen.set(key, field);
            continue;
          }
          yield {
            place: keyPlace(unit, field), message: messages.twice, values: { field: key },
            related: [{ place: keyPlace(unit, first), message: messages.first }],
            fixes: () => [{ title: messages.remove, edits: [{ place: wholeLines(placeOf(unit, field)), newText: '' }] }],
          };
        }
      }
    }),
  ],
};
