/** `note-subject`: a note on the row of an item that speaks of other items of this agenda only. */
import type { Analysis } from '../model/analysis.js';
import { placeOf } from '../model/places.js';
import { timetablesOf } from '../model/timetable.js';
import type { Scope } from '../model/workspace.js';
import { scopeCheck, type Rule } from './rule.js';
import { resolvedReferences } from './scope-state.js';

const messages = {
  subject: 'Note {note} stands on item {item} and speaks of {items} only.',
  note: 'The note.',
};

export const noteSubject: Rule = {
  code: 'note-subject',
  severity: 'warning',
  messages,
  checks: [
    scopeCheck(function* (analysis, scope) {
      const { outline, numbering, notes } = analysis;
      for (const entry of timetablesOf(outline, numbering).flatMap(({ days }) => days.flatMap(({ slots }) => slots.flatMap(({ entries }) => entries)))) {
        if (entry.designators.length === 0) continue;
        for (const mark of entry.node.marks) {
          const id = mark.content?.kind === 'noteReference' ? mark.content.id.image : '';
          const note = notes.get(id);
          const items = itemsNamedIn(id, analysis, scope);
          if (note === undefined || items.size === 0 || entry.designators.some((own) => [...items].some((other) => isOneOf(own, other)))) continue;
          yield {
            place: placeOf(entry.unit, mark), message: messages.subject, values: { note: id, item: entry.designators.join(', '), items: [...items].join(', ') },
            related: [{ place: placeOf(note.unit, note.node), message: messages.note }],
          };
        }
      }
    }),
  ],
};

/** The items of this agenda that a note names; none where it names one of whose agenda nobody can be sure. */
function itemsNamedIn(id: string, analysis: Analysis, scope: Scope): ReadonlySet<string> {
  const note = analysis.notes.get(id);
  if (note === undefined) return new Set();
  const { start, end } = placeOf(note.unit, note.node);
  const targets = resolvedReferences(analysis, scope)
    .filter(({ reference }) => reference.unit === note.unit && reference.start >= start && reference.end <= end)
    .flatMap((resolved) => resolved.targets.filter(({ kind }) => kind === 'item'));
  return new Set(targets.flatMap(({ designator, agenda, resolved }) => (agenda === undefined && resolved && designator !== undefined ? [designator] : [])));
}

/** An item is spoken of with its sub-items and with the item that it is part of. */
const isOneOf = (one: string, other: string) => one === other || one.startsWith(`${other}(`) || other.startsWith(`${one}(`) || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
