/** The index of a folder, kept by a server for Node where its client says, and used by the next one. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startClient, type Client } from './client.js';

const NAMES = '@body GLC\nname.en: Conference\n\n@resolution GLC 3/2\ntitle.en: Storage\n';
const AGENDA = '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\n\nRecalling resolution 3/4.\n';

describe('the index that a server keeps of a folder', () => {
  let folder = '';
  let storagePath = '';
  beforeEach(() => {
    const place = mkdtempSync(path.join(os.tmpdir(), 'agenda-kept-'));
    folder = path.join(place, 'folder');
    storagePath = path.join(place, 'storage', 'agenda');
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  const session = async (files: Readonly<Record<string, string>>, wanted: readonly string[], task: (client: Client) => Promise<void> = () => Promise.resolve(), of = 'meeting.agenda') => {
    const client = await startClient({ folder, files, initializationOptions: { storagePath } });
    try {
      await client.diagnostics(of, ({ diagnostics }) => JSON.stringify(diagnostics.map(({ code }) => code)) === JSON.stringify(wanted));
      await task(client);
    } finally {
      await client.stop();
    }
  };

  it('stands in one file, is left alone while nothing changes, and follows what does', async () => {
    await session({ 'names.agenda': NAMES, 'meeting.agenda': AGENDA }, ['unknown-resolution']);
    const [name = '', ...others] = readdirSync(storagePath);
    assert.deepEqual(others, []);
    const index = path.join(storagePath, name);
    assert.match(readFileSync(index, 'utf8'), /meeting\.agenda.*unknown-resolution/);
    const { mtimeMs } = statSync(index);

    await session({}, ['unknown-resolution'], async (client) => {
      await client.open('meeting.agenda', AGENDA);
      const found = await client.ask<readonly unknown[]>('textDocument/references', { textDocument: { uri: client.uri('meeting.agenda') }, position: { line: 0, character: 10 }, context: { includeDeclaration: true } });
      assert.equal(found.length, 1);
    });
    assert.equal(statSync(index).mtimeMs, mtimeMs);

    await session({ 'names.agenda': `${NAMES}\n@resolution GLC 3/4\ntitle.en: Access\n`, 'later.agenda': AGENDA.replace('2030/1', '2030/5').replace('3/4', '3/9') }, ['unknown-resolution'], undefined, 'later.agenda');
    assert.match(readFileSync(index, 'utf8'), /later\.agenda/);
  });

  it('is believed only as far as it is what was written', async () => {
    await session({ 'names.agenda': NAMES, 'meeting.agenda': AGENDA }, ['unknown-resolution']);
    const index = path.join(storagePath, readdirSync(storagePath)[0] ?? '');
    writeFileSync(index, readFileSync(index, 'utf8').slice(0, 300));
    await session({}, ['unknown-resolution']);
    assert.match(readFileSync(index, 'utf8'), /meeting\.agenda.*unknown-resolution/);
  });
});
