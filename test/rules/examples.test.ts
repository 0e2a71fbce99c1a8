// The examples are as they should be: nothing is found in them, not so much as a hint.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../support/findings.js';
import { workspaceOf } from '../support/workspace.js';

describe('the examples', () => {
  const names = readdirSync('examples').filter((name) => name.endsWith('.agenda'));
  const workspace = workspaceOf(new Map(names.map((name) => [name, readFileSync(join('examples', name), 'utf8')])));

  for (const name of names) {
    it(`find nothing in ${name}`, () => {
      assert.deepEqual(findings(workspace, name).map(({ code, message }) => `${code}: ${message}`), []);
    });
  }
});
