/** `unknown-note`: a mark that calls a note which is nowhere in the file. */
import { newlineOf } from '../model/places.js';
import { referenceCheck, type ProblemFix, type Rule } from './rule.js';
import type { AgendaDocument } from '../model/document.js';

const messages = {
  unknown: 'There is no note {id}: no line begins ^{id}:',
  add: 'Add the note at the end of the file',
};

export const unknownNote: Rule = {
  code: 'unknown-note',
  severity: 'error',
  messages,
  checks: [
    referenceCheck(['note'], function* ({ reference }, { notes }) {
      if (reference.plain || reference.request.kind !== 'note' || notes.has(reference.request.id)) return;
      const { id } = reference.request;
      yield { place: reference, message: messages.unknown, values: { id }, fixes: ({ document }) => addNote(id, document) };
    }),
  ],
};

function addNote(id: string, { units }: AgendaDocument): readonly ProblemFix[] {
  const last = units.at(-1);
  if (last === undefined) return [];
  const newline = newlineOf(last);
  const newText = `${/[\r\n]$/u.test(last.text) ? '' : newline}^${id}: ${newline}`;
  return [{ title: messages.add, edits: [{ place: { unit: last, start: last.text.length, end: last.text.length }, newText }] }];
}
