/** Language versions and joint agendas in a folder: what is changed in one file is seen in the others, and the way from one to the other. */
import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client.js';

const agenda = (language: string, paragraph: string, slot = '10:00-11:00  1') => `@agenda GLC/2030/1
language: ${language}
original: en
date: 2030-01-02
meeting: 2030-05-06

# 1. A

${paragraph}

@schedule
2030-05-06

${slot}
`;
const at = (line: number, character: number) => ({ line, character });
const codes = (diagnostics: readonly { readonly code?: unknown }[]) => diagnostics.map(({ code }) => code).filter((code) => code === 'version-differs' || code === 'untranslated');

describe('language versions in a folder', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({ files: { 'a.en.agenda': agenda('en', 'One.'), 'a.fr.agenda': agenda('fr', 'The chair will open the meeting and will then read the list.') } });
    await client.open('a.en.agenda', agenda('en', 'One.'));
  });
  afterEach(() => client.stop());

  it('show at once what a slot or a paragraph of the original makes different', async () => {
    await client.edit('a.en.agenda', 2, at(13, 0), at(13, 2), '09');
    const found = await client.diagnostics('a.fr.agenda', ({ diagnostics }) => codes(diagnostics).join() === 'version-differs');
    assert.ok(found.find(({ code }) => code === 'version-differs')?.relatedInformation?.some(({ location }) => location.uri === client.uri('a.en.agenda')));
    await client.edit('a.en.agenda', 3, at(13, 0), at(13, 2), '10');
    await client.diagnostics('a.fr.agenda', ({ diagnostics }) => codes(diagnostics).length === 0);
    await client.edit('a.en.agenda', 4, at(8, 0), at(8, 4), 'The chair will open the meeting and will then read the list.');
    await client.diagnostics('a.fr.agenda', ({ diagnostics }) => codes(diagnostics).join() === 'untranslated');
  });

  it('lead from an item to the same item in the other language', async () => {
    await client.diagnostics('a.en.agenda', ({ version }) => version === 1);
    assert.equal(client.initialized.capabilities.implementationProvider, true);
    await client.until('the other file', () => (client.published('a.fr.agenda').length > 0 ? true : undefined));
    const found = await client.ask<Location[]>('textDocument/implementation', { textDocument: { uri: client.uri('a.en.agenda') }, position: at(6, 3) });
    assert.deepEqual(found, [{ uri: client.uri('a.fr.agenda'), range: { start: at(6, 2), end: at(6, 4) } }]);
  });
});
