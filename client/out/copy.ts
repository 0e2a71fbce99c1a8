/** Copies a document as formatted text. Only a page can write formatted text into the clipboard, so the preview does it. */
import { env, window, type Uri } from 'vscode';
import type { FormattedText } from '../../server/protocol/index.js';
import type { Rendering } from './rendering.js';
import { copied, copiedAsText, noSuchFile } from './words.js';

/** What the page of a preview does for it: true once the clipboard holds both forms. */
export type CopyInPage = (formatted: FormattedText) => Promise<boolean>;

/** Where the page may not, the clipboard gets the text alone, and the person is told. */
export async function copyFormatted(document: Uri, rendering: Rendering, copyInPage: CopyInPage): Promise<void> {
  const formatted = await rendering.formatted(document);
  if (formatted === null) {
    void window.showErrorMessage(noSuchFile());
  } else if (await copyInPage(formatted)) {
    window.setStatusBarMessage(copied(), MILLISECONDS_SHOWN);
  } else {
    await env.clipboard.writeText(formatted.text);
    void window.showWarningMessage(copiedAsText());
  }
}

const MILLISECONDS_SHOWN = 5000;
