// The commands that change how previews look: they set what the settings say, where it is said.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startAnew, until } from './support.js';

const settings = () => vscode.workspace.getConfiguration('agenda.preview');

describe('the look of previews', () => {
  afterEach(async () => {
    for (const name of ['view', 'colors']) for (const target of [vscode.ConfigurationTarget.Global, vscode.ConfigurationTarget.Workspace]) await settings().update(name, undefined, target);
    await startAnew();
  });

  for (const [command, name, first, second] of [['agenda.togglePages', 'view', 'continuous', 'paged'], ['agenda.togglePaperColors', 'colors', 'theme', 'paper']] as const) {
    it(`is changed to and fro for the user: ${command}`, async () => {
      assert.equal(settings().get(name), first);
      await vscode.commands.executeCommand(command);
      await until(() => settings().inspect(name)?.globalValue, (value) => { assert.equal(value, second); });
      await vscode.commands.executeCommand(command);
      await until(() => settings().get(name), (value) => { assert.equal(value, first); });
      assert.equal(settings().inspect(name)?.workspaceValue, undefined);
    });

    it(`is changed in the workspace where that says it: ${command}`, async () => {
      await settings().update(name, second, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand(command);
      await until(() => settings().inspect(name)?.workspaceValue, (value) => { assert.equal(value, first); });
      assert.equal(settings().inspect(name)?.globalValue, undefined);
    });
  }

  it('is that of A4 paper, in the colors of the editor, on one sheet and without an image, if nobody says otherwise', () => {
    assert.deepEqual(['paper', 'colors', 'view', 'image'].map((name) => settings().get(name)), ['a4', 'theme', 'continuous', '']);
  });
});
