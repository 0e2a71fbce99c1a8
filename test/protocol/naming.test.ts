/** Rename, semantic tokens and rewritings over the protocol. */
import assert from 'node:assert/strict';
import type { CodeAction, SemanticTokens, SemanticTokensDelta, SemanticTokensLegend, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client.js';

const AGENDA = '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\n# 2. Closing\n\nSee agenda item 1.\n';
const OTHER = '@agenda GLC/2031/1\nlanguage: en\ndate: 2031-01-02\nmeeting: 2031-05-06\n\n# 1. Opening\n\nSee {item 2 of GLC/2030/1}{^a}.\n';
const at = (line: number, character: number) => ({ line, character });

describe('a name', () => {
  let client: Client;
  const textDocument = () => ({ uri: client.uri('a.agenda') });
  beforeEach(async () => {
    client = await startClient({ files: { 'other.agenda': OTHER }, capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await client.open('a.agenda', AGENDA, 7);
    await client.diagnostics('other.agenda', ({ diagnostics }) => diagnostics.some(({ code }) => code === 'unknown-note'));
  });
  afterEach(() => client.stop());

  it('is renamed in the open version of one file and in another that is not open', async () => {
    const prepared = await client.ask('textDocument/prepareRename', { textDocument: textDocument(), position: at(8, 16) });
    assert.deepEqual(prepared, { range: { start: at(8, 16), end: at(8, 17) }, placeholder: '1' });
    const { documentChanges = [] } = await client.ask<WorkspaceEdit>('textDocument/rename', { textDocument: textDocument(), position: at(8, 16), newName: '2' });
    const told = documentChanges.map((change) => ('textDocument' in change ? [change.textDocument, change.edits] : []));
    assert.deepEqual(told, [
      [{ uri: client.uri('a.agenda'), version: 7 }, [
        { range: { start: at(5, 0), end: at(6, 0) }, newText: '' },
        { range: { start: at(6, 2), end: at(6, 4) }, newText: '1.' },
        { range: { start: at(8, 16), end: at(8, 17) }, newText: '2' },
        { range: { start: at(8, 18), end: at(8, 18) }, newText: '\n# 2. Opening' },
      ]],
      [{ uri: client.uri('other.agenda'), version: null }, [{ range: { start: at(7, 10), end: at(7, 11) }, newText: '1' }]],
    ]);
  });

  it('that cannot be one is refused with the reason', async () => {
    await assert.rejects(client.ask('textDocument/rename', { textDocument: textDocument(), position: at(8, 16), newName: 'x' }), /“x” is no number of an item; it would be like 1\./u);
  });

  it('is coloured by what it means, and changes are told as such', async () => {
    const { legend } = client.initialized.capabilities.semanticTokensProvider as { legend: SemanticTokensLegend };
    const full = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: textDocument() });
    const types = Array.from({ length: full.data.length / 5 }, (_, index) => legend.tokenTypes[full.data[index * 5 + 3] ?? -1]);
    assert.deepEqual(types, ['class', 'enumMember', 'enumMember', 'enumMember']);
    await client.edit('a.agenda', 8, at(8, 16), at(8, 17), '5');
    const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument: textDocument(), previousResultId: full.resultId });
    assert.deepEqual(delta.edits, [{ start: 19, deleteCount: 1, data: [2] }]);
    const range = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: textDocument(), range: { start: at(6, 0), end: at(6, 5) } });
    assert.deepEqual(range.data, [6, 2, 2, full.data[8], 1]);
  });

  it('is written in braces on request, and only where that kind is wanted', async () => {
    const range = { start: at(8, 16), end: at(8, 16) };
    const ask = (only: string[]) => client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: textDocument(), range, context: { diagnostics: [], only } });
    assert.deepEqual((await ask(['refactor'])).map(({ title, kind }) => [title, kind]), [['Write as a reference in braces', 'refactor.rewrite']]);
    assert.deepEqual(await ask(['source']), []);
  });
});
