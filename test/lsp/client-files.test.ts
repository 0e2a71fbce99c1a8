/** Files read through the client: the same ones count as on a disk, links are not followed, and what cannot be read is told of. */
import assert from 'node:assert/strict';
import { besides, clientFileHost, type ClientFiles } from '../../server/lsp/client-files.js';
import type { DirectoryEntry, ReadFailure } from '../../server/protocol/index.js';

const ROOT = 'memfs:/folder';

/** A client whose files these are: a text, a link or a failure for each path; folders are where files are. */
function clientOf(files: Readonly<Record<string, string | { readonly isLink: true } | ReadFailure>>): ClientFiles & { readonly asked: string[] } {
  const asked: string[] = [];
  const paths = Object.keys(files);
  return {
    asked,
    readDirectory: (uri) => {
      asked.push(uri);
      const failure = files[uri];
      if (typeof failure === 'object' && 'failure' in failure) return Promise.resolve(failure);
      const prefix = uri.endsWith('/') ? uri : `${uri}/`;
      const names = new Set(paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split('/')[0] ?? ''));
      if (names.size === 0) return Promise.resolve({ failure: 'missing' });
      return Promise.resolve({ entries: [...names].map((name) => ({ name: decodeURIComponent(name), kind: kindOf(prefix + name) })) });
    },
    readFile: (uri, largest) => {
      asked.push(uri);
      const file = files[uri];
      if (typeof file !== 'string') return Promise.resolve(file !== undefined && 'failure' in file ? file : { failure: file === undefined ? 'missing' : 'not-a-file' });
      return Promise.resolve(file.length > largest ? { failure: 'too-large' } : { text: file });
    },
  };

  function kindOf(path: string): DirectoryEntry['kind'] {
    const file = files[path];
    if (typeof file === 'object' && 'isLink' in file) return 'link';
    return paths.some((one) => one.startsWith(`${path}/`)) ? 'directory' : 'file';
  }
}

describe('files that the client reads', () => {
  it('are listed from all folders, but for hidden ones and packages', async () => {
    const host = clientFileHost(clientOf({
      [`${ROOT}/a.agenda`]: '', [`${ROOT}/agenda.json`]: '{}', [`${ROOT}/notes.txt`]: '', [`${ROOT}/deep/er/b%20c.agenda`]: '',
      [`${ROOT}/.git/d.agenda`]: '', [`${ROOT}/node_modules/e.agenda`]: '', 'memfs:/outside/f.agenda': '',
    }));
    assert.deepEqual(await host.listFiles(ROOT, ROOT), { exists: true, files: [`${ROOT}/a.agenda`, `${ROOT}/agenda.json`, `${ROOT}/deep/er/b%20c.agenda`], problems: [] });
    assert.deepEqual((await host.listFiles(`${ROOT}/deep`, ROOT)).files, [`${ROOT}/deep/er/b%20c.agenda`]);
  });

  it('are those of the whole file system where the root is the workspace folder', async () => {
    const host = clientFileHost(clientOf({ 'memfs:/a.agenda': 'text', 'memfs:/deep/b.agenda': '' }));
    assert.deepEqual((await host.listFiles('memfs:', 'memfs:')).files, ['memfs:/a.agenda', 'memfs:/deep/b.agenda']);
    assert.deepEqual(await host.readFile('memfs:/a.agenda', 'memfs:'), { text: 'text' });
    const remote = clientFileHost(clientOf({ 'vfs://host/a.agenda': '' }));
    assert.deepEqual((await remote.listFiles('vfs://host', 'vfs://host')).files, ['vfs://host/a.agenda']);
  });

  it('are none in a folder that is not there, or outside the workspace folder', async () => {
    const client = clientOf({ 'memfs:/outside/f.agenda': '' });
    const host = clientFileHost(client);
    assert.deepEqual(await host.listFiles(ROOT, ROOT), { exists: false, files: [], problems: [] });
    assert.deepEqual(await host.listFiles('memfs:/outside', ROOT), { exists: false, files: [], problems: [] });
    assert.deepEqual(await host.readFile('memfs:/outside/f.agenda', ROOT), { text: undefined, problem: undefined });
    assert.deepEqual(client.asked, [ROOT]);
  });

  it('are not read through links (attack B5)', async () => {
    const host = clientFileHost(clientOf({ [`${ROOT}/a.agenda`]: '', [`${ROOT}/link`]: { isLink: true }, [`${ROOT}/link/b.agenda`]: 'outside', [`${ROOT}/c.agenda`]: { isLink: true } }));
    assert.deepEqual((await host.listFiles(ROOT, ROOT)).files, [`${ROOT}/a.agenda`]);
    assert.deepEqual(await host.listFiles(`${ROOT}/link`, ROOT), { exists: false, files: [], problems: [] });
    assert.deepEqual(await host.readFile(`${ROOT}/link/b.agenda`, ROOT), { text: undefined, problem: undefined });
    assert.deepEqual(await host.readFile(`${ROOT}/c.agenda`, ROOT), { text: undefined, problem: '/folder/c.agenda: this is no ordinary file; it is left out' });
  });

  it('are looked at again when their folder is another one now', async () => {
    const files: Record<string, string | { isLink: true }> = { [`${ROOT}/deep/a.agenda`]: 'inside' };
    const host = clientFileHost(clientOf(files));
    await host.listFiles(ROOT, ROOT);
    assert.deepEqual(await host.readFile(`${ROOT}/deep/a.agenda`, ROOT), { text: 'inside' });
    files[`${ROOT}/deep`] = { isLink: true };
    await host.listFiles(`${ROOT}/deep`, ROOT);
    assert.deepEqual(await host.readFile(`${ROOT}/deep/a.agenda`, ROOT), { text: undefined, problem: undefined });
  });

  it('that cannot be read are told of, and the others count', async () => {
    const host = clientFileHost(clientOf({
      [`${ROOT}/a.agenda`]: 'text', [`${ROOT}/big.agenda`]: 'x'.repeat(5_000_001), [`${ROOT}/secret.agenda`]: { failure: 'unreadable', reason: 'NoPermissions' },
      [`${ROOT}/closed`]: { failure: 'unreadable' }, [`${ROOT}/closed/b.agenda`]: '',
    }));
    const { files, problems } = await host.listFiles(ROOT, ROOT);
    assert.ok(files.includes(`${ROOT}/a.agenda`));
    assert.deepEqual(problems, ['/folder/closed: the folder cannot be read (unknown reason)']);
    assert.deepEqual(await host.readFile(`${ROOT}/a.agenda`, ROOT), { text: 'text' });
    assert.deepEqual(await host.readFile(`${ROOT}/big.agenda`, ROOT), { text: undefined, problem: '/folder/big.agenda: the file is larger than 5 MB; it is left out' });
    assert.deepEqual(await host.readFile(`${ROOT}/secret.agenda`, ROOT), { text: undefined, problem: '/folder/secret.agenda: the file cannot be read (NoPermissions)' });
    assert.deepEqual(await host.readFile(`${ROOT}/gone.agenda`, ROOT), { text: undefined, problem: undefined });
  });

  it('of a file system without end are listed until there are too many folders', async () => {
    const endless: ClientFiles = {
      readDirectory: () => Promise.resolve({ entries: ['a', 'b', 'c.agenda'].map((name) => ({ name, kind: name === 'c.agenda' ? 'file' : 'directory' })) }),
      readFile: () => Promise.resolve({ text: '' }),
    };
    const { files, problems } = await clientFileHost(endless).listFiles(ROOT, ROOT);
    assert.equal(files.length, 20_001);
    assert.deepEqual(problems, ['folder: there are more than 20,000 folders in it; the others are left out']);
  });

  it('are those that lie on no disk: the others are the host’s own', async () => {
    const own = { listFiles: () => Promise.resolve({ exists: true, files: ['own'], problems: [] }), readFile: () => Promise.resolve({ text: 'own' }), schedule: () => undefined, now: () => 0 };
    const both = besides(own, clientFileHost(clientOf({ [`${ROOT}/a.agenda`]: 'asked for' })));
    assert.deepEqual(await both.readFile(`${ROOT}/a.agenda`, ROOT), { text: 'asked for' });
    assert.deepEqual(await both.readFile('file:///folder/a.agenda', 'file:///folder'), { text: 'own' });
    assert.deepEqual((await both.listFiles(ROOT, ROOT)).files, [`${ROOT}/a.agenda`]);
    assert.deepEqual((await both.listFiles('file:///folder', 'file:///folder')).files, ['own']);
  });
});
