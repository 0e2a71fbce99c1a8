// The list of findings that somebody has looked at: docs/alarms.md, one row for each that are the same.
import { readFileSync } from 'node:fs';
import type { Alarm } from './alarms.js';

export const LIST = 'docs/alarms.md';

/** One row: the same words, with the same code, in the same texts. */
export interface Judged {
  /** Texts, code and words, as a row of the table begins. */
  readonly row: string;
  readonly times: number;
  readonly judgement: string;
}

/** The rows of the list, and no other lines of the page. */
export function readList(): readonly Judged[] {
  return [...readFileSync(LIST, 'utf8').matchAll(/^(\| [^|]+ \| [a-z-]+ \| [^|]+ \|) (\d+) \| (right|false) \| [^|]+ \|$/gmu)]
    .map(([, row = '', times = '', judgement = '']) => ({ row, times: Number(times), judgement }));
}

/** How often each row is found, in the order of the texts. */
export function counted(alarms: readonly Alarm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const alarm of alarms) counts.set(rowOf(alarm), (counts.get(rowOf(alarm)) ?? 0) + 1);
  return counts;
}

export function rowOf({ folder, code, words }: Alarm): string {
  return `| ${folder} | ${code} | ${words === '' ? 'a space' : `\`${words}\``} |`;
}
