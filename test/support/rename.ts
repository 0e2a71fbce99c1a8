/** What a rename makes of the files of a fixture, whose cursor stands at what is renamed. */
import assert from 'node:assert/strict';
import { rename } from '../../server/features/rename/index.js';
import { applyEdits } from '../../server/model/edits.js';
import { openFixture, uriOf } from './fixture.js';

/** The text of all files after a rename. */
function renamed(text: string, newName: string): string {
  const fixture = openFixture(text);
  const renaming = rename(fixture.analysis, fixture.point, newName, fixture.scope);
  assert.ok('edits' in renaming, JSON.stringify('refusal' in renaming && renaming.refusal));
  return [...fixture.files.keys()].map((file) => {
    const analysis = fixture.scope.get(uriOf(file));
    assert.ok(analysis);
    return (fixture.files.size > 1 || text.includes('//- ') ? `//- ${file}\n` : '') + applyEdits(analysis.document, renaming.edits);
  }).join('\n');
}

export function checkRename(text: string, newName: string, expected: string): void {
  assert.equal(renamed(text, newName), expected.replace(/^\n/, ''));
}

export function checkRefusal(text: string, newName: string, reason: string): void {
  const { analysis, point, scope } = openFixture(text);
  assert.deepEqual(rename(analysis, point, newName, scope), { refusal: reason });
}
