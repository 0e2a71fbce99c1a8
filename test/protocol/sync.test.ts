/** Open documents: what is published, when, and for which version; what a client may say that makes no sense. */
import assert from 'node:assert/strict';
import { startClient, type Client } from './client.js';

/** Without a finding. */
const AGENDA = `@agenda GLC/2030/1
language: en
date: 2030-01-02
meeting: 2030-05-06

# 1. Opening
# 2. Storage

@section Notes
See agenda item 2.

@body GLC
name.en: Conference
`;
const at = (line: number, character: number) => ({ line, character });
const codes = (diagnostics: readonly { readonly code?: unknown }[]) => diagnostics.map(({ code }) => code);

describe('an open document', () => {
  let client: Client;
  beforeEach(async () => { client = await startClient(); });
  afterEach(() => client.stop());

  it('gets its findings with its version, and again at every change', async () => {
    await client.open('a.agenda', AGENDA, 7);
    assert.deepEqual(await client.diagnostics('a.agenda', ({ version }) => version === 7), []);
    await client.edit('a.agenda', 8, at(5, 12), at(5, 12), '.');
    const found = await client.diagnostics('a.agenda', ({ version }) => version === 8);
    assert.deepEqual(codes(found), ['title-punctuation']);
    assert.deepEqual(found.map(({ range, source }) => [range, source]), [[{ start: at(5, 12), end: at(5, 13) }, 'agenda']]);
    await client.edit('a.agenda', 9, at(5, 12), at(5, 13), '');
    assert.deepEqual(await client.diagnostics('a.agenda', ({ version }) => version === 9), []);
  });

  it('is changed by several edits in one message, each of what the one before it left', async () => {
    await client.open('a.agenda', AGENDA);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('a.agenda'), version: 2 },
      contentChanges: [
        { range: { start: at(6, 0), end: at(6, 0) }, text: '# 2. Inserted\n' },
        { range: { start: at(7, 2), end: at(7, 3) }, text: '3' },
        { range: { start: at(10, 16), end: at(10, 17) }, text: '4' },
      ],
    });
    const found = await client.diagnostics('a.agenda', ({ version }) => version === 2);
    assert.deepEqual(codes(found), ['unknown-item']);
    assert.equal(found[0]?.range.start.line, 10);
  });

  it('is changed as a whole by a change without a range', async () => {
    await client.open('a.agenda', AGENDA);
    await client.connection.sendNotification('textDocument/didChange', { textDocument: { uri: client.uri('a.agenda'), version: 2 }, contentChanges: [{ text: AGENDA.replace('item 2', 'item 9') }] });
    assert.deepEqual(codes(await client.diagnostics('a.agenda', ({ version }) => version === 2)), ['unknown-item']);
  });

  it('counts columns in UTF-16 units, and lines by CRLF', async () => {
    await client.open('a.agenda', AGENDA.replace('See', '𠀀𠀀 “”').replaceAll('\n', '\r\n'));
    await client.edit('a.agenda', 2, at(9, 20), at(9, 21), '8');
    const found = await client.diagnostics('a.agenda', ({ version }) => version === 2);
    assert.deepEqual(found.map(({ range }) => range), [{ start: at(9, 8), end: at(9, 21) }]);
  });

  it('of 5 MB on one line is taken, and works again when it is gone', async () => {
    await client.open('a.agenda', AGENDA);
    await client.edit('a.agenda', 2, at(9, 0), at(9, 0), 'x resolution '.repeat(400_000));
    await client.diagnostics('a.agenda', ({ version }) => version === 2);
    await client.edit('a.agenda', 3, at(9, 0), at(9, 13 * 400_000), '');
    await client.edit('a.agenda', 4, at(9, 16), at(9, 17), '7');
    assert.deepEqual(codes(await client.diagnostics('a.agenda', ({ version }) => version === 4)), ['unknown-item']);
  }).timeout(60_000);

  it('outside the folder counts by itself', async () => {
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 'untitled:Untitled-1', languageId: 'agenda', version: 1, text: '# 1. Opening' } });
    const symbols = await client.ask<unknown[]>('textDocument/documentSymbol', { textDocument: { uri: 'untitled:Untitled-1' } });
    assert.equal(symbols.length, 1);
  });
});

describe('what makes no sense (attack B8)', () => {
  let client: Client;
  beforeEach(async () => { client = await startClient(); });
  afterEach(() => client.stop());

  const stillWorks = async () => {
    await client.open('after.agenda', AGENDA.replace('item 2', 'item 9').replace('2030/1', '2030/9'), 77);
    assert.deepEqual(codes(await client.diagnostics('after.agenda', ({ version }) => version === 77)), ['unknown-item']);
  };

  it('ranges that are negative, reversed, no numbers, or past the end', async () => {
    await client.open('a.agenda', AGENDA);
    await client.edit('a.agenda', 2, at(-1, -1), at(0, -5), '');
    await client.edit('a.agenda', 3, at(5, 4), at(5, 2), '');
    await client.edit('a.agenda', 4, at(9999, 9999), at(99999, 1), '# 3. Added');
    await client.edit('a.agenda', 5, at(Number.NaN, 0.5), at(0, 0), '');
    await client.diagnostics('a.agenda', ({ version }) => version === 5);
    await client.ask('textDocument/hover', { textDocument: { uri: client.uri('a.agenda') }, position: at(-3, 1e12) });
    await client.close('a.agenda');
    await stillWorks();
  });

  it('changes without a document, or of one that is not open', async () => {
    await client.edit('nothing.agenda', 2, at(0, 0), at(0, 0), 'x');
    await client.connection.sendNotification('textDocument/didChange', { textDocument: null, contentChanges: 5 });
    await client.connection.sendNotification('textDocument/didOpen', {});
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 17 } });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'x\0', type: 3 }, {}] });
    await stillWorks();
  });

  it('requests for files that nobody knows', async () => {
    for (const uri of ['file://host/share/a.agenda', 'nonsense', 'file:///nowhere/a.agenda', '', 'vscode-vfs://x/a.agenda']) {
      const textDocument = { uri };
      const position = at(0, 0);
      for (const method of ['hover', 'definition', 'references', 'completion', 'documentHighlight']) {
        assert.equal(await client.ask(`textDocument/${method}`, { textDocument, position, context: { includeDeclaration: true } }), null, `${method} of ${uri}`);
      }
      for (const method of ['documentSymbol', 'foldingRange', 'documentLink']) assert.equal(await client.ask(`textDocument/${method}`, { textDocument }), null, method);
      assert.equal(await client.ask('agenda/openPreview', { uri }), null);
    }
    await stillWorks();
  });

  it('requests that are malformed', async () => {
    for (const params of [null, [], 5, { textDocument: 5 }, { textDocument: { uri: client.uri('a.agenda') } }]) {
      await client.ask('textDocument/hover', params).catch(() => undefined);
      await client.ask('agenda/sourceOf', params).catch(() => undefined);
    }
    await assert.rejects(client.ask('agenda/noSuchRequest', {}));
    await stillWorks();
  });

  it('opening twice, closing twice', async () => {
    await client.open('a.agenda', AGENDA);
    await client.open('a.agenda', AGENDA.replace('item 2', 'item 9'), 2);
    assert.deepEqual(codes(await client.diagnostics('a.agenda', ({ version }) => version === 2)), ['unknown-item']);
    await client.close('a.agenda');
    await client.close('a.agenda');
    await client.diagnostics('a.agenda', ({ diagnostics, version }) => version === undefined && diagnostics.length === 0);
    await stillWorks();
  });

  it('a request that is cancelled, and shutting down twice', async () => {
    await client.connection.sendNotification('$/cancelRequest', { id: 99_999 });
    await stillWorks();
    await client.ask('shutdown', null);
    await client.ask('shutdown', null).catch(() => undefined);
  });
});
