// The light bulb in a real VS Code: what is repaired, silenced, turned off and explained, one undo each, and what is repaired on save.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { AGENDA, BROKEN, findings, open, pathOf, positionOf, replace, startAnew, until, untilFindings, uriOf } from './support.js';

describe('quick fixes', () => {
  afterEach(startAnew);

  async function actionsAt(text: string, document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
    const at = positionOf(document, text);
    return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at), undefined, 20);
  }

  async function apply(title: string, text: string, document: vscode.TextDocument): Promise<void> {
    const action = await until(async () => (await actionsAt(text, document)).find((one) => one.title === title), (found) => assert.ok(found, title));
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
  }

  it('silence a finding where it stands, and one undo brings it back', async () => {
    const { document } = await open(BROKEN);
    await untilFindings(BROKEN, ['8 unknown-item {item 7}']);
    const before = document.getText();
    await apply('Silence here (unknown-item)', '{item 7}', document);
    await untilFindings(BROKEN, []);
    assert.match(document.getText(), /^\/\/ agenda-disable-next-line unknown-item\n.*\{item 7\}/m);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await untilFindings(BROKEN, ['8 unknown-item {item 7}']);
  });

  it('turn a code off in the folder: a new agenda.json holds at once, saved or not', async () => {
    const { document } = await open(BROKEN);
    await untilFindings(BROKEN, ['8 unknown-item {item 7}']);
    await apply('Turn off in this folder (unknown-item)', '{item 7}', document);
    await untilFindings(BROKEN, []);
    assert.ok(existsSync(pathOf('agenda.json')));
    const settings = await vscode.workspace.openTextDocument(uriOf('agenda.json'));
    assert.deepEqual(JSON.parse(settings.getText()), { severity: { 'unknown-item': 'off' } });
    await settings.save();
    assert.equal(readFileSync(pathOf('agenda.json'), 'utf8'), settings.getText());
    await untilFindings(BROKEN, []);
  });

  it('repair what is certain on save, where the settings ask for it', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { 'source.fixAll.agenda': 'explicit' }, vscode.ConfigurationTarget.Global);
    const editor = await open(AGENDA);
    await replace(editor, 'Opening of the meeting', 'Opening of the meeting.');
    await untilFindings(AGENDA, [`${String(positionOf(editor.document, 'Opening of the meeting.').line + 1)} title-punctuation .`]);
    await editor.document.save();
    await untilFindings(AGENDA, []);
    assert.ok(!readFileSync(pathOf(AGENDA), 'utf8').includes('Opening of the meeting.\n'));
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
  });

  it('explain a finding: the code is a link to a page, and so is a fix', async () => {
    const { document } = await open(BROKEN);
    await untilFindings(BROKEN, ['8 unknown-item {item 7}']);
    const [finding] = vscode.languages.getDiagnostics(document.uri);
    assert.ok(typeof finding?.code === 'object');
    assert.deepEqual([finding.code.value, finding.code.target.scheme, finding.code.target.path, finding.code.target.query], ['unknown-item', 'command', 'agenda.explain', '["unknown-item"]']);
    const action = (await actionsAt('{item 7}', document)).find(({ title }) => title === 'Explain unknown-item');
    assert.ok(action?.command);
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
    await until(() => labels(), (shown) => assert.ok(shown.some((label) => label.includes('unknown-item.md')), shown.join()));
  });

  it('explain nothing that is no code', async () => {
    const before = labels();
    for (const hostile of ['../../package', 'README', 'weekday/../weekday', '', 'file:///etc/passwd', 7, null, ['weekday'], { code: 'weekday' }]) await vscode.commands.executeCommand('agenda.explain', hostile);
    assert.deepEqual(labels(), before);
    assert.equal(findings(BROKEN).length, 1);
  });

  const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
});
