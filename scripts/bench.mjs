// Measures our language server beside others and writes bench/results.md, and from it the figures of the README. `--quick` measures less, in less than two
// minutes, and writes out/bench/quick.md; `--report` writes the report anew from the last full run; `--only SECTION,…` measures these sections only,
// `--minutes N` no longer than that: what comes later is left out, and told of.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrate, describeMachine } from '../bench/client/load.mjs';
import { FULL, QUICKLY } from '../bench/plan.mjs';
import { reportOn } from '../bench/report/index.mjs';
import { figuresIn, withFigures } from '../bench/report/summary.mjs';
import { runPlan } from '../bench/run.mjs';
import { SERVERS } from '../bench/servers/index.mjs';
import { install } from './install.mjs';

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const only = args.includes('--only') ? args[args.indexOf('--only') + 1]?.split(',') : undefined;
const minutes = args.includes('--minutes') ? Number(args[args.indexOf('--minutes') + 1]) : undefined;
const folder = join('out', 'bench');
const data = join(folder, isQuick ? 'quick.json' : 'results.json');
mkdirSync(folder, { recursive: true });

if (args.includes('--report')) publish(JSON.parse(readFileSync(data, 'utf8')));
else await measure();

async function measure() {
  for (const command of [['node_modules/typescript/bin/tsc', '-b'], ['scripts/build.mjs']]) {
    if (spawnSync(process.execPath, command, { stdio: 'inherit' }).status !== 0) process.exit(1);
  }
  if (!install('bench', 'the servers to measure beside ours')) process.exit(1);
  const servers = await available();
  const plan = isQuick ? QUICKLY : FULL;
  const steps = plan.steps.filter(({ section }) => only === undefined || only.includes(section));
  const began = performance.now();
  const run = {
    commit: commitOf(), date: new Date().toISOString().slice(0, 10), node: process.versions.node, machine: describeMachine(), isQuick, isWhole: only === undefined,
    versions: Object.fromEntries(servers.map((server) => [server.name, server.version()])), calibration: [calibrate()], results: [], leftOut: [], seconds: 0,
  };
  const save = () => writeFileSync(data, JSON.stringify(run));
  const { results, leftOut } = await runPlan({ ...plan, steps, seconds: minutes === undefined ? plan.seconds : minutes * 60 }, servers, (sofar, what, { failed }) => {
    Object.assign(run, { results: sofar, seconds: (performance.now() - began) / 1000 });
    save();
    console.log(`${String(Math.round(run.seconds)).padStart(5)} s  ${what}${failed === undefined ? '' : `: failed: ${failed}`}`);
  });
  Object.assign(run, { results, leftOut, seconds: (performance.now() - began) / 1000 });
  run.calibration.push(calibrate());
  save();
  publish(run);
}

/** The servers that can run here, ready to be started. */
async function available() {
  const there = SERVERS.filter(({ isThere }) => isThere?.() !== false);
  for (const server of there) await server.prepare?.();
  return there;
}

/** A whole run is the project's record; anything else is only shown. */
function publish(run) {
  const report = reportOn(run);
  const isRecord = !run.isQuick && run.isWhole;
  const file = isRecord ? join('bench', 'results.md') : join(folder, run.isQuick ? 'quick.md' : 'part.md');
  writeFileSync(file, report);
  if (isRecord) writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), figuresIn(report)));
  console.log(`\n${report.slice(report.indexOf('## Targets'), report.indexOf('\n## ', report.indexOf('## Targets') + 1))}\nAll of it: ${file}`);
}

function commitOf() {
  const git = (...command) => execFileSync('git', command, { encoding: 'utf8' }).trim();
  try {
    return git('rev-parse', '--short=10', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes');
  } catch {
    return 'unknown';
  }
}
