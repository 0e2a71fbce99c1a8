/** The timetables of an agenda as calendars: the words of the printed timetable, the times to scale, and the days of the meeting that are left out. */
import type { PrintedText, Timetable as PrintedTimetable, TimetableDay as PrintedDay, TimetableSlot as PrintedSlot } from '../../print/blocks.js';
import type { CalendarCell, CalendarDay, CalendarHead } from '../../print/calendar.js';
import { compareDates, daysOfRange, isoDate, weekdayOf, type CalendarDate } from '../locales/dates.js';
import { printDayRow } from '../locales/date-forms.js';
import { printTime, printTimeRange } from '../locales/times.js';
import type { Analysis } from '../model/analysis.js';
import { planDay, type DayPlan, type PlannedCell } from '../model/day-plan.js';
import { cellsField, fieldOf } from '../model/fields.js';
import type { Part, Schedule } from '../model/outline.js';
import { placeOf, symbolPlace } from '../model/places.js';
import { timetablesOf, type Timetable, type TimetableDay, type TimetableSlot } from '../model/timetable.js';
import type { Scope } from '../model/workspace.js';
import { createPrinting, sourceOf, sourceOfNode, type Printing } from './printing.js';
import { derivedText, wordsOf } from './runs.js';
import { printTimetable } from './timetable.js';
import { printItemTitle, printWholeTitle } from './titles.js';

export interface Calendar {
  readonly heads: readonly CalendarHead[];
  readonly days: readonly CalendarDay[];
}

/** Of a registry, and of an agenda without a timetable, there is nothing. */
export function printCalendar(analysis: Analysis, scope: Scope): Calendar {
  if (analysis.masthead === undefined) return { heads: [], days: [] };
  const printing = createPrinting(analysis, analysis.masthead, scope);
  const timetables = timetablesOf(analysis.outline, analysis.numbering).flatMap((timetable): PlannedTimetable[] => {
    const [block] = printTimetable(timetable.schedule, printing);
    return block?.kind === 'timetable' ? [planTimetable(timetable, block.content, block.key)] : [];
  });
  const left = timetables.length === 0 ? [] : daysLeftOut(timetables, printing);
  return {
    heads: timetables.map((timetable) => headOf(timetable, printing)),
    days: timetables.flatMap((timetable, index) => inOrder(timetable.days, index === 0 ? left : []).map((day) => printDay(day, index, timetable, printing))),
  };
}

interface PlannedTimetable {
  readonly schedule: Schedule;
  readonly key: string;
  readonly tracks: readonly string[];
  readonly days: readonly PlannedDay[];
}
/** A date, the rows that stand for it, and what stands in them. */
interface PlannedDay {
  readonly date: CalendarDate | undefined;
  readonly rows: readonly { readonly day: TimetableDay; readonly printed: PrintedDay }[];
  readonly plan: DayPlan;
  readonly printed: ReadonlyMap<TimetableSlot, PrintedSlot>;
}

function planTimetable({ schedule, days }: Timetable, { rows }: PrintedTimetable, key: string): PlannedTimetable {
  const tracks = cellsField(schedule.directive.node, 'tracks') ?? [];
  const printed = rows.values(); // one for each day and slot, in order
  const groups: { readonly date: CalendarDate | undefined; readonly rows: { day: TimetableDay; printed: PrintedDay }[]; readonly printed: Map<TimetableSlot, PrintedSlot> }[] = [];
  for (const day of days) {
    const known = groups.find(({ date }) => date !== undefined && day.date !== undefined && compareDates(date, day.date) === 0);
    const group = known ?? { date: day.date, rows: [], printed: new Map<TimetableSlot, PrintedSlot>() };
    if (known === undefined) groups.push(group);
    const row = printed.next().value;
    if (row?.kind === 'day') group.rows.push({ day, printed: row });
    for (const slot of day.slots) {
      const cells = printed.next().value;
      if (cells?.kind === 'slot') group.printed.set(slot, cells);
    }
  }
  return { schedule, key, tracks, days: groups.map((group) => ({ ...group, plan: planDay([...group.printed.keys()], tracks.length) })) };
}

/** The working days of the meeting that no timetable has. */
function daysLeftOut(timetables: readonly PlannedTimetable[], { masthead: { meeting } }: Printing): readonly PlannedDay[] {
  if (meeting === undefined) return [];
  const known = new Set(timetables.flatMap(({ days }) => days.flatMap(({ date }) => (date === undefined ? [] : [isoDate(date)]))));
  const left = daysOfRange(meeting).filter((date) => weekdayOf(date) <= LAST_WORKING_DAY && !known.has(isoDate(date)));
  return left.map((date) => ({ date, rows: [], plan: planDay([], 0), printed: new Map() }));
}
const LAST_WORKING_DAY = 5;

/** The days as they stand, each that is left out before the first later one. */
function inOrder(days: readonly PlannedDay[], left: readonly PlannedDay[]): readonly PlannedDay[] {
  const ordered = [...days];
  for (const day of left) {
    const at = ordered.findIndex(({ date }) => date !== undefined && day.date !== undefined && compareDates(date, day.date) > 0);
    ordered.splice(at < 0 ? ordered.length : at, 0, day);
  }
  return ordered;
}

const HOUR = 60;

function headOf({ schedule, tracks, days }: PlannedTimetable, printing: Printing): CalendarHead {
  const cells = days.flatMap(({ plan }) => plan.cells);
  const from = Math.floor(Math.min(...cells.map((cell) => cell.from), cells.length === 0 ? 9 * HOUR : Infinity) / HOUR) * HOUR;
  const to = Math.max(Math.ceil(Math.max(...cells.map((cell) => cell.to), 0) / HOUR) * HOUR, from + HOUR);
  const hours = Array.from({ length: (to - from) / HOUR + 1 }, (_, index) => ({ at: from + index * HOUR, text: printTime(printing.analysis.locale, from + index * HOUR) }));
  const { unit, node } = schedule.directive;
  return { title: titleOver(schedule, printing), source: sourceOfNode(unit, node), tracks, from, to, hours };
}

function titleOver(schedule: Schedule, printing: Printing): PrintedText {
  const part = printing.analysis.parts.find(({ content }) => content.includes(schedule));
  return part?.head === undefined ? { runs: [] } : titleOfPart(part.head, printing);
}

function titleOfPart({ unit, node }: NonNullable<Part['head']>, printing: Printing): PrintedText {
  if (node.kind === 'directive') return node.argument.kind === 'titleArgument' ? printWholeTitle(node.argument.text, unit, printing) : { runs: [] };
  const item = printing.itemOf.get(node);
  return item === undefined ? { runs: [] } : printItemTitle(item, 'timetable', printing).text;
}

function printDay({ date, rows, plan, printed }: PlannedDay, timetable: number, { key, tracks }: PlannedTimetable, printing: Printing): CalendarDay {
  const { masthead, analysis: { locale } } = printing;
  const field = fieldOf(masthead.directive, 'meeting')?.value;
  const [first] = rows;
  return {
    key: `${key}.${first === undefined ? `left out ${date === undefined ? '' : isoDate(date)}` : `${String(first.day.unit.id)}.${String(first.day.node.date.startOffset)}`}`,
    timetable,
    source: first?.printed.source ?? sourceOf(field === undefined ? symbolPlace(masthead) : placeOf(masthead.unit, field)),
    text: first?.printed.text ?? derivedText(date === undefined ? '' : printDayRow(locale, date)),
    isMissing: first === undefined,
    cells: plan.cells.flatMap((cell) => {
      const slot = printed.get(cell.slot);
      return slot === undefined ? [] : [printCell(cell, slot, tracks.length > 0, printing)];
    }),
    gaps: plan.gaps.map((gap) => ({ ...gap, text: printTimeRange(locale, gap.from, gap.to) })),
  };
}

function printCell({ slot, cell, from, to, times, track, span, lane, lanes }: PlannedCell, printed: PrintedSlot, hasTracks: boolean, printing: Printing): CalendarCell {
  // Without tracks the numbers stand in a cell of their own; with them, each cell stands for itself.
  const entries = hasTracks ? (printed.cells[cell]?.entries ?? []) : printed.cells.flatMap((one) => one.entries);
  const isAcross = !hasTracks || slot.node.cells.length === 1;
  const items = slot.entries.filter((entry) => isAcross || entry.track === cell).flatMap(({ designators }) => designators.map((designator) => /^[^(]*/.exec(designator)?.[0] ?? designator));
  const continued = printing.analysis.locale.words.continued;
  return {
    source: printed.source, from, to, times, time: printed.time, track, span, lane, lanes, entries,
    items: [...new Set(items)],
    isContinued: entries.some((texts) => wordsOf(texts.at(-1)?.runs ?? []) === continued),
  };
}
