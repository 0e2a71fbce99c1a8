/** Silences a finding where it stands: a comment on a line of its own above, or one more code in the comment that is there. */
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit } from '../model/document.js';
import type { TextEdit } from '../model/edits.js';
import { lineEndOf, newlineOf } from '../model/places.js';
import type { Finding } from '../rules/rule.js';
import { SILENCING } from '../rules/silence.js';

const COMMENT_ABOVE = new RegExp(`^\\s*//\\s*${SILENCING}\\s`, 'u');

/** The edit, which changes nothing that is printed; undefined where the finding stands on a line without text, which no comment can speak of. */
export function silenceHere({ code, place: { unit, start } }: Finding, { document: { uri, units } }: Analysis): TextEdit | undefined {
  const row = unit.lineStarts.findLastIndex((lineStart) => lineStart <= start);
  const line = lineOf(unit, row);
  if (/^\s*(?:\/\/|$)/u.test(line.text)) return undefined;
  const above = row > 0 ? lineOf(unit, row - 1) : lastLineOf(units[unit.index - 1]);
  if (above !== undefined && COMMENT_ABOVE.test(above.text)) {
    const end = above.start + above.text.trimEnd().length;
    return { uri, place: { unit: above.unit, start: end, end }, newText: `, ${code}` };
  }
  const at = unit.index === 0 && line.text.startsWith('\uFEFF') ? line.start + 1 : line.start; // behind a byte order mark
  const indentation = /^[ \t\u00A0\u3000]*/u.exec(unit.text.slice(at))?.[0] ?? '';
  return { uri, place: { unit, start: at, end: at }, newText: `${indentation}// ${SILENCING} ${code}${newlineOf(unit)}` };
}

interface Line {
  readonly unit: DocumentUnit;
  readonly start: number;
  /** Without its end. */
  readonly text: string;
}

function lineOf(unit: DocumentUnit, row: number): Line {
  const start = unit.lineStarts[row] ?? 0;
  return { unit, start, text: unit.text.slice(start, lineEndOf(unit, start)) };
}

/** The last line that ends in a unit, which is the one above the next unit. */
function lastLineOf(unit: DocumentUnit | undefined): Line | undefined {
  if (unit === undefined) return undefined;
  const last = unit.lineStarts.length - 1;
  return lineOf(unit, unit.lineStarts[last] === unit.text.length ? last - 1 : last);
}
