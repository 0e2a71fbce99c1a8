/** A day of a calendar: a heading, and a list of what happens, each at its time. */
import type { CalendarCell, CalendarDay, CalendarGap, CalendarHead, ViewPage } from '../../../server/protocol/index.js';
import type { Source } from '../../../print/blocks.js';
import { plainNodes } from './plain-text.js';
import { fill, make, type ViewTools } from './view.js';

export interface DayTools extends ViewTools {
  readonly head: CalendarHead;
  readonly page: ViewPage;
  /** Degrees of the colour circle by first-level item. */
  readonly hues: ReadonlyMap<string, number>;
}

export function writeDay(day: CalendarDay, tools: DayTools): HTMLElement {
  const { head, page, words } = tools;
  const id = `day-${day.key.replace(/[^A-Za-z0-9]/g, '-')}`;
  const title = make('button', '', { 'type': 'button', 'data-name': day.key }, plainNodes(day.text, page.direction));
  title.addEventListener('click', () => reveal(day.source, tools));
  const tracks = head.tracks.length === 0 ? [] : [make('div', 'tracks', { 'aria-hidden': 'true' }, head.tracks.map((track) => make('span', '', {}, [track])))];
  const parts = [...day.gaps.map((gap) => ({ from: gap.from, node: writeGap(gap, tools) })), ...day.cells.map((cell, index) => ({ from: cell.from, node: writeCell(cell, `${day.key} ${String(index)}`, tools) }))];
  const list = make('ol', 'plan', {}, parts.sort((one, other) => one.from - other.from).map(({ node }) => node));
  const isEmpty = day.cells.length === 0;
  const note = isEmpty ? [make('p', 'left-out', { dir: 'auto' }, [words.leftOut])] : [];
  return make('section', `day${isEmpty ? ' empty' : ''}`, { 'aria-labelledby': id, 'data-key': day.key }, [make('h3', '', { id }, [title]), ...tracks, ...(isEmpty ? [make('div', 'plan', {}, note)] : [list])]);
}

function writeCell(cell: CalendarCell, name: string, tools: DayTools): HTMLElement {
  const { head, page, words, hues } = tools;
  const { direction } = page;
  const track = cell.span === 1 ? head.tracks[cell.track] : undefined;
  const told = [...(cell.lanes > 1 ? [words.overlaps] : []), ...(cell.times === 'open' ? [words.open] : []), ...(cell.times === 'none' ? [words.untimed] : []), ...(cell.isContinued ? [words.continued] : [])];
  const inner = make('span', 'words', {}, [
    make('span', 'time', {}, plainNodes(cell.time, direction)),
    ...(track === undefined ? [] : [make('span', 'unseen', {}, [` ${track} `])]),
    ...cell.entries.map((texts) => make('span', 'entry', {}, texts.flatMap((text, index) => [...(index === 0 ? [] : [' ']), ...plainNodes(text, direction)]))),
    ...told.map((word) => make('span', word === words.overlaps ? 'tag' : 'unseen', { dir: 'auto' }, [` ${word}`])),
  ]);
  const button = make('button', '', { 'type': 'button', 'data-name': name, 'title': inner.textContent }, [inner]);
  button.addEventListener('click', () => reveal(cell.source, tools));
  const item = make('li', `slot times-${cell.times}${cell.isContinued ? ' continued' : ''}${cell.lanes > 1 ? ' overlaps' : ''}`, {}, [button]);
  const own = cell.items.flatMap((one) => hues.get(one) ?? []);
  item.style.setProperty('--stripes', stripes(own));
  if (own.length === 0) item.classList.add('of-no-item');
  place(item, cell, head, { '--track': cell.track, '--span': cell.span, '--lane': cell.lane, '--lanes': cell.lanes, '--hue': own[0] ?? 0 });
  return item;
}

/** A stripe for each item, one under the other. */
function stripes(hues: readonly number[]): string {
  if (hues.length === 0) return 'none';
  const stops = hues.map((hue, index) => `hsl(${String(hue)} 55% 45%) ${String((index * 100) / hues.length)}% ${String(((index + 1) * 100) / hues.length)}%`);
  return `linear-gradient(${stops.join(', ')})`;
}

function writeGap(gap: CalendarGap, { head, words }: DayTools): HTMLElement {
  const item = make('li', 'gap', {}, [make('span', '', {}, [fill(words.gap, gap.text)])]);
  place(item, gap, head, {});
  return item;
}

function place(item: HTMLElement, { from, to }: { readonly from: number; readonly to: number }, head: CalendarHead, others: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries({ '--begin': (from - head.from) / 60, '--length': (to - from) / 60, ...others })) item.style.setProperty(name, String(value));
}

function reveal({ unit, start }: Source, { say }: DayTools): void {
  say({ type: 'reveal', side: 'own', source: { unit, offset: start } });
}
