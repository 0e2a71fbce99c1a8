/** `item-without-annotation`: an item under which nothing stands, nor under its parent or a sub-item, while others have a text. */
import type { Item } from '../model/items.js';
import { numberPlace } from '../model/places.js';
import { documentCheck, type Rule } from './rule.js';

const messages = {
  nothing: 'Nothing stands under item {item}, while other items have a text.',
};

export const itemWithoutAnnotation: Rule = {
  code: 'item-without-annotation',
  severity: 'information',
  messages,
  checks: [
    documentCheck(['items', 'parts'], function* ({ items, parts }) {
      if (!items.some(({ partIndex }) => parts[partIndex]?.content.some(({ kind }) => kind === 'text'))) return;
      const isFilled = ({ partIndex }: Item): boolean => (parts[partIndex]?.content.length ?? 0) > 0;
      const hasContent = (item: Item): boolean => isFilled(item) || item.children.some(hasContent);
      const isCovered = ({ parent }: Item): boolean => parent !== undefined && (isFilled(parent) || isCovered(parent));
      for (const item of items) {
        // A sub-item without a text goes with its item; what is deferred needs none.
        const bare = !hasContent(item) && !isCovered(item) && item.status === undefined;
        const withParent = item.parent !== undefined && !hasContent(item.parent);
        if (bare && !withParent && item.designator !== '') yield { place: numberPlace(item), message: messages.nothing, values: { item: item.designator } };
      }
    }),
  ],
};
