// Whatever a text is: findings stand in it, nothing throws, and each fix changes its places and nothing else.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textOf } from '../../server/model/document.js';
import { applyEdits, composeEdits } from '../../server/model/edits.js';
import { RULES } from '../../server/rules/index.js';
import { randomText, RUNS, SEED } from '../grammar/random-texts.js';
import { findings } from '../support/findings.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

const templates = new Map(RULES.map(({ code, messages }) => [code, new Set(Object.values(messages))]));
const withAgenda = fc.tuple(fc.constantFrom('', '@agenda LAKE/CONF/2031/1\nlanguage: en\n', '@agenda LAKE/CONF/2031/1\nlanguage: zh\n# 1. One\n@schedule\n'), randomText).map((parts) => parts.join(''));

describe('any text', () => {
  it('has findings that stand in it, with texts of their rules and no place of a template left open', () => {
    fc.assert(fc.property(withAgenda, (text) => {
      for (const { code, template, message } of findings(workspaceOf(new Map([[ONLY_FILE, text]])), ONLY_FILE)) {
        assert.ok(templates.get(code)?.has(template), `${code}: ${template}`);
        assert.notEqual(message, '');
      }
    }), { numRuns: RUNS / 2, seed: SEED });
  }).timeout(0);

  it('has fixes that compose, and leave what they do not name', () => {
    fc.assert(fc.property(withAgenda, (text) => {
      const workspace = workspaceOf(new Map([[ONLY_FILE, text]]));
      const document = workspace.get(ONLY_FILE)?.document;
      assert.ok(document);
      for (const finding of findings(workspace, ONLY_FILE)) {
        for (const { edits, title } of finding.fixes()) {
          assert.notEqual(title, '');
          assert.deepEqual(composeEdits([edits]).length > 0 || edits.length === 0, true, `${finding.code}: the edits of “${title}” overlap in ${JSON.stringify(text)}`);
          for (const { place } of edits) assert.ok(place.start >= 0 && place.start <= place.end && place.end <= place.unit.text.length && document.units.includes(place.unit));
          const changed = edits.reduce((sum, { place, newText }) => sum + newText.length - (place.end - place.start), 0);
          assert.equal(applyEdits(document, edits).length, textOf(document).length + changed);
        }
      }
    }), { numRuns: RUNS / 4, seed: SEED });
  }).timeout(0);
});
