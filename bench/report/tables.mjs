// The tables of the report, one for each section.
import { CASES } from '../generate/agenda-cases.mjs';
import { REQUEST_NAMES } from '../sections/requests.mjs';
import { number, table, withSpread } from './numbers.mjs';
import { median, quantile } from './statistics.mjs';
import { growthInSecondHalf } from './targets.mjs';
import { citationSpeeds, hostileGrowth, parsingSpeeds } from './throughput.mjs';

/** The tables of all sections that something was measured in, as Markdown. */
export function tablesOf(figures) {
  return [startTable, openTable, keysTable, casesTable, requestsTable, folderTable, leakTable, growthTable, throughputTable, previewTable].flatMap((of) => of(figures) ?? []).join('\n\n');
}

const section = (title, ...parts) => [`## ${title}`, ...parts].join('\n\n');

/** A row for each size and server, or what failed there. */
function rowsOf(figures, name, columns) {
  return figures.sizes(name).flatMap((size) =>
    figures.servers(name).flatMap((server) => {
      const measured = figures.all(name, { size, server });
      if (measured.length === 0) return [];
      const failure = measured.find(({ failed }) => failed !== undefined);
      const cells = failure === undefined ? columns.map((column) => column((read) => figures.values(name, { size, server }, read))) : [`failed: ${failure.failed}`, ...columns.slice(1).map(() => '')];
      return [[size === undefined ? '' : size.toLocaleString('en'), server, ...cells]];
    }),
  );
}

const spreadOf = (read) => (values) => withSpread(values(read));
const medianOf = (read) => (values) => number(median(values(read)));

function startTable(figures) {
  const columns = ['initialized', 'findings', 'cpu', 'memory'].map((key) => spreadOf((values) => values[key]));
  const kept = rowsOf(figures, 'start kept', columns).map(([size, server, ...cells]) => [size, `${server}, with kept code`, ...cells]);
  const rows = [...kept, ...rowsOf(figures, 'start', columns)];
  if (rows.length === 0) return undefined;
  return section('Start', `From the start of the process, with a document of 30 lines. Kept code is what an earlier start had compiled, as in the extension at each start but the first. Bare Node (\`node -e 0\`) takes ${withSpread(figures.values('node', {}, (values) => values.elapsed))} ms.`,
    table(['server', 'answers (ms)', 'first findings (ms)', 'CPU (ms)', 'memory (MB)'], rows.map(([, ...row]) => row)));
}

function openTable(figures) {
  const rows = rowsOf(figures, 'open', ['cold', 'coldCpu', 'warm', 'warmCpu', 'memory'].map((key) => spreadOf((values) => values[key])));
  if (rows.length === 0) return undefined;
  return section('Opening a document', 'To the right number of findings. Cold is the first document of its size in the process, warm another one behind it; memory is the most that was held.',
    table(['lines', 'server', 'cold (ms)', 'CPU (ms)', 'warm (ms)', 'CPU (ms)', 'memory (MB)'], rows, 2));
}

const LATENCY = [
  ['edits', (values) => String(values((one) => one.latencies).length)],
  ['median (ms)', medianOf((one) => one.latencies)],
  ['p95 (ms)', (values) => number(quantile(values((one) => one.latencies), 0.95))],
  ['CPU an edit (ms)', medianOf((one) => one.cpu)],
];
const REPAIR = [['break, mend (ms)', medianOf((one) => one.repairs)], ['CPU (ms)', medianOf((one) => one.repairCpu)]];

function keysTable(figures) {
  const rows = rowsOf(figures, 'keys', [...LATENCY, ...REPAIR].map(([, column]) => column));
  if (rows.length === 0) return undefined;
  return section('A keystroke', 'A character typed in prose in the middle, to the findings of that text; and a reference broken or mended, to the right number of findings.',
    table(['lines', 'server', ...[...LATENCY, ...REPAIR].map(([head]) => head)], rows, 2));
}

function casesTable(figures) {
  const rows = Object.keys(CASES).flatMap((variant) => {
    const [measured] = figures.all('cases', { variant });
    if (measured === undefined) return [];
    if (measured.failed !== undefined) return [[variant, `failed: ${measured.failed}`, '', '', '']];
    return [[variant, ...LATENCY.map(([, column]) => column((read) => figures.values('cases', { variant }, read)))]];
  });
  if (rows.length === 0) return undefined;
  return section('A keystroke where something is large', 'Ours, in agendas of 10,000 lines.', table(['typed in', ...LATENCY.map(([head]) => head)], rows));
}

function requestsTable(figures) {
  const rows = rowsOf(figures, 'requests', REQUEST_NAMES.map((name) => (values) => {
    const [latencies, [size]] = [values(({ requests }) => requests[name]?.latencies), values(({ requests }) => requests[name]?.size)];
    return latencies.length === 0 ? 'not offered' : `${number(median(latencies))} / ${number(quantile(latencies, 0.95))} [${size}]`;
  }));
  if (rows.length === 0) return undefined;
  return section('A request behind an edit', 'Sent in the moment behind an edit; to its answer, which is checked. Median / p95 in ms [results]. Of semantic tokens the change since the last answer, where it is offered.',
    table(['lines', 'server', ...REQUEST_NAMES], rows, 2));
}

function folderTable(figures) {
  const columns = [
    ['cold (ms)', (one) => one.cold], ['CPU until then (ms)', (one) => one.answeredCpu], ['CPU until idle (ms)', (one) => one.coldCpu], ['kept index (ms)', (one) => one.kept], ['CPU (ms)', (one) => one.keptCpu], ['memory (MB)', (one) => one.memory], ['references (ms)', (one) => one.warm],
    ['edit (ms)', (one) => one.edits], ['CPU (ms)', (one) => one.editCpu], ['edit of the definition (ms)', (one) => one.titleEdits], ['CPU (ms)', (one) => one.titleCpu], ['references behind an edit (ms)', (one) => one.referencesBehindEdits],
  ];
  const rows = rowsOf(figures, 'folder', columns.map(([, read]) => medianOf(read)));
  if (rows.length === 0) return undefined;
  return section('A folder', 'Files of 50 lines; from the start of the process to all references to a definition that one file in ten refers to. Then edits in the file of that definition, and references to it.',
    table(['files', 'server', ...columns.map(([head]) => head)], rows, 2));
}

function leakTable(figures) {
  const readings = (key) => (values) => values(({ memory }) => [memory.map((reading) => `${reading.edit}: ${number(reading[key])}`).join(', ')]).join('; ');
  const rows = rowsOf(figures, 'leak', [readings('used'), (values) => number(median(values(({ memory }) => growthInSecondHalf(memory)))), readings('held'), medianOf((one) => one.cpu)]);
  if (rows.length === 0) return undefined;
  return section('Memory over many edits', 'Of a document of 1,000 lines, each edit followed by a request. In use is what is left when the garbage is collected, held what the process has of the machine.',
    table(['server', 'MB in use, at edit', 'second half (%)', 'MB held, at edit', 'CPU an edit (ms)'], rows.map(([, ...row]) => row)));
}

function growthTable(figures) {
  const columns = [['opening, CPU', 'open', (one) => one.coldCpu], ['keystroke, CPU', 'keys', (one) => one.cpu], ['keystroke, latency', 'keys', (one) => one.latencies], ['folder, CPU', 'folder', (one) => one.coldCpu], ['edit in a folder', 'folder', (one) => one.edits], ['preview', 'preview', (one) => one.latencies]];
  const servers = [...new Set(columns.flatMap(([, name]) => figures.servers(name)))];
  const rows = servers.map((server) => [server, ...columns.map(([, name, read]) => number(figures.growth(name, server, read)))]);
  if (rows.every(([, ...cells]) => cells.every((cell) => cell === '–'))) return undefined;
  return section('Growth', 'The exponent with which each figure grows over the sizes measured: 0 does not grow, 1 is linear, 2 a square.', table(['server', ...columns.map(([head]) => head)], rows));
}

function throughputTable(figures) {
  const parsing = parsingSpeeds(figures);
  const citations = citationSpeeds(figures);
  const hostile = hostileGrowth(figures);
  const parts = [
    parsing && `Parsing an agenda of 10,000 lines in one process: ${number(parsing.ours)} MB/s; a bare Chevrotain lexer and parser with embedded actions on the same text: ${number(parsing.bare)} MB/s.`,
    citations.length > 0 && table(['citations in', 'texts', 'MB', 'found', 'MB/s'], citations.map((one) => [one.language, one.texts, number(one.megabytes), String(one.found), number(one.speed)]), 2),
    hostile && `Of the texts made to take long, that which grows fastest: “${hostile.name}” (${hostile.language}), exponent ${number(hostile.exponent)}.`,
  ].filter(Boolean);
  return parts.length === 0 ? undefined : section('Throughput', ...parts);
}

function previewTable(figures) {
  const rows = figures.sizes('preview').map((size) => {
    const latencies = figures.values('preview', { size }, (one) => one.latencies);
    const [failure] = figures.all('preview', { size }).filter(({ failed }) => failed !== undefined);
    return failure === undefined ? [size.toLocaleString('en'), String(latencies.length), number(median(latencies)), number(quantile(latencies, 0.95))] : [size.toLocaleString('en'), `failed: ${failure.failed}`, '', ''];
  });
  return rows.length === 0 ? undefined : section('The preview', 'From a keystroke in the embedded editor until the preview beside it is painted.', table(['lines', 'keystrokes', 'median (ms)', 'p95 (ms)'], rows));
}
