/** A timetable read as data: its days with their dates, their slots with times, the items in each (language reference, section 6). */
import { isToken, type Day, type Reference, type Slot, type SlotEntry } from '../../grammar/index.js';
import { parseClockTime, parseIsoDate, type CalendarDate } from '../locales/dates.js';
import type { DocumentUnit } from './document.js';
import type { Numbering } from './numbering.js';
import type { Located, Outline, Schedule } from './outline.js';
import { designatorsIn } from './references.js';

export interface Timetable {
  readonly schedule: Schedule;
  readonly days: readonly TimetableDay[];
  /** Slots that stand before the first day; they are not printed. */
  readonly early: readonly Located<Slot>[];
}
export interface TimetableDay extends Located<Day> {
  /** Undefined for a day that does not exist. */
  readonly date: CalendarDate | undefined;
  readonly slots: readonly TimetableSlot[];
}
export interface TimetableSlot extends Located<Slot> {
  /** Minutes since midnight; undefined where there is none, or it is no time of day. */
  readonly from: number | undefined;
  /** Undefined also where it is not after `from`. */
  readonly to: number | undefined;
  readonly entries: readonly TimetableEntry[];
}
export interface TimetableEntry extends Located<SlotEntry> {
  /** The index of the track, zero-based; undefined for a slot that stands across all. */
  readonly track: number | undefined;
  /** Canonical, ranges written out; none for quoted text. */
  readonly designators: readonly string[];
  /** The ids of the notes that its marks call. */
  readonly notes: readonly string[];
}

const readTimetables = new WeakMap<Outline['schedules'], readonly Timetable[]>();

/** The timetables of a document, in order; read once. */
export function timetablesOf({ schedules }: Pick<Outline, 'schedules'>, numbering: Numbering): readonly Timetable[] {
  const known = readTimetables.get(schedules) ?? schedules.map((schedule) => readTimetable(schedule, numbering));
  readTimetables.set(schedules, known);
  return known;
}

export function readTimetable(schedule: Schedule, numbering: Numbering): Timetable {
  const days: (TimetableDay & { slots: TimetableSlot[] })[] = [];
  const early: Located<Slot>[] = [];
  for (const { unit, node } of schedule.rows) {
    if (node.kind === 'day') {
      days.push({ unit, node, date: parseIsoDate(node.date.image), slots: [] });
    } else if (node.kind === 'slot') {
      const day = days.at(-1);
      if (day === undefined) early.push({ unit, node });
      else day.slots.push(slotOf(unit, node, numbering));
    }
  }
  return { schedule, days, early };
}

const readSlots = new WeakMap<Slot, { readonly numbering: Numbering; readonly slot: TimetableSlot }>();

/** Read once. */
function slotOf(unit: DocumentUnit, node: Slot, numbering: Numbering): TimetableSlot {
  const known = readSlots.get(node);
  if (known?.numbering === numbering && known.slot.unit === unit) return known.slot;
  const slot = readSlot(unit, node, numbering);
  readSlots.set(node, { numbering, slot });
  return slot;
}

function readSlot(unit: DocumentUnit, node: Slot, numbering: Numbering): TimetableSlot {
  const { from, to } = node.head;
  const start = from === undefined ? undefined : parseClockTime(from.image);
  const end = to === undefined ? undefined : parseClockTime(to.image);
  const across = node.cells.length === 1;
  const entries = node.cells.flatMap((cell, track) => cell.entries.map((entry) => readEntry(unit, entry, across ? undefined : track, numbering)));
  return { unit, node, from: start, to: start !== undefined && end !== undefined && end > start ? end : undefined, entries };
}

function readEntry(unit: DocumentUnit, node: SlotEntry, track: number | undefined, numbering: Numbering): TimetableEntry {
  const { content } = node;
  const designators = content !== undefined && !isToken(content) && content.kind === 'designatorRange' ? designatorsIn([content], numbering) : [];
  return { unit, node, track, designators, notes: notesCalledBy(node.marks) };
}

/** The ids of the notes that marks call. */
export function notesCalledBy(marks: readonly Reference[]): readonly string[] {
  return marks.flatMap(({ content }) => (content?.kind === 'noteReference' ? [content.id.image] : []));
}
