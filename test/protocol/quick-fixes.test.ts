/** What the light bulb offers, as a client gets it, and the settings of a folder, which hold as they are typed. */
import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { startClient, type Client, type ClientOptions } from './client.js';

const HEAD = '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n@body GLC\nname.en: Conference\n\n';
const AGENDA = `${HEAD}# 1. Opening.\n# 2. Reeds.\n`;
const AT_FIRST = { start: { line: 8, character: 12 }, end: { line: 8, character: 12 } };

const capabilities: ClientCapabilities = {
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { synchronization: { dynamicRegistration: true }, codeAction: { resolveSupport: { properties: ['edit'] }, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

describe('quick fixes', () => {
  let client: Client;
  const start = async (options: ClientOptions = {}) => {
    client = await startClient({ files: { 'meeting.agenda': AGENDA }, capabilities, ...options });
    await client.open('meeting.agenda', AGENDA);
    await client.diagnostics('meeting.agenda', ({ diagnostics }) => diagnostics.length > 0);
  };
  afterEach(() => client.stop());

  const actions = (only?: readonly string[]) =>
    client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: client.uri('meeting.agenda') }, range: AT_FIRST, context: { diagnostics: [], ...(only !== undefined && { only }) } });
  const named = async (title: string) => {
    const found = (await actions()).find((action) => action.title === title);
    assert.ok(found, title);
    return found;
  };
  const editsOf = ({ edit }: CodeAction) => (edit?.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => ({ ...textDocument, edits }));
  const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

  it('repair, repair all of the kind, silence, and turn off', async () => {
    await start();
    assert.deepEqual((await actions()).map(({ title, kind, isPreferred }) => [title, kind, isPreferred === true]), [
      ['Drop “.”', 'quickfix', true],
      ['Fix all findings of this kind in the file (title-punctuation)', 'quickfix', false],
      ['Silence here (title-punctuation)', 'quickfix', false],
      ['Turn off in this folder (title-punctuation)', 'quickfix', false],
    ]);
    const all = await named('Fix all findings of this kind in the file (title-punctuation)');
    assert.equal(all.edit, undefined);
    const resolved = await client.ask<CodeAction>('codeAction/resolve', all);
    const drop = (line: number, character: number) => ({ range: { start: { line, character }, end: { line, character: character + 1 } }, newText: '' });
    assert.deepEqual(editsOf(resolved), [{ uri: client.uri('meeting.agenda'), version: 1, edits: [drop(8, 12), drop(9, 10)] }]);
    assert.deepEqual(editsOf(await named('Silence here (title-punctuation)')), [
      { uri: client.uri('meeting.agenda'), version: 1, edits: [{ range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, newText: '// agenda-disable-next-line title-punctuation\n' }] },
    ]);
  });

  it('are complete at once for a client that asks no second time', async () => {
    await start({ capabilities: { textDocument: {}, workspace: { workspaceFolders: true } } });
    const all = await named('Fix all findings of this kind in the file (title-punctuation)');
    assert.equal(all.edit?.changes?.[client.uri('meeting.agenda')]?.length, 2);
    assert.ok(!(await actions()).some(({ title }) => title.startsWith('Turn off')), 'no file can be created');
  });

  it('all that are certain are made together, where they are asked for', async () => {
    await start();
    for (const only of [['source.fixAll'], ['source.fixAll.agenda'], ['source']]) {
      const [all, ...others] = await actions(only);
      assert.ok(all);
      assert.deepEqual([all.kind, editsOf(all)[0]?.edits.length, others], ['source.fixAll.agenda', 2, []]);
    }
    assert.deepEqual(await actions(['source.organizeImports']), []);
  });

  it('an answer that nobody gave is sent back as it came', async () => {
    await start();
    for (const data of [undefined, null, 7, {}, { uri: 'file:///nowhere.agenda', code: 'weekday', template: '' }, { uri: 1, code: 2, template: 3 }]) {
      assert.deepEqual(await client.ask('codeAction/resolve', { title: 'x', ...(data !== undefined && { data }) }), { title: 'x', ...(data !== undefined && { data }) });
    }
  });

  it('turning off creates agenda.json at the root, which holds as soon as it is open', async () => {
    await start();
    const action = await named('Turn off in this folder (title-punctuation)');
    const uri = client.uri('agenda.json');
    assert.deepEqual(action.edit?.documentChanges?.[0], { kind: 'create', uri, options: { ignoreIfExists: true } });
    const text = (action.edit.documentChanges[1] as TextDocumentEdit).edits.map((edit) => ('newText' in edit ? edit.newText : '')).join('');
    assert.deepEqual(JSON.parse(text), { severity: { 'title-punctuation': 'off' } });
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'json', version: 1, text: '' } });
    await client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
    await client.diagnostics('meeting.agenda', ({ diagnostics }) => diagnostics.length === 0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const back = await client.diagnostics('meeting.agenda', ({ diagnostics }) => diagnostics.length === 2);
    assert.deepEqual(codes(back), ['title-punctuation', 'title-punctuation']);
  });

  it('turning off changes the file that is there, as it is open', async () => {
    await start({ files: { 'meeting.agenda': AGENDA, 'agenda.json': '{ "severity": {} }' } });
    const onDisk = editsOf(await named('Turn off in this folder (title-punctuation)'));
    assert.deepEqual(onDisk.map(({ uri, version }) => [uri, version]), [[client.uri('agenda.json'), null]]);
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: client.uri('agenda.json'), languageId: 'json', version: 7, text: '\n{ "severity": {} }\n' } });
    const open = editsOf(await named('Turn off in this folder (title-punctuation)'));
    assert.deepEqual(open.map(({ version, edits }) => [version, edits.map((edit) => 'range' in edit && edit.range.start.line)]), [[7, [1]]]);
  });

  it('turning off changes the nearest file that says something of the code', async () => {
    await start({ files: { 'meeting.agenda': AGENDA, 'agenda.json': '{}', 'in/agenda.json': '{ "severity": { "title-punctuation": "hint" } }', 'in/other.agenda': AGENDA.replace('/1', '/2') } });
    await client.diagnostics('in/other.agenda', ({ diagnostics }) => diagnostics.length === 2);
    const found = await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: client.uri('in/other.agenda') }, range: AT_FIRST, context: { diagnostics: [] } });
    const action = found.find(({ title }) => title.startsWith('Turn off'));
    assert.ok(action);
    assert.deepEqual(editsOf(action).map(({ uri }) => uri), [client.uri('in/agenda.json')]);
  });

  it('the settings of a file that is half typed are those that it had before', async () => {
    await start();
    const uri = client.uri('agenda.json');
    const typed = (version: number, text: string) => client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'json', version: 1, text: '{ "severity": { "title-punctuation": "off" } }' } });
    await client.diagnostics('meeting.agenda', ({ diagnostics }) => diagnostics.length === 0);
    await typed(2, '{ "severity": { "title-punctuation": "off", } }');
    await client.diagnostics('agenda.json', ({ diagnostics }) => diagnostics.length === 1);
    assert.deepEqual(client.published('meeting.agenda').at(-1)?.diagnostics, []);
    await typed(3, '{ "severity": { "title-punctuation": "error", "item-number": "off" } }');
    const found = await client.diagnostics('meeting.agenda', ({ diagnostics }) => diagnostics.length === 2);
    assert.deepEqual(found.map(({ severity }) => severity), [1, 1]);
  });

  it('the settings of folders further up hold where a nearer one says nothing', async () => {
    client = await startClient({ files: { 'agenda.json': '{ "severity": { "title-punctuation": "off" } }', 'in/agenda.json': '{ "reportPrincipalOrgans": true }', 'in/other.agenda': AGENDA.replace('/1', '/2').replace('# 2', '# 3') } });
    const found = await client.diagnostics('in/other.agenda', ({ diagnostics }) => diagnostics.length > 0);
    assert.deepEqual(codes(found), ['item-number']);
  });
});
