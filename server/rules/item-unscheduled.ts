/** `item-unscheduled`: an item that is nowhere in the timetable, nor is its parent or one of its sub-items. */
import type { Item } from '../model/items.js';
import { numberPlace } from '../model/places.js';
import { timetablesOf } from '../model/timetable.js';
import { documentCheck, ofTimetables, type Rule } from './rule.js';

const messages = {
  unscheduled: 'Item {item} is nowhere in the timetable.',
};

export const itemUnscheduled: Rule = {
  code: 'item-unscheduled',
  severity: 'information',
  messages,
  checks: [
    ofTimetables(documentCheck(['outline', 'numbering', 'items', 'itemsByName'], function* ({ outline, numbering, items, itemsByName }) {
      const days = timetablesOf(outline, numbering).flatMap((timetable) => timetable.days);
      const named = days.flatMap(({ slots }) => slots.flatMap(({ entries }) => entries.flatMap(({ designators }) => designators)));
      const scheduled = new Set(named.map((designator) => itemsByName.get(designator)).filter((item) => item !== undefined));
      if (scheduled.size === 0) return;
      const isBelow = (item: Item): boolean => scheduled.has(item) || item.children.some(isBelow);
      const isAbove = ({ parent }: Item): boolean => parent !== undefined && (scheduled.has(parent) || isAbove(parent));
      const unscheduled = new Set(items.filter((item) => item.designator !== '' && !isBelow(item) && !isAbove(item)));
      for (const item of unscheduled) {
        // What is deferred or held in abeyance is not discussed; a sub-item goes with its item.
        const isSaid = item.status !== undefined || (item.parent !== undefined && (unscheduled.has(item.parent) || item.parent.status !== undefined));
        if (!isSaid) yield { place: numberPlace(item), message: messages.unscheduled, values: { item: item.designator } };
      }
    })),
  ],
};
