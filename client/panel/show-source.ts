/** Shows the place in a text that a person asked for in a preview. */
import { commands, Selection, TextEditorRevealType, ViewColumn, window, type Range, type TextDocumentShowOptions, type Uri } from 'vscode';

/** Puts the cursor at a place of an editor that is in sight and leaves the focus where it is; false: the document is in none. */
export function pointInSource(document: Uri, place: Range): boolean {
  const editors = window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === document.toString());
  for (const editor of editors) {
    editor.selection = new Selection(place.start, place.start);
    editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  }
  return editors.length > 0;
}

/**
 * Selects `place` in the editor that shows the document, and gives it the focus; where none does, one is opened beside the
 * preview's column `from`, or in it where the preview is alone. Without a place the cursor stays.
 */
export async function showSource(document: Uri, from: ViewColumn | undefined, place?: Range): Promise<void> {
  const options: TextDocumentShowOptions = {
    viewColumn: columnOf(document) ?? otherColumn(from),
    ...(place === undefined ? {} : { selection: new Selection(place.start, place.end) }),
  };
  await commands.executeCommand('vscode.open', document, options); // `showTextDocument` would keep the document open for minutes
}

/** The column in which a document is already open, seen or behind another tab. */
function columnOf(document: Uri): ViewColumn | undefined {
  const seen = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.toString());
  if (seen?.viewColumn !== undefined) return seen.viewColumn;
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(({ input }) => hasUri(input) && input.uri.toString() === document.toString())?.group.viewColumn;
}

/** Where text is edited while the preview stays in sight: another column that is there, else the preview's own. */
function otherColumn(from: ViewColumn | undefined): ViewColumn {
  const others = window.tabGroups.all.map((group) => group.viewColumn).filter((column) => column !== from);
  return others[0] ?? from ?? ViewColumn.Active;
}

function hasUri(input: unknown): input is { readonly uri: Uri } {
  return typeof input === 'object' && input !== null && 'uri' in input;
}
