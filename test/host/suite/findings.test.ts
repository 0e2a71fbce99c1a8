// Findings in a real VS Code: from the moment the folder is open, while typing, and as the settings say.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AGENDA, BROKEN, closeAll, findings, open, replace, startAnew, until, untilFindings, uriOf } from './support.js';

describe('findings', () => {
  afterEach(startAnew);

  it('are there for a file that nobody opened: the folder alone starts the extension', async () => {
    await untilFindings(BROKEN, ['8 unknown-item'], 30_000);
    assert.equal(vscode.extensions.getExtension('agenda-markup.agenda-markup')?.isActive, true);
  });

  it('change while one types', async () => {
    const editor = await open(AGENDA);
    await untilFindings(AGENDA, []);
    await replace(editor, 'agenda item 1.', 'agenda item 9.');
    await untilFindings(AGENDA, ['14 unknown-item agenda item 9']);
    await replace(editor, 'resolution 1/2', 'resolution 7/7');
    await untilFindings(AGENDA, ['14 unknown-resolution 7/7', '14 unknown-item agenda item 9']);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await untilFindings(AGENDA, []);
  });

  it('are shown for open files only, if the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('agenda.diagnostics');
    await settings.update('scope', 'open', vscode.ConfigurationTarget.Global);
    await untilFindings(BROKEN, []);
    await open(BROKEN);
    await untilFindings(BROKEN, ['8 unknown-item {item 7}']);
    await closeAll();
    await untilFindings(BROKEN, []);
    await settings.update('scope', undefined, vscode.ConfigurationTarget.Global);
    await untilFindings(BROKEN, ['8 unknown-item']);
  });

  it('have the severity that the settings say', async () => {
    const settings = vscode.workspace.getConfiguration('agenda.diagnostics');
    const severity = () => vscode.languages.getDiagnostics(uriOf(BROKEN)).map((finding) => finding.severity);
    const before = severity();
    await settings.update('severity', { 'unknown-item': 'hint' }, vscode.ConfigurationTarget.Global);
    await until(severity, (seen) => assert.deepEqual(seen, [vscode.DiagnosticSeverity.Hint]));
    await settings.update('severity', { 'unknown-item': 'off' }, vscode.ConfigurationTarget.Global);
    await untilFindings(BROKEN, []);
    await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
    await until(severity, (seen) => assert.deepEqual(seen, before));
    assert.equal(findings(BROKEN).length, 1);
  });
});
