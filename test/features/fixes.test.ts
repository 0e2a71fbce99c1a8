/** Code actions: the fixes of what is found at a place. */
import assert from 'node:assert/strict';
import { fixes } from '../../server/features/fixes.js';
import { applyEdits } from '../../server/model/edits.js';
import { openFixture } from '../support/fixture.js';

const AGENDA = '@agenda GLC/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n';

describe('fixes', () => {
  it('are those of the findings at the cursor', () => {
    const { analysis, point, scope } = openFixture(`${AGENDA}# 1. Opening$0.\n# 2. Closing.`);
    const [found, ...others] = fixes(analysis, point, point, scope);
    assert.ok(found);
    assert.deepEqual([found.finding.code, found.preferred, others], ['title-punctuation', true, []]);
    assert.equal(applyEdits(analysis.document, found.fix.edits), `${AGENDA}# 1. Opening\n# 2. Closing.`);
  });

  it('are those of all findings in a selection', () => {
    const { analysis, scope } = openFixture(`${AGENDA}# 1. Opening.\n# 2. Closing.`);
    const { units } = analysis.document;
    const [first, last] = [units[0], units.at(-1)];
    assert.ok(first && last);
    const found = fixes(analysis, { unit: first, offset: 0 }, { unit: last, offset: last.text.length }, scope);
    assert.deepEqual(found.map(({ finding }) => finding.code).filter((code) => code === 'title-punctuation'), ['title-punctuation', 'title-punctuation']);
  });

  it('are none where nothing is found', () => {
    const { analysis, point, scope } = openFixture(`${AGENDA}# 1. Opening.\n# 2. Clo$0sing`);
    assert.deepEqual(fixes(analysis, point, point, scope), []);
  });
});
