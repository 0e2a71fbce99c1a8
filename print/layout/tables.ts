/** Tables and timetables. */
import type { Block, PrintedText, Source, Table, TableRow, Timetable, TimetableCell, TimetableDay, TimetableSlot } from '../blocks.js';
import { element, textNode, type PrintElement, type PrintNode } from '../elements.js';
import type { Direction } from '../languages.js';
import { rootAttributes } from './attributes.js';
import { layoutText, sourceAttributes } from './inline.js';

export function layoutTable(block: Block<'table', Table>): PrintElement {
  const { head, rows } = block.content;
  const body = element('tbody', {}, rows.map((row) => layoutRow(row, 'td', block.dir)));
  return element('table', rootAttributes(block), head === undefined ? [body] : [element('thead', {}, [layoutRow(head, 'th', block.dir)]), body]);
}

function layoutRow({ source, cells }: TableRow, tag: 'td' | 'th', direction: Direction): PrintElement {
  const scope = tag === 'th' ? 'col' : undefined;
  return element('tr', rowAttributes(source), cells.map((cell) => element(tag, { scope }, layoutText(cell, direction))));
}

export function layoutTimetable(block: Block<'timetable', Timetable>): PrintElement {
  const { columns, rows } = block.content;
  const head = element('tr', {}, columns.map((column) => element('th', { scope: 'col' }, layoutText(column, block.dir))));
  const body = rows.map((row) => (row.kind === 'day' ? layoutDay(row, columns.length, block.dir) : layoutSlot(row, block.dir)));
  return element('table', rootAttributes(block), [element('thead', {}, [head]), element('tbody', {}, body)]);
}

function layoutDay({ source, text }: TimetableDay, columns: number, direction: Direction): PrintElement {
  return element('tr', { class: 'day', ...rowAttributes(source) }, [element('td', { colspan: String(columns) }, layoutText(text, direction))]);
}

function layoutSlot({ source, time, cells }: TimetableSlot, direction: Direction): PrintElement {
  return element('tr', { class: 'slot', ...rowAttributes(source) }, [element('td', { class: 'time' }, layoutText(time, direction)), ...cells.map((cell) => layoutCell(cell, direction))]);
}

function layoutCell({ span, entries }: TimetableCell, direction: Direction): PrintElement {
  const attributes = { colspan: span > 1 ? String(span) : undefined };
  return element('td', attributes, entries.map((texts) => element('div', { class: 'slot-entry' }, spaced(texts, direction))));
}

function spaced(texts: readonly PrintedText[], direction: Direction): readonly PrintNode[] {
  return texts.flatMap((text, index) => (index === 0 ? layoutText(text, direction) : [textNode(' '), ...layoutText(text, direction)]));
}

const rowAttributes = ({ unit, start }: Source) => sourceAttributes({ unit, offset: start });
