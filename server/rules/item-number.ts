/** `item-number`: a number out of sequence, twice, of the wrong form for its level, or of a level without a parent. */
import type { Item, NumberProblem } from '../model/items.js';
import { numberPlace } from '../model/places.js';
import { renumberItems } from '../model/renumber.js';
import { documentCheck, type Rule } from './rule.js';

const messages = {
  form: '“{typed}” is no number of this level; the next one is {expected}.',
  sequence: 'Number {typed} is out of order: the next one is {expected}.',
  twice: 'There is an item {typed} already: references mean the first. The next number is {expected}.',
  orphan: 'There is no item of the level above: this heading stands in no list.',
  renumber: 'Number the items anew, references included',
};

export const itemNumber: Rule = {
  code: 'item-number',
  severity: 'warning',
  messages,
  checks: [
    documentCheck(['items'], function* ({ items }) {
      for (const item of items) {
        if (item.numberProblem === undefined) continue;
        yield {
          place: numberPlace(item), message: messages[item.numberProblem], values: valuesOf(item, item.numberProblem),
          fixes: (analysis, scope) => [{ title: messages.renumber, edits: renumberItems(analysis, scope) }],
        };
      }
    }),
  ],
};

function valuesOf({ heading, designator, expected }: Item, problem: NumberProblem): Record<string, string> {
  return problem === 'orphan' ? {} : { typed: problem === 'form' ? (heading.number?.image ?? designator) : designator, expected };
}
