// The commands of the preview, as far as an extension can see them: what the page shows is tested in the workbench.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AGENDA, open, startAnew, until, untilFindings, uriOf } from './support.js';

describe('the preview', () => {
  afterEach(startAnew);

  it('opens in place, named after the document, and once', async () => {
    await open(AGENDA);
    await vscode.commands.executeCommand('agenda.openPreview');
    await untilPreviews(['1 Preview TST/CONF/WG.1/2030/1']);
    await vscode.commands.executeCommand('agenda.openPreview', uriOf(AGENDA));
    await untilPreviews(['1 Preview TST/CONF/WG.1/2030/1']);
    await vscode.commands.executeCommand('agenda.showSource');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(AGENDA).toString());
  });

  it('opens to the side and leaves the cursor where it is', async () => {
    await open(AGENDA);
    await vscode.commands.executeCommand('agenda.openPreviewToSide');
    await untilPreviews(['2 Preview TST/CONF/WG.1/2030/1']);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(AGENDA).toString());
  });

  it('opens for a file that is not open, a registry too', async () => {
    await vscode.commands.executeCommand('agenda.openPreview', uriOf('registry.agenda'));
    await untilPreviews(['1 Preview registry.agenda']);
  });

  it('survives the end of the server', async () => {
    await open(AGENDA);
    await vscode.commands.executeCommand('agenda.openPreviewToSide');
    await untilPreviews(['2 Preview TST/CONF/WG.1/2030/1']);
    await vscode.commands.executeCommand('agenda.restartServer');
    await untilFindings(AGENDA, []);
    await untilPreviews(['2 Preview TST/CONF/WG.1/2030/1']);
  });

  it('takes no argument that is no address of a file', async () => {
    for (const hostile of ['/etc/passwd', { path: '/etc/passwd' }, 7, [], () => 1]) await vscode.commands.executeCommand('agenda.openPreview', hostile);
    await untilPreviews([]);
  });
});

/** Waits until the previews that are open, each with its column, are these. */
async function untilPreviews(expected: readonly string[]): Promise<void> {
  await until(previews, (seen) => assert.deepEqual(seen, expected));
}

function previews(): string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('agenda.preview'))
    .map(({ group, label }) => `${group.viewColumn} ${label}`);
}
