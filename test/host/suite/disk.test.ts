// What other programs do to the files of the folder is seen without reload; what is open in an editor counts more than the disk.
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { AGENDA, BROKEN, changeOnDisk, closeAll, open, pathOf, replace, startAnew, until, untilFindings, uriOf } from './support.js';

describe('a file that another program', () => {
  afterEach(startAnew);

  it('changes is checked as it is now', async () => {
    await untilFindings(BROKEN, ['8 unknown-item']);
    changeOnDisk(BROKEN, (text) => text.replace('{item 7}', '{item 1}'));
    await untilFindings(BROKEN, []);
    changeOnDisk(BROKEN, (text) => text.replace('{item 1}', '{item 7}'));
    await untilFindings(BROKEN, ['8 unknown-item']);
  });

  it('creates, renames and deletes comes, moves and goes', async () => {
    writeFileSync(pathOf('new.agenda'), '@agenda TST/CONF/WG.1/2032/1\nlanguage: en\ndate: 2032-01-01\nmeeting: 2032-05-03\n\n# 1. One\n\n{item 4}\n');
    await untilFindings('new.agenda', ['8 unknown-item']);
    renameSync(pathOf('new.agenda'), pathOf('other.agenda'));
    await untilFindings('other.agenda', ['8 unknown-item']);
    await untilFindings('new.agenda', []);
    rmSync(pathOf('other.agenda'));
    await untilFindings('other.agenda', []);
  });

  it('changes is what other files refer to', async () => {
    await open(AGENDA);
    await untilFindings(AGENDA, []);
    changeOnDisk('registry.agenda', (text) => text.replace('TST/CONF 1/2', 'TST/CONF 1/3'));
    await untilFindings(AGENDA, ['14 unknown-resolution 1/2']);
    changeOnDisk('registry.agenda', (text) => text.replace('TST/CONF 1/3', 'TST/CONF 1/2'));
    await untilFindings(AGENDA, []);
  });

  it('puts into a folder goes with the folder', async () => {
    mkdirSync(pathOf('later'));
    writeFileSync(pathOf('later/new.agenda'), '@agenda\nlanguage: en\ndate: 2032-01-01\nmeeting: 2032-05-03\n\n# 1. One\n\n{item 4}\n');
    await untilFindings('later/new.agenda', ['8 unknown-item']);
    rmSync(pathOf('later'), { recursive: true });
    await untilFindings('later/new.agenda', []);
  });
});

describe('a file that is open', () => {
  afterEach(startAnew);

  it('counts as it is in the editor, not as it is on the disk, until it is closed', async () => {
    const editor = await open(BROKEN);
    await replace(editor, '{item 7}', '{item 8}');
    await untilFindings(BROKEN, ['8 unknown-item {item 8}']);
    changeOnDisk(BROKEN, (text) => text.replace('{item 7}', '{item 1}'));
    changeOnDisk('registry.agenda', (text) => `${text}\n`); // seen later than the change before it
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await untilFindings(BROKEN, ['8 unknown-item {item 8}']);
    await closeAll();
    await untilFindings(BROKEN, []);
    changeOnDisk(BROKEN, (text) => text.replace('{item 1}', '{item 7}'));
    await untilFindings(BROKEN, ['8 unknown-item']);
  });

  it('goes on to count when it is deleted on the disk', async () => {
    writeFileSync(pathOf('short.agenda'), '@agenda\nlanguage: en\ndate: 2032-01-01\nmeeting: 2032-05-03\n\n# 1. One\n\n{item 4}\n');
    const editor = await open('short.agenda');
    await untilFindings('short.agenda', ['8 unknown-item {item 4}']);
    await replace(editor, '{item 4}', '{item 5}');
    rmSync(pathOf('short.agenda'));
    await until(() => vscode.workspace.fs.readDirectory(uriOf('')), (files) => assert.ok(!files.some(([name]) => name === 'short.agenda')));
    await replace(editor, '{item 5}', '{item 6}');
    await untilFindings('short.agenda', ['8 unknown-item {item 6}']);
    await closeAll();
    await untilFindings('short.agenda', []);
  });
});
