/**
 * A day of a timetable drawn to scale: from when to when each cell of a slot goes, in which track, what overlaps it, and what is left free.
 * Slots without times (`"Lunch break"`) are given those that the others leave.
 */
import type { TimetableSlot } from './timetable.js';

export interface DayPlan {
  /** In the order of the slots. */
  readonly cells: readonly PlannedCell[];
  /** Between the first slot and the last, what no slot takes. */
  readonly gaps: readonly TimeSpan[];
}
/** Minutes since midnight, half-open. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}
export interface PlannedCell extends TimeSpan {
  readonly slot: TimetableSlot;
  /** Zero-based index of the cell in its slot. */
  readonly cell: number;
  /** `typed`: as it says; `open`: it says only when it begins; `none`: it has no times of day, or impossible ones. */
  readonly times: 'typed' | 'open' | 'none';
  /** Zero-based index of the first track that it stands in, and in how many. */
  readonly track: number;
  readonly span: number;
  /** Of cells that overlap in a track each has a lane, zero-based, of so many. */
  readonly lane: number;
  readonly lanes: number;
}

/** Minutes of a slot that does not say when it ends, and of one that says nothing. */
const OPEN_SLOT = 60;
const UNTIMED_SLOT = 30;
const FIRST_HOUR = 9 * 60;
const END_OF_DAY = 24 * 60;

/** `tracks`: their number; without them every slot is one cell. */
export function planDay(slots: readonly TimetableSlot[], tracks: number): DayPlan {
  const spans = spansOf(slots);
  const cells = slots.flatMap((slot, index) => cellsOf(slot, spans[index] ?? { from: 0, to: 0 }, tracks));
  return { cells: inLanes(cells), gaps: gapsBetween(spans) };
}

function spansOf(slots: readonly TimetableSlot[]): readonly TimeSpan[] {
  const spans: (TimeSpan | undefined)[] = slots.map(({ from, to }, index) => (from === undefined ? undefined : { from, to: to ?? endOfOpen(from, slots.slice(index + 1)) }));
  for (let first = 0; first < slots.length; first++) {
    if (spans[first] !== undefined) continue;
    let behind = first;
    while (behind < slots.length && slots[behind]?.from === undefined) behind++;
    shareOut(first, behind, spans);
  }
  return spans.map((span) => span ?? { from: 0, to: 0 });
}

function endOfOpen(from: number, later: readonly TimetableSlot[]): number {
  const next = later.map((slot) => slot.from).find((begin) => begin !== undefined && begin > from);
  return Math.min(next ?? END_OF_DAY, from + OPEN_SLOT);
}

/** Slots without times share what lies between the slots around them; where nothing does, each is short. */
function shareOut(first: number, behind: number, spans: (TimeSpan | undefined)[]): void {
  const count = behind - first;
  const begin = first === 0 ? undefined : Math.max(...spans.slice(0, first).map((span) => span?.to ?? 0));
  const end = spans[behind]?.from;
  const isBetween = begin !== undefined && end !== undefined && end > begin;
  const length = isBetween ? (end - begin) / count : UNTIMED_SLOT;
  const from = begin ?? (end === undefined ? FIRST_HOUR : Math.max(0, end - count * length));
  for (let index = 0; index < count; index++) spans[first + index] = { from: Math.min(from + index * length, END_OF_DAY - length), to: Math.min(from + (index + 1) * length, END_OF_DAY) };
}

type Cell = Omit<PlannedCell, 'lane' | 'lanes'>;

/** A slot of one cell stands across all tracks. */
function cellsOf(slot: TimetableSlot, span: TimeSpan, tracks: number): readonly Cell[] {
  const times = slot.from === undefined ? 'none' : slot.to === undefined ? 'open' : 'typed';
  const { cells } = slot.node;
  if (tracks === 0 || cells.length <= 1) return [{ slot, ...span, times, cell: 0, track: 0, span: Math.max(tracks, 1) }];
  return cells.flatMap(({ marks, entries }, cell): Cell[] => (marks.length + entries.length === 0 ? [] : [{ slot, ...span, times, cell, track: Math.min(cell, tracks - 1), span: 1 }]));
}

/** Cells that overlap, one way or through others, share the width. */
function inLanes(cells: readonly Cell[]): readonly PlannedCell[] {
  const lanes = new Map<Cell, { readonly lane: number; readonly group: { lanes: number } }>();
  const placed: Cell[] = [];
  for (const cell of cells.toSorted((one, other) => one.from - other.from)) {
    const overlapped = placed.filter((other) => overlap(cell, other));
    const taken = new Set(overlapped.map((other) => lanes.get(other)?.lane));
    let lane = 0;
    while (taken.has(lane)) lane++;
    const group = overlapped.map((other) => lanes.get(other)?.group).find((one) => one !== undefined) ?? { lanes: 1 };
    group.lanes = Math.max(group.lanes, lane + 1);
    lanes.set(cell, { lane, group });
    placed.push(cell);
  }
  return cells.map((cell) => ({ ...cell, lane: lanes.get(cell)?.lane ?? 0, lanes: lanes.get(cell)?.group.lanes ?? 1 }));
}

const overlap = (one: Cell, other: Cell) => one.from < other.to && other.from < one.to && one.track < other.track + other.span && other.track < one.track + one.span;

function gapsBetween(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const gaps: TimeSpan[] = [];
  let end: number | undefined;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    if (end !== undefined && from > end) gaps.push({ from: end, to: from });
    end = Math.max(end ?? 0, to);
  }
  return gaps;
}
