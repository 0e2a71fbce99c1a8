// The report: what is met and what is not, what failed, and the figures that the README shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { figuresOf } from '../../bench/report/figures.mjs';
import { reportOn } from '../../bench/report/index.mjs';
import { figuresIn, marked, withFigures } from '../../bench/report/summary.mjs';
import { atLeast, atMost, growthInSecondHalf, targetsOf } from '../../bench/report/targets.mjs';

const keys = (server, size, cpu, latencies = [cpu]) => ({ section: 'keys', size, server, values: { cpu, latencies } });
const RESULTS = [
  keys('agenda', 1_000, 1), keys('agenda', 10_000, 2, [2, 2, 7]), keys('agenda', 50_000, 3),
  keys('rumdl', 10_000, 90), keys('Langium', 10_000, 300), keys('floor, incremental', 10_000, 0.1),
  { section: 'open', size: 10_000, server: 'Langium', failed: 'the server is gone' },
];
const RUN = { commit: 'abc', date: '2030-01-02', node: '24', machine: 'a machine', versions: { rumdl: '1' }, calibration: [50, 51], isQuick: false, seconds: 60, leftOut: ['leak, agenda'], results: RESULTS };

describe('the report of the benchmark', () => {
  const targets = new Map(targetsOf(figuresOf(RESULTS)).map(({ what, ...row }) => [what, row]));

  it('holds what was measured against parts of what others need', () => {
    // 1/30 of 90 is 3, ten floors of 0.1 are 1.
    assert.deepEqual(targets.get('keystroke, 10,000 lines: CPU'), { target: '≤ 3.00 ms (1/30 of rumdl: 90.0), ≤ 1.00 ms (10 floors of 0.10)', measured: '2.00 ms', met: false });
    assert.deepEqual(targets.get('keystroke, 50,000 lines: CPU'), { target: '≤ 2.00 ms (2 of 1,000 lines: 1.00)', measured: '3.00 ms', met: false });
    assert.deepEqual(targets.get('keystroke, 1,000 lines: p95'), { target: '≤ 3.00 ms (3 medians of 1.00)', measured: '1.00 ms', met: true });
    assert.equal(targets.get('keystroke, 10,000 lines: p95').met, false);
  });

  it('says of what was not measured neither', () => {
    assert.equal(targets.get('memory, 5,000 files').met, undefined);
    assert.equal(atMost('x', 1, 'ms', [['a peer', undefined]]).met, undefined);
    assert.equal(atLeast('x', undefined, 'MB/s', 20).met, undefined);
  });

  it('takes limits as met where they are reached', () => {
    assert.equal(atMost('x', 2, 'ms', [['', 2], ['', 3]]).met, true);
    assert.equal(atMost('x', 2.1, 'ms', [['', 2], ['', 3]]).met, false);
    assert.equal(atLeast('x', 20, 'MB/s', 20).met, true);
  });

  it('takes the growth of the memory in use from half of the edits on', () => {
    const readings = [40, 60, 100, 101, 103].map((used, index) => ({ edit: index * 250, used }));
    assert.equal(growthInSecondHalf(readings), 3);
  });

  it('leaves what failed out of the figures, and tells of it', () => {
    assert.equal(figuresOf(RESULTS).value('open', {}, ({ cold }) => cold), undefined);
    const report = reportOn(RUN);
    assert.match(report, /^- open, 10000, Langium: the server is gone$/m);
    assert.match(report, /^- leak, agenda: left out, the time was up$/m);
    assert.match(report, /^\| 10,000 \| Langium \| failed: the server is gone \|/m);
    assert.match(report, /^\| keystroke, 10,000 lines: CPU \|.*\| 2\.00 ms \| \*\*no\*\* \|$/m);
  });

  it('finds the power with which a figure grows', () => {
    // From 1,000 to 50,000 lines 1, 2, 3 ms: the slope of the line through their logarithms.
    assert.ok(Math.abs(figuresOf(RESULTS).growth('keys', 'agenda', ({ cpu }) => cpu) - 0.28) < 0.01);
  });

  it('puts its figures between two marks, and leaves the rest as it is', () => {
    const readme = `before\n${marked('old')}\nafter\n`;
    assert.equal(withFigures(readme, 'new'), readme.replace('old', 'new'));
    assert.equal(figuresIn(withFigures(readme, '| a |')), '| a |');
    assert.equal(withFigures('no marks', 'new'), 'no marks');
  });

  it('is where the figures of the README come from', () => {
    const shown = figuresIn(readFileSync('README.md', 'utf8'));
    assert.ok(shown !== undefined && shown !== '');
    assert.equal(shown, figuresIn(readFileSync('bench/results.md', 'utf8')));
  });
});
