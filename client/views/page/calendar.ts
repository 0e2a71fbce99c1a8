/** The timetables of a document as calendars: days as columns, slots to scale, tracks and what overlaps beside each other. */
import type { PrintedText } from '../../../print/blocks.js';
import type { CalendarContent, CalendarDay, CalendarHead, ViewPage, ViewPatch } from '../../../server/protocol/index.js';
import { writeDay, type DayTools } from './calendar-day.js';
import { plainNodes } from './plain-text.js';
import { make, type View, type ViewTools } from './view.js';

export function createCalendar(content: CalendarContent, tools: ViewTools): View {
  const { container, words } = tools;
  let { own, heads = [], rows } = content;
  draw();
  new ResizeObserver(() => {
    container.querySelectorAll<HTMLElement>('.grid').forEach(scaleToFit);
  }).observe(container);
  return { patch, go };

  function patch({ changed, order, pages }: ViewPatch): void {
    const days = new Map([...rows, ...(changed as readonly CalendarDay[])].map((day) => [day.key, day]));
    const keys = rows.map(({ key }) => key);
    if (order !== undefined) keys.splice(order.at, order.removed, ...order.keys);
    rows = keys.flatMap((key) => days.get(key) ?? []);
    if (pages !== undefined) ({ own, heads = [] } = pages);
    keepFocus(draw);
  }

  /** From slot to slot: a calendar has no differences. */
  function go(to: 'next' | 'previous'): void {
    const buttons = [...container.querySelectorAll<HTMLElement>('.slot > button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(to === 'next' ? at + 1 : at <= 0 ? buttons.length - 1 : at - 1) % Math.max(buttons.length, 1)]?.focus();
  }

  function draw(): void {
    const scrolled = [...container.querySelectorAll('.grid')].map(({ scrollLeft }) => scrollLeft);
    container.lang = own.language;
    container.dir = own.direction;
    const hues = huesOf(rows);
    const days = (index: number) => rows.filter(({ timetable }) => timetable === index);
    const timetables = heads.map((head, index) => writeTimetable(head, days(index), index, own, { ...tools, head, page: own, hues }));
    container.replaceChildren(make('h1', '', {}, [make('bdi', '', {}, [own.name])]), ...(timetables.length === 0 ? [make('p', 'nothing', { dir: 'auto' }, [words.noTimetable])] : timetables));
    container.querySelectorAll<HTMLElement>('.grid').forEach((grid, index) => {
      grid.scrollLeft = scrolled[index] ?? 0;
      scaleToFit(grid);
    });
  }

  /** The same button has the focus when all is drawn anew. */
  function keepFocus(change: () => void): void {
    const name = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['name'] : undefined;
    change();
    if (name !== undefined) container.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`)?.focus({ preventScroll: true });
  }
}

/** A colour for each item of the first level, in the order in which they appear: what goes on elsewhere can be recognised. */
function huesOf(days: readonly CalendarDay[]): ReadonlyMap<string, number> {
  const items = new Set(days.flatMap(({ cells }) => cells.flatMap((cell) => cell.items)));
  return new Map([...items].map((item, index) => [item, (210 + index * GOLDEN_ANGLE) % 360]));
}
/** Degrees that keep neighbours apart, however many there are. */
const GOLDEN_ANGLE = 137.5;

function writeTimetable(head: CalendarHead, days: readonly CalendarDay[], index: number, page: ViewPage, tools: DayTools): HTMLElement {
  const id = `timetable-${String(index)}`;
  const grid = make('div', 'grid', {}, [writeHours(head, tools), ...days.map((day) => writeDay(day, tools))]);
  grid.style.setProperty('--days', String(days.length));
  grid.style.setProperty('--hours', String((head.to - head.from) / 60));
  grid.style.setProperty('--tracks', String(Math.max(head.tracks.length, 1)));
  return make('section', 'timetable', { 'aria-labelledby': id }, [make('h2', '', { id }, titleNodes(head.title, page, tools)), grid]);
}

function titleNodes(title: PrintedText, { direction }: ViewPage, { words }: DayTools): readonly (Node | string)[] {
  return title.runs.length === 0 ? [words.time] : plainNodes(title, direction);
}

/** The scale; slots say their times themselves. */
function writeHours({ hours, from }: CalendarHead, { head }: DayTools): HTMLElement {
  const labels = hours.map(({ at, text }) => {
    const label = make('span', 'hour', {}, [text]);
    label.style.setProperty('--at', String((at - from) / 60));
    return label;
  });
  return make('div', `hours${head.tracks.length > 0 ? ' with-tracks' : ''}`, { 'aria-hidden': 'true' }, labels);
}

const SMALLEST_HOUR = 44;
const LARGEST_HOUR = 220;

/** As high an hour as the fullest slot needs, within limits; what is still too full opens under the mouse and with the focus. */
function scaleToFit(grid: HTMLElement): void {
  grid.style.setProperty('--hour', `${String(SMALLEST_HOUR)}px`);
  let hour = SMALLEST_HOUR;
  for (const slot of grid.querySelectorAll<HTMLElement>('.slot')) {
    const hours = Number(slot.style.getPropertyValue('--length'));
    const text = slot.querySelector<HTMLElement>('.words');
    if (text !== null && hours > 0) hour = Math.max(hour, (text.scrollHeight + PADDING) / hours);
  }
  grid.style.setProperty('--hour', `${String(Math.min(Math.ceil(hour), LARGEST_HOUR))}px`);
}
/** CSS pixels over and under the words of a slot. */
const PADDING = 12;
