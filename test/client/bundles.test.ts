// What runs in a browser needs nothing of Node, and is small enough to be loaded at each start.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';

/** The bundles, what each may require, and the most bytes that it may have. */
const BUNDLES = [
  { file: 'dist/browser-client.cjs', requires: ['vscode'], largest: 600_000 },
  { file: 'dist/browser-client.cjs.js', requires: ['vscode'], largest: 600_000 },
  { file: 'dist/browser-server.js', requires: [], largest: 1_000_000 },
  { file: 'dist/media/preview.js', requires: [], largest: 400_000 },
];

describe('the bundles for a browser', () => {
  for (const { file, requires, largest } of BUNDLES) {
    it(`${file} requires ${requires.length === 0 ? 'nothing' : `${requires.join(', ')} and nothing else`}`, () => {
      const required = readFileSync(file, 'utf8').matchAll(/\b(?:require|import)\(["'`]([^"'`]+)["'`]\)/g);
      assert.deepEqual([...new Set([...required].map(([, name]) => name))], requires);
    });

    it(`${file} has at most ${largest / 1000} kB`, () => {
      assert.ok(statSync(file).size <= largest, String(statSync(file).size));
    });
  }

  it('are those that the manifest names, in a form that VS Code runs in a browser: no ES module', () => {
    const { browser, main } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly browser: string; readonly main: string };
    assert.deepEqual([browser, main], ['./dist/browser-client.cjs', './dist/client.cjs']);
  });
});
