// What goes wrong: the server is killed, restarted, or given a line of five million characters.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import * as vscode from 'vscode';
import { AGENDA, BROKEN, open, positionOf, replace, startAnew, until, untilFindings } from './support.js';

describe('the language server', () => {
  afterEach(startAnew);

  it('comes back with all findings when it is killed while one types', async () => {
    const editor = await open(AGENDA);
    await replace(editor, 'agenda item 1.', 'agenda item 9.');
    await untilFindings(AGENDA, ['14 unknown-item agenda item 9']);
    const killed = serverProcess();
    process.kill(killed, 'SIGKILL');
    await replace(editor, 'agenda item 9.', 'agenda item 8.');
    await until(serverProcess, (now) => assert.notEqual(now, killed));
    await untilFindings(AGENDA, ['14 unknown-item agenda item 8']);
    await untilFindings(BROKEN, ['8 unknown-item']);
    assert.deepEqual(editor.document.isDirty, true);
  });

  it('is started anew by its command', async () => {
    await untilFindings(BROKEN, ['8 unknown-item']);
    const before = serverProcess();
    await vscode.commands.executeCommand('agenda.restartServer');
    await until(serverProcess, (now) => assert.notEqual(now, before));
    await untilFindings(BROKEN, ['8 unknown-item']);
  });

  it('keeps its code for the next start where VS Code lets the extension keep files', async () => {
    await untilFindings(BROKEN, ['8 unknown-item']);
    const [, folder = ''] = /--cache=(.*?)(?: --|$)/.exec(serverLine()) ?? [];
    assert.match(folder, /globalStorage/);
    await until(() => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.code')) : []), (files) => assert.equal(files.length, 1));
  });

  it('goes on when a line of 5 MB is pasted', async () => {
    const editor = await open(AGENDA);
    await untilFindings(AGENDA, []);
    const before = serverProcess();
    const line = 'recalling resolution 9/9 and agenda item 77 (a), '.repeat(100_000);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, `\n${line}`);
    });
    await replace(editor, 'agenda item 1.', 'agenda item 9.');
    const at = positionOf(editor.document, 'resolution 1/2', 12);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
    assert.equal(hovers.length, 1);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await untilFindings(AGENDA, []);
    assert.equal(serverProcess(), before);
  }).timeout(120_000);
});

/** The id of the one server process that this extension host has started. */
function serverProcess(): number {
  return Number.parseInt(serverLine(), 10);
}

/** Its id, that of this process, and its command line. */
function serverLine(): string {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const processes = lines.map((line) => ({ line, ids: line.trim().split(/\s+/, 2).map(Number) }));
  return processes.find(({ line, ids }) => ids[1] === process.pid && line.includes('server.cjs'))?.line ?? '';
}
