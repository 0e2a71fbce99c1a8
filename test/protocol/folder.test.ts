/** The files of a folder: what other programs do to them is seen without a reload, and the open document wins over the disk. */
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { SERVERS, startClient, type Client, type ClientOptions } from './client.js';

const NAMES = '@body GLC\nname.en: Conference\n\n@resolution GLC 3/2\ntitle.en: Storage\n';
const AGENDA = '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\n\nRecalling resolution 3/4.\n';
const codes = (diagnostics: readonly { readonly code?: unknown }[]) => diagnostics.map(({ code }) => code);

for (const server of SERVERS) describe(`the files of a folder, read by the server ${server === 'node' ? 'itself' : 'in a browser through the client'}`, () => {
  let client: Client;
  const start = async (options: ClientOptions = {}) => { client = await startClient({ server, files: { 'names.agenda': NAMES, 'meeting.agenda': AGENDA }, ...options }); };
  afterEach(() => client.stop());

  const found = (name: string, ...wanted: string[]) => client.diagnostics(name, ({ diagnostics }) => JSON.stringify(codes(diagnostics)) === JSON.stringify(wanted));

  it('have their findings without being open', async () => {
    await start();
    await found('meeting.agenda', 'unknown-resolution');
    assert.deepEqual([...client.asked].sort(), server === 'node' ? [] : [URI.file(client.folder).toString(), client.uri('meeting.agenda'), client.uri('names.agenda')]);
  });

  it('are asked for in one place, and the first answer is the right one', async () => {
    await start();
    await client.open('meeting.agenda', AGENDA);
    await found('meeting.agenda', 'unknown-resolution');
    await client.ask('workspace/symbol', { query: '' });
    assert.ok(client.published('meeting.agenda').every(({ diagnostics }) => diagnostics.length === 1));
  });

  it('are all looked into for references, also when these are asked for before the folder is read', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`later-${String(index)}.agenda`, `@agenda GLC/2031/${String(index + 1)}\nlanguage: en\n\n# 1. Item\n\nSee {item 1 of GLC/2030/1}.\n`]));
    await start({ files: { ...files, 'meeting.agenda': AGENDA } });
    await client.open('meeting.agenda', AGENDA);
    const found = await client.ask<readonly unknown[]>('textDocument/references', { textDocument: { uri: client.uri('meeting.agenda') }, position: { line: 5, character: 2 }, context: { includeDeclaration: false } });
    assert.equal(found.length, 200);
  });

  it('changed by another program', async () => {
    await start();
    await found('meeting.agenda', 'unknown-resolution');
    client.write('names.agenda', NAMES.replace('3/2', '3/4'));
    await client.touched(['names.agenda', 2]);
    await found('meeting.agenda');
  });

  it('created by another program', async () => {
    await start();
    await found('meeting.agenda', 'unknown-resolution');
    client.write('more/resolutions.agenda', '@resolution GLC 3/4\ntitle.en: Access\n');
    await client.touched(['more/resolutions.agenda', 1]);
    await found('meeting.agenda');
  });

  it('renamed by another program: findings go where the file goes', async () => {
    await start();
    await found('meeting.agenda', 'unknown-resolution');
    renameSync(path.join(client.folder, 'meeting.agenda'), path.join(client.folder, 'renamed.agenda'));
    await client.touched(['meeting.agenda', 3], ['renamed.agenda', 1]);
    await found('renamed.agenda', 'unknown-resolution');
    await found('meeting.agenda');
  });

  it('deleted by another program', async () => {
    await start({ files: { 'names.agenda': NAMES, 'more.agenda': '@resolution GLC 3/4\ntitle.en: Access\n', 'meeting.agenda': AGENDA } });
    await client.open('meeting.agenda', AGENDA);
    await found('meeting.agenda');
    rmSync(path.join(client.folder, 'more.agenda'));
    await client.touched(['more.agenda', 3]);
    await found('meeting.agenda', 'unknown-resolution');
  });

  it('in a folder that is deleted or comes as a whole', async () => {
    await start();
    await found('meeting.agenda', 'unknown-resolution');
    client.write('more/deep/resolutions.agenda', '@resolution GLC 3/4\ntitle.en: Access\n');
    await client.touched(['more', 1]);
    await found('meeting.agenda');
    rmSync(path.join(client.folder, 'more'), { recursive: true });
    await client.touched(['more', 3]);
    await found('meeting.agenda', 'unknown-resolution');
  });

  it('the open document wins over the disk, which counts again once it is closed', async () => {
    await start();
    await client.open('meeting.agenda', AGENDA);
    await found('meeting.agenda', 'unknown-resolution');
    await client.open('names.agenda', NAMES.replace('3/2', '3/4'));
    await found('meeting.agenda');
    client.write('names.agenda', NAMES.replace('3/2', '3/7'));
    await client.touched(['names.agenda', 2]);
    await client.ask('workspace/symbol', { query: '' });
    await client.edit('meeting.agenda', 2, { line: 7, character: 23 }, { line: 7, character: 24 }, '7');
    await found('meeting.agenda', 'unknown-resolution');
    await client.close('names.agenda');
    await found('meeting.agenda');
  });

  it('deleted while it is open goes on as it stands in the editor', async () => {
    await start();
    await client.open('meeting.agenda', AGENDA);
    await found('meeting.agenda', 'unknown-resolution');
    rmSync(path.join(client.folder, 'meeting.agenda'));
    await client.touched(['meeting.agenda', 3]);
    await client.edit('meeting.agenda', 2, { line: 7, character: 23 }, { line: 7, character: 24 }, '2');
    await client.diagnostics('meeting.agenda', ({ version, diagnostics }) => version === 2 && diagnostics.length === 0);
    await client.edit('meeting.agenda', 3, { line: 7, character: 23 }, { line: 7, character: 24 }, '9');
    await found('meeting.agenda', 'unknown-resolution');
    await client.close('meeting.agenda');
    await found('meeting.agenda');
  });

  it('of which only the open ones are shown, by a setting that may change', async () => {
    let scope = 'open';
    await start({ settings: () => ({ diagnostics: { scope } }) });
    await client.open('meeting.agenda', AGENDA);
    await found('meeting.agenda', 'unknown-resolution');
    await client.close('meeting.agenda');
    await found('meeting.agenda');
    scope = 'folder';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await found('meeting.agenda', 'unknown-resolution');
  });

  it('with severities as the settings say', async () => {
    await start({ settings: () => ({ diagnostics: { severity: { 'unknown-resolution': 'hint', '__proto__': 'error' } } }) });
    const [finding] = await found('meeting.agenda', 'unknown-resolution');
    assert.equal(finding?.severity, 4);
  });

  it('follow the agenda.json of their folder, which is told of where it makes no sense', async () => {
    await start();
    await found('meeting.agenda', 'unknown-resolution');
    client.write('agenda.json', '{ "severity": { "unknown-resolution": "off" } }');
    await client.touched(['agenda.json', 1]);
    await found('meeting.agenda');
    client.write('agenda.json', '{ "severity": { "unknown-resolution": "loud" } }');
    await client.touched(['agenda.json', 2]);
    await found('meeting.agenda', 'unknown-resolution');
    await client.diagnostics('agenda.json', ({ diagnostics }) => diagnostics.length === 1);
    rmSync(path.join(client.folder, 'agenda.json'));
    await client.touched(['agenda.json', 3]);
    await client.diagnostics('agenda.json', ({ diagnostics }) => diagnostics.length === 0);
  });

  it('that cannot be read are told of, and the others count', async function () {
    if (process.platform === 'win32') this.skip();
    await start({ files: { 'names.agenda': NAMES, 'meeting.agenda': AGENDA, 'big.agenda': `@resolution GLC 3/4\ntitle.en: ${'x'.repeat(5_000_000)}` } });
    mkdirSync(path.join(client.folder, 'folder.agenda'));
    symlinkSync('/dev/zero', path.join(client.folder, 'endless.agenda'));
    await client.touched(['folder.agenda', 1], ['endless.agenda', 1]);
    await found('meeting.agenda', 'unknown-resolution');
    await client.until('a message', () => client.messages.find((message) => message.includes('larger than 5 MB')));
    await client.until('a message', () => client.messages.find((message) => message.includes('endless.agenda')));
  });

  it('are not read through links that lead out of the folder (attack B5)', async function () {
    if (process.platform === 'win32') this.skip();
    const outside = path.join(os.tmpdir(), `agenda-outside-${String(process.pid)}.agenda`);
    writeFileSync(outside, '@resolution GLC 3/4\ntitle.en: Access\n');
    await start();
    symlinkSync(outside, path.join(client.folder, 'link.agenda'));
    symlinkSync(client.folder, path.join(client.folder, 'loop'));
    symlinkSync(os.tmpdir(), path.join(client.folder, 'out'));
    await client.touched(['link.agenda', 1], ['loop', 1], ['out', 1], [`out/${path.basename(outside)}`, 1]);
    await found('meeting.agenda', 'unknown-resolution');
    rmSync(outside);
  });

  it('of a folder that vanishes: the open ones go on', async () => {
    await start();
    await client.open('meeting.agenda', AGENDA);
    await found('meeting.agenda', 'unknown-resolution');
    rmSync(client.folder, { recursive: true });
    await client.touched(['', 3], ['names.agenda', 3]);
    await found('meeting.agenda', 'unknown-body');
    await client.edit('meeting.agenda', 2, { line: 5, character: 12 }, { line: 5, character: 12 }, '.');
    await found('meeting.agenda', 'unknown-body', 'title-punctuation');
  });

  it('many events at once are taken', async () => {
    await start();
    await found('meeting.agenda', 'unknown-resolution');
    await client.touched(...Array.from({ length: 10_000 }, (_, index) => [index % 2 === 0 ? 'names.agenda' : `gone${String(index)}.agenda`, 2] as const));
    client.write('names.agenda', NAMES.replace('3/2', '3/4'));
    await client.touched(['names.agenda', 2]);
    await found('meeting.agenda');
  });
});
