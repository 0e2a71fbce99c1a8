/** What the server keeps on the disk from one session to the next. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStorage } from '../../server/main/node-storage.js';

describe('what is kept on the disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'agenda-storage-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read as it was written, from a folder that need not be there, and leaves no other file', async () => {
    const place = path.join(folder, 'deeper', 'still');
    const storage = openStorage(place);
    assert.equal(await storage?.read('index-a'), undefined);
    await storage?.write('index-a', ['日程', ' и ', 'جدول\n']);
    assert.equal(await storage?.read('index-a'), '日程 и جدول\n');
    await storage?.write('index-a', ['anew']);
    assert.equal(await storage?.read('index-a'), 'anew');
    assert.deepEqual(readdirSync(place), ['index-a']);
  });

  it('is no matter where it cannot be written', async () => {
    writeFileSync(path.join(folder, 'file'), 'a file');
    const storage = openStorage(path.join(folder, 'file'));
    await storage?.write('index-a', ['text']);
    assert.equal(await storage?.read('index-a'), undefined);
    assert.equal(readFileSync(path.join(folder, 'file'), 'utf8'), 'a file');
  });

  it('are the last twenty indexes, and nothing of others', async () => {
    for (let index = 0; index < 22; index += 1) {
      const file = path.join(folder, `index-${String(index)}`);
      writeFileSync(file, 'text');
      utimesSync(file, 1_000_000 + index, 1_000_000 + index);
    }
    writeFileSync(path.join(folder, 'other'), 'text');
    await openStorage(folder)?.write('index-new', ['text']);
    const left = readdirSync(folder);
    assert.equal(left.length, 21);
    assert.ok(left.includes('other') && left.includes('index-new') && left.includes('index-3') && !left.includes('index-2'));
  });

  it('is nowhere without a path', () => {
    assert.equal(openStorage(''), undefined);
    assert.equal(openStorage('relative'), undefined);
  });
});
