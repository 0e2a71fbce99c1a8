// Texts and their trees. `UPDATE=1` writes the trees as they are now: read every difference before it is kept.
import assert from 'node:assert/strict';
import { dumpText } from '../support/dump.js';
import { readFixtures, writeFixture } from './fixtures.js';

describe('the tree of', () => {
  for (const file of readFixtures()) {
    if (process.env['UPDATE'] === '1') writeFixture({ ...file, cases: file.cases.map((one) => ({ ...one, tree: dumpText(one.source) })) });
    for (const { title, source, tree } of file.cases) {
      it(`${file.name}: ${title}`, () => assert.equal(dumpText(source), process.env['UPDATE'] === '1' ? dumpText(source) : tree));
    }
  }
});
