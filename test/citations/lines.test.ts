// Citations of one line each, in six languages: `text => what it cites`. The bodies, the convention and all the words are invented.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findCitations } from '../../server/model/citations/index.js';
import { prepareScope, resolveCitations } from '../../server/model/citations/resolve.js';
import { describeCitation, LIGHTHOUSES } from './lighthouses.js';

for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const) {
  describe(`citations in lines of text in ${language}`, () => {
    const prepared = prepareScope(LIGHTHOUSES[language], language);
    const lines = readFileSync(`test/citations/lines/${language}.txt`, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('//'));

    it('are at least forty', () => assert.ok(lines.length >= 40, String(lines.length)));

    for (const line of lines) {
      const [text = '', expected = ''] = line.split(' => ');
      it(`${text} => ${expected}`, () => {
        const found = resolveCitations(text, findCitations(text, language), prepared).map(describeCitation);
        assert.equal(found.length === 0 ? '-' : found.join('; '), expected);
      });
    }
  });
}
