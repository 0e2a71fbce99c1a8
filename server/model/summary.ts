/**
 * What is known of a file that is not open without reading it: the names that it contributes, and what it refers to. Plain data, so
 * that it can be kept from one session to the next.
 */
import type { Context } from '../../grammar/index.js';
import { agendaFacts, type AgendaFacts } from './agenda-facts.js';
import type { Analysis } from './analysis.js';
import { fileSymbols } from './file-symbols.js';
import { namedIn, type NameKind } from './names.js';
import { usesOf } from './uses.js';

export interface FileSummary {
  /** Absent for a registry. */
  readonly agenda?: AgendaFacts;
  /** The names that it contributes, each with the index of the unit in `units` that it stands in, or with what it says itself. */
  readonly names: readonly (readonly [NameKind, string, number | string])[];
  readonly units: readonly SummarisedUnit[];
  /** The designators and ids of its items. */
  readonly items: readonly string[];
  /** Keys of what it refers to (`uses.ts`). */
  readonly uses: readonly string[];
  /** The names of its symbols, in small letters. */
  readonly symbols: readonly string[];
  /** Of the text, in UTF-16 units. */
  readonly length: number;
}

/** Where a unit stands in the text, in UTF-16 units, how long it is, what the lines before it leave open, and the how-manieth it is. */
export type SummarisedUnit = readonly [start: number, length: number, entry: Context, index: number];

/** Sums up a file that is there as a whole. */
export function summarise(analysis: Analysis): FileSummary {
  const agenda = agendaFacts(analysis);
  const summary: FileSummary = {
    ...(agenda !== undefined && { agenda }),
    ...namesIn(analysis),
    items: [...analysis.itemNames.keys()],
    uses: usesOf(analysis),
    symbols: Array.from(fileSymbols(analysis), ({ name }) => name.toLowerCase()),
    length: analysis.units.reduce((sum, { text }) => sum + text.length, 0),
  };
  // Strings that are cut out of a text would keep all of it.
  return JSON.parse(JSON.stringify(summary)) as FileSummary;
}

function namesIn(analysis: Analysis): Pick<FileSummary, 'names' | 'units'> {
  const { units: all } = analysis;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of all) {
    starts.push(length);
    length += text.length;
  }
  const places = new Map<number, number>();
  const names = new Map<string, FileSummary['names'][number]>();
  for (const { kind, name, value, unit } of namedIn(analysis)) {
    if (unit !== undefined && !places.has(unit.index)) places.set(unit.index, places.size);
    const from = typeof value === 'string' ? value : (places.get(unit?.index ?? -1) ?? -1);
    names.set(JSON.stringify([kind, name, from]), [kind, name, from]);
  }
  return { names: [...names.values()], units: [...places.keys()].map((index) => [starts[index] ?? 0, all[index]?.text.length ?? 0, all[index]?.entry ?? 'text', index]) };
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
