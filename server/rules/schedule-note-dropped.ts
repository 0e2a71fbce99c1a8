/** `schedule-note-dropped`: an item that is continued in a later slot and has lost the note mark of the first. */
import { endOf, isToken } from '../../grammar/index.js';
import { placeOf } from '../model/places.js';
import { timetablesOf, type Timetable, type TimetableEntry } from '../model/timetable.js';
import { documentCheck, ofTimetables, type Problem, type Rule } from './rule.js';

const messages = {
  dropped: 'Item {item} has the mark of note {note} in its first slot, and not here.',
  first: 'The first slot of the item.',
  add: 'Add the mark',
};

export const scheduleNoteDropped: Rule = {
  code: 'schedule-note-dropped',
  severity: 'warning',
  messages,
  checks: [
    ofTimetables(documentCheck(['outline', 'numbering'], function* ({ outline, numbering }) {
      for (const timetable of timetablesOf(outline, numbering)) yield* droppedNotes(timetable);
    })),
  ],
};

function* droppedNotes({ days }: Timetable): Iterable<Problem> {
  const first = new Map<string, TimetableEntry>();
  for (const entry of days.flatMap(({ slots }) => slots.flatMap(({ entries }) => entries))) {
    // A mark behind a range may be meant for one of its items only.
    const [item, ...others] = entry.designators;
    if (item === undefined || others.length > 0) {
      for (const one of entry.designators) first.set(one, first.get(one) ?? { ...entry, notes: [] });
      continue;
    }
    const earlier = first.get(item);
    if (earlier === undefined) {
      first.set(item, entry);
      continue;
    }
    // Other marks instead of the first one's are meant.
    if (entry.notes.some((note) => !earlier.notes.includes(note))) continue;
    const dropped = earlier.notes.filter((note) => !entry.notes.includes(note));
    if (dropped.length > 0) yield problem(item, dropped, entry, earlier);
  }
}

function problem(item: string, dropped: readonly string[], { unit, node }: TimetableEntry, earlier: TimetableEntry): Problem {
  const { content, marks } = node;
  const last = marks.at(-1)?.close ?? (content === undefined || isToken(content) ? content : content.kind === 'designatorRange' ? (content.to ?? content.from) : undefined);
  return {
    place: placeOf(unit, node.content ?? node), message: messages.dropped, values: { item, note: dropped.join(', ') },
    related: [{ place: placeOf(earlier.unit, earlier.node.content ?? earlier.node), message: messages.first }],
    fixes: () => {
      if (last === undefined) return [];
      const end = endOf(last);
      const newText = dropped.map((note) => `{^${note}}`).join('');
      return [{ title: messages.add, edits: [{ place: { unit, start: end, end }, newText: (marks.length > 0 ? '' : ' ') + newText }] }];
    },
  };
}
