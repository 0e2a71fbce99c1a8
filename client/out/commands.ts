/** The commands that take a document elsewhere: copied, saved, printed. They take no arguments, whatever they are called with. */
import { commands, window, type Disposable, type ExtensionContext, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Preview } from '../panel/preview.js';
import { copyFormatted } from './copy.js';
import { printDocument } from './print.js';
import { renderingBy } from './rendering.js';
import { saveAsHtml } from './save-html.js';
import { noPreview, noServer } from './words.js';

/** `activePreview`: the one that has the focus. */
export function registerOutCommands(context: ExtensionContext, client: BaseLanguageClient, activePreview: () => Preview | undefined): Disposable[] {
  const rendering = renderingBy(client);
  return [
    commands.registerCommand('agenda.copyFormatted', () => attempt(async () => {
      const preview = activePreview();
      if (preview === undefined) void window.showInformationMessage(noPreview());
      else await copyFormatted(preview.document(), rendering, (formatted) => preview.copy(formatted));
    })),
    commands.registerCommand('agenda.saveAsHtml', () => attempt(() => withDocument((document) => saveAsHtml(document, rendering)))),
    commands.registerCommand('agenda.print', () => attempt(() => withDocument((document) => printDocument(document, rendering, context.globalStorageUri)))),
  ];

  async function withDocument(run: (document: Uri) => Promise<void>): Promise<void> {
    const editor = window.activeTextEditor;
    const document = activePreview()?.document() ?? (editor?.document.languageId === 'agenda' ? editor.document.uri : undefined);
    if (document === undefined) void window.showInformationMessage(noPreview());
    else await run(document);
  }

  async function attempt(run: () => Promise<void>): Promise<void> {
    if (client.isRunning()) await run();
    else void window.showErrorMessage(noServer());
  }
}
