/** The views beside the preview over the protocol: two versions, a redline and a calendar, given once and then only what changes. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { CalendarContent, LanguageVersion, RedlineContent, VersionsContent, ViewPatch } from '../../server/protocol/index.js';
import { startClient, type Client } from './client.js';

const agenda = (language: string, opening: string, slot: string) => `@agenda GLC/2030/1
language: ${language}
original: en
meeting: 2030-05-06 .. 2030-05-07

# 1. ${opening}

Text of item 1.

@annex
@schedule
2030-05-06
${slot}  1
`;
const ENGLISH = agenda('en', 'Opening', '10:00-13:00');
const FRENCH = agenda('fr', 'Ouverture', '10:00-12:00');
const at = (line: number, character: number) => ({ line, character });

describe('a view', () => {
  let client: Client;
  let patches: ViewPatch[];
  beforeEach(async () => {
    client = await startClient({ files: { 'a.en.agenda': ENGLISH, 'a.fr.agenda': FRENCH } });
    patches = [];
    client.connection.onNotification('agenda/viewOutOfDate', async ({ id }: { id: string }) => {
      const patch = await client.ask<ViewPatch | null>('agenda/changesOfView', { id });
      if (patch !== null) patches.push(patch);
    });
    await client.open('a.fr.agenda', FRENCH);
    await client.diagnostics('a.fr.agenda', ({ diagnostics }) => diagnostics.length > 0);
  });
  afterEach(() => client.stop());

  const open = <Content>(view: Readonly<Record<string, unknown>>, id = 'one') => client.ask<Content>('agenda/openView', { id, view: { uri: client.uri('a.fr.agenda'), ...view } });
  const patch = (sequence: number) => client.until(`patch ${String(sequence)}`, () => patches.find((one) => one.sequence === sequence));

  it('of two versions sets them side by side, and says what is not in step', async () => {
    const { own, other, rows } = await open<VersionsContent>({ kind: 'versions', other: client.uri('a.en.agenda') });
    assert.deepEqual([own.language, own.uri, other?.language, other?.uri], ['fr', client.uri('a.fr.agenda'), 'en', client.uri('a.en.agenda')]);
    assert.ok(rows.every((row) => row.own?.kind === row.other?.kind), 'each block has its counterpart');
    const [row, ...more] = rows.filter(({ differences }) => differences !== undefined);
    assert.deepEqual([row?.own?.kind, row?.differences?.map(({ message }) => message), more], ['timetable', ['The English version has 10:00-13:00 here.'], []]);
  });

  it('of two versions follows what is typed in either', async () => {
    await open({ kind: 'versions', other: client.uri('a.en.agenda') });
    await client.edit('a.fr.agenda', 2, at(12, 6), at(12, 11), '13:00');
    const mended = await patch(1);
    assert.deepEqual(mended.changed.map((row) => 'differences' in row), [false]);
    client.write('a.en.agenda', ENGLISH.replace('Text of', 'Words on'));
    await client.touched(['a.en.agenda', 2]);
    assert.match(JSON.stringify((await patch(2)).changed), /Words on/);
  });

  it('of a document against another shows what changed, and follows what is typed', async () => {
    const { rows } = await open<RedlineContent>({ kind: 'redline', other: client.uri('old.agenda'), text: FRENCH.replace('Ouverture', 'Ouverture solennelle') });
    assert.deepEqual(rows.filter(({ change }) => change !== 'same').map(({ change, after }) => [change, after?.kind]), [['changed', 'listItem'], ['changed', 'itemHeading'], ['changed', 'timetable']]);
    await client.edit('a.fr.agenda', 2, at(5, 14), at(5, 14), ' solennelle');
    assert.equal((await patch(1)).changed.some((row) => 'change' in row && row.change === 'changed'), false);
  });

  it('of a document against a file that is there takes that as it is now', async () => {
    const { other, rows } = await open<RedlineContent>({ kind: 'redline', other: client.uri('a.en.agenda'), text: '@agenda X/1\n' });
    assert.equal(other?.name, 'GLC/2030/1');
    assert.ok(rows.some(({ change }) => change === 'changed'));
  });

  it('of a timetable is a calendar, with days that are left out', async () => {
    const { heads, rows } = await open<CalendarContent>({ kind: 'calendar' });
    assert.deepEqual(heads?.map(({ from, to }) => [from, to]), [[600, 720]]);
    assert.deepEqual(rows.map(({ isMissing, cells }) => [isMissing, cells.length]), [[false, 1], [true, 0]]);
    await client.edit('a.fr.agenda', 2, at(12, 6), at(12, 11), '13:00');
    const { changed, pages } = await patch(1);
    assert.deepEqual([changed.length, pages?.heads?.map(({ to }) => to)], [1, [780]]);
  });

  it('of a file that is not there, or goes, says so', async () => {
    const { own, other, rows } = await open<VersionsContent>({ kind: 'versions', other: client.uri('gone.agenda') });
    assert.deepEqual([own.kind, other?.kind, rows], ['agenda', 'missing', []]);
    await open({ kind: 'versions', other: client.uri('a.en.agenda') });
    rmSync(path.join(client.folder, 'a.en.agenda'));
    await client.touched(['a.en.agenda', 3]);
    assert.deepEqual([(await patch(1)).pages?.other?.kind, (await patch(1)).order?.keys], ['missing', []]);
  });

  it('gets nothing more once it is closed', async () => {
    await open({ kind: 'calendar' });
    await client.connection.sendNotification('agenda/closeView', { id: 'one' });
    await client.edit('a.fr.agenda', 2, at(12, 6), at(12, 11), '13:00');
    await client.diagnostics('a.fr.agenda', ({ version }) => version === 2);
    await client.ask('workspace/symbol', { query: '' });
    assert.deepEqual(patches, []);
  });

  it('is told once that it is out of date, until it asks', async () => {
    let told = 0;
    client.connection.onNotification('agenda/viewOutOfDate', () => {
      told += 1;
    });
    await open({ kind: 'calendar' });
    for (const [version, text] of [[2, '13'], [3, '14'], [4, '15']] as const) {
      await client.edit('a.fr.agenda', version, at(12, 6), at(12, 8), text);
      await client.diagnostics('a.fr.agenda', (published) => published.version === version);
    }
    assert.equal(told, 1);
    const patch = await client.ask<ViewPatch>('agenda/changesOfView', { id: 'one' });
    assert.match(JSON.stringify(patch.changed), /"to":900/);
    assert.equal(await client.ask('agenda/changesOfView', { id: 'one' }), null);
    assert.equal(await client.ask('agenda/changesOfView', { id: 'nobody' }), null);
  });

  it('can be had several times', async () => {
    await open({ kind: 'calendar' }, 'one');
    await open({ kind: 'redline', other: client.uri('old.agenda'), text: ENGLISH }, 'two');
    await client.edit('a.fr.agenda', 2, at(12, 6), at(12, 11), '14:00');
    await client.until('both', () => (patches.length === 2 ? true : undefined));
    assert.deepEqual(patches.map(({ id }) => id).sort(), ['one', 'two']);
  });

  it('can be opened for each other language version', async () => {
    const versions = (name: string) => client.ask<readonly LanguageVersion[]>('agenda/languageVersions', { uri: client.uri(name) });
    assert.deepEqual(await versions('a.fr.agenda'), [{ uri: client.uri('a.en.agenda'), language: 'en', isOriginal: true }]);
    assert.deepEqual(await versions('a.en.agenda'), [{ uri: client.uri('a.fr.agenda'), language: 'fr', isOriginal: false }]);
    assert.deepEqual(await versions('gone.agenda'), []);
  });
});
