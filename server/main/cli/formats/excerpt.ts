/** A line of a file with words underlined, as a terminal shows it. */
import stringWidth from 'string-width';
import { positionOf, type Place } from '../../../model/document.js';
import type { Analysis } from '../../../model/analysis.js';

/** Longest part of a line that is shown, in characters. */
const LONGEST = 160;

/** The line of `place` and beneath it `^` under its words; of a long line the part around them. */
export function excerpt({ document }: Analysis, { unit, start, end }: Place): string {
  const { line, character } = positionOf(document, unit, start);
  const lineText = lineAt(unit.text, start);
  const from = character > LONGEST / 2 ? character - LONGEST / 4 : 0;
  const shown = lineText.slice(from, from + LONGEST);
  const before = printable((from > 0 ? '…' : '') + shown.slice(0, character - from));
  const words = printable(shown.slice(character - from, Math.max(character - from, end - start + character - from)));
  const number = String(line + 1);
  const margin = ' '.repeat(number.length);
  const tail = printable(shown.slice(character - from).slice(Math.max(0, end - start))) + (from + LONGEST < lineText.length ? '…' : '');
  return ` ${number} | ${before}${words}${tail}\n ${margin} | ${' '.repeat(stringWidth(before))}${'^'.repeat(Math.max(1, stringWidth(words)))}`;
}

function lineAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
}

/** Control characters and direction marks as one visible character each, so that a file cannot steer the terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/\t/gu, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '\uFFFD');
}
