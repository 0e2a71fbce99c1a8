// The few figures that the README shows, as they stand in the report.
import { number, table } from './numbers.mjs';

const PEERS = ['rumdl', 'Langium', 'Markdown', 'YAML'];
const BEGIN = '<!-- figures of bench/results.md: written by `npm run bench` -->';
const END = '<!-- end of the figures -->';

/** The table of the report. */
export function summaryOf(figures) {
  const row = (what, unit, section, where, read) => {
    const of = (server) => figures.value(section, { ...where, server }, read);
    const best = figures.best(section, where, read, PEERS);
    const other = best === undefined ? '–' : `${number(best.value)} ${unit} (${best.name})`;
    const printed = (value) => (value === undefined ? '–' : `${number(value)} ${unit}`);
    const ours = of('agenda');
    const ratio = best === undefined || ours === undefined ? undefined : best.value / ours;
    return [what, printed(ours), other, number(ratio), printed(of('floor, incremental'))];
  };
  const lines = (size) => ({ size });
  return table(['', 'Agenda Markup', 'best other server', 'other : ours', 'least that Node needs'], [
    row('a keystroke in 1,000 lines, work of the server', 'ms', 'keys', lines(1_000), (one) => one.cpu),
    row('… in 10,000 lines', 'ms', 'keys', lines(10_000), (one) => one.cpu),
    row('… in 50,000 lines', 'ms', 'keys', lines(50_000), (one) => one.cpu),
    row('opening 10,000 lines', 'ms', 'open', lines(10_000), (one) => one.cold),
    row('completion behind a keystroke in 10,000 lines', 'ms', 'requests', lines(10_000), (one) => one.requests.completion?.latencies),
    row('5,000 files, start to all references', 'ms', 'folder', lines(5_000), (one) => one.cold),
    row('memory with 5,000 files', 'MB', 'folder', lines(5_000), (one) => one.memory),
    row('start to first findings', 'ms', 'start', {}, (one) => one.findings),
  ]);
}

/** A text with the figures between their marks replaced; unchanged where it has no marks. */
export function withFigures(text, summary) {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  return begin < 0 || end < begin ? text : `${text.slice(0, begin)}${BEGIN}\n\n${summary}\n\n${text.slice(end)}`;
}

/** The figures between the marks of a text. */
export function figuresIn(text) {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  return begin < 0 || end < begin ? undefined : text.slice(begin + BEGIN.length, end).trim();
}

/** The figures as the report holds them, marks included, so that they are found in it by the same means. */
export const marked = (summary) => `${BEGIN}\n\n${summary}\n\n${END}`;
