/** The preview over the protocol: everything once, and then only what changes. */
import assert from 'node:assert/strict';
import type { BlockAtResult, PreviewContent, PreviewPatch, PrintedBlock } from '../../server/protocol/index.js';
import { startClient, type Client } from './client.js';

const NAMES = '@body GLC\nname.en: Conference\n\n@document GLC/2030/2\ntitle.en: Report\n';
const AGENDA = `@agenda GLC/2030/1
language: en
date: 2030-01-02
meeting: 2030-05-06

# 1. Opening

The meeting will be opened at noon.

# 2. Storage

See GLC/2030/2 and A/RES/77/134.

# 3. Closing
`;
const at = (line: number, character: number) => ({ line, character });

describe('a preview', () => {
  let client: Client;
  let content: PreviewContent;
  beforeEach(async () => {
    client = await startClient({ files: { 'names.agenda': NAMES, 'meeting.agenda': AGENDA } });
    await client.open('meeting.agenda', AGENDA);
    await client.diagnostics('meeting.agenda', () => true);
    content = await client.ask('agenda/openPreview', { uri: client.uri('meeting.agenda') });
  });
  afterEach(() => client.stop());

  const patch = (sequence: number) => client.until(`patch ${String(sequence)}`, () => client.patches.find((one) => one.sequence === sequence));
  const textOf = (block: PrintedBlock | undefined) => JSON.stringify(block?.content);
  const blockWith = (text: string) => content.blocks.find((block) => block.kind !== 'listItem' && textOf(block).includes(text));

  it('is given once as a whole', () => {
    assert.deepEqual([content.uri, content.version, content.page], [client.uri('meeting.agenda'), 1, { kind: 'agenda', name: 'GLC/2030/1', language: 'en', direction: 'ltr', paper: 'a4' }]);
    assert.equal(new Set(content.blocks.map(({ key }) => key)).size, content.blocks.length);
    for (const text of ['Opening', 'at noon', 'Storage', 'GLC/2030/2', 'Closing']) assert.ok(blockWith(text), text);
  });

  it('gets only the block that an edit changes', async () => {
    await client.edit('meeting.agenda', 2, at(7, 30), at(7, 34), 'ten');
    const { uri, version, changed, order, page } = await patch(1);
    assert.deepEqual([uri, version, order, page], [client.uri('meeting.agenda'), 2, undefined, undefined]);
    assert.deepEqual(changed.map(({ key }) => key), [blockWith('at noon')?.key]);
    assert.match(textOf(changed[0]), /at ten/);
  });

  it('gets a stretch of keys where blocks come and go', async () => {
    await client.edit('meeting.agenda', 2, at(8, 0), at(8, 0), '\nA new paragraph.\n');
    const inserted = await patch(1);
    assert.deepEqual([inserted.changed.length, inserted.order?.removed, inserted.order?.keys.length], [1, 0, 1]);
    let keys = reordered(content.blocks.map(({ key }) => key), inserted);
    assert.equal(keys.indexOf(inserted.order?.keys[0] ?? ''), content.blocks.findIndex((block) => textOf(block).includes('at noon')) + 1);
    await client.edit('meeting.agenda', 3, at(8, 0), at(10, 0), '');
    const removed = await patch(2);
    keys = reordered(keys, removed);
    assert.deepEqual(keys, content.blocks.map(({ key }) => key));
  });

  it('follows what changes in other files', async () => {
    client.write('names.agenda', NAMES.replace('Conference', 'Congress'));
    await client.touched(['names.agenda', 2]);
    const { version, changed } = await patch(1);
    assert.equal(version, 1);
    assert.ok(changed.some((block) => block.kind === 'masthead'), 'the masthead names the body');
    assert.ok(changed.every((block) => !textOf(block).includes('at noon')));
  });

  it('is told when the page itself is another', async () => {
    await client.edit('meeting.agenda', 2, at(1, 10), at(1, 12), 'ar');
    assert.deepEqual((await patch(1)).page, { kind: 'agenda', name: 'GLC/2030/1', language: 'ar', direction: 'rtl', paper: 'a4' });
  });

  it('gets nothing more once it is closed', async () => {
    await client.connection.sendNotification('agenda/closePreview', { uri: client.uri('meeting.agenda') });
    await client.edit('meeting.agenda', 2, at(7, 0), at(7, 0), 'Today ');
    await client.diagnostics('meeting.agenda', ({ version }) => version === 2);
    await client.ask('workspace/symbol', { query: '' });
    assert.deepEqual(client.patches, []);
  });

  it('leads from a block to the text, also after lines have been put in above it', async () => {
    const { source } = blockWith('at noon') ?? {};
    assert.ok(source);
    const params = { uri: client.uri('meeting.agenda'), source: { unit: source.unit, offset: source.start } };
    assert.deepEqual(await client.ask('agenda/sourceOf', params), { start: at(7, 0), end: at(7, 0) });
    await client.edit('meeting.agenda', 2, at(4, 0), at(4, 0), '\nAn introduction.\n');
    assert.deepEqual(await client.ask('agenda/sourceOf', params), { start: at(9, 0), end: at(9, 0) });
    assert.equal(await client.ask('agenda/sourceOf', { ...params, source: { unit: 1e9, offset: 0 } }), null);
  });

  it('leads from the text to the block', async () => {
    const keysOf = ({ key, next }: BlockAtResult) => [key, next];
    const blockAt = (line: number, character: number) => client.ask<BlockAtResult>('agenda/blockAt', { uri: client.uri('meeting.agenda'), position: at(line, character) });
    const [opening, noon, storage] = ['Opening', 'at noon', 'Storage'].map((text) => blockWith(text));
    assert.ok(opening?.source && noon?.source);
    assert.deepEqual(await blockAt(7, 10), { key: noon.key, next: storage?.key, source: { unit: noon.source.unit, offset: noon.source.start + 10 } });
    assert.deepEqual(await blockAt(5, 4), { key: opening.key, next: noon.key, source: { unit: opening.source.unit, offset: opening.source.start + 4 } });
    assert.deepEqual(keysOf(await blockAt(8, 0)), [noon.key, storage?.key]);
    assert.deepEqual(keysOf(await blockAt(13, 3)), [blockWith('Closing')?.key, null]);
  });

  it('leads from many places of the text to their blocks at once', async () => {
    const positions = [at(13, 3), at(7, 10), at(5, 4)];
    const blocks = await client.ask<(BlockAtResult | null)[]>('agenda/blocksAt', { uri: client.uri('meeting.agenda'), positions });
    assert.deepEqual(blocks.map((block) => block?.key), ['Closing', 'at noon', 'Opening'].map((text) => blockWith(text)?.key));
  });

  it('says what is known of what is cited', async () => {
    const { source } = blockWith('GLC/2030/2') ?? {};
    assert.ok(source);
    const factsOf = (offset: number) => client.ask('agenda/factsOf', { uri: client.uri('meeting.agenda'), source: { unit: source.unit, offset: source.start + offset } });
    assert.deepEqual(await factsOf(5), { entries: [{ name: 'GLC/2030/2', title: 'Report', details: ['Conference'], otherTitles: [], file: 'names.agenda', address: null }], left: 0 });
    assert.deepEqual(await factsOf(1), null);
  });

  it('leads from a citation to its definition, or to where it is published', async () => {
    const { source } = blockWith('GLC/2030/2') ?? {};
    assert.ok(source);
    const definitionOf = (offset: number) => client.ask('agenda/definitionOf', { uri: client.uri('meeting.agenda'), source: { unit: source.unit, offset: source.start + offset } });
    assert.deepEqual(await definitionOf(5), { locations: [{ uri: client.uri('names.agenda'), range: { start: at(3, 10), end: at(3, 20) } }], address: null });
    assert.deepEqual(await definitionOf(22), { locations: [], address: 'https://docs.un.org/en/A/RES/77/134' });
    assert.deepEqual(await definitionOf(1), { locations: [], address: null });
  });

  it('of a registry says what it is', async () => {
    const registry = await client.ask<PreviewContent>('agenda/openPreview', { uri: client.uri('names.agenda') });
    assert.deepEqual([registry.version, registry.page.kind, registry.page.name], [null, 'registry', 'names.agenda']);
    assert.ok(registry.blocks.length > 0);
  });

  it('opened again is given again as a whole, and counts from one', async () => {
    await client.edit('meeting.agenda', 2, at(7, 0), at(7, 0), 'Today ');
    await patch(1);
    const again = await client.ask<PreviewContent>('agenda/openPreview', { uri: client.uri('meeting.agenda') });
    assert.deepEqual([again.version, again.blocks.length], [2, content.blocks.length]);
    client.patches.length = 0;
    await client.edit('meeting.agenda', 3, at(7, 0), at(7, 6), '');
    assert.equal((await patch(1)).version, 3);
  });
});

function reordered(keys: readonly string[], { order }: PreviewPatch): string[] {
  return order === undefined ? [...keys] : keys.toSpliced(order.at, order.removed, ...order.keys);
}
