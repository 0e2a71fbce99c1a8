// What is measured, in which sizes, how often: all of it, or in less than two minutes (`--quick`).
import { CASES } from './generate/agenda-cases.mjs';
import { SERVERS } from './servers/index.mjs';

const names = SERVERS.map(({ name }) => name);
const OURS = ['agenda'];
const QUICK = ['agenda', 'rumdl', 'Langium', 'floor, incremental'];

const variants = (step) => Object.keys(CASES).map((variant) => ({ section: 'cases', size: 10_000, servers: OURS, variant, ...step }));

/** Steps in their order; `milliseconds` bounds a measurement's repetitions, `seconds` the whole run: what only ours is measured in comes early. */
export const FULL = {
  seconds: 23 * 60,
  quiet: 3_000,
  steps: [
    { section: 'node', servers: [undefined], repetitions: 7 },
    { section: 'parsing', servers: OURS, repetitions: 3 },
    { section: 'citations', servers: OURS },
    { section: 'start', servers: names, repetitions: 5 },
    { section: 'start kept', servers: OURS, repetitions: 5 },
    { section: 'keys', size: 1_000, servers: names, edits: 60, milliseconds: 6_000 },
    { section: 'keys', size: 10_000, servers: names, edits: 60, milliseconds: 8_000 },
    ...variants({ edits: 60, milliseconds: 8_000 }),
    { section: 'leak', servers: OURS, edits: 1_000, milliseconds: 90_000 },
    { section: 'preview', size: 1_000, servers: OURS, milliseconds: 60_000 },
    { section: 'preview', size: 10_000, servers: OURS, milliseconds: 60_000 },
    { section: 'preview', size: 50_000, servers: OURS, milliseconds: 60_000 },
    { section: 'keys', size: 50_000, servers: names, edits: 60, milliseconds: 15_000 },
    { section: 'open', size: 1_000, servers: names, repetitions: 2 },
    { section: 'open', size: 10_000, servers: names, repetitions: 3 },
    { section: 'open', size: 50_000, servers: names },
    { section: 'requests', size: 1_000, servers: names, times: 20, milliseconds: 2_000 },
    { section: 'requests', size: 10_000, servers: names, times: 20, milliseconds: 4_000 },
    { section: 'folder', size: 100, servers: names, milliseconds: 4_000 },
    { section: 'folder', size: 1_000, servers: names, milliseconds: 4_000 },
    { section: 'folder', size: 5_000, servers: names, milliseconds: 6_000 },
    { section: 'leak', servers: names.filter((name) => name !== 'agenda'), edits: 1_000, milliseconds: 90_000 },
  ],
};

export const QUICKLY = {
  seconds: 90,
  quiet: 500,
  steps: [
    { section: 'node', servers: [undefined], repetitions: 3 },
    { section: 'parsing', servers: OURS },
    { section: 'start', servers: QUICK, repetitions: 2 },
    { section: 'start kept', servers: OURS, repetitions: 2 },
    { section: 'keys', size: 1_000, servers: QUICK, edits: 20, milliseconds: 1_000 },
    { section: 'keys', size: 10_000, servers: QUICK, edits: 20, milliseconds: 2_000 },
    { section: 'keys', size: 50_000, servers: OURS, edits: 20, milliseconds: 2_000 },
    { section: 'open', size: 10_000, servers: QUICK },
    { section: 'requests', size: 10_000, servers: ['agenda', 'rumdl', 'floor, incremental'], times: 5, milliseconds: 1_000 },
    { section: 'folder', size: 100, servers: QUICK, milliseconds: 1_000 },
    { section: 'leak', servers: OURS, edits: 200, milliseconds: 10_000 },
    ...variants({ edits: 20, milliseconds: 1_500 }),
  ],
};
