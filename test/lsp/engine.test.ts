/** What is shown after any sequence of edits, on screen and on disk, is what a fresh start would show. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver';
import { createEngine, type Engine } from '../../server/lsp/engine.js';
import type { Host } from '../../server/lsp/host.js';
import { textOf } from '../../server/model/document.js';
import type { PreviewPatch, PrintedBlock } from '../../server/protocol/index.js';
import { SEED } from '../grammar/random-texts.js';

const FOLDER = 'file:///folder';
const NAMES = ['names', 'one', 'two', 'three'].map((name) => `${FOLDER}/${name}.agenda`);
const PREVIEWED = NAMES[1] ?? '';

/** Texts that rules of every kind look at. */
const START: Readonly<Record<string, string>> = {
  [NAMES[0] ?? '']: '@body GLC\nname.en: Conference\n\n@resolution GLC 3/2\ntitle.en: Storage\nadopted: 2029-06-15\n\n@document GLC/2030/2\ntitle.en: Report\n',
  [PREVIEWED]: '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06 .. 2030-05-08\n\n# 1. Opening\n## (a) Election\n## (b) Adoption\n\nSee resolution 3/2 and item 2 of GLC/2029/1.{^a}\n\n# 2. Storage\n\n@documents\nGLC/2030/2  Report\n\n@annex Timetable\n\n@schedule\n2030-05-06\n10:00-11:00  1\n11:00-12:00  2 {^a}\n\n^a: A note on item 1.\n',
  [NAMES[2] ?? '']: '@agenda GLC/2029/1\nlanguage: en\ndate: 2029-01-02\nmeeting: 2029-05-06\n\n# 1. Opening\n# 2. Cores\njoint: 1 of GLC/2030/1\n\nSee {item 1(a) of GLC/2030/1} and resolution 3/4.\n',
  [NAMES[3] ?? '']: '@agenda GLC/2030/1\nlanguage: fr\noriginal: en\ndate: 2030-01-02\nmeeting: 2030-05-06 .. 2030-05-08\n\n# 1. Ouverture\n## a) Élection\n## b) Adoption\n\nVoir la résolution 3/2.{^a}\n\n# 2. Conservation\n\n@documents\nGLC/2030/2  Rapport\n\n@annex Calendrier\n\n@schedule\n2030-05-06\n10:00-11:00  1\n11:00-12:00  2 {^a}\n\n^a: Une note.\n',
};
const SNIPPETS = [
  'x', '.', '\n', '\n\n', '# ', '## (a) ', '3/4', '3/2', 'item 2', '{item 3}', '{item 1(b) of GLC/2030/1}', '{^a}', '^a: text\n', '@documents\nGLC/2030/3  Other\n', 'GLC/2030/2', '@agenda GLC/2030/1\nlanguage: en\n',
  'language: fr\n', '@body GLC\nname.en: Congress\n', '@resolution GLC 3/4\ntitle.en: Access\n', '@document GLC/2030/2\ntitle.en: Other report\n', '2030-05-07\n10:00-11:00  2\n', '// agenda-disable-next-line unknown-resolution\n', ' and ', 'Tuesday', '11:30-12:00  2\n', '@section Part\n', '- entry\n', '| a | b\n',
];

type Step =
  | { readonly kind: 'edit'; readonly file: number; readonly at: number; readonly removed: number; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'delete' | 'turn'; readonly file: number }
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly removed: number; readonly text: string };

const file = fc.integer({ min: 0, max: NAMES.length - 1 });
const change = { file, at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.constantFrom(0, 0, 0, 1, 5, 40), text: fc.constantFrom(...SNIPPETS) };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), ...change }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), ...change }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('open' as const, 'close' as const, 'delete' as const, 'turn' as const, 'turn' as const), file }) },
  ),
  { minLength: 1, maxLength: 20 },
);

describe('the engine of the server', () => {
  it('shows after any edits what a fresh start shows', async function () {
    this.timeout(300_000);
    await fc.assert(fc.asyncProperty(steps, fc.constantFrom<Reading>('waited for', 'at once', 'at once, and forgotten'), async (all, reading) => {
      const world = await start(new Map(Object.entries(START)), new Map(), reading);
      const content = world.engine.previews.open(PREVIEWED);
      let blocks = content?.blocks ?? [];
      for (const step of all) await take(step, world);
      await world.settle();
      const fresh = await start(world.disk, world.texts(), reading);
      assert.deepEqual(world.shown(), fresh.shown());
      for (const patch of world.patches) blocks = patched(blocks, patch);
      assert.deepEqual(blocks, world.engine.previews.open(PREVIEWED)?.blocks ?? []);
    }), { numRuns: process.env['LONG'] === '1' ? 5000 : 100, seed: SEED });
  });
});

interface World {
  readonly engine: Engine;
  readonly disk: Map<string, string>;
  readonly patches: PreviewPatch[];
  /** The texts of the open files. */
  readonly texts: () => Map<string, string>;
  /** What is shown for each file that something is shown for. */
  readonly shown: () => Record<string, readonly Diagnostic[]>;
  /** Lets all that waits have its turn. */
  readonly settle: () => Promise<void>;
}

/** How the host reads files. */
type Reading = 'waited for' | 'at once' | 'at once, and forgotten';

async function start(files: ReadonlyMap<string, string>, open: ReadonlyMap<string, string>, how: Reading): Promise<World> {
  const disk = new Map(files);
  const waiting: (() => void)[] = [];
  let clock = 0;
  const read = (uri: string) => { const text = disk.get(uri); return text === undefined ? { text, problem: undefined } : { text }; };
  const host: Host = {
    listFiles: (folder) => Promise.resolve({ exists: true, files: [...disk.keys()].filter((uri) => uri.startsWith(folder)), problems: [] }),
    readFile: (uri) => Promise.resolve(read(uri)),
    ...(how !== 'waited for' && { reader: () => ({ read, stamp: (uri) => disk.get(uri) }), hash: (text) => text.split('').reverse().join('') }),
    schedule: (task) => void waiting.push(task),
    now: () => (clock += 3),
  };
  const settle = async () => {
    for (let turns = 0; turns < 5; turns++) {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) { task(); turns = 0; await Promise.resolve(); }
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const shown = new Map<string, readonly Diagnostic[]>();
  const patches: PreviewPatch[] = [];
  const engine = createEngine(host, {
    onDiagnostics: ({ uri, diagnostics }) => void shown.set(uri, diagnostics),
    onPatch: (patch) => void patches.push(patch),
    onProblem: (message) => { throw new Error(message); },
    onFailure: (error) => { throw error; },
  }, how === 'at once, and forgotten' ? 0 : undefined);
  const scope = engine.files.addFolder(FOLDER);
  assert.ok(scope);
  const reading = engine.files.readFolder(scope);
  await settle();
  await reading;
  for (const [uri, text] of open) engine.files.opened(uri, { version: 1, spelling: uri }, text);
  scope.ready = true;
  engine.refresh(scope);
  await settle();
  return {
    engine, disk, patches, settle,
    texts: () => new Map([...engine.files.open.keys()].map((uri) => { const analysis = scope.workspace.get(uri); return [uri, analysis === undefined ? '' : textOf(analysis.document)]; })),
    shown: () => Object.fromEntries([...shown].filter(([, diagnostics]) => diagnostics.length > 0).sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

async function take(step: Step, { engine: { files, scopes }, disk, settle }: World): Promise<void> {
  const uri = NAMES[step.file] ?? '';
  switch (step.kind) {
    case 'edit': {
      const open = files.open.get(uri);
      const analysis = scopes.of(uri).workspace.get(uri);
      if (open === undefined || analysis === undefined) return;
      const text = textOf(analysis.document);
      const from = Math.floor(step.at * text.length);
      const range = { start: positionIn(text, from), end: positionIn(text, Math.min(from + step.removed, text.length)) };
      files.changed(uri, open.version + 1, [{ range, text: step.text }]);
      return;
    }
    case 'write': {
      const text = disk.get(uri) ?? '';
      const from = Math.floor(step.at * text.length);
      disk.set(uri, text.slice(0, from) + step.text + text.slice(from + step.removed));
      void files.touched(uri);
      return;
    }
    case 'open':
      if (!files.open.has(uri)) files.opened(uri, { version: 1, spelling: uri }, disk.get(uri) ?? '');
      return;
    case 'close':
      void files.closed(uri);
      return;
    case 'delete':
      disk.delete(uri);
      void files.touched(uri);
      return;
    case 'turn':
      await settle();
  }
}

function positionIn(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function patched(blocks: readonly PrintedBlock[], { changed, order }: PreviewPatch): readonly PrintedBlock[] {
  const byKey = new Map([...blocks, ...changed].map((block) => [block.key, block]));
  const keys = blocks.map(({ key }) => key);
  if (order !== undefined) keys.splice(order.at, order.removed, ...order.keys);
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
