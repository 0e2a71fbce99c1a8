/** `item-without-annotation`: an item under which nothing stands, nor under its parent or a sub-item, while others have a text. */
import type { Analysis } from '../model/analysis.js';
import { keptWithDocument } from '../model/document.js';
import type { Item } from '../model/items.js';
import type { Part } from '../model/outline.js';
import { numberPlace } from '../model/places.js';
import { gatheredCheck, type Rule } from './rule.js';

const messages = {
  nothing: 'Nothing stands under item {item}, while other items have a text.',
};

export const itemWithoutAnnotation: Rule = {
  code: 'item-without-annotation',
  severity: 'information',
  messages,
  checks: [
    gatheredCheck(fillingOf, ['items'], function* (filling, { items }) {
      if (!items.some(({ partIndex }) => filling[partIndex] === 'text')) return;
      const isFilled = ({ partIndex }: Item): boolean => filling[partIndex] !== 'nothing';
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

/** What a part holds. */
type Filling = 'nothing' | 'no text' | 'text';
const fillings = keptWithDocument<{ readonly parts: readonly Part[]; readonly filling: readonly Filling[] }>();

/** For each part what it holds; the same value for as long as that is so. Parts that are the same as before are not looked at. */
function fillingOf({ parts, document }: Pick<Analysis, 'parts' | 'document'>): readonly Filling[] {
  const last = fillings.get(document);
  const isSame = last?.parts.length === parts.length && parts.every((part, index) => part === last.parts[index] || fillingOfPart(part) === last.filling[index]);
  const filling = isSame ? last.filling : parts.map(fillingOfPart);
  fillings.set(document, { parts, filling });
  return filling;
}

function fillingOfPart({ content }: Part): Filling {
  if (content.length === 0) return 'nothing';
  return content.some(({ kind }) => kind === 'text') ? 'text' : 'no text';
}
