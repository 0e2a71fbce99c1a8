/** `note-subject`: a note on the row of an item that speaks of other items of this agenda only. */
import type { Analysis } from '../model/analysis.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { placeOf } from '../model/places.js';
import { resolve } from '../model/resolve.js';
import { timetablesOf } from '../model/timetable.js';
import type { Scope } from '../model/workspace.js';
import { gatheredCheck, ofTimetables, type Rule } from './rule.js';
import { stateOfMeaning, type MeaningState } from '../model/states.js';

const messages = {
  subject: 'Note {note} stands on item {item} and speaks of {items} only.',
  note: 'The note.',
};

const itemsByUnit = keptByUnit<MeaningState, ItemInNote>(
  (unit, index, analysis, { scope }) => unit.tree.blocks.flatMap((block) => {
    if (block.kind !== 'note' || analysis.notes.get(block.name)?.node !== block) return [];
    const { start, end } = placeOf(unit, block);
    const inside = (analysis.referencesByUnit[index] ?? []).filter((reference) => reference.start >= start && reference.end <= end);
    return inside.flatMap((reference) => resolve(reference, analysis, scope)).flatMap(({ kind, designator, agenda, resolved }) =>
      (kind === 'item' && agenda === undefined && resolved && designator !== undefined ? [{ note: block.name, item: designator }] : []));
  }),
  (one, other) => one.note === other.note && one.item === other.item,
);

export const noteSubject: Rule = {
  code: 'note-subject',
  severity: 'warning',
  messages,
  checks: [
    ofTimetables(gatheredCheck(itemsInNotes, ['outline', 'numbering', 'notes'], function* (facts, { outline, numbering, notes }) {
      for (const entry of timetablesOf(outline, numbering).flatMap(({ days }) => days.flatMap(({ slots }) => slots.flatMap(({ entries }) => entries)))) {
        if (entry.designators.length === 0) continue;
        for (const mark of entry.node.marks) {
          const id = mark.content?.kind === 'noteReference' ? mark.content.id.image : '';
          const note = notes.get(id);
          const items = new Set(facts.filter((fact) => fact.note === id).map(({ item }) => item));
          if (note === undefined || items.size === 0 || entry.designators.some((own) => [...items].some((other) => isOneOf(own, other)))) continue;
          yield {
            place: placeOf(entry.unit, mark), message: messages.subject, values: { note: id, item: entry.designators.join(', '), items: [...items].join(', ') },
            related: [{ place: placeOf(note.unit, note.node), message: messages.note }],
          };
        }
      }
    })),
  ],
};

interface ItemInNote {
  readonly note: string;
  readonly item: string;
}

/** The items of this agenda that its notes name; not one of whose agenda nobody can be sure. */
function itemsInNotes(analysis: Analysis, scope: Scope): readonly ItemInNote[] {
  return itemsByUnit(analysis, stateOfMeaning(analysis, scope));
}

/** An item is spoken of with its sub-items and with the item that it is part of. */
const isOneOf = (one: string, other: string) => one === other || one.startsWith(`${other}(`) || other.startsWith(`${one}(`) || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
