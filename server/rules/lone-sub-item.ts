/** `lone-sub-item`: a sub-item (a) without a (b) (United Nations Editorial Manual, headings: a lone one is dropped or merged). */
import { numberPlace } from '../model/places.js';
import { documentCheck, type Rule } from './rule.js';

const messages = {
  alone: 'This is the only sub-item of {parent}: there is no second one.',
  parent: 'The item above it.',
};

export const loneSubItem: Rule = {
  code: 'lone-sub-item',
  severity: 'warning',
  messages,
  checks: [
    documentCheck(['items'], function* ({ items }) {
      for (const parent of items) {
        const [only, ...others] = parent.children;
        if (only === undefined || others.length > 0) continue;
        const name = parent.designator === '' ? 'its item' : `item ${parent.designator}`;
        yield { place: numberPlace(only), message: messages.alone, values: { parent: name }, related: [{ place: numberPlace(parent), message: messages.parent }] };
      }
    }),
  ],
};
