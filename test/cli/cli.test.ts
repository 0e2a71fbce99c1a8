/** The command line as people meet it: what it prints, where, and with which exit status. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withFolder } from './command.js';

const REGISTRY = '@body LAKE/CONF\nname.en: Conference on Lakes\n\n@resolution LAKE/CONF 3/1\ntitle.en: Clean water\n';
const AGENDA = `@agenda LAKE/CONF/2031/1
language: en
date: 2031-05-02
meeting: 2031-09-01 .. 2031-09-02

# 1. Opening
The Conference adopted resolution 3/1. It did not adopt resolution 3/9.
# 2. Closure.
See {item 7}.
`;
const CLEAN = AGENDA.replace(' It did not adopt resolution 3/9.', '').replace('Closure.', 'Closure').replace('{item 7}', '{item 1}');

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly locations: readonly { readonly physicalLocation: unknown }[] }[];
  }[];
}

describe('agenda check', () => {
  it('shows the line, underlines the words and ends with 1', () => {
    withFolder({ 'registry.agenda': REGISTRY, 'meeting.agenda': AGENDA }, ({ agenda }) => {
      const { status, output, complaint } = agenda(['check', 'meeting.agenda']);
      assert.equal(complaint, '');
      assert.equal(status, 1);
      assert.match(output, /^meeting\.agenda:7:\d+: warning: .+ \[unknown-resolution\]\n 7 \| The Conference adopted resolution 3\/1\. It did not adopt resolution 3\/9\.\n {3}\| {68}\^{3}$/m);
      assert.match(output, /^meeting\.agenda:9:5: .+ \[unknown-item\]\n 9 \| See \{item 7\}\.\n/m);
      assert.match(output, /\[title-punctuation\]/);
      assert.ok(!output.includes('\u001B'), 'no colours where nobody watches');
    });
  });

  it('prints nothing and ends with 0 where nothing is wrong', () => {
    withFolder({ 'registry.agenda': REGISTRY, 'meeting.agenda': CLEAN }, ({ agenda }) => {
      assert.deepEqual(agenda(['check']), { status: 0, output: '', complaint: '' });
    });
  });

  it('prints one object a line with --format json', () => {
    withFolder({ 'a/registry.agenda': REGISTRY, 'a/meeting.agenda': AGENDA }, ({ agenda }) => {
      const { status, output } = agenda(['check', 'a', '--format', 'json']);
      const findings = output.trim().split('\n').map((line) => JSON.parse(line) as { file: string; range: unknown; code: string; severity: string; message: string });
      const unknown = findings.find(({ code }) => code === 'unknown-resolution');
      assert.equal(status, 1);
      assert.deepEqual({ ...unknown, message: undefined }, {
        file: path.join('a', 'meeting.agenda'), range: { start: { line: 6, character: 67 }, end: { line: 6, character: 70 } }, code: 'unknown-resolution', severity: 'warning', message: undefined,
      });
    });
  });

  it('writes SARIF with a description of every rule', () => {
    withFolder({ 'a b/registry.agenda': REGISTRY, 'a b/meeting.agenda': AGENDA }, ({ agenda }) => {
      const { status, output } = agenda(['check', 'a b', '--format', 'sarif']);
      const log = JSON.parse(output) as SarifLog;
      assert.equal(status, 1);
      assert.equal(log.version, '2.1.0');
      const [run] = log.runs;
      assert.ok(run);
      const result = run.results.find(({ ruleId }) => ruleId === 'unknown-resolution');
      assert.equal(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id, 'unknown-resolution');
      assert.deepEqual(result?.locations[0]?.physicalLocation, { artifactLocation: { uri: 'a%20b/meeting.agenda' }, region: { startLine: 7, startColumn: 68, endLine: 7, endColumn: 71 } });
      for (const { id, help } of run.tool.driver.rules) assert.match(help.text, new RegExp(`^# ${id}$`, 'm'));
    });
  });

  it('writes annotations, whatever stands in them', () => {
    withFolder({ 'registry.agenda': REGISTRY, 'a,b.agenda': AGENDA.replace('{item 7}', '{%0A::set-env}') }, ({ agenda }) => {
      const lines = agenda(['check', '--format', 'github']).output.trim().split('\n');
      assert.ok(lines.every((line) => /^::(?:error|warning) file=a%2Cb\.agenda,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::[^\r]+$/u.test(line)), lines.join('\n'));
      assert.ok(lines.some((line) => line.startsWith('::warning file=a%2Cb.agenda,line=7,endLine=7,col=68,endColumn=71,title=unknown-resolution::')));
      assert.ok(lines.every((line) => !line.slice(2).includes('%0A::')));
    });
  });

  it('counts only what is as severe as asked for', () => {
    withFolder({ 'registry.agenda': REGISTRY, 'meeting.agenda': CLEAN.replace('Closure', 'Closure.') }, ({ agenda }) => {
      assert.equal(agenda(['check', '--severity', 'warning']).status, 1);
      assert.equal(agenda(['check', '--severity', 'error']).status, 0);
    });
  });

  it('reads a file together with its folder, and standard input by itself', () => {
    withFolder({ 'registry.agenda': REGISTRY, 'meeting.agenda': CLEAN }, ({ agenda }) => {
      assert.equal(agenda(['check', 'meeting.agenda']).status, 0);
      assert.match(agenda(['check', '-'], AGENDA).output, /^-:9:5: .*\[unknown-item\]$/m);
    });
  });

  it('underlines Chinese at its width, and what stands in another line', () => {
    withFolder({ 'zh.agenda': '@agenda LAKE/CONF/2031/1\nlanguage: zh\n# 1. 甲。\n' }, ({ agenda }) => {
      assert.match(agenda(['check', 'zh.agenda', '--severity', 'warning']).output, /\n 3 \| # 1\. 甲。\n {3}\| {8}\^\^$/m);
    });
  });

  it('shows control characters as what they are', () => {
    withFolder({ 'a.agenda': '@agenda LAKE/1\nlanguage: en\n\u001B]0;x\u0007 {open\n' }, ({ agenda }) => {
      const { output } = agenda(['check', 'a.agenda']);
      assert.match(output, /\[syntax\]/);
      assert.ok(!output.includes('\u001B') && !output.includes('\u0007'));
    });
  });
});

describe('agenda.json', () => {
  const source = CLEAN.replace('Closure', 'Closure.');
  it('sets severities and words; the nearest wins', () => {
    const files = { 'agenda.json': '{"severity": {"title-punctuation": "off"}, "words": {"en": {"words": {"list": "Draft agenda"}}}}', 'a.agenda': source, 'in/agenda.json': '{"severity": {"title-punctuation": "error"}}', 'in/b.agenda': source.replace('2031/1', '2031/9') };
    withFolder(files, ({ agenda }) => {
      assert.equal(agenda(['check', 'a.agenda']).output, '');
      assert.match(agenda(['check', path.join('in', 'b.agenda')]).output, /error: .*\[title-punctuation\]/);
      assert.match(agenda(['render', 'a.agenda', '--to', 'text']).output, /^Draft agenda$/m);
    });
  });
  it('is no reason to stop where it is wrong', () => {
    withFolder({ 'agenda.json': '{"severity": {"weekday": "loud", "lone-subitem": "off"}, "chineseDates": "never", "sevrity": {}, "words": {"en": {"nowhere": "x"}}, "__proto__": {"x": 1}}', 'a.agenda': CLEAN }, ({ agenda }) => {
      const { status, complaint } = agenda(['check', 'a.agenda']);
      assert.equal(status, 0);
      for (const problem of [/severity of weekday/, /no finding “lone-subitem”; the nearest is “lone-sub-item”/, /“chineseDates” is no setting, or its value does not fit/, /“sevrity” is no setting/, /“nowhere” is no word/]) assert.match(complaint, problem);
    });
    withFolder({ 'agenda.json': 'severity: off', 'a.agenda': CLEAN }, ({ agenda }) => { assert.match(agenda(['check', 'a.agenda']).complaint, /This is no JSON/); });
  });
});

describe('agenda refs', () => {
  it('prints every reference and what it resolves to', () => {
    withFolder({ 'registry.agenda': REGISTRY, 'meeting.agenda': AGENDA }, ({ agenda }) => {
      const lines = agenda(['refs', 'meeting.agenda', '--format', 'json']).output.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.deepEqual(lines.map(({ text, kind, plain, target, body, number, resolved }) => [text, kind, plain, target, body, number, resolved]), [
        ['3/1', 'resolution', true, 'LAKE/CONF 3/1', 'LAKE/CONF', '3/1', true],
        ['3/9', 'resolution', true, 'LAKE/CONF 3/9', 'LAKE/CONF', '3/9', false],
        ['{item 7}', 'item', false, '7', undefined, undefined, false],
      ]);
      assert.equal(agenda(['refs', 'meeting.agenda']).output.split('\n')[0], 'meeting.agenda:7:35: 3/1 -> resolution LAKE/CONF 3/1 (registry.agenda:4:13)');
    });
  });
});

describe('agenda render', () => {
  it('prints text and HTML, on standard output or into a file', () => {
    withFolder({ 'meeting.agenda': CLEAN }, ({ agenda, path: folder }) => {
      const text = agenda(['render', 'meeting.agenda', '--to', 'text']);
      assert.equal(text.status, 0);
      assert.match(text.output, /^LAKE\/CONF\/2031\/1\n/);
      assert.match(text.output, /^1\.\s+Opening\.$/m);
      assert.equal(agenda(['render', 'meeting.agenda', '--to', 'html', '-o', 'out.html']).status, 0);
      assert.match(readFileSync(path.join(folder, 'out.html'), 'utf8'), /^<!doctype html>/i);
      assert.deepEqual(readdirSync(folder).sort(), ['meeting.agenda', 'out.html']);
    });
  });
});

describe('agenda render --against', () => {
  it('prints what has changed since another file', () => {
    withFolder({ 'old/meeting.agenda': CLEAN, 'meeting.agenda': CLEAN.replace('Opening', 'Solemn opening') }, ({ agenda }) => {
      const { status, output } = agenda(['render', 'meeting.agenda', '--against', 'old/meeting.agenda', '--to', 'html']);
      assert.equal(status, 0);
      assert.match(output, /<li class="list-item level-1 redline-changed"[^>]*>.*?<del>Opening<\/del><ins>Solemn opening<\/ins>/);
      assert.match(output, /\.page ins \{[^}]*underline/);
    });
  });

  it('a file against itself has no change', () => {
    withFolder({ 'meeting.agenda': CLEAN }, ({ agenda }) => {
      const { output } = agenda(['render', 'meeting.agenda', '--against', 'meeting.agenda', '--to', 'html']);
      assert.doesNotMatch(output, /<ins|<del/);
    });
  });
});

describe('what cannot be done', () => {
  const cases: [string, string[], RegExp][] = [
    ['a name that does not exist', ['check', 'nowhere.agenda'], /nowhere\.agenda: there is no such file or folder/],
    ['a command that does not exist', ['chekc'], /chekc: there is no such command/],
    ['an option that does not exist', ['check', '--frmat', 'json'], /--frmat/],
    ['a format that does not exist', ['check', '--format', 'xml'], /--format xml: this is not one of pretty, json, sarif, github/],
    ['render without --to', ['render', 'a.agenda'], /--to text/],
    ['changes as text', ['render', 'a.agenda', '--against', 'a.agenda', '--to', 'text'], /--against needs --to html/],
    ['a file that cannot be written', ['render', 'a.agenda', '--to', 'text', '-o', 'no/such/folder.txt'], /cannot be written/],
  ];
  for (const [what, args, message] of cases) {
    it(`${what}: says so and ends with 2`, () => {
      withFolder({ 'a.agenda': CLEAN }, ({ agenda }) => {
        const { status, output, complaint } = agenda(args);
        assert.equal(status, 2);
        assert.equal(output, '');
        assert.match(complaint, message);
      });
    });
  }

  it('a folder that cannot be read is told, and the others are checked', function () {
    withFolder({ 'a.agenda': CLEAN, 'closed/b.agenda': CLEAN }, ({ agenda, path: folder }) => {
      chmodSync(path.join(folder, 'closed'), 0);
      try {
        if (process.getuid?.() === 0) {
          // The superuser may read every folder: nothing to be told.
          assert.notEqual(agenda(['check', '.', '--severity', 'error']).status, 2);
          return;
        }
        assert.match(agenda(['check', '.']).complaint, /closed: the folder cannot be read \(no permission\)/);
        assert.equal(agenda(['check', 'closed']).status, 2);
      } finally {
        chmodSync(path.join(folder, 'closed'), 0o755);
      }
    });
  });
});

describe('bad input', () => {
  const five = 5_000_000;
  const cases: [string, string | Uint8Array][] = [
    ['an empty file', ''],
    ['a binary file', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)],
    ['a line of 5 MB', `@agenda LAKE/1\nlanguage: en\n# 1. One\n${'water and '.repeat(five / 10)}\n`],
    ['a line of 5 MB of braces', `@agenda LAKE/1\nlanguage: en\n# 1. One\n${'{'.repeat(five)}\n`],
    ['CRLF', AGENDA.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${AGENDA}`],
    ['lone surrogates', `${AGENDA}\uD800 text \uDC00\n`],
    ['no symbol', '@agenda\nlanguage: en\n# 1. One\n'],
    ['no time', '@agenda LAKE/1\nlanguage: en\n# 1. One\n@schedule\n2031-09-01\n25 o’clock  1\n'],
    ['an unclosed brace', '@agenda LAKE/1\nlanguage: en\n# 1. One\n{item 1\n'],
    ['headings that skip a level', '@agenda LAKE/1\nlanguage: en\n# 1. One\n### (i) Deep\n'],
  ];
  for (const [what, content] of cases) {
    it(`${what}: findings or none, never a crash`, function () {
      this.timeout(60_000);
      withFolder({ 'a.agenda': content }, ({ agenda }) => {
        const { status, complaint } = agenda(['check', 'a.agenda']);
        assert.equal(complaint, '');
        assert.ok(status === 0 || status === 1, `status ${String(status)}`);
        assert.equal(agenda(['render', 'a.agenda', '--to', 'text']).status, 0);
      });
    });
  }

  it('CRLF and a byte order mark change nothing', () => {
    withFolder({ 'a/x.agenda': AGENDA, 'b/x.agenda': `\uFEFF${AGENDA.replaceAll('\n', '\r\n')}` }, ({ agenda }) => {
      const [plain, other] = ['a', 'b'].map((folder) => agenda(['check', folder, '--format', 'json', '--severity', 'hint']).output.replaceAll(JSON.stringify(path.join(folder, 'x.agenda')), '""'));
      assert.ok(plain !== undefined && plain.includes('unknown-item'));
      assert.equal(other, plain);
    });
  });

  it('two files with the same symbol are told, in both', () => {
    withFolder({ 'a.agenda': CLEAN, 'b.agenda': CLEAN }, ({ agenda }) => {
      const { output } = agenda(['check']);
      for (const file of ['a', 'b']) assert.match(output, new RegExp(`^${file}\\.agenda:1:\\d+: error: .*\\[duplicate-agenda\\]$`, 'm'));
    });
  });

  it('links that lead out of the folder are not followed, and loops end', function () {
    withFolder({ 'in/a.agenda': CLEAN, 'out/b.agenda': 'no agenda\n' }, ({ agenda, path: folder }) => {
      symlinkSync(path.join(folder, 'out', 'b.agenda'), path.join(folder, 'in', 'link.agenda'));
      symlinkSync(path.join(folder, 'in'), path.join(folder, 'in', 'loop'));
      mkdirSync(path.join(folder, 'in', 'folder.agenda'));
      writeFileSync(path.join(folder, 'in', 'folder.agenda', 'c.txt'), 'no agenda');
      assert.deepEqual(agenda(['check', 'in', '--severity', 'error']), { status: 0, output: '', complaint: '' });
    });
  });
});

describe('help', () => {
  it('is printed without a command and with --help', () => {
    withFolder({}, ({ agenda }) => {
      assert.match(agenda([]).output, /agenda check \[PATH…\]/);
      assert.equal(agenda(['--help']).output, agenda([]).output);
      assert.match(agenda(['--version']).output, /^\d+\.\d+\.\d+\n$/);
    });
  });
});
