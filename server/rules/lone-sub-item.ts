/** `lone-sub-item`: a sub-item (a) without a (b) (United Nations Editorial Manual, headings: a lone one is dropped or merged). */
import type { Analysis } from '../model/analysis.js';
import { referencesFollowing } from '../model/follow-items.js';
import type { Item } from '../model/items.js';
import { numberPlace, placeOf, wholeLines } from '../model/places.js';
import type { Scope } from '../model/workspace.js';
import { documentCheck, type ProblemFix, type Rule } from './rule.js';

const messages = {
  alone: 'This is the only sub-item of {parent}: there is no second one.',
  parent: 'The item above it.',
  drop: 'Drop the heading: its text becomes that of {parent}',
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
        yield {
          place: numberPlace(only), message: messages.alone, values: { parent: parent.designator === '' ? 'its item' : `item ${parent.designator}` },
          related: [{ place: numberPlace(parent), message: messages.parent }],
          fixes: (analysis, scope) => dropHeading(only, parent, analysis, scope),
        };
      }
    }),
  ],
};

/** References to the sub-item then mean its item. Not where it has sub-items of its own, which would stand under none. */
function dropHeading({ unit, heading, designator, children }: Item, parent: Item, analysis: Analysis, scope: Scope): readonly ProblemFix[] {
  if (children.length > 0) return [];
  const lines = { place: wholeLines(placeOf(unit, heading)), newText: '' };
  const following = designator === '' || parent.designator === '' ? [] : referencesFollowing(new Map([[analysis.document.uri, new Map([[designator, parent.designator]])]]), scope);
  return [{ title: messages.drop, edits: [lines, ...following] }];
}
