/** Where the marks of notes stand in a text, and what stands between two of them (language reference, section 7). */
import type { MarkRun, PrintedRun } from '../../print/blocks.js';
import type { Printing } from './printing.js';
import { textRun } from './runs.js';

/** As they are typed; after a space, in titles and slots; nowhere, in a title that is printed again. */
export type MarkPlacing = 'as typed' | 'after a space' | 'left out';

/** A note's mark as printed: an id of several letters is a star. */
export function printedMark(id: string): string {
  return /\p{L}.*\p{L}/u.test(id) ? '*' : id;
}

export function placeMarks(runs: readonly PrintedRun[], placing: MarkPlacing, { analysis }: Printing): readonly PrintedRun[] {
  if (!runs.some(({ kind }) => kind === 'mark')) return runs;
  return placing === 'left out' ? withoutMarks(runs) : joinMarks(runs, placing === 'after a space', analysis.locale.punctuation.noteMarkComma);
}

/** Adjacent marks are parted by a comma, white space between them or not. */
export function joinMarks(runs: readonly PrintedRun[], spaced: boolean, separator: string): readonly PrintedRun[] {
  const joined: PrintedRun[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    if (run.kind !== 'mark') {
      joined.push(run);
      continue;
    }
    const before = isSpace(previous) ? joined.at(-2) : previous;
    if (before?.kind === 'mark') {
      if (isSpace(previous)) joined.pop();
      joined.push({ ...run, separator });
    } else {
      if (spaced && previous !== undefined && !endsInSpace(previous)) joined.push(textRun(' '));
      joined.push(run);
    }
  }
  return joined;
}

function withoutMarks(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const kept: PrintedRun[] = [];
  let removed = false;
  for (const run of runs) {
    const previous = kept.at(-1);
    if (run.kind === 'mark') {
      if (previous?.kind === 'text') kept[kept.length - 1] = { ...previous, text: previous.text.trimEnd() };
      removed = true;
      continue;
    }
    if (removed && run.kind === 'text' && /^[\p{L}\p{N}]/u.test(run.text)) kept.push(textRun(' '));
    kept.push(run);
    removed = false;
  }
  return kept;
}

/** The marks that a text ends in, apart from it. */
export function splitTrailingMarks(runs: readonly PrintedRun[]): { readonly text: readonly PrintedRun[]; readonly marks: readonly MarkRun[] } {
  let end = runs.length;
  while (end > 0 && (runs[end - 1]?.kind === 'mark' || isSpace(runs[end - 1]))) end--;
  const marks = runs.slice(end).filter((run) => run.kind === 'mark');
  return marks.length === 0 ? { text: runs, marks } : { text: trimmedEnd(runs.slice(0, end)), marks };
}

function trimmedEnd(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const last = runs.at(-1);
  return last?.kind === 'text' ? [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }] : runs;
}

const isSpace = (run: PrintedRun | undefined): boolean => run?.kind === 'text' && run.text.trim() === '';
const endsInSpace = (run: PrintedRun): boolean => run.kind === 'text' && /\s$/u.test(run.text);
