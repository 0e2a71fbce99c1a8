/**
 * What is known of a file that is not open without reading it: the names that it contributes, and what it refers to. Plain data, so
 * that it can be kept from one session to the next.
 */
import { agendaFacts, type AgendaFacts } from './agenda-facts.js';
import type { Analysis } from './analysis.js';
import { fileSymbols } from './file-symbols.js';
import { nameContributions, type NameKind } from './names.js';
import { usesOf } from './uses.js';

export interface FileSummary {
  /** Absent for a registry. */
  readonly agenda?: AgendaFacts;
  readonly names: readonly (readonly [NameKind, string])[];
  /** The designators and ids of its items. */
  readonly items: readonly string[];
  /** Keys of what it refers to (`uses.ts`). */
  readonly uses: readonly string[];
  /** The names of its symbols, in small letters. */
  readonly symbols: readonly string[];
  /** Of the text, in UTF-16 units. */
  readonly length: number;
}

/** Sums up a file that is there as a whole. */
export function summarise(analysis: Analysis): FileSummary {
  const agenda = agendaFacts(analysis);
  const summary: FileSummary = {
    ...(agenda !== undefined && { agenda }),
    names: [...nameContributions(analysis)].flatMap(([kind, byName]) => Array.from(byName.keys(), (name) => [kind, name] as const)),
    items: [...analysis.itemNames.keys()],
    uses: usesOf(analysis),
    symbols: Array.from(fileSymbols(analysis), ({ name }) => name.toLowerCase()),
    length: analysis.units.reduce((sum, { text }) => sum + text.length, 0),
  };
  // Strings that are cut out of a text would keep all of it.
  return JSON.parse(JSON.stringify(summary)) as FileSummary;
}

/** Whether a file has an item of that designator or id. */
export function hasItem(analysis: Analysis, name: string): boolean {
  if (analysis.summary === undefined) return analysis.itemNames.has(name);
  const names = itemNames.get(analysis.summary) ?? new Set(analysis.summary.items);
  itemNames.set(analysis.summary, names);
  return names.has(name);
}
const itemNames = new WeakMap<FileSummary, ReadonlySet<string>>();

/** Whether a file is a registry in which something stands. */
export function isRegistry(analysis: Analysis): boolean {
  return agendaFacts(analysis) === undefined && (analysis.summary?.length ?? analysis.units.length) > 0;
}
