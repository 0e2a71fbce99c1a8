// B13: commands called by name, as any extension or link may, with arguments that nobody means; B14: no address opens the extension.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, pathOf, startAnew, until, untilFindings, BROKEN } from './support.js';

const HOSTILE: readonly unknown[] = [
  '/etc/passwd', 'file:///etc/passwd', '$(touch x)', '; rm -rf ~', '--help', { scheme: 'file', path: '/etc/passwd' }, { fsPath: '/etc/passwd' }, { toString: () => '/etc/passwd' },
  JSON.parse('{ "__proto__": { "polluted": true } }'), ['/etc/passwd'], 7, Number.NaN, null, true, 'x'.repeat(100_000), vscode.Uri.parse('command:workbench.action.terminal.new'), vscode.Uri.parse('https://example.org/a.agenda'),
];
/** What asks the person something waits for an answer, and is ended by closing what asks. */
const QUESTIONS = ['agenda.explain'];

describe('a command that is called with hostile arguments', () => {
  const extension = vscode.extensions.getExtension<unknown>('agenda-markup.agenda-markup');
  const { contributes } = extension?.packageJSON as { contributes: { commands: readonly { command: string }[] } };
  const commands = contributes.commands.map(({ command }) => command).filter((command) => command !== 'agenda.restartServer');

  before(() => untilFindings(BROKEN, ['8 unknown-item'], 30_000));
  afterEach(startAnew);
  after(async () => {
    for (const name of ['view', 'colors']) await vscode.workspace.getConfiguration('agenda.preview').update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  for (const command of commands) {
    it(`B13: ${command} starts no terminal, opens no file outside and writes nothing`, async () => {
      const files = readdirSync(pathOf('')).sort();
      for (const argument of HOSTILE) {
        const ended = Promise.resolve(vscode.commands.executeCommand(command, argument, argument)).catch(() => undefined);
        await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, QUESTIONS.includes(command) ? 50 : 400))]);
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      }
      assert.equal(vscode.window.terminals.length, 0);
      assert.deepEqual(vscode.workspace.textDocuments.filter(({ uri }) => uri.path === '/etc/passwd'), []);
      assert.deepEqual(readdirSync(pathOf('')).sort(), files);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      await closeAll();
    }).timeout(60_000);
  }

  it('B13: and the extension works as before', async () => {
    await until(() => vscode.languages.getDiagnostics(vscode.Uri.file(pathOf(BROKEN))), (found) => assert.equal(found.length, 1));
  });

  it('B14: no address of the form vscode://… opens the extension', () => {
    const manifest = extension?.packageJSON as { activationEvents: readonly string[]; main: string };
    assert.deepEqual(manifest.activationEvents.filter((event) => event.startsWith('onUri')), []);
    assert.doesNotMatch(readFileSync(join(extension?.extensionPath ?? '', 'dist', 'client.cjs'), 'utf8'), /registerUriHandler/u);
  });
});
