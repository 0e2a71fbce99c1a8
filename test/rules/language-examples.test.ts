// The small examples of the language reference: what each finds. Hints and information are left out there, as are missing dates.
import assert from 'node:assert/strict';
import { findingLines } from '../support/findings.js';
import { describeWithShared, readShared } from '../support/shared.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

describeWithShared('the examples of the language reference', 'language-tests.md', () => {
  for (const [, title = '', source = '', finds = ''] of readShared('language-tests.md').matchAll(/^## (T\d+ .*?)\n```agenda\n(.*?)```\n.*?```finds\n(.*?)```/gmsu)) {
    it(`${title}: finds what it says`, () => {
      const workspace = workspaceOf(new Map([[ONLY_FILE, source.replaceAll('·', '\u3000')]]));
      const found = findingLines(workspace, ONLY_FILE, ({ code, severity, message }) => (severity === 'error' || severity === 'warning') && !(code === 'missing-field' && !message.includes('language')));
      assert.deepEqual(found.toSorted(), finds.trim() === '' ? [] : finds.trim().split('\n').toSorted());
    });
  }
});
