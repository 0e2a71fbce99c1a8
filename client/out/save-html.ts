/** Saves a document as one HTML page, the same that `agenda render --to html` writes. */
import { Uri, window } from 'vscode';
import { fileNameOf } from './file-name.js';
import type { Rendering } from './rendering.js';
import { noSuchFile, notSaved, savedAs, saveTitle, openIt } from './words.js';
import { writeWhole } from './write-file.js';
import { openOutside } from './open-outside.js';

/** Asks where, beginning beside the document. */
export async function saveAsHtml(document: Uri, rendering: Rendering): Promise<void> {
  const rendered = await rendering.html(document);
  if (rendered === null) {
    void window.showErrorMessage(noSuchFile());
    return;
  }
  const beside = document.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(document, '..', `${nameFor(document, rendered.name)}.html`) };
  const target = await window.showSaveDialog({ ...beside, filters: { HTML: ['html'] }, title: saveTitle() });
  if (target === undefined) return;
  try {
    await writeWhole(target, rendered.html);
  } catch (error) {
    void window.showErrorMessage(notSaved(error instanceof Error ? error.message : String(error)));
    return;
  }
  const name = target.path.split('/').at(-1) ?? '';
  const chosen = await window.showInformationMessage(savedAs(name), openIt());
  if (chosen !== undefined) await openOutside(target);
}

/** The document's own name without its ending. */
function nameFor(document: Uri, symbol: string): string {
  return fileNameOf((document.path.split('/').at(-1) ?? symbol).replace(/\.agenda$/i, ''));
}
