/**
 * A document as it stands: its units, each parsed by itself, and where they begin. Offsets are stored relative to their
 * unit only, so that an edit moves nothing but the numbers of the lines behind it.
 */
import { beginsBlock, parseText, parseUnit, reparse, textBetween, type Context, type EditedText, type Inlines, type Reparsed, type TextUnit, type Unit } from '../../grammar/index.js';
import type { ReadUnit } from './analysis.js';
import { lowest } from './search.js';

export interface DocumentUnit extends EditedText {
  /** Names the unit for as long as the program runs; one that is edited keeps its name. */
  readonly id: number;
  readonly entry: Context;
  readonly exit: Context;
  readonly tree: Unit;
  /** Zero-based offsets in `text` at which its lines begin. */
  readonly lineStarts: readonly number[];
  /** Where the unit stands in its document; kept up to date by `editDocument`. */
  index: number;
  /** What was read of it last (`analysis.ts`). */
  read: ReadUnit | undefined;
}

/** Zero-based line, and UTF-16 units from its beginning. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text of one unit: half-open offsets in the unit's text. */
export interface Place {
  readonly unit: DocumentUnit;
  readonly start: number;
  readonly end: number;
}

/** The one mutable thing of the model: `editDocument` exchanges units in place. */
export interface AgendaDocument {
  readonly uri: string;
  readonly units: DocumentUnit[];
  /** For each unit the number of its first line, zero-based; behind them the number of lines of the document. */
  readonly firstLines: number[];
  /** Counts the edits. */
  revision: number;
  /** See `keptWithDocument`. */
  readonly kept: Map<object, unknown>;
}

/**
 * Something that is worked out of documents and kept with each of them, so that it goes with it. A WeakMap would do, but what stands in one
 * outlives all quick collections of garbage: thousands of files that are read one after the other would pile up.
 */
export function keptWithDocument<Value>(): { get(document: AgendaDocument): Value | undefined; set(document: AgendaDocument, value: Value): void } {
  const key = {};
  return {
    get: ({ kept }) => kept.get(key) as Value | undefined,
    set: ({ kept }, value) => void kept.set(key, value),
  };
}

/** `firstId`: the name of the first unit of a document that was there before, with the same text: its units have the names that they had. */
export function createDocument(uri: string, text: string, firstId?: number): AgendaDocument {
  const units = parseText(text).map((unit, index) => createUnit(unit, firstId === undefined ? undefined : firstId + index));
  const document: AgendaDocument = { uri, units, firstLines: [0], revision: 0, kept: new Map() };
  renumber(document, 0, units.length);
  return document;
}

/** A unit by itself, the how-manieth of its document it is said to be. It has no name that another one has not. */
export function unitOf(text: string, entry: Context, index: number): DocumentUnit {
  return { ...createUnit({ text, entry, ...parseUnit(text, entry) }, undefined), index };
}

/** One change: `text` takes the place of what stands from `start` to `end`. */
export interface TextChange {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** Makes a change and parses again what it touches. */
export function editDocument(document: AgendaDocument, { start, end, text }: TextChange): void {
  const { units } = document;
  const from = locate(document, start);
  const to = locate(document, end);
  document.revision++;
  if (from.index === to.index && editInside(document, from.index, from.offset, to.offset, text)) return;
  // A unit's first line decides whether it stands apart from the one before, so that one is cut again too.
  const first = Math.max(from.index - 1, 0);
  const last = Math.min(to.index + 1, units.length - 1);
  const before = units.slice(first, from.index).map((unit) => unit.text).join('') + (units[from.index]?.text.slice(0, from.offset) ?? '');
  const after = (units[to.index]?.text.slice(to.offset) ?? '') + units.slice(to.index + 1, last + 1).map((unit) => unit.text).join('');
  exchangeUnits(document, first, last + 1, before + text + after);
}

/** The last edit inside a long paragraph: who has kept what was there before makes of it what is there now. */
let lastReparsed: Reparsed | undefined;

/** How a text came about by the last edit inside a long paragraph; undefined if it was any other. */
export function reparsedTo(inlines: Inlines): Reparsed | undefined {
  return lastReparsed?.after === inlines ? lastReparsed : undefined;
}

/** Makes a change inside a long paragraph, where it changes no other unit; false where it may. */
function editInside(document: AgendaDocument, index: number, from: number, to: number, text: string): boolean {
  const unit = document.units[index];
  const reparsed = unit && reparse(unit, from, to, text);
  if (unit === undefined || reparsed === undefined) return false;
  const { start, endBefore, endAfter } = reparsed;
  const between = lineStartsOf(textBetween(reparsed.unit, start, endAfter)).slice(1).map((at) => start + at);
  const firstBehind = lowest(unit.lineStarts.length, (row) => (unit.lineStarts[row] ?? 0) > endBefore);
  const behind = unit.lineStarts.slice(firstBehind).map((at) => at + endAfter - endBefore);
  lastReparsed = reparsed;
  document.units[index] = createUnit(reparsed.unit, unit.id, unit.lineStarts.slice(0, lowest(firstBehind, (row) => (unit.lineStarts[row] ?? 0) > start)).concat(between, behind));
  renumber(document, index, index + 1);
  return true;
}

/** The whole text. */
export function textOf(document: AgendaDocument): string {
  return document.units.map((unit) => unit.text).join('');
}

export function positionOf(document: AgendaDocument, unit: DocumentUnit, offset: number): Position {
  let low = 0;
  let high = unit.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((unit.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: (document.firstLines[unit.index] ?? 0) + low, character: offset - (unit.lineStarts[low] ?? 0) };
}

/** The unit and the offset in it; beyond the end of a line or of the document the nearest there is. Index -1 in an empty document. */
export function locate(document: AgendaDocument, { line, character }: Position): { readonly index: number; readonly offset: number } {
  const { units, firstLines } = document;
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstLines[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const unit = units[low];
  if (unit === undefined) return { index: 0, offset: 0 };
  const row = line - (firstLines[low] ?? 0);
  const lineStart = unit.lineStarts[row];
  if (lineStart === undefined) return { index: low, offset: unit.text.length };
  const lineEnd = contentEnd(unit, unit.lineStarts[row + 1]);
  return { index: low, offset: Math.max(lineStart, Math.min(lineStart + character, lineEnd)) };
}

/** Where a line's text ends, whose line end is behind it if another line starts there. */
function contentEnd(unit: EditedText, nextLine: number | undefined): number {
  if (nextLine === undefined) return unit.text.length;
  return textBetween(unit, nextLine - 2, nextLine) === '\r\n' ? nextLine - 2 : nextLine - 1;
}

export function placeText({ unit, start, end }: Place): string {
  return textBetween(unit, start, end);
}

/** Puts the units of a text in the place of those `from` to `to`, and of as many behind them as are others for it. */
function exchangeUnits(document: AgendaDocument, from: number, to: number, text: string): void {
  const { units } = document;
  const known = (piece: string, entry: Context) => units.slice(from, end).find((unit) => unit.entry === entry && unit.text === piece);
  let end = to;
  let parsed = parseText(text, units[from - 1]?.exit ?? 'text', known);
  for (;;) {
    const last = parsed.at(-1);
    const open = last?.exit ?? units[from - 1]?.exit ?? 'text';
    const next = units[end];
    if (next === undefined || next.entry === open) break;
    const behind = end;
    end++;
    if (open !== 'schedule' && next.entry !== 'schedule') {
      parsed = [...parsed, ...parseText(next.text, open)];
      continue;
    }
    // Where a timetable begins or ends, the lines behind are cut into other units, as far as the next part or block.
    while (end < units.length && !beginsBlock(units[end]?.text ?? '')) end++;
    parsed = [...parsed.slice(0, -1), ...parseText((last?.text ?? '') + units.slice(behind, end).map((unit) => unit.text).join(''), last?.entry ?? open)];
  }
  replaceUnits(document, from, end, parsed);
}

/** Exchanges the units that are others; those that are the same at both ends stay, and each other one has the name of the one in whose place it stands. */
function replaceUnits(document: AgendaDocument, from: number, to: number, parsed: readonly TextUnit[]): void {
  const { units } = document;
  const isSame = (unit: DocumentUnit | undefined, other: TextUnit | undefined) => unit?.text === other?.text && unit?.entry === other?.entry;
  const least = Math.min(to - from, parsed.length);
  let ahead = 0;
  while (ahead < least && isSame(units[from + ahead], parsed[ahead])) ahead++;
  let behind = 0;
  while (behind < least - ahead && isSame(units[to - 1 - behind], parsed[parsed.length - 1 - behind])) behind++;
  const at = from + ahead;
  const removed = to - from - ahead - behind;
  const added = withOwnTrees(parsed.slice(ahead, parsed.length - behind), [...units.slice(from, at), ...units.slice(to - behind, to)])
    .map((unit, index) => createUnit(unit, index < removed ? units[at + index]?.id : undefined));
  units.splice(at, removed, ...added);
  renumber(document, at, removed === added.length ? at + added.length : units.length);
}

/** Each node stands in one unit only, which its readers rely on: of units that are written alike, each has a tree of its own. */
function withOwnTrees(parsed: readonly TextUnit[], others: readonly DocumentUnit[]): readonly TextUnit[] {
  const trees = new Set(others.map(({ tree }) => tree));
  return parsed.map((unit) => {
    const own = trees.has(unit.tree) ? { ...unit, ...parseUnit(unit.text, unit.entry) } : unit;
    trees.add(own.tree);
    return own;
  });
}

/** Numbers the units and their first lines from the unit `from` on; those from `to` on only if the numbers are others than they were. */
function renumber({ units, firstLines }: AgendaDocument, from: number, to: number): void {
  let line = from === 0 ? 0 : (firstLines[from - 1] ?? 0) + linesOf(units[from - 1]);
  for (let index = from; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined || (index >= to && unit.index === index && firstLines[index] === line)) return;
    unit.index = index;
    firstLines[index] = line;
    line += linesOf(unit);
  }
  firstLines[units.length] = line;
  firstLines.length = units.length + 1;
}

/** The lines that end in the unit. */
function linesOf(unit: DocumentUnit | undefined): number {
  if (unit === undefined) return 0;
  const last = unit.lineStarts.at(-1) ?? 0;
  return last === unit.text.length ? unit.lineStarts.length - 1 : unit.lineStarts.length;
}

let lastId = 0;
function createUnit({ text, edited, entry, exit, tree }: TextUnit, id: number | undefined, lineStarts: readonly number[] = lineStartsOf(text)): DocumentUnit {
  return { id: id ?? ++lastId, text, entry, exit, tree, lineStarts, index: -1, read: undefined, ...(edited && { edited }) };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue;
    if (code === 0x0a || code === 0x0d) starts.push(at + 1);
  }
  return starts;
}
