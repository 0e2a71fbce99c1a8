/** Clients of other kinds: such that know little of the protocol, such with several folders, and such that change their mind. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { DocumentSymbol, Location, SymbolInformation } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client.js';

const AGENDA = '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\n## (a) Election\n## (b) Adoption\n\nSee item 1 of the agenda and resolution 3/4.\n';
const NAMES = '@body GLC\nname.en: Conference\n\n@resolution GLC 3/2\ntitle.en: Storage\n';
const at = (line: number, character: number) => ({ line, character });
const codes = (diagnostics: readonly { readonly code?: unknown }[]) => diagnostics.map(({ code }) => code);

describe('a client', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('is told what the server can do', async () => {
    client = await startClient();
    const { textDocumentSync, ...provided } = client.initialized.capabilities;
    assert.deepEqual(textDocumentSync, { openClose: true, change: 2 });
    for (const provider of ['definition', 'references', 'documentHighlight', 'hover', 'completion', 'documentSymbol', 'workspaceSymbol', 'documentLink', 'foldingRange', 'codeAction']) {
      assert.ok(`${provider}Provider` in provided, provider);
    }
  });

  it('that knows little gets plain locations, flat symbols, and is not asked for settings', async () => {
    client = await startClient({ capabilities: {}, files: { 'names.agenda': NAMES } });
    await client.open('a.agenda', AGENDA);
    await client.diagnostics('a.agenda', ({ diagnostics }) => codes(diagnostics).includes('unknown-resolution'));
    const textDocument = { uri: client.uri('a.agenda') };
    const [location] = await client.ask<Location[]>('textDocument/definition', { textDocument, position: at(9, 9) });
    assert.deepEqual(location, { uri: client.uri('a.agenda'), range: { start: at(5, 2), end: at(5, 4) } });
    const symbols = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(symbols.map(({ name, containerName }) => [name, containerName]), [['GLC/2030/1', ''], ['1. Opening', ''], ['(a) Election', '1. Opening'], ['(b) Adoption', '1. Opening']]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { agenda: { diagnostics: { severity: { 'unknown-resolution': 'off' } } } } });
    await client.diagnostics('a.agenda', ({ diagnostics }) => !codes(diagnostics).includes('unknown-resolution'));
  });

  it('that knows more gets links with their origin, and symbols within symbols', async () => {
    client = await startClient();
    await client.open('a.agenda', AGENDA);
    const textDocument = { uri: client.uri('a.agenda') };
    const [link] = await client.ask<{ originSelectionRange: unknown }[]>('textDocument/definition', { textDocument, position: at(9, 9) });
    assert.deepEqual(link?.originSelectionRange, { start: at(9, 4), end: at(9, 10) });
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(symbols[1]?.children?.map(({ name }) => name), ['(a) Election', '(b) Adoption']);
  });

  it('gets fixes as edits of the version that it has', async () => {
    client = await startClient();
    await client.open('a.agenda', AGENDA.replace('Opening', 'Opening.'), 5);
    const diagnostics = await client.diagnostics('a.agenda', ({ version }) => version === 5);
    const { range } = diagnostics.find(({ code }) => code === 'title-punctuation') ?? {};
    const [action] = await client.ask<{ edit: unknown; isPreferred: boolean }[]>('textDocument/codeAction', { textDocument: { uri: client.uri('a.agenda') }, range, context: { diagnostics } });
    assert.ok(range && action);
    assert.deepEqual([action.isPreferred, action.edit], [true, { documentChanges: [{ textDocument: { uri: client.uri('a.agenda'), version: 5 }, edits: [{ range, newText: '' }] }] }]);
  });

  it('completes with an edit of the word', async () => {
    client = await startClient();
    await client.open('a.agenda', `${AGENDA}\nSee {item 1(b}.\n`);
    const items = await client.ask<{ label: string; textEdit: unknown }[]>('textDocument/completion', { textDocument: { uri: client.uri('a.agenda') }, position: at(11, 13) });
    assert.deepEqual(items.map(({ label }) => label), ['1', '1(a)', '1(b)']);
    assert.deepEqual(items[2]?.textEdit, { range: { start: at(11, 10), end: at(11, 13) }, newText: '1(b)' });
  });

  it('may cancel all that it asks for (attack B10)', async () => {
    client = await startClient();
    await client.open('a.agenda', AGENDA);
    for (let id = 1000; id < 1300; id++) {
      void client.ask('textDocument/references', { textDocument: { uri: client.uri('a.agenda') }, position: at(9, 9), context: { includeDeclaration: true } }).catch(() => undefined);
      await client.connection.sendNotification('$/cancelRequest', { id: id - 990 });
    }
    const symbols = await client.ask<unknown[]>('textDocument/documentSymbol', { textDocument: { uri: client.uri('a.agenda') } });
    assert.equal(symbols.length, 2);
  });

  it('with several folders: each is a scope of its own, and may come and go', async () => {
    client = await startClient({ noFolder: true, files: { 'first/names.agenda': NAMES, 'first/a.agenda': AGENDA, 'second/a.agenda': AGENDA } });
    const folder = (name: string) => ({ uri: URI.file(path.join(client.folder, name)).toString(), name });
    const change = (added: string[], removed: string[]) => client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: added.map(folder), removed: removed.map(folder) } });
    await change(['first', 'second'], []);
    await client.diagnostics('first/a.agenda', ({ diagnostics }) => codes(diagnostics).includes('unknown-resolution'));
    await client.diagnostics('second/a.agenda', ({ diagnostics }) => codes(diagnostics).includes('unknown-body'));
    await change([], ['first']);
    await client.diagnostics('first/a.agenda', ({ diagnostics }) => diagnostics.length === 0);
    await client.open('first/a.agenda', AGENDA);
    await client.diagnostics('first/a.agenda', ({ version, diagnostics }) => version === 1 && codes(diagnostics).includes('unknown-body'));
    await change(['first'], ['second']);
    await client.diagnostics('first/a.agenda', ({ diagnostics }) => codes(diagnostics).includes('unknown-resolution'));
    await client.diagnostics('second/a.agenda', ({ diagnostics }) => diagnostics.length === 0);
  });

  it('may write a URI in its own way', async () => {
    client = await startClient({ files: { 'names.agenda': NAMES, 'a b.agenda': AGENDA } });
    const uri = client.uri('a b.agenda').replace('a%20b.agenda', '%61%20b.agenda');
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'agenda', version: 1, text: AGENDA } });
    const [location] = await client.until('a definition', () => client.ask<{ targetUri: string }[]>('textDocument/definition', { textDocument: { uri }, position: at(9, 9) }));
    assert.equal(location?.targetUri, uri);
  });
});
