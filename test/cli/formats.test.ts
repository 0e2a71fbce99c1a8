// The formats of `agenda check` that other programs and terminals read: valid for them, and nothing in a file can steer what reads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { RULES } from '../../server/rules/index.js';
import { withFolder } from './command.js';

const MODULES = 'node_modules';
const SARIF = readJson(`${MODULES}/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json`);
const DRAFT = readJson(`${MODULES}/ajv/lib/refs/json-schema-draft-04.json`);

const REGISTRY = '@body LAKE/CONF\nname.en: Conference on Lakes\n\n@resolution LAKE/CONF 3/1\ntitle.en: Clean water\n';
const AGENDA = '@agenda LAKE/CONF/2031/1\nlanguage: en\ndate: 2031-05-02\nmeeting: 2031-09-01\n\n# 1. Opening.\n# 1. Opening\nSee {item 7} and resolution 3/9.\n';

/** What ends lines, begins escape sequences, and turns the direction of text, in one text. */
const HOSTILE = '\u001B]8;;x\u0007a\u001B[2J\u009B1mb\u202Ec\u2066d\rX';

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string }; readonly help: { readonly text: string; readonly markdown: string } }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: Readonly<Record<string, string>>;
      readonly relatedLocations?: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
    }[];
  }[];
}

describe('agenda check --format sarif', () => {
  const sarifOf = (files: Readonly<Record<string, string>>, ...paths: readonly string[]): SarifLog => {
    let log: SarifLog | undefined;
    withFolder(files, ({ agenda }) => { log = JSON.parse(agenda(['check', ...paths, '--format', 'sarif', '--severity', 'hint']).output) as SarifLog; });
    assert.ok(log);
    return log;
  };

  it('is valid against the schema of SARIF 2.1.0', () => {
    for (const log of [sarifOf({}), sarifOf({ 'a b/registry.agenda': REGISTRY, 'a b/meeting.agenda': AGENDA }), sarifOf({ '#%é.agenda': AGENDA.replace('Opening', HOSTILE) })]) assert.deepEqual(problemsOf(log), []);
    assert.notDeepEqual(problemsOf({ version: '2.1.0', runs: [{}] }), []);
  });

  it('describes every rule in words of its own, with its page for help', () => {
    const [run] = sarifOf({}).runs;
    assert.ok(run);
    assert.deepEqual(run.tool.driver.rules.map(({ id }) => id), RULES.map(({ code }) => code));
    for (const { id, shortDescription, help } of run.tool.driver.rules) {
      assert.notEqual(shortDescription.text, id);
      assert.ok(help.markdown.includes('## How to repair') && !/\]\((?!http)/u.test(help.markdown), id);
    }
  });

  it('names related places by where they are', () => {
    const [run] = sarifOf({ 'in/a.agenda': AGENDA, 'in/b/c.agenda': AGENDA }, 'in').runs;
    const twice = run?.results.filter(({ ruleId }) => ruleId === 'duplicate-agenda') ?? [];
    assert.deepEqual(twice.flatMap(({ relatedLocations = [] }) => relatedLocations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)), ['in/b/c.agenda', 'in/a.agenda']);
  });

  it('C8: has no raw text where Markdown is expected', () => {
    const [run] = sarifOf({ 'a.agenda': AGENDA.replace('Opening.', '[x](javascript:alert(1)) <b>.') }).runs;
    assert.ok(run && run.results.length > 0);
    for (const { message } of run.results) assert.deepEqual(Object.keys(message), ['text']);
  });
});

describe('C8: what a terminal shows', () => {
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;
  const files = { 'a.agenda': AGENDA.replaceAll('Opening', `Opening ${HOSTILE}`).replace('{item 7}', `{item 7${HOSTILE}}`), [`${HOSTILE.replace('\r', '')}.agenda`]: AGENDA };

  for (const format of ['pretty', 'json', 'sarif']) {
    it(`has nothing in it that steers the terminal: ${format}`, () => {
      withFolder(files, ({ agenda }) => {
        const { output } = agenda(['check', '--format', format, '--severity', 'hint']);
        assert.ok(output.length > 200);
        assert.doesNotMatch(output, STEERING);
      });
    });
  }

  it('nor have complaints', () => {
    withFolder({ 'agenda.json': '{"a\\u001b[2J": 1}', 'a.agenda': AGENDA }, ({ agenda }) => {
      assert.doesNotMatch(agenda(['check']).complaint, STEERING);
      const { status, complaint } = agenda(['check', `${HOSTILE}.agenda`]);
      assert.equal(status, 2);
      assert.doesNotMatch(complaint, STEERING);
    });
  });
});

describe('C9: agenda check --format github', () => {
  it('begins no command but its own, whatever stands in file and text', () => {
    const hostile = AGENDA.replace('{item 7}', '{item %0A::set-output name=x::y}').replace('Opening.', '%0D%0A::error::z.');
    withFolder({ 'a,b:c%0A::warning::.agenda': hostile, '\n::error::x.agenda': AGENDA }, ({ agenda }) => {
      const lines = agenda(['check', '--format', 'github', '--severity', 'hint']).output.trimEnd().split('\n');
      assert.ok(lines.length >= 4);
      for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+::(?:[^%]|%(?:25|0D|0A))+$/u);
    });
  });
});

describe('agenda check', () => {
  it('reads a folder once for all of its files that are asked for, and reports those only', () => {
    withFolder({ 'in/registry.agenda': REGISTRY, 'in/a.agenda': AGENDA, 'in/b.agenda': AGENDA.replace('2031/1', '2031/2'), 'in/c.agenda': AGENDA.replace('2031/1', '2031/3') }, ({ agenda }) => {
      const files = agenda(['check', path.join('in', 'b.agenda'), path.join('in', 'a.agenda'), '--format', 'json']).output.trim().split('\n').map((line) => (JSON.parse(line) as { file: string }).file);
      assert.deepEqual([...new Set(files)], [path.join('in', 'a.agenda'), path.join('in', 'b.agenda')]);
      assert.equal(files.length, 8);
    });
  });
});

function problemsOf(log: unknown): readonly string[] {
  const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore', allErrors: true });
  ajv.addMetaSchema(DRAFT as object);
  return ajv.validate(SARIF as object, log) === true ? [] : (ajv.errors ?? []).map(({ dataPath, message }) => `${dataPath}: ${String(message)}`);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
