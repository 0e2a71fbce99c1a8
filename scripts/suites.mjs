// The suites of `npm test`, in the order in which they run. Each is a command: it ends with 0 if all is well, and writes
// { "passed": n, "failed": n, "skipped": n } into the file that the environment variable SUITE_COUNTS names.
import { globSync } from 'node:fs';

export const suites = [
  { name: 'unit', command: mocha('test/**/*.test.ts', ['test/host/**', 'test/protocol/**']) },
  { name: 'protocol', command: mocha('test/protocol/**/*.test.ts', [], ['--timeout', '30000']) },
];

/** The command that runs the compiled tests of the sources that match: from the sources, so that no stale output is run. */
function mocha(sources, exclude, options = []) {
  const files = globSync(sources, { exclude }).map((file) => `out/${file.replace(/\.ts$/, '.js')}`);
  return ['node_modules/mocha/bin/mocha.js', '--no-config', '--enable-source-maps', '--reporter', 'scripts/mocha-reporter.cjs', ...options, ...files];
}
