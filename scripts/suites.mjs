// The suites of `npm test`, in the order in which they run. Each is a command and the test files that it takes, none for one that
// finds them itself: it ends with 0 if all is well, and writes { FILE: { "passed": n, "failed": n, "skipped": n } } into the file that
// the environment variable SUITE_COUNTS names. Those `inEditor` need the embedded VS Code and a browser.
import { globSync } from 'node:fs';

export const suites = [
  { name: 'unit', ...mocha(['test/**/*.test.ts', 'test/bench/*.test.mjs'], ['test/host/**', 'test/protocol/**'], ['--timeout', '20000']) },
  { name: 'protocol', ...mocha('test/protocol/**/*.test.ts', [], ['--timeout', '30000']) },
  { name: 'preview', inEditor: true, ...mocha('test/host/preview/*.test.mjs', [], ['--timeout', '60000']) },
  { name: 'extension-host', inEditor: true, command: ['test/host/in-vscode.mjs'], files: [] },
  { name: 'workbench', inEditor: true, ...mocha('test/host/workbench/*.test.mjs', [], ['--timeout', '120000']) },
];

/** The command that runs the tests that match: of TypeScript what was compiled, named by its sources, so that nothing stale is run. */
function mocha(sources, exclude, options = []) {
  const files = globSync(sources, { exclude }).map((file) => (file.endsWith('.ts') ? `out/${file.replace(/\.ts$/, '.js')}` : file));
  return { command: ['node_modules/mocha/bin/mocha.js', '--no-config', '--enable-source-maps', '--reporter', 'scripts/mocha-reporter.cjs', ...options], files };
}
