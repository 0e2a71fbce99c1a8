/** `unused-note`: a note that no mark calls, or whose id an earlier note has. It is not printed. */
import { endOf } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { placeOf, wholeLines } from '../model/places.js';
import { gatheredCheck, type Rule } from './rule.js';

const messages = {
  unused: 'No mark calls note {id}: it is not printed.',
  twice: 'An earlier note has the id {id}: this one is not printed.',
  first: 'The note that is printed.',
  remove: 'Remove the note',
};

const calledByUnit = keptByUnit<undefined, string>(
  (_, index, { referencesByUnit }) => (referencesByUnit[index] ?? []).flatMap((reference) => (!reference.plain && reference.request.kind === 'note' ? [reference.request.id] : [])),
  (one, other) => one === other,
);

export const unusedNote: Rule = {
  code: 'unused-note',
  severity: 'warning',
  messages,
  checks: [
    gatheredCheck(calledNotes, ['notes', 'outline'], function* (ids, { notes, outline }) {
      const called = new Set(ids);
      for (const { unit, node } of outline.notes) {
        const first = notes.get(node.name);
        const twice = first !== undefined && first.node !== node;
        if (node.name === '' || (called.has(node.name) && !twice)) continue;
        yield {
          place: placeOf(unit, node.id ?? node.mark), message: twice ? messages.twice : messages.unused, values: { id: node.name },
          related: twice ? [{ place: placeOf(first.unit, first.node.id ?? first.node.mark), message: messages.first }] : [],
          fixes: () => {
            const { start, end } = placeOf(unit, node);
            return [{ title: messages.remove, edits: [{ place: wholeLines({ unit, start, end: Math.max(end, endOf(node.mark)) }), newText: '' }] }];
          },
        };
      }
    }),
  ],
};

/** The ids of the notes that are called, in order. */
function calledNotes(analysis: Analysis): readonly string[] {
  return calledByUnit(analysis, undefined);
}
