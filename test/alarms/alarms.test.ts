// Nothing false: what is found in the worked document, the examples and the data is what somebody has looked at, and each is right.
import assert from 'node:assert/strict';
import { describeWithShared } from '../support/shared.js';
import { alarmsIn, type Alarm } from './alarms.js';
import { counted, LIST, readList, type Judged } from './list.js';
import { ownFolders, sharedFolders } from './texts.js';

const list = readList();
const own = new Set(ownFolders().map(({ name }) => name));
const isOwn = ({ row }: Judged) => [...own].some((name) => row.startsWith(`| ${name} |`));

describe('alarms', () => {
  it('of the list are all right', () => {
    assert.ok(list.length > 0, `${LIST} has no rows`);
    assert.deepEqual(list.filter(({ judgement }) => judgement !== 'right'), []);
    assert.equal(new Set(list.map(({ row }) => row)).size, list.length);
  });

  it('in the examples are those of the list', () => {
    assertListed(alarmsIn(ownFolders()), list.filter(isOwn));
  });
});

describeWithShared('alarms in the worked document and the data', 'data/mastheads.jsonl', () => {
  it('are those of the list', () => {
    assertListed(alarmsIn(sharedFolders()), list.filter((judged) => !isOwn(judged)));
  }).timeout(120_000);
});

function assertListed(alarms: readonly Alarm[], judged: readonly Judged[]): void {
  assert.deepEqual([...counted(alarms)].map(([row, times]) => `${row} ${String(times)}`).sort(), judged.map(({ row, times }) => `${row} ${String(times)}`).sort());
}
