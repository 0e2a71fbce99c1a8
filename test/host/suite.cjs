// What VS Code loads inside its extension host to run our tests there: mocha over the test files that SUITE_FILES names,
// separated as in PATH. Writes the report to the file SUITE_REPORT, and the counts to SUITE_COUNTS, where these are set.
// @ts-check
const { appendFileSync, writeFileSync } = require('node:fs');
const { delimiter } = require('node:path');
const { format } = require('node:util');

const { SUITE_FILES = '', SUITE_REPORT, SUITE_COUNTS } = process.env;

exports.run = async function run() {
  try {
    await runTests();
  } catch (error) {
    if (SUITE_REPORT !== undefined) appendFileSync(SUITE_REPORT, `${error instanceof Error ? error.stack : error}\n`);
    throw error;
  }
};

async function runTests() {
  const { default: Mocha } = await import('mocha');
  if (SUITE_REPORT !== undefined) {
    Mocha.reporters.Base.consoleLog = (...parts) => appendFileSync(SUITE_REPORT, `${format(...parts)}\n`);
  }
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
  for (const file of SUITE_FILES.split(delimiter).filter((name) => name !== '')) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const failed = await new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      if (SUITE_COUNTS !== undefined) writeFileSync(SUITE_COUNTS, JSON.stringify({ 'test/host/suite': { passed: passes, failed: failures, skipped: pending } }));
      resolve(failures);
    });
  });
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
