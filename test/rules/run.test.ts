// How rules are run: in which order findings come, what settings and comments silence, and that what is kept still holds after edits.
import assert from 'node:assert/strict';
import { random } from '../support/random.js';
import { textOf } from '../../server/model/document.js';
import { checkFindings, findingLines, findings } from '../support/findings.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

const TWO_MISTAKES = '@agenda LAK/COM/2031/1\nlanguage: en\ndate: 2031-03-01\nmeeting: 2031-05-05\norgan: X\n# 2. Opening.\nSee {^9}.\n# 2. Closing;\nText.\n';

describe('running the rules', () => {
  it('gives the findings in the order of the document, those at one place by code', () => {
    assert.deepEqual(findingLines(workspaceOf(TWO_MISTAKES), ONLY_FILE), ['6 item-number', '6 title-punctuation', '7 unknown-note', '8 item-number', '8 title-punctuation']);
  });

  it('gives each the severity that the settings say, and does not run what they turn off', () => {
    const severities = { 'item-number': 'off', 'title-punctuation': 'error', 'unknown-note': 'hint' } as const;
    const found = findings(workspaceOf(TWO_MISTAKES, { severities }), ONLY_FILE);
    assert.deepEqual(found.map(({ code, severity }) => `${code} ${severity}`), ['title-punctuation error', 'unknown-note hint', 'title-punctuation error']);
  });

  it('applies settings that change', () => {
    const workspace = workspaceOf(TWO_MISTAKES);
    findings(workspace, ONLY_FILE);
    workspace.configure({ ...workspace.settings, severities: { 'item-number': 'off' } });
    assert.deepEqual(findingLines(workspace, ONLY_FILE), ['6 title-punctuation', '7 unknown-note', '8 title-punctuation']);
  });

  it('finds nothing in an empty file, and survives binary ones', () => {
    assert.deepEqual(findingLines(workspaceOf(''), ONLY_FILE), []);
    findings(workspaceOf(new Map([[ONLY_FILE, '\u0000\u0001\uFFFD\uD800\r\u2028@agenda\u0000\n#\n{{{']])), ONLY_FILE);
  });

  it('sees what other files define, as soon as they do', () => {
    const workspace = workspaceOf('//- a.agenda\n@agenda LAK/COM/2031/1\nlanguage: en\n# 1. X\nIn resolution 3/5.\n//- r.agenda\n@body LAK/COM\n');
    const unknown = () => findingLines(workspace, 'a.agenda', ({ code }) => code === 'unknown-resolution');
    assert.deepEqual(unknown(), []);
    workspace.set('r.agenda', '@body LAK/COM\n@resolution LAK/COM 3/4\n');
    assert.deepEqual(unknown(), ['4 unknown-resolution']);
    workspace.set('r.agenda', '@body LAK/COM\n@resolution LAK/COM 3/4\n@resolution LAK/COM 3/5\n');
    assert.deepEqual(unknown(), []);
    workspace.delete('r.agenda');
    assert.deepEqual(unknown(), []);
  });
});

describe('comments that silence', () => {
  it('silence the codes that they name on the next line that is neither blank nor comment', () => {
    checkFindings(['item-number', 'title-punctuation'], `@agenda LAK/COM/2031/1
language: en
// agenda-disable-next-line item-number
// why it is so

# 3. Opening.
            ^ title-punctuation
# 5. Debate.
  ^^ item-number
           ^ title-punctuation
// agenda-disable-next-line item-number, title-punctuation
# 9. Closing.
# 11. Behind.
  ^^^ item-number
            ^ title-punctuation
`);
  });

  it('stand inside fields, paragraphs and timetables too', () => {
    checkFindings(['unknown-note', 'title-mismatch', 'schedule-unknown-item', 'unknown-field'], `@agenda LAK/COM/2031/1
language: en
// agenda-disable-next-line unknown-field
orignal: fr
# 1. Opening
// agenda-disable-next-line title-mismatch
agenda-title: The opening
A paragraph
// agenda-disable-next-line unknown-note
with a mark{^1}
and another{^2}.
           ^^^^ unknown-note
@schedule
2031-05-05
  // agenda-disable-next-line schedule-unknown-item
10:00-11:00  7
11:00-12:00  7
             ^ schedule-unknown-item
`);
  });

  it('silence nothing where they are text, name no code, or end the file', () => {
    checkFindings('unknown-note', `@agenda LAK/COM/2031/1
language: en
# 1. Opening
Text // agenda-disable-next-line unknown-note
and{^1}
   ^^^^ unknown-note
// agenda-disable-next-line
and{^1}
   ^^^^ unknown-note
// agenda-disable-next-line unknown-note`);
  });
});

const PIECES = [
  '@agenda X/COM/2031/1\n', 'language: zh\n', 'language: en\n', 'meeting: 2031-05-05 .. 2031-05-07\n', '# 1. Opening\n', '# 3. Debate.\n', '## (a) First\n', 'agenda-title: Other\n', 'Some text.\n', '\n', '\n\n',
  '@documents\n', 'X/COM/2031/2  Note\n', 'X/COM/2031/2  Report\n', 'X/COM/2031/3\n', '@schedule\n', '2031-05-06 Monday\n', '10:00-11:00  1 {^a}\n', '9:00-10:30  1, 4\n', '^a: note\n', '{item 1', '}', '{^b} ', '// agenda-disable-next-line item-number\n',
  '@body X/COM\n', 'name.en: Committee\n', '@resolution X/COM 3/4\n', 'adopted: 2030-05-05\n', 'In resolution 3/5 and agenda item 7. ', '第 3/5 号决议', '趋势 and 挑战', '@annex Plan\n', '@instrument LAKES\n', '{article 5}\n', 'x', '\r\n',
];

/** `LONG=1` asks for many. */
const SEEDS = process.env['LONG'] === '1' ? 500 : 15;

describe('what rules keep', () => {
  it('is what a fresh run finds, after any edits in any of two files', function () {
    this.timeout(0);
    for (let seed = 1; seed <= SEEDS; seed++) {
      const next = random(seed);
      const text = () => Array.from({ length: 14 }, () => PIECES[next(PIECES.length)] ?? '').join('');
      const workspace = workspaceOf(new Map([['a.agenda', text()], ['b.agenda', text()]]));
      for (let edit = 0; edit < 8; edit++) {
        const name = next(2) === 0 ? 'a.agenda' : 'b.agenda';
        const line = next(20);
        const from = { line, character: next(12) };
        const to = next(2) === 0 ? from : { line: line + next(2), character: 12 + next(8) };
        workspace.edit(name, [{ start: from, end: to, text: next(4) === 0 ? '' : (PIECES[next(PIECES.length)] ?? '') }]);
        const texts = new Map([...workspace.analyses].map(([of, { document }]) => [of, textOf(document)]));
        const fresh = workspaceOf(texts);
        for (const of of texts.keys()) assert.deepEqual(seen(workspace, of), seen(fresh, of), `seed ${String(seed)}, edit ${String(edit)}: ${JSON.stringify([...texts])}`);
      }
    }
  });
});

function seen(workspace: ReturnType<typeof workspaceOf>, name: string): readonly string[] {
  return findings(workspace, name).map(({ code, severity, message, place, related }) => [code, severity, message, place.unit.index, place.start, place.end, ...related.map((one) => `${one.uri} ${String(one.place.unit.index)}:${String(one.place.start)} ${one.message}`)].join(' '));
}
