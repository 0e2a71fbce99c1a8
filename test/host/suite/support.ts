// What the tests inside VS Code share: the files of the folder, what is said of them, and waiting without sleeping.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** The agenda that most tests are about, and what it says at first. */
export const AGENDA = 'TST-CONF-WG.1-2030-1.en.agenda';
/** An agenda that no test opens, with one finding: `unknown-item`. */
export const BROKEN = 'broken.agenda';

/** The path on the disk of a file of the open folder. */
export function pathOf(name: string): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return join(folder.uri.fsPath, name);
}

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.file(pathOf(name));
}

/** Opens a file in an editor, as a person does: what an extension opens would stay open for minutes behind its closed editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uriOf(name), { preview: false });
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), uriOf(name).toString());
  return editor;
}

/** What the folder holds at first. */
const originals = new Map(agendas().map((name) => [name, readFileSync(pathOf(name), 'utf8')]));

/** Closes all editors, throws away what was not saved, and puts the files of the folder as they were. */
export async function startAnew(): Promise<void> {
  await closeAll();
  for (const name of agendas()) if (!originals.has(name)) rmSync(pathOf(name), { recursive: true });
  for (const [name, text] of originals) if (readFileSync(pathOf(name), 'utf8') !== text) writeFileSync(pathOf(name), text);
}

function agendas(): string[] {
  return readdirSync(pathOf('')).filter((name) => name !== '.vscode');
}

/** Closes all editors; what was not saved is thrown away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Does on the disk what another program would: `change` makes the new text of a file from the old one. */
export function changeOnDisk(name: string, change: (text: string) => string): void {
  writeFileSync(pathOf(name), change(readFileSync(pathOf(name), 'utf8')));
}

/** Replaces the only occurrence of a text in an open document. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const start = positionOf(editor.document, text);
  const range = new vscode.Range(start, editor.document.positionAt(editor.document.offsetAt(start) + text.length));
  assert.ok(await editor.edit((edit) => {
    edit.replace(range, by);
  }));
}

/** Where the only occurrence of a text begins, or `within` it. */
export function positionOf(document: vscode.TextDocument, text: string, within = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0 && !document.getText().includes(text, offset + 1), `${text} stands not once in ${document.fileName}`);
  return document.positionAt(offset + within);
}

/** The findings of a file: line (one-based), code and the words that they are about, where the file is open. */
export function findings(name: string): string[] {
  const uri = uriOf(name);
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return vscode.languages.getDiagnostics(uri).map(({ range, code }) => {
    const word = document === undefined ? '' : ` ${document.getText(range)}`;
    return `${range.start.line + 1} ${codeText(code)}${word}`;
  });
}

function codeText(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the findings of a file are these. */
export async function untilFindings(name: string, expected: readonly string[], milliseconds?: number): Promise<void> {
  await until(() => findings(name), (found) => assert.deepEqual(found, expected, name), milliseconds);
}

/** Waits until `check` takes what `look` sees; throws what `check` threw last if that takes too long. */
export async function until<Seen>(look: () => Seen | Thenable<Seen>, check: (seen: Seen) => void, milliseconds = 15_000): Promise<Seen> {
  const last = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    try {
      check(seen);
      return seen;
    } catch (error) {
      if (Date.now() > last) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
