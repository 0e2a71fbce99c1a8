/**
 * Plain text edits on the units of documents: the one way in which fixes, renames and the formatter change a text.
 * Edits that are composed never overlap, and nothing but their places is touched.
 */
import type { AgendaDocument, DocumentUnit, Place } from './document.js';

/** Puts `newText` in place of what stands at `place`, which is a place of the file `uri`. */
export interface TextEdit {
  readonly uri: string;
  readonly place: Place;
  readonly newText: string;
}

/**
 * The edits of several groups as one list, in the order of the text within each file. A group is taken whole or not at all: one of
 * whose edits overlaps what an earlier group changes is left out. Edits that are the same in two groups are made once.
 */
export function composeEdits(groups: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken = new Map<DocumentUnit, TextEdit[]>();
  for (const group of groups) {
    const added = group.filter((edit) => !(taken.get(edit.place.unit) ?? []).some((other) => isSame(edit, other)));
    if (added.some((edit, index) => overlapsAny(edit, taken.get(edit.place.unit)) || overlapsAny(edit, added.slice(0, index)))) continue;
    for (const edit of added) taken.set(edit.place.unit, [...(taken.get(edit.place.unit) ?? []), edit]);
  }
  return [...taken.values()].flat().sort(inOrder);
}

/** The text of a document after the edits, those of other files and of units that are no longer part of it left aside. */
export function applyEdits(document: AgendaDocument, edits: readonly TextEdit[]): string {
  const byUnit = new Map<DocumentUnit, TextEdit[]>();
  for (const edit of composeEdits(edits.map((one) => [one]))) {
    if (edit.uri === document.uri) byUnit.set(edit.place.unit, [...(byUnit.get(edit.place.unit) ?? []), edit]);
  }
  return document.units.map((unit) => textAfter({ unit, start: 0, end: unit.text.length }, byUnit.get(unit) ?? [])).join('');
}

/** The text of a place after edits of its unit, all of which lie in it. */
export function applyEditsTo(place: Place, edits: readonly TextEdit[]): string {
  return textAfter(place, composeEdits(edits.map((one) => [one])));
}

/** `edits` in order. */
function textAfter({ unit: { text }, start, end }: Place, edits: readonly TextEdit[]): string {
  let result = '';
  let rest = start;
  for (const { place, newText } of edits) {
    result += text.slice(rest, place.start) + newText;
    rest = place.end;
  }
  return result + text.slice(rest, end);
}

function overlapsAny(edit: TextEdit, others: readonly TextEdit[] | undefined): boolean {
  return others?.some((other) => other.place.unit === edit.place.unit && overlap(edit.place, other.place)) ?? false;
}

/** Two insertions at one point overlap, since nobody knows which comes first; an insertion beside what is replaced does not. */
function overlap(one: Place, other: Place): boolean {
  const bothEmpty = one.start === one.end && other.start === other.end;
  return bothEmpty ? one.start === other.start : one.start < other.end && other.start < one.end;
}

function isSame(one: TextEdit, other: TextEdit): boolean {
  return one.place.unit === other.place.unit && one.place.start === other.place.start && one.place.end === other.place.end && one.newText === other.newText;
}

function inOrder(one: TextEdit, other: TextEdit): number {
  if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
  return one.place.unit.index - other.place.unit.index || one.place.start - other.place.start || one.place.end - other.place.end;
}
