/** `schedule-unknown-item`: a slot that names an item which the agenda does not have. It is printed as typed. */
import { nearest } from '../model/near.js';
import { placeOf } from '../model/places.js';
import { timetablesOf } from '../model/timetable.js';
import { documentCheck, ofTimetables, type Rule } from './rule.js';

const messages = {
  unknown: 'The agenda has no item {item}.',
  replace: 'Write {item}',
};

export const scheduleUnknownItem: Rule = {
  code: 'schedule-unknown-item',
  severity: 'warning',
  messages,
  checks: [
    ofTimetables(documentCheck(['outline', 'numbering', 'itemsByName'], function* ({ outline, numbering, itemsByName }) {
      for (const { days } of timetablesOf(outline, numbering)) {
        for (const { unit, node, designators } of days.flatMap(({ slots }) => slots.flatMap(({ entries }) => entries))) {
          const { content } = node;
          for (const item of designators) {
            if (itemsByName.has(item) || content === undefined) continue;
            const place = placeOf(unit, content);
            yield {
              place, message: messages.unknown, values: { item },
              fixes: () => {
                const known = designators.length === 1 ? nearest(item, itemsByName.keys()) : undefined;
                return known === undefined ? [] : [{ title: messages.replace, values: { item: known }, edits: [{ place, newText: known }] }];
              },
            };
          }
        }
      }
    })),
  ],
};
