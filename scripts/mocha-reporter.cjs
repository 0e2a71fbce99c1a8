// Mocha's own report, and the counts of it in the file that SUITE_COUNTS names, for the closing line of `npm test`.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  done(failures, finish) {
    const { passes, pending } = this.stats;
    const file = process.env.SUITE_COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    finish(failures);
  }
};
