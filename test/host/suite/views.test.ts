// The commands of the views beside the preview, as far as an extension can see them: what the pages show is tested in the workbench.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AGENDA, open, startAnew, until, uriOf } from './support.js';

describe('the views beside the preview', () => {
  afterEach(startAnew);

  it('a calendar opens beside the text that has the focus, and once', async () => {
    await open(AGENDA);
    await vscode.commands.executeCommand('agenda.openCalendar');
    await untilViews(['2 calendar Calendar TST/CONF/WG.1/2030/1']);
    await vscode.commands.executeCommand('agenda.openCalendar', uriOf(AGENDA));
    await untilViews(['2 calendar Calendar TST/CONF/WG.1/2030/1']);
  });

  it('two files that are selected in the explorer are compared: the one that was clicked with the other', async () => {
    await vscode.commands.executeCommand('agenda.compareWith', uriOf(AGENDA), [uriOf('broken.agenda'), uriOf(AGENDA)]);
    await untilViews(['1 redline Changes TST/CONF/WG.1/2030/1']);
  });

  it('take no argument that is no address of a file', async () => {
    for (const command of ['agenda.openCalendar', 'agenda.compareVersions', 'agenda.compareWith']) {
      for (const hostile of ['/etc/passwd', { path: '/etc/passwd' }, 7, [], () => 1]) await vscode.commands.executeCommand(command, hostile, [hostile, hostile]);
    }
    await untilViews([]);
  });
});

async function untilViews(expected: readonly string[]): Promise<void> {
  await until(views, (seen) => assert.deepEqual(seen, expected));
}

function views(): string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input, label, group }) => {
    const kind = input instanceof vscode.TabInputWebview ? /agenda\.(versions|redline|calendar)$/.exec(input.viewType)?.[1] : undefined;
    return kind === undefined ? [] : [`${group.viewColumn} ${kind} ${label}`];
  });
}
