/** What is known of a folder is kept from one session to the next, and believed only where it still holds. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { createEngine } from '../../server/lsp/engine.js';
import type { Storage } from '../../server/lsp/host.js';
import { references } from '../../server/features/references.js';

const FOLDER = 'file:///folder';
const NAMES = `${FOLDER}/names.agenda`;
const ONE = `${FOLDER}/one.agenda`;
const TWO = `${FOLDER}/two.agenda`;
const TEXTS: Readonly<Record<string, string>> = {
  [NAMES]: '@body GLC\nname.en: Conference\n\n@resolution GLC 3/2\ntitle.en: Storage\nadopted: 2029-06-15\n',
  [ONE]: '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\n\nSee resolution 3/2.\n',
  [TWO]: '@agenda GLC/2030/9\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\n\nSee resolutions 3/2 and 3/7, {item 1 of GLC/2030/1} and {item 2 of GLC/2030/1}.\n',
};

interface Session {
  /** The files that were read. */
  readonly read: readonly string[];
  /** The codes of what was found, by file. */
  readonly found: Readonly<Record<string, readonly string[]>>;
  /** Keeps what is known. */
  readonly end: () => Promise<void>;
  readonly referencesTo: (uri: string, text: string) => readonly string[];
}

async function session(disk: ReadonlyMap<string, string>, kept: Map<string, string>, program = 'this'): Promise<Session> {
  const read: string[] = [];
  const found: Record<string, string[]> = {};
  const waiting: (() => void)[] = [];
  const storage: Storage = {
    read: (name) => Promise.resolve(kept.get(name)),
    write: (name, parts) => Promise.resolve(void kept.set(name, [...parts].join(''))),
    program,
  };
  const reader = {
    read: (uri: string) => {
      read.push(uri.slice(FOLDER.length + 1));
      const text = disk.get(uri);
      return text === undefined ? { text, problem: undefined } : { text };
    },
    stamp: (uri: string) => (disk.has(uri) ? `${String(disk.get(uri)?.length)} ${disk.get(`${uri} time`) ?? ''}` : undefined),
  };
  const engine = createEngine({
    listFiles: () => Promise.resolve({ exists: true, files: [...disk.keys()].filter((uri) => uri.endsWith('.agenda')), problems: [] }),
    readFile: (uri) => Promise.resolve(reader.read(uri)),
    reader: () => reader,
    hash: (text) => `${String(text.length)}:${text.split('').reverse().join('')}`,
    schedule: (task) => void waiting.push(task),
    now: () => 0,
  }, {
    onDiagnostics: ({ uri, diagnostics }) => { found[uri.slice(FOLDER.length + 1)] = diagnostics.map(({ code }: Diagnostic) => String(code)); },
    onPatch: () => undefined,
    onProblem: (message) => { throw new Error(message); },
    onFailure: (error) => { throw error; },
  });
  engine.files.kept.use(storage);
  const scope = engine.files.addFolder(FOLDER);
  assert.ok(scope);
  await engine.files.readFolder(scope);
  engine.begin(scope);
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) task();
  return {
    read, found,
    end: () => engine.keep(),
    referencesTo: (uri, text) => {
      const analysis = scope.workspace.get(uri);
      const unit = analysis?.units.find((one) => one.text.includes(text));
      assert.ok(analysis !== undefined && unit !== undefined);
      return (references(analysis, { unit, offset: unit.text.indexOf(text) }, scope.workspace) ?? []).map((one) => one.uri.slice(FOLDER.length + 1));
    },
  };
}

const disk = () => new Map(Object.entries(TEXTS));
const FOUND = { 'two.agenda': ['unknown-resolution', 'unknown-item'] };

describe('while a large folder is read', () => {
  it('an open file has the findings for which no other file is needed, and then the others', async () => {
    const said: (readonly string[])[] = [];
    const waiting: (() => void)[] = [];
    const engine = createEngine({
      listFiles: () => Promise.resolve({ exists: true, files: [NAMES], problems: [] }),
      readFile: () => Promise.resolve({ text: TEXTS[NAMES] ?? '' }),
      schedule: (task) => void waiting.push(task),
      now: () => 0,
    }, {
      onDiagnostics: ({ diagnostics }) => void said.push(diagnostics.map(({ code }) => String(code))),
      onPatch: () => undefined,
      onProblem: (message) => { throw new Error(message); },
      onFailure: (error) => { throw error; },
    });
    const proceed = () => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) task();
    };
    const scope = engine.files.addFolder(FOLDER);
    assert.ok(scope);
    engine.files.opened(TWO, { version: 1, spelling: TWO }, (TEXTS[TWO] ?? '').replace('# 1. Opening', '# 2. Opening').replace('Opening\n', 'Opening\n\nOn Tuesday, 6 May 2030, resolution 3/7.\n'));
    proceed();
    assert.equal(said.length, 0);
    engine.publisher.beforehand(scope);
    proceed();
    assert.equal(said.join(' | '), 'item-number');
    await engine.files.readFolder(scope);
    engine.begin(scope);
    proceed();
    assert.equal(said.at(-1)?.join(), 'item-number,weekday,unknown-resolution,unknown-resolution');
  });
});

describe('the index of a folder', () => {
  const kept = new Map<string, string>();
  let first: Session;

  before(async () => {
    first = await session(disk(), kept);
    await first.end();
  });

  it('is kept: the next session reads no file, and shows what this one shows', async () => {
    assert.deepEqual(first.found, FOUND);
    assert.equal(kept.size, 1);
    const next = await session(disk(), kept);
    assert.deepEqual(next.read, []);
    assert.deepEqual(next.found, first.found);
  });

  it('tells where something is referred to, and only the files that may do so are read for it', async () => {
    const next = await session(disk(), kept);
    assert.deepEqual(next.referencesTo(NAMES, 'GLC 3/2'), ['names.agenda', 'one.agenda', 'two.agenda']);
    assert.deepEqual(next.referencesTo(ONE, '1. Opening'), ['one.agenda', 'two.agenda']);
    assert.deepEqual([...new Set(next.read)].sort(), ['names.agenda', 'one.agenda', 'two.agenda']);
  });

  it('reads a file that was changed, and looks at all again', async () => {
    const changed = disk().set(NAMES, `${TEXTS[NAMES] ?? ''}\n@resolution GLC 3/7\ntitle.en: Access\nadopted: 2029-06-15\n`);
    const next = await session(changed, new Map(kept));
    assert.equal(next.read[0], 'names.agenda');
    assert.deepEqual(next.found, { 'two.agenda': ['unknown-item'] });
  });

  it('reads a file whose time is another, and knows it again by its text', async () => {
    const next = await session(disk().set(`${ONE} time`, 'later'), kept);
    assert.deepEqual(next.read, ['one.agenda']);
    assert.deepEqual(next.found, first.found);
  });

  it('forgets a file that is gone', async () => {
    const less = disk();
    less.delete(ONE);
    const copy = new Map(kept);
    const next = await session(less, copy);
    assert.deepEqual(next.found, { 'two.agenda': ['unknown-resolution'] });
    await next.end();
    assert.ok(![...copy.values()].join('').includes('one.agenda'));
  });

  it('counts for nothing where it was damaged, or written by another program', async () => {
    for (const damage of [(text: string) => text.slice(0, -20), (text: string) => text.replace('"agenda index', '"index'), () => '', () => '[]\n[]\n', (text: string) => text.replace('{', '')]) {
      const damaged = new Map([...kept].map(([name, text]) => [name, damage(text)] as const));
      const next = await session(disk(), damaged);
      assert.deepEqual(next.read.slice(0, 3), ['names.agenda', 'one.agenda', 'two.agenda']);
      assert.deepEqual(next.found, first.found);
    }
    const other = await session(disk(), new Map(kept), 'another');
    assert.deepEqual(other.read.slice(0, 3), ['names.agenda', 'one.agenda', 'two.agenda']);
  });
});
