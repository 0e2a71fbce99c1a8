// What documents print, in the six languages: the fixtures hold sources with what they print drawn beneath.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { blocksOf, linesOf, textLinesOf } from '../support/printed.js';

const FOLDER = path.join('test', 'printing', 'fixtures');

for (const file of readdirSync(FOLDER)) {
  describe(`what is printed: ${path.basename(file, '.txt')}`, () => {
    const cases = readFileSync(path.join(FOLDER, file), 'utf8').split(/^=== /mu).slice(1);
    for (const text of cases) {
      const [title = ''] = text.split('\n');
      const [source = '', expected = ''] = text.slice(title.length + 1).split(/^--- prints\n/mu);
      it(title, () => {
        assert.deepEqual(textLinesOf(blocksOf(source)), linesOf(expected));
      });
    }
  });
}
