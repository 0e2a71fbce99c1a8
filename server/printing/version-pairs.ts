/**
 * The printed blocks of two language versions of a document, each beside its counterpart: by the item or part that they belong to, then by
 * what is the same in all languages (kind, numbers, symbols, marks), then by their order.
 */
import type { PrintedBlock, TimetableDay, TimetableSlot } from '../../print/blocks.js';
import type { BlockPair, RowPair } from '../../print/pairs.js';
import { pairUp } from '../../print/redline/align.js';
import { likeness } from '../../print/redline/words.js';
import type { ComparedTimetable, VersionComparison, VersionPart } from '../model/compare/index.js';
import { byKey, pairsOf } from '../model/compare/pairs.js';
import type { DocumentUnit } from '../model/document.js';
import { placeOf } from '../model/places.js';
import { keyOf } from './printing.js';

/** In the order of the own version; what only the other has stands behind what it stands behind there. */
export function pairVersions(comparison: VersionComparison, own: readonly PrintedBlock[], other: readonly PrintedBlock[]): readonly BlockPair[] {
  const { parts } = comparison;
  const ours = sectionsOf(own, namesOfHeads(parts.map((part) => part.own)));
  const theirs = sectionsOf(other, namesOfHeads(parts.map((part) => part.other)));
  const rowOf = { own: timetableRows(comparison.timetables, 'own'), other: timetableRows(comparison.timetables, 'other') };
  return pairsOf(ours, theirs).flatMap((section) =>
    pairUp(section.own ?? [], section.other ?? [], affinity).map(({ before, after }): BlockPair => {
      const rows = before === undefined || after === undefined ? undefined : pairRows(before, after, rowOf);
      return { key: before?.key ?? `other.${after?.key ?? ''}`, ...(before !== undefined && { own: before }), ...(after !== undefined && { other: after }), ...(rows !== undefined && { rows }) };
    }),
  );
}

/** The names of parts by the keys of their printed headings. */
function namesOfHeads(parts: readonly (VersionPart | undefined)[]): ReadonlyMap<string, string> {
  return new Map(parts.flatMap((one) => (one?.part.head === undefined ? [] : [[keyOf(one.part.head.unit, one.part.head.node), one.key] as const])));
}

/** The blocks of each part by its name; an entry of the list is a part of its own, so are the notes at an end. */
function sectionsOf(blocks: readonly PrintedBlock[], names: ReadonlyMap<string, string>): ReadonlyMap<string, readonly PrintedBlock[]> {
  const sections: { readonly name: string; readonly blocks: PrintedBlock[] }[] = [];
  let name = 'front';
  let annex = '';
  for (const block of blocks) {
    const listed = block.key.startsWith('list.') ? names.get(block.key.slice('list.'.length)) : undefined;
    const head = names.get(block.key);
    if (listed !== undefined) name = `list ${listed}`;
    else if (block.kind === 'partHeading') name = block.content.part;
    else if (head !== undefined) name = head;
    else if (block.kind === 'note' && block.content.under === 'part') name = `notes ${annex}`;
    else if (block.kind === 'job') name = 'job';
    if (block.kind === 'annexHeading') annex = name;
    const last = sections.at(-1);
    if (last?.name === name) last.blocks.push(block);
    else sections.push({ name, blocks: [block] });
  }
  return new Map([...byKey(sections, (section) => section.name)].map(([key, section]) => [key, section.blocks]));
}

/** Blocks of one kind always fit, the better the more of what no language changes they have in common. */
function affinity(own: PrintedBlock, other: PrintedBlock): number {
  if (own.kind !== other.kind) return 0;
  const [ours, theirs] = [neutralWords(own), neutralWords(other)];
  if (NAMED.has(own.kind) && !haveCommonName(ours, theirs)) return 0;
  const isLevel = levelOf(own) === levelOf(other) ? 0.2 : 0;
  return 0.3 + isLevel + (ours.length + theirs.length === 0 ? 0.5 : likeness(ours, theirs));
}

/** What goes by a name: the symbol of a document, the mark of a note. */
const NAMED: ReadonlySet<PrintedBlock['kind']> = new Set<PrintedBlock['kind']>(['documentEntry', 'note']);

function haveCommonName(own: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [own, other].map((words) => words.filter((word) => !/^\d+$/.test(word)));
  return ours?.length === 0 && theirs?.length === 0 ? true : ours?.some((name) => theirs?.includes(name)) === true;
}

const levelOf = ({ content }: PrintedBlock) => ('level' in content ? content.level : 0);

const knownWords = new WeakMap<PrintedBlock, readonly string[]>();

/** Names of what is cited, marks of notes, numbers. */
function neutralWords(block: PrintedBlock): readonly string[] {
  const known = knownWords.get(block) ?? wordsIn(block.content);
  knownWords.set(block, known);
  return known;
}

function wordsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return content.match(/\d+/g) ?? [];
  if (typeof content !== 'object' || content === null) return [];
  if (Array.isArray(content)) return content.flatMap(wordsIn);
  const { kind, names, note, mark, text, runs, ...rest } = content as Readonly<Record<string, unknown>>;
  if (kind === 'mark') return typeof note === 'string' ? [`^${note}`] : [];
  if (Array.isArray(names)) return names.map(String);
  const marked = typeof mark === 'string' ? [`^${mark}`] : [];
  const nested = Object.entries(rest).flatMap(([name, value]) => (name === 'source' || name === 'at' || name === 'href' || name === 'anchor' || name === 'number' || name === 'level' ? [] : wordsIn(value)));
  return [...marked, ...wordsIn(text), ...wordsIn(runs), ...nested];
}

type RowNames = ReadonlyMap<string, string>;

/** What a day or slot of one version is called in both, by where it is written. */
function timetableRows(timetables: readonly ComparedTimetable[], version: 'own' | 'other'): RowNames {
  const names = new Map<string, string>();
  const name = (unit: DocumentUnit, start: number, called: string) => names.set(`${String(unit.id)}:${String(start)}`, called);
  for (const { days } of timetables) {
    for (const day of days) {
      const row = day[version];
      if (row !== undefined) name(row.unit, row.node.date.startOffset, `day ${day.date}`);
      day.slots.forEach((pair, index) => {
        const slot = pair[version];
        if (slot !== undefined) name(slot.unit, placeOf(slot.unit, slot.node).start, `slot ${day.date} ${String(index)}`);
      });
    }
  }
  return names;
}

function pairRows(own: PrintedBlock, other: PrintedBlock, names: { readonly own: RowNames; readonly other: RowNames }): readonly RowPair[] | undefined {
  if (own.kind === 'table' && other.kind === 'table') {
    return Array.from({ length: Math.max(own.content.rows.length, other.content.rows.length) }, (_, index) => ({ own: index < own.content.rows.length ? index : null, other: index < other.content.rows.length ? index : null }));
  }
  if (own.kind !== 'timetable' || other.kind !== 'timetable') return undefined;
  return pairsOf(indexes(own.content.rows, names.own, 'own'), indexes(other.content.rows, names.other, 'other')).map((pair) => ({ own: pair.own ?? null, other: pair.other ?? null }));
}

/** A row without counterpart goes by its number on the page. */
function indexes(rows: readonly (TimetableDay | TimetableSlot)[], names: RowNames, version: 'own' | 'other'): ReadonlyMap<string, number> {
  const named = rows.map(({ source }, index) => ({ index, name: names.get(`${String(source.unit)}:${String(source.start)}`) ?? `${version} row ${String(index)}` }));
  return new Map([...byKey(named, ({ name }) => name)].map(([key, { index }]) => [key, index]));
}
