/** All previews that are open: one for each document. */
import { Disposable, ViewColumn, window, type Uri, type WebviewPanel } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { PREVIEW_CHANGED, type PreviewPatch } from '../../server/protocol/index.js';
import { preview, type Preview } from './preview.js';
import { prepareWebview, readState } from './webview.js';

const VIEW_TYPE = 'agenda.preview';

export interface Previews {
  /** Shows the preview of a document: the one that is open, else a new one in `column`. */
  open(document: Uri, column: ViewColumn): void;
  /** The preview that has the focus. */
  active(): Preview | undefined;
  /** Shows the source of the preview that has the focus. */
  showSource(): Promise<void>;
  /** Closes all. */
  dispose(): void;
}

/** Starts with none; those of the last session come back by themselves. */
export function openPreviews(extension: Uri, client: BaseLanguageClient): Previews {
  const previews = new Map<string, Preview>();
  const listening = Disposable.from(
    client.onNotification(PREVIEW_CHANGED, (patch: PreviewPatch) => previews.get(keyOf(client.protocol2CodeConverter.asUri(patch.uri)))?.change(patch)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const one of previews.values()) void one.load();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => previews.get(keyOf(textEditor.document.uri))?.markCursor()),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        const document = readState(state);
        if (document === undefined || previews.has(keyOf(document))) panel.dispose();
        else show(panel, document);
        return Promise.resolve();
      },
    }),
  );
  return {
    open: (document, column) => {
      const known = previews.get(keyOf(document));
      if (known === undefined) show(window.createWebviewPanel(VIEW_TYPE, '', { viewColumn: column, preserveFocus: column === ViewColumn.Beside }), document);
      else known.reveal();
    },
    active: () => [...previews.values()].find((one) => one.isActive()),
    showSource: async () => {
      for (const one of previews.values()) if (one.isActive()) await one.showSource();
    },
    dispose: () => {
      listening.dispose();
      for (const one of previews.values()) one.dispose();
    },
  };

  function show(panel: WebviewPanel, document: Uri): void {
    const key = keyOf(document);
    prepareWebview(panel, extension, document);
    previews.set(key, preview(panel, document, client));
    panel.onDidDispose(() => previews.delete(key));
  }

}

/** The same for all spellings of an address. */
function keyOf(document: Uri): string {
  return document.toString();
}
