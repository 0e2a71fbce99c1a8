/** `invalid-value`: a value that its field does not take, a time or day that there is not, a slot that ends before it begins. */
import { clockTime, parseClockTime, parseIsoDate } from '../locales/dates.js';
import type { DocumentUnit } from '../model/document.js';
import { placeOf, placeOfAll } from '../model/places.js';
import { fieldOwners, specOf } from './field-owners.js';
import { valueMessages, valueProblems } from './field-values.js';
import { referenceCheck, unitCheck, type Problem, type Rule } from './rule.js';
import type { Slot, Token } from '../../grammar/index.js';

const messages = {
  ...valueMessages,
  noTime: 'There is no time {value}.',
  backwards: 'The slot ends at {to}, which is not after {from}; it is never taken for the next day.',
  end: 'End at {to}',
};

export const invalidValue: Rule = {
  code: 'invalid-value',
  severity: 'error',
  messages,
  checks: [
    unitCheck(['heading', 'directive', 'day', 'slot'], function* (unit) {
      for (const owner of fieldOwners(unit)) {
        for (const field of owner.node.fields) {
          const spec = specOf(owner, field);
          if (spec !== undefined) yield* valueProblems(unit, field, spec);
        }
      }
      for (const block of unit.tree.blocks) {
        if (block.kind === 'day' && parseIsoDate(block.date.image) === undefined) yield { place: placeOf(unit, block.date), message: messages.noDay, values: { value: block.date.image } };
        if (block.kind === 'slot') yield* timeProblems(unit, block);
      }
    }),
    referenceCheck(['date'], function* ({ reference }) {
      if (reference.plain || reference.request.kind !== 'date') return;
      const [day = '', time] = reference.request.date.split('T');
      if (parseIsoDate(day) === undefined) yield { place: reference, message: messages.noDay, values: { value: day } };
      else if (time !== undefined && parseClockTime(time) === undefined) yield { place: reference, message: messages.noTime, values: { value: time } };
    }),
  ],
};

function* timeProblems(unit: DocumentUnit, { head: { from, to } }: Slot): Iterable<Problem> {
  const times = [from, to].filter((time) => time !== undefined);
  for (const time of times) {
    if (parseClockTime(time.image) === undefined) yield { place: placeOf(unit, time), message: messages.noTime, values: { value: time.image } };
  }
  if (from === undefined || to === undefined) return;
  const start = parseClockTime(from.image);
  const end = parseClockTime(to.image);
  if (start === undefined || end === undefined || end > start) return;
  yield { place: placeOfAll(unit, [from, to]), message: messages.backwards, values: { from: from.image, to: to.image }, fixes: () => laterEnd(unit, start, to, end) };
}

/** Somebody who types `15:00-05:00` counts the afternoon's hours from noon. */
function laterEnd(unit: DocumentUnit, start: number, to: Token, end: number) {
  const later = end + 12 * 60;
  if (end >= 12 * 60 || later <= start) return [];
  const time = clockTime(later, /^\d\d/u.test(to.image) ? 'HH:MM' : 'H:MM');
  return [{ title: messages.end, values: { to: time }, edits: [{ place: placeOf(unit, to), newText: time }] }];
}
