// What is found in the worked document: its own mistakes, and nothing else.
import assert from 'node:assert/strict';
import { findings } from '../support/findings.js';
import { describeWithShared, sharedAgendas } from '../support/shared.js';
import { workspaceOf } from '../support/workspace.js';

const FILE = 'CAC-COSP-WG.2-2021-1.zh.agenda';

describeWithShared('the worked document', `seed/${FILE}`, () => {
  it('has no error, the title of item 3 in two forms, and a few slips; its registry has none', () => {
    const workspace = workspaceOf(sharedAgendas('seed'));
    const found = findings(workspace, FILE).map(({ code, severity, place: { unit, start, end } }) => `${severity} ${code}: ${unit.text.slice(Math.max(0, start - 3), end + 3).replace(/\s/gu, ' ')}`);
    assert.deepEqual(found, [
      'warning mixed-script: 秘书处 在现有',
      'information title-mismatch: e: 资产追回的实际方面，包括趋势、挑战 and 良好做法  ',
      'warning mixed-script: 挑战 and 良好',
      'warning schedule-note-dropped: 0  3 ',
      // Both notes of the timetable leave out 第一次, which the text has.
      'warning joint-mismatch: 审议组第十二届会议续会的议程',
      'warning joint-mismatch: 审议组第十二届会议续会的议程',
    ]);
    assert.deepEqual(findings(workspace, 'registry.agenda').map(({ code }) => code), []);
  });
});
