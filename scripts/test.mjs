// All checks: types, bundles, lint, then the suites; closes with one line `N passed, N failed`. Arguments name the suites to run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suites } from './suites.mjs';

/** The longest that one step may take, in milliseconds: what hangs is ended and has failed. */
const LONGEST_STEP = 20 * 60_000;
const NOTHING_RAN = { passed: 0, failed: 1, skipped: 0 };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
const total = { passed: 0, failed: unknown.length };
if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join(', ')}`);
} else if (step('type-check', ['node_modules/typescript/bin/tsc', '-b']) && step('build', ['scripts/build.mjs'])) {
  if (wanted.length === 0) step('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']);
  runSuites(suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.passed > 0 && total.failed === 0 ? 0 : 1;

/** Runs suites, those in an editor last, and only if there is one. */
function runSuites(all) {
  const inEditor = all.filter((one) => one.inEditor);
  all.filter((one) => !one.inEditor).forEach(suite);
  if (inEditor.length > 0 && step('VS Code and browser', ['test/host/install.mjs', '--browser'])) inEditor.forEach(suite);
}

/** Runs something that is well or not; counts only if it is not. */
function step(name, command) {
  const { succeeded, seconds } = run(name, command, process.env);
  if (!succeeded) total.failed += 1;
  console.log(`  ${name}: ${succeeded ? 'ok' : 'FAILED'}, ${seconds} s`);
  return succeeded;
}

/**
 * Runs a suite and adds its counts; one that fails, or ran nothing, without telling of a failed test counts as one failure. Of a suite in
 * an editor the files in which something failed are run once more, in a new window, and what they say then counts: what a browser
 * draws late on a busy machine is no fault. It is said which they are.
 */
function suite({ name, command, files, inEditor }) {
  const first = runCounted(`${name} tests`, [...command, ...files]);
  let { succeeded, counts } = first;
  const unsteady = Object.keys(counts).filter((file) => counts[file].failed > 0);
  if (inEditor && unsteady.length > 0) {
    console.log(`  ${name}: once more, since something failed: ${unsteady.join(', ')}`);
    const again = runCounted(`${name} tests again`, [...command, ...(files.length === 0 ? [] : unsteady)]);
    succeeded = again.succeeded;
    counts = { ...counts, ...Object.fromEntries(unsteady.map((file) => [file, NOTHING_RAN])), ...again.counts };
  }
  const sum = (what) => Object.values(counts).reduce((all, one) => all + one[what], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  const broken = failed === 0 && (!succeeded || passed === 0);
  total.passed += passed;
  total.failed += broken ? 1 : failed;
  console.log(`  ${name}: ${passed + failed} tests, ${failed} of them failed, ${skipped} skipped, ${first.seconds} s${broken ? ': the suite itself FAILED' : ''}`);
}

/** Runs a suite's command; `counts` are by test file. */
function runCounted(what, command) {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-test-'));
  const countsFile = join(folder, 'counts.json');
  const { succeeded, seconds } = run(what, command, { ...process.env, SUITE_COUNTS: countsFile });
  const counts = readCounts(countsFile);
  rmSync(folder, { recursive: true });
  return { succeeded, seconds, counts };
}

function run(what, command, env) {
  console.log(`${what} …`);
  const begin = Date.now();
  const { status, error } = spawnSync(process.execPath, command, { stdio: 'inherit', env, timeout: LONGEST_STEP });
  if (error) console.error(`${what}: ${error.message}`);
  return { succeeded: status === 0, seconds: ((Date.now() - begin) / 1000).toFixed(1) };
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
