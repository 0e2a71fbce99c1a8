/**
 * Prints a document. VS Code lets no page within it print (a webview's sandbox has no dialogs), so the browser of the person does: it is
 * given the page in a file of its own, in the folder that VS Code keeps for the extension in the person's profile.
 */
import { Uri, window, workspace } from 'vscode';
import { fileNameOf } from './file-name.js';
import { isOnThisMachine, openOutside } from './open-outside.js';
import type { Rendering } from './rendering.js';
import { saveAsHtml } from './save-html.js';
import { noSuchFile, notSaved, printElsewhere, printInBrowser, saveTitle } from './words.js';
import { writeWhole } from './write-file.js';

/** `storage`: the extension's own folder. Pages that were printed before are deleted first. */
export async function printDocument(document: Uri, rendering: Rendering, storage: Uri): Promise<void> {
  const folder = Uri.joinPath(storage, 'print');
  if (!isOnThisMachine(folder)) {
    if ((await window.showInformationMessage(printElsewhere(), saveTitle())) !== undefined) await saveAsHtml(document, rendering);
    return;
  }
  const rendered = await rendering.html(document);
  if (rendered === null) {
    void window.showErrorMessage(noSuchFile());
    return;
  }
  const page = Uri.joinPath(folder, `${fileNameOf(rendered.name)}.html`);
  try {
    await workspace.fs.delete(folder, { recursive: true }).then(undefined, () => {}); // at first there is none
    await workspace.fs.createDirectory(folder);
    await writeWhole(page, rendered.html);
  } catch (error) {
    void window.showErrorMessage(notSaved(error instanceof Error ? error.message : String(error)));
    return;
  }
  if (await openOutside(page)) void window.showInformationMessage(printInBrowser());
}
