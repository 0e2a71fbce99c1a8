// The code that is kept of the server from one session to the next: written once, used at the next start, thrown away where it is damaged.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keptScript } from '../../server/main/kept-code.js';
import { startClient } from './client.js';

const TEXT = '(function () { const twice = (number) => number * 2; return twice(21); })()';
const start = (folder: string, text = TEXT, id = 'one') => keptScript(text, '/server.cjs', folder, id);
const filesIn = (folder: string) => readdirSync(folder).map((name) => path.join(folder, name));

describe('the code that is kept of a script', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'agenda-kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is written by the first session and used by the second', () => {
    const first = start(folder);
    assert.deepEqual([first.run(), first.wasKept], [42, false]);
    first.keep();
    const [file = ''] = filesIn(folder);
    const { mtimeMs } = statSync(file);
    const second = start(folder);
    assert.deepEqual([second.run(), second.wasKept], [42, true]);
    second.keep();
    assert.deepEqual(filesIn(folder), [file]);
    assert.equal(statSync(file).mtimeMs, mtimeMs);
  });

  const DAMAGES: readonly (readonly [string, (code: Buffer) => Buffer])[] = [
    ['is empty', () => Buffer.alloc(0)],
    ['has lost its end', (code) => code.subarray(0, code.length - 10)],
    ['has another byte in its middle', (code) => Buffer.concat([code.subarray(0, code.length >> 1), Buffer.from([(code[code.length >> 1] ?? 0) ^ 1]), code.subarray((code.length >> 1) + 1)])],
    ['has another byte at its end', (code) => Buffer.concat([code.subarray(0, -5), Buffer.from([(code.at(-5) ?? 0) ^ 1]), code.subarray(-4)])],
    ['is something else', () => Buffer.from('{"this": "is no code"}')],
  ];
  for (const [what, damage] of DAMAGES) {
    it(`is thrown away where it ${what}, and made anew`, () => {
      start(folder).keep();
      const [file = ''] = filesIn(folder);
      writeFileSync(file, damage(readFileSync(file)));
      const second = start(folder);
      assert.deepEqual([second.run(), second.wasKept, filesIn(folder)], [42, false, []]);
      second.keep();
      assert.equal(start(folder).wasKept, true);
    });
  }

  it('is that of one build only, and the last one alone', () => {
    start(folder).keep();
    const other = start(folder, TEXT.replace('21', '34'), 'two');
    assert.deepEqual([other.run(), other.wasKept], [68, false]);
    other.keep();
    assert.equal(filesIn(folder).length, 1);
    assert.equal(start(folder, TEXT.replace('21', '34'), 'two').wasKept, true);
  });

  it('is made for nothing where the folder cannot be written to', () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const script = start(path.join(file, 'folder'));
    assert.equal(script.run(), 42);
    script.keep();
    assert.deepEqual(filesIn(folder), [file]);
  });
});

describe('the server', () => {
  it('keeps its code behind the first findings, and serves with it the next time', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'agenda-kept-'));
    const findings = async (text: string) => {
      const client = await startClient({ arguments: [`--cache=${folder}`] });
      await client.open('one.agenda', text);
      const found = await client.diagnostics('one.agenda', ({ diagnostics }) => diagnostics.length > 0);
      const file = await client.until('the code is kept', () => filesIn(folder).find((name) => name.endsWith('.code')));
      await client.stop();
      return { codes: found.map(({ code }) => code), written: statSync(file).mtimeMs, size: statSync(file).size };
    };
    const text = '@agenda TST/CONF/1\nlanguage: en\ndate: 2030-01-01\nmeeting: 2030-05-06\n\n# 1. One\n\nSee {item 9}.\n';
    const first = await findings(text);
    const second = await findings(text);
    assert.ok(first.codes.includes('unknown-item'));
    assert.deepEqual(second, first);
    assert.ok(first.size > 100_000);
    rmSync(folder, { recursive: true, force: true });
  });
});
