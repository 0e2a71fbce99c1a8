// "Silence here": the comment goes above the line of the finding, in any place, and nothing that is printed changes.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { silenceHere } from '../../server/features/silence-here.js';
import { applyEdits } from '../../server/model/edits.js';
import { randomText, RUNS, SEED } from '../grammar/random-texts.js';
import { findings } from '../support/findings.js';
import { blocksOf, textLinesOf } from '../support/printed.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

const HEAD = '@agenda LAKE/CONF/2031/1\nlanguage: en\ndate: 2031-01-07\nmeeting: 2031-09-01\n';

/** The text once each finding of a code has been silenced, one after the other; of all codes where none is given. */
function silenced(text: string, code?: string): string {
  let current = text;
  for (let times = 0; times < 50; times++) {
    const workspace = workspaceOf(new Map([[ONLY_FILE, current]]));
    const analysis = workspace.get(ONLY_FILE);
    assert.ok(analysis);
    const found = findings(workspace, ONLY_FILE).filter((finding) => code === undefined || finding.code === code);
    const edit = found.map((finding) => silenceHere(finding, analysis)).find((one) => one !== undefined);
    if (edit === undefined) return current;
    const next = applyEdits(analysis.document, [edit]);
    const left = findings(workspaceOf(new Map([[ONLY_FILE, next]])), ONLY_FILE);
    assert.ok(left.length < findings(workspace, ONLY_FILE).length, `nothing was silenced in ${JSON.stringify(current)} by ${JSON.stringify(next)}`);
    current = next;
  }
  return current;
}

function check(code: string, before: string, after: string): void {
  assert.equal(silenced(HEAD + before, code), HEAD + after);
  assert.deepEqual(printed(HEAD + after), printed(HEAD + before));
}

const printed = (text: string) => textLinesOf(blocksOf(new Map([[ONLY_FILE, text]])));

describe('silence here', () => {
  it('puts a comment above a heading', () => {
    check('title-punctuation', '# 1. Opening.\n# 2. Closure\n', '// agenda-disable-next-line title-punctuation\n# 1. Opening.\n# 2. Closure\n');
  });

  it('adds the code to a comment that is there', () => {
    check('item-number', '// agenda-disable-next-line title-punctuation\n# 2. Opening.\n', '// agenda-disable-next-line title-punctuation, item-number\n# 2. Opening.\n');
  });

  it('stands beside another comment', () => {
    check('item-number', '// to be checked\n# 2. Opening\n', '// to be checked\n// agenda-disable-next-line item-number\n# 2. Opening\n');
  });

  it('stands in a timetable', () => {
    check('schedule-unknown-item', '# 1. One\n@schedule\n2031-09-01\n09:00-10:00  1\n10:00-11:00  7\n11:00-12:00  1\n', '# 1. One\n@schedule\n2031-09-01\n09:00-10:00  1\n// agenda-disable-next-line schedule-unknown-item\n10:00-11:00  7\n11:00-12:00  1\n');
  });

  it('stands in a list as far in as its entry', () => {
    check('unknown-item', '# 1. One\n- First\n  - of {item 9}\n- Second\n', '# 1. One\n- First\n  // agenda-disable-next-line unknown-item\n  - of {item 9}\n- Second\n');
  });

  it('stands in the middle of a wrapped paragraph', () => {
    check('unknown-item', '# 1. One\nThe first line\nof {item 9} and\nthe last.\n', '# 1. One\nThe first line\n// agenda-disable-next-line unknown-item\nof {item 9} and\nthe last.\n');
    check('unknown-note', '# 1. One\n> A quotation\n> goes on{^9} here.\n', '# 1. One\n> A quotation\n// agenda-disable-next-line unknown-note\n> goes on{^9} here.\n');
    check('unknown-item', '# 1. One\n| A | B |\n| 1 | {item 9} |\n', '# 1. One\n| A | B |\n// agenda-disable-next-line unknown-item\n| 1 | {item 9} |\n');
  });

  it('stands among fields and documents', () => {
    check('duplicate-field', '# 1. One\nstatus: open\nstatus: closed\n', '# 1. One\nstatus: open\n// agenda-disable-next-line duplicate-field\nstatus: closed\n');
    check('unknown-note', '# 1. One\n@documents\nLAKE/CONF/2031/2  Note on\n  reeds{^9}\n', '# 1. One\n@documents\nLAKE/CONF/2031/2  Note on\n  // agenda-disable-next-line unknown-note\n  reeds{^9}\n');
  });

  it('keeps the line ends of the file, and what stands before its first line', () => {
    assert.equal(silenced('@agenda LAKE/1\r\nlanguage: en\r\n# 2. One\r\n', 'item-number'), '@agenda LAKE/1\r\nlanguage: en\r\n// agenda-disable-next-line item-number\r\n# 2. One\r\n');
    assert.equal(silenced('\uFEFF@agenda LAKE/1\nlanguage: en\n', 'unknown-body'), '\uFEFF// agenda-disable-next-line unknown-body\n@agenda LAKE/1\nlanguage: en\n');
  });

  it('changes nothing that is printed, whatever the text is', () => {
    fc.assert(fc.property(randomText, (text) => {
      const whole = `${HEAD}# 1. One\n${text}`;
      assert.deepEqual(printed(silenced(whole)), printed(whole), JSON.stringify(whole));
    }), { numRuns: RUNS / 10, seed: SEED });
  }).timeout(0);
});
