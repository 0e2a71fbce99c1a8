// Numbers and tables as the report prints them.
import { median, spread } from './statistics.mjs';

/** Three digits: 0.12, 1.23, 12.3, 123. */
export function number(value) {
  if (value === undefined) return '–';
  const size = Math.abs(value);
  return value.toFixed(size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2);
}

/** The median and, of several values, the smallest and the largest. */
export function withSpread(values) {
  const range = spread(values);
  if (range === undefined || range[0] === range[1]) return number(range?.[0]);
  return `${number(median(values))} (${range.map(number).join('–')})`;
}

/** A Markdown table; all columns but the first `left` stand to the right. */
export function table(head, rows, left = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index < left ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
