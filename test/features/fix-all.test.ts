// The fixes of many findings at once: only certain ones when a file is saved, one kind at a time by hand; none overlap, and a second run changes nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { certainFixes, hasSameFixes, sameFixes } from '../../server/features/fix-all.js';
import { applyEdits, composeEdits } from '../../server/model/edits.js';
import { textOf } from '../../server/model/document.js';
import { randomText, RUNS, SEED } from '../grammar/random-texts.js';
import { findings } from '../support/findings.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

const english = (text: string) => `@agenda LAKE/CONF/2031/1\nlanguage: en\ndate: 2031-01-07\nmeeting: 2031-09-01\n${text}`;
const chinese = (text: string) => english(text).replace('language: en', 'language: zh');

function fixedAll(text: string): string {
  const { workspace, analysis } = opened(text);
  const edits = certainFixes(analysis, workspace);
  assert.deepEqual(composeEdits([edits]), edits, 'the edits do not overlap');
  return applyEdits(analysis.document, edits);
}

function opened(text: string) {
  const workspace = workspaceOf(new Map([[ONLY_FILE, text]]));
  const analysis = workspace.get(ONLY_FILE);
  assert.ok(analysis);
  return { workspace, analysis };
}

describe('all certain fixes', () => {
  it('drop the stops of titles and put spaces and dashes in', () => {
    const text = english('# 1. Opening.\n#2. Reeds;\n@schedule\n2031-09-01\n09:00-10:00  1, 2,\n').replace('meeting: 2031-09-01', 'meeting: 2031-09-01 - 2031-09-02');
    assert.equal(fixedAll(text), english('# 1. Opening\n# 2. Reeds\n@schedule\n2031-09-01\n09:00-10:00  1, 2\n').replace('meeting: 2031-09-01', 'meeting: 2031-09-01 .. 2031-09-02'));
  });

  it('put the marks and spaces between Chinese characters right, and letters that only look Latin', () => {
    assert.equal(fixedAll(chinese('# 1. 湖泊.\n## (а) 芦苇,湿地\n## (b) 水鸟 保护。\n')), chinese('# 1. 湖泊\n## (a) 芦苇，湿地\n## (b) 水鸟保护\n'));
  });

  it('are none where something else can have been meant', () => {
    for (const text of ['# 1. Opening\nOn Tuesday, 2 September 2031.\n', '# 2. Opening\n', '# 1. Opening\n^a: A note.\n', '# 1. Opening\n@docments\n', '# 1. One\n# 2. Two\n@schedule\n2031-09-01\n11:00-12:00  1\n09:00-10:00  2\n']) {
      const { workspace, analysis } = opened(english(text));
      assert.ok(findings(workspace, ONLY_FILE).some((finding) => finding.fixes().length > 0 || finding.code === 'weekday'), text);
      assert.deepEqual(certainFixes(analysis, workspace), [], text);
    }
  });

  it('leave nothing to a second run, whatever the text is', () => {
    const texts = fc.tuple(fc.constantFrom(english('# 1. One\n'), chinese('# 1. 湖泊 , 湿地.\n'), chinese('@schedule\n2031-09-01\n')), randomText, fc.constantFrom('', '芦苇 , 湿地 水鸟:保护。;\n', '#3. 甲, 乙 丙。.\n')).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => {
      const once = fixedAll(text);
      assert.equal(fixedAll(once), once, JSON.stringify(text));
    }), { numRuns: RUNS / 4, seed: SEED });
  }).timeout(0);
});

describe('the same fix in the whole file', () => {
  const kinds = (text: string, code: string) => {
    const { workspace, analysis } = opened(text);
    const [finding] = findings(workspace, ONLY_FILE).filter((one) => one.code === code);
    const [fix] = finding?.fixes() ?? [];
    assert.ok(finding && fix, code);
    return { isOffered: hasSameFixes(finding, fix, analysis, workspace), text: applyEdits(analysis.document, sameFixes(code, fix, analysis, workspace)) };
  };

  it('repairs all findings of the kind and no other', () => {
    const { isOffered, text } = kinds(english('# 1. Opening.\nOn Tuesday, 1 September 2031.\n# 2. Reeds.\nOn Sunday, 2 September 2031.\n'), 'weekday');
    assert.deepEqual({ isOffered, text }, { isOffered: true, text: english('# 1. Opening.\nOn Monday, 1 September 2031.\n# 2. Reeds.\nOn Tuesday, 2 September 2031.\n') });
  });

  it('is offered only where there is more to repair than the fix itself does', () => {
    assert.equal(kinds(english('# 1. Opening.\n# 2. Reeds\n'), 'title-punctuation').isOffered, false);
    const renumbering = kinds(english('# 1. Opening\n# 3. Reeds\n# 7. Closure\n'), 'item-number');
    assert.deepEqual(renumbering, { isOffered: false, text: english('# 1. Opening\n# 2. Reeds\n# 3. Closure\n') });
  });

  it('is not that of another message of the same code', () => {
    const { text } = kinds(chinese('# 1. 湖泊\n芦苇,湿地。\n\n水鸟 保护:河流。\n'), 'mixed-script');
    assert.equal(text, chinese('# 1. 湖泊\n芦苇，湿地。\n\n水鸟 保护：河流。\n'));
    assert.equal(textOf(opened(text).analysis.document), text);
  });
});

describe('a form of Chinese dates that the settings ask for', () => {
  it('is written with all other certain fixes', () => {
    const text = chinese('# 1. 湖泊\n会议于 2031 年 5 月 5 日开幕，于2031年5月9日闭幕。\n');
    for (const [form, after] of [['any', text], ['spaced', text.replace('2031年5月9日', '2031 年 5 月 9 日')], ['unspaced', text.replace('2031 年 5 月 5 日', '2031年5月5日')]] as const) {
      const workspace = workspaceOf(new Map([[ONLY_FILE, text]]), { chineseDates: form });
      const analysis = workspace.get(ONLY_FILE);
      assert.ok(analysis);
      assert.equal(applyEdits(analysis.document, certainFixes(analysis, workspace)), after, form);
    }
  });
});
