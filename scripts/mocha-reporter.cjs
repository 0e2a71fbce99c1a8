// Mocha's own report, and the counts of it by test file in the file that SUITE_COUNTS names, for the closing line of `npm test`.
const { relative } = require('node:path');
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

const COUNTED = { [Runner.constants.EVENT_TEST_PASS]: 'passed', [Runner.constants.EVENT_TEST_FAIL]: 'failed', [Runner.constants.EVENT_TEST_PENDING]: 'skipped' };

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    this.counts = {};
    for (const [event, what] of Object.entries(COUNTED)) {
      runner.on(event, (test) => {
        const file = relative(process.cwd(), fileOf(test));
        this.counts[file] ??= { passed: 0, failed: 0, skipped: 0 };
        this.counts[file][what] += 1;
      });
    }
  }

  done(failures, finish) {
    const file = process.env.SUITE_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(this.counts));
    finish(failures);
  }
};

/** A hook that fails has no file of its own in every case; its suite has. */
const fileOf = (test) => test.file ?? (test.parent === undefined ? '' : fileOf(test.parent));
