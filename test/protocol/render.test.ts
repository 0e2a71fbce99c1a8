// A document as other programs take it: the page is the one that the command line writes.
import assert from 'node:assert/strict';
import type { RenderFormattedResult, RenderHtmlResult } from '../../server/protocol/index.js';
import { writeHtml } from '../../print/writers/html.js';
import { writeText } from '../../print/writers/text.js';
import { blocksOf } from '../support/printed.js';
import { startClient, type Client } from './client.js';

const AGENDA = '@agenda GLC/2030/1\nlanguage: en\ndate: 2030-01-02\nmeeting: 2030-05-06\n\n# 1. Opening\n\n- One\n- Two\n';

describe('a document taken elsewhere', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({ files: { 'meeting.agenda': AGENDA } });
  });
  afterEach(() => client.stop());

  it('is the same page that the command line writes, open in an editor or not', async () => {
    const uri = client.uri('meeting.agenda');
    const expected = writeHtml(blocksOf(AGENDA));
    assert.deepEqual(await client.ask<RenderHtmlResult>('agenda/renderHtml', { uri, image: null }), { name: 'GLC/2030/1', html: expected });
    await client.open('meeting.agenda', AGENDA.replace('Two', 'Three'));
    assert.equal((await client.ask<RenderHtmlResult>('agenda/renderHtml', { uri, image: null }))?.html, expected.replace('>Two<', '>Three<'));
  });

  it('has the image at its head, if it is one', async () => {
    const page = async (image: string) => (await client.ask<RenderHtmlResult>('agenda/renderHtml', { uri: client.uri('meeting.agenda'), image }))?.html ?? '';
    assert.match(await page('data:image/png;base64,AAAA'), /url\("?data:image\/png;base64,AAAA"?\)/u);
    for (const hostile of ['https://example.org/a.png', 'data:image/png;base64,AA");}</style><script>', 'data:text/html,x']) {
      assert.equal(await page(hostile), writeHtml(blocksOf(AGENDA)), hostile);
    }
  });

  it('is formatted text and plain text', async () => {
    const formatted = await client.ask<RenderFormattedResult>('agenda/renderFormatted', { uri: client.uri('meeting.agenda') });
    assert.match(formatted?.html ?? '', /<ul><li lang="en" dir="ltr">One<\/li><li lang="en" dir="ltr">Two<\/li><\/ul>$/u);
    assert.equal(formatted?.text, writeText(blocksOf(AGENDA)));
  });

  it('is none where there is no file', async () => {
    assert.equal(await client.ask('agenda/renderHtml', { uri: client.uri('nowhere.agenda'), image: null }), null);
    assert.equal(await client.ask('agenda/renderFormatted', { uri: client.uri('nowhere.agenda') }), null);
  });
});
