// Definition, references, hover, completion, symbols, links and folding, as a real VS Code asks for them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AGENDA, open, positionOf, startAnew, untilFindings, uriOf } from './support.js';

describe('in an open agenda', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await open(AGENDA));
    await untilFindings(AGENDA, []);
  });
  after(startAnew);

  it('a resolution leads to where the registry defines it', async () => {
    assert.deepEqual(await definitionsOf('resolution 1/2'), ['registry.agenda:10']);
  });

  it('an item leads to its heading', async () => {
    assert.deepEqual(await definitionsOf('agenda item 1.'), [`${AGENDA}:8`]);
  });

  it('a document is found wherever it is named', async () => {
    const at = positionOf(document, 'TST/CONF/WG.1/2030/2', 3);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    assert.deepEqual(found.map(placeOf).sort(), [`${AGENDA}:17`, 'registry.agenda:14'].sort());
  });

  it('the mouse tells what a resolution is, and nothing in it is trusted', async () => {
    const at = positionOf(document, 'resolution 1/2', 12);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const contents = hovers.flatMap((hover) => hover.contents).filter((content) => content instanceof vscode.MarkdownString);
    const text = contents.map(({ value }) => value).join('\n');
    assert.ok(text.includes('Strengthening of tests'), text);
    for (const { isTrusted, supportHtml } of contents) assert.deepEqual({ isTrusted, supportHtml }, { isTrusted: false, supportHtml: false });
  });

  it('a directive is completed', async () => {
    const editor = await open(AGENDA);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, '\n@');
    });
    const at = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(['annex', 'schedule', 'documents'].every((name) => labels.some((label) => label.includes(name))), labels.join());
    await vscode.commands.executeCommand('undo');
  });

  it('the outline has the items', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = symbols.flatMap((symbol) => [symbol, ...symbol.children]).map(({ name }) => name).join('\n');
    for (const title of ['Opening of the meeting', 'Progress made', 'Adoption of the report']) assert.ok(names.includes(title), names);
  });

  it('the parts can be folded', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(ranges.some(({ start }) => start === 11), JSON.stringify(ranges));
  });

  it('a symbol of the whole folder is found by its name', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Strengthening');
    assert.ok(found.some(({ location }) => placeOf(location) === 'registry.agenda:10'), found.map(({ name }) => name).join());
  });

  async function definitionsOf(text: string): Promise<string[]> {
    const at = positionOf(document, text, text.search(/\d/));
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at);
    return found.map((one) => placeOf('targetUri' in one ? new vscode.Location(one.targetUri, one.targetSelectionRange ?? one.targetRange) : one));
  }
});

/** `file:line`, the line one-based. */
function placeOf({ uri, range }: vscode.Location): string {
  const folder = uriOf('').path.replace(/\/?$/, '/');
  return `${uri.path.replace(folder, '')}:${range.start.line + 1}`;
}
