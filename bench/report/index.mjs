// The report on a run, in Markdown.
import { figuresOf } from './figures.mjs';
import { number, table } from './numbers.mjs';
import { median, quantile } from './statistics.mjs';
import { marked, summaryOf } from './summary.mjs';
import { tablesOf } from './tables.mjs';
import { targetsOf } from './targets.mjs';

const MET = new Map([[true, 'yes'], [false, '**no**'], [undefined, 'not measured']]);

/** `run` is what `run.mjs` gathered: `{ commit, date, node, machine, versions, calibration, isQuick, seconds, leftOut, results }`. */
export function reportOn(run) {
  const figures = figuresOf(run.results);
  const targets = targetsOf(figures);
  const count = (met) => targets.filter((target) => target.met === met).length;
  return `${[
    '# Measurements',
    `Written by \`npm run bench${run.isQuick ? ' -- --quick' : ''}\`; how to read it: [docs/performance.md](../docs/performance.md). Times are medians, in brackets the smallest and the largest.`,
    environment(run),
    '## In short',
    marked(summaryOf(figures)),
    '## Targets',
    `${count(true)} met, ${count(false)} not met, ${count(undefined)} not measured.`,
    table(['what', 'target', 'measured', 'met'], targets.map(({ what, target, measured, met }) => [what, target, measured, MET.get(met)]), 2),
    failuresOf(figures, run),
    tablesOf(figures),
  ].filter((part) => part !== '').join('\n\n')}\n`;
}

function environment({ commit, date, node, machine, versions, calibration, seconds, results }) {
  const others = results.map(({ other }) => other);
  return [
    `- Commit ${commit}, ${date}, ${Math.round(seconds / 60)} minutes.`,
    `- ${machine}; all servers on Node ${node}, but for rumdl, which is native.`,
    `- ${Object.entries(versions).map(([name, version]) => `${name}: ${version}`).join('; ')}.`,
    `- A fixed loop took ${calibration.map(number).join(', then ')} ms. Other programs used ${number(median(others))} processors at the median, ${number(quantile(others, 0.9))} at nine of ten: times suffer from it, CPU hardly.`,
  ].join('\n');
}

function failuresOf({ failures }, { leftOut }) {
  const lines = [
    ...failures.map(({ section, size, variant, server, failed }) => `- ${[section, variant ?? size, server].filter((part) => part !== undefined).join(', ')}: ${failed}`),
    ...leftOut.map((what) => `- ${what}: left out, the time was up`),
  ];
  return lines.length === 0 ? '' : `## What failed or was left out\n\n${lines.join('\n')}`;
}
