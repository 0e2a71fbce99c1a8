// What is aimed at, what was measured, and whether that is met. A target is a limit that may depend on what others need in the same run.
import { CASES } from '../generate/agenda-cases.mjs';
import { REQUEST_NAMES } from '../sections/requests.mjs';
import { citationSpeeds, hostileGrowth, parsingShare } from './throughput.mjs';
import { number } from './numbers.mjs';
import { quantile } from './statistics.mjs';

const OURS = 'agenda';
const NATIVE = 'rumdl';
const FLOOR = 'floor, incremental';
const PEERS = ['rumdl', 'Langium', 'Markdown', 'YAML'];
const ALL_NODE_PEERS = PEERS.filter((name) => name !== NATIVE);

/** Rows `{ what, target, measured, met }`; `met` is undefined where something of it was not measured. */
export function targetsOf(figures) {
  return [...keystrokes(figures), ...opening(figures), ...requests(figures), ...folders(figures), ...memory(figures), ...start(figures), ...throughput(figures), ...leak(figures), ...preview(figures)];
}

/** A row: what was measured must not be above any of the limits, each `[text, value]`. */
export function atMost(what, measured, unit, limits) {
  const isKnown = measured !== undefined && limits.every(([, limit]) => limit !== undefined);
  return {
    what,
    target: limits.map(([text, limit]) => `≤ ${withUnit(limit, unit)}${text === '' ? '' : ` (${text})`}`).join(', '),
    measured: withUnit(measured, unit),
    met: isKnown ? limits.every(([, limit]) => measured <= limit) : undefined,
  };
}

export function atLeast(what, measured, unit, limit) {
  return { what, target: `≥ ${withUnit(limit, unit)}`, measured: withUnit(measured, unit), met: measured === undefined ? undefined : measured >= limit };
}

const withUnit = (value, unit) => (value === undefined ? '–' : unit === '' ? number(value) : `${number(value)} ${unit}`);
const times = (factor, value) => (value === undefined ? undefined : factor * value);

/** A limit that is a part of what the best of the peers needs. */
function partOfBest(figures, part, section, where, read, peers = PEERS) {
  const best = figures.best(section, where, read, peers);
  return [best === undefined ? 'no peer was measured' : `${part === 1 ? '' : `1/${part} of `}${best.name}: ${number(best.value)}`, times(1 / part, best?.value)];
}

function keystrokes(figures) {
  const cpu = (values) => values.cpu;
  const latencies = (values) => values.latencies;
  const p95 = (section, where) => quantile(figures.values(section, where, latencies), 0.95);
  const floor = figures.value('keys', { size: 10_000, server: FLOOR }, cpu);
  const limits = [partOfBest(figures, 30, 'keys', { size: 10_000 }, cpu), [`10 floors of ${number(floor)}`, times(10, floor)]];
  const small = figures.value('keys', { size: 1_000, server: OURS }, cpu);
  const middle = p95('cases', { size: 10_000, variant: 'the middle' });
  const of = (size) => ({ size, server: OURS });
  return [
    atMost('keystroke, 10,000 lines: CPU', figures.value('keys', of(10_000), cpu), 'ms', limits),
    ...Object.keys(CASES).slice(1).map((variant) => atMost(`keystroke in ${variant}, 10,000 lines: CPU`, figures.value('cases', { size: 10_000, variant }, cpu), 'ms', limits)),
    ...Object.keys(CASES).slice(1).map((variant) => atMost(`keystroke in ${variant}: p95`, p95('cases', { size: 10_000, variant }), 'ms', [[`3 of the middle’s: ${number(middle)}`, times(3, middle)]])),
    atMost('keystroke, 50,000 lines: CPU', figures.value('keys', of(50_000), cpu), 'ms', [[`2 of 1,000 lines: ${number(small)}`, times(2, small)]]),
    ...[1_000, 10_000, 50_000].map((size) => {
      const median = figures.value('keys', of(size), latencies);
      return atMost(`keystroke, ${size.toLocaleString('en')} lines: p95`, p95('keys', of(size)), 'ms', [[`3 medians of ${number(median)}`, times(3, median)]]);
    }),
    atMost('keystroke, 1,000 lines: latency without the work', minus(figures.value('keys', of(1_000), latencies), small), 'ms', [['nothing is waited for', 5]]),
  ];
}

const minus = (value, other) => (value === undefined || other === undefined ? undefined : value - other);

function opening(figures) {
  const at = (size, read, server = OURS) => figures.value('open', { size, server }, read);
  const rows = ['cold', 'warm'].map((state) => {
    const floor = at(10_000, (values) => values[`${state}Cpu`], FLOOR);
    return atMost(`opening 10,000 lines, ${state}: CPU`, at(10_000, (values) => values[`${state}Cpu`]), 'ms', [[`4 floors of ${number(floor)}`, times(4, floor)]]);
  });
  const small = at(10_000, (values) => values.coldCpu);
  return [
    atMost('opening 10,000 lines, cold: time', at(10_000, (values) => values.cold), 'ms', [
      partOfBest(figures, 1, 'open', { size: 10_000 }, (values) => values.cold, [NATIVE]),
      partOfBest(figures, 6, 'open', { size: 10_000 }, (values) => values.cold, ALL_NODE_PEERS),
    ]),
    ...rows,
    atMost('opening 50,000 lines, cold: CPU', at(50_000, (values) => values.coldCpu), 'ms', [[`6 of 10,000 lines: ${number(small)}`, times(6, small)]]),
  ];
}

function requests(figures) {
  const of = (name) => (values) => values.requests[name]?.latencies;
  const leastOfNative = Math.min(...REQUEST_NAMES.map((name) => figures.value('requests', { size: 10_000, server: NATIVE }, of(name)) ?? Infinity));
  return REQUEST_NAMES.map((name) => {
    const known = partOfBest(figures, 10, 'requests', { size: 10_000 }, of(name), [NATIVE]);
    const limit = known[1] !== undefined || leastOfNative === Infinity ? known : [`1/10 of rumdl’s quickest: ${number(leastOfNative)}`, leastOfNative / 10];
    return atMost(`${name} behind an edit, 10,000 lines`, figures.value('requests', { size: 10_000, server: OURS }, of(name)), 'ms', [limit]);
  });
}

function folders(figures) {
  const at = (size, read, server = OURS) => figures.value('folder', { size, server }, read);
  const large = { size: 5_000 };
  const floor = at(5_000, (values) => values.coldCpu, FLOOR);
  const behind = (what, read, peerRead) => {
    const small = at(100, read);
    const native = partOfBest(figures, 10, 'folder', large, peerRead, [NATIVE]);
    return atMost(what, at(5_000, read), 'ms', [[`1.5 of 100 files: ${number(small)}`, times(1.5, small)], native]);
  };
  return [
    atMost('5,000 files to complete references: time', at(5_000, (values) => values.cold), 'ms', [partOfBest(figures, 4, 'folder', large, (values) => values.cold)]),
    atMost('5,000 files to complete references: CPU', at(5_000, (values) => values.coldCpu), 'ms', [[`3 floors of ${number(floor)}`, times(3, floor)]]),
    atMost('5,000 files with a kept index: time', at(5_000, (values) => values.kept), 'ms', [partOfBest(figures, 15, 'folder', large, (values) => values.cold)]),
    behind('findings behind an edit, 5,000 files', (values) => values.edits, (values) => values.referencesBehindEdits),
    behind('references behind an edit, 5,000 files', (values) => values.referencesBehindEdits, (values) => values.referencesBehindEdits),
  ];
}

function memory(figures) {
  return [
    atMost('memory, 50,000 lines', figures.value('open', { size: 50_000, server: OURS }, (values) => values.memory), 'MB', [['', 200]]),
    atMost('memory, 5,000 files', figures.value('folder', { size: 5_000, server: OURS }, (values) => values.memory), 'MB', [['', 250]]),
  ];
}

function start(figures) {
  const node = figures.value('node', {}, (values) => values.elapsed);
  const added = (section, server) => minus(figures.value(section, { server }, (values) => values.findings), node);
  const langium = added('start', 'Langium');
  const limits = [[`1/2 of Langium: ${number(langium)}`, times(1 / 2, langium)]];
  return [
    atMost('start to first findings, beside bare Node', added('start', OURS), 'ms', limits),
    atMost('the same with the code that an earlier start has kept', added('start kept', OURS), 'ms', limits),
  ];
}

function throughput(figures) {
  return [
    atLeast('parsing, share of bare Chevrotain’s throughput', parsingShare(figures), '', 0.5),
    ...citationSpeeds(figures).map(({ texts, language, speed }) => atLeast(`citations in ${language}, ${texts}`, speed, 'MB/s', 20)),
    atMost('citations, growth on hostile text, worst', hostileGrowth(figures)?.exponent, '', [['1 is linear', 1.25]]),
  ];
}

function leak(figures) {
  const [growth] = figures.values('leak', { server: OURS }, ({ memory: readings }) => growthInSecondHalf(readings));
  return [atMost('1,000 edits, growth of the memory in use in the second half', growth, '%', [['', 2]])];
}

/** In per cent, of what is in use once the garbage is collected, from the reading at half of the edits to the last. */
export function growthInSecondHalf(readings) {
  const [half, last] = [readings[Math.floor(readings.length / 2)]?.used, readings.at(-1)?.used];
  return half === undefined || last === undefined ? undefined : (100 * (last - half)) / half;
}

function preview(figures) {
  return [atMost('preview, keystroke to painted, 10,000 lines: median', figures.value('preview', { size: 10_000 }, (values) => values.latencies), 'ms', [['', 50]])];
}
