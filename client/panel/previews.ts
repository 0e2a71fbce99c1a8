/** All previews that are open. One follows the active editor, unless it is locked: then it stays with its document. */
import { Disposable, languages, window, workspace, type Uri, type ViewColumn, type WebviewPanel } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { PREVIEW_CHANGED, type PreviewPatch } from '../../server/protocol/index.js';
import type { ZoomChange } from '../messages/index.js';
import { createLoader } from './loader.js';
import { preview, type Preview, type PreviewStart } from './preview.js';
import { prepareWebview, readState } from './webview.js';

const VIEW_TYPE = 'agenda.preview';

export interface Previews {
  /** Shows the preview of a document: the one that shows it already, else one that follows the active editor, else a new one in `column`. */
  open(document: Uri, column: ViewColumn, preserveFocus: boolean): void;
  /** Shows it in a preview that stays with it: the one that there is, else a new one in `column`. */
  openLocked(document: Uri, column: ViewColumn): void;
  /** The preview that has the focus. */
  active(): Preview | undefined;
  /** Shows the source of the preview that has the focus. */
  showSource(): Promise<void>;
  /** The preview that has the focus stays with its document from now on, or follows the active editor again. */
  toggleLock(): void;
  /** Shows the preview that has the focus larger or smaller. */
  zoom(change: ZoomChange): void;
  /** Closes all. */
  dispose(): void;
}

/** Starts with none; those of the last session come back by themselves. */
export function openPreviews(extension: Uri, client: BaseLanguageClient): Previews {
  const previews = new Set<Preview>();
  const { load, leave, isLoading } = createLoader(client, previews);
  const listening = Disposable.from(
    client.onNotification(PREVIEW_CHANGED, (patch: PreviewPatch) => {
      const document = client.protocol2CodeConverter.asUri(patch.uri);
      if (!isLoading(document)) for (const one of previewsOf(document)) one.change(patch);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const one of previews) load(one.document());
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => previewsOf(textEditor.document.uri).forEach((one) => one.markCursor())),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => previewsOf(textEditor.document.uri).forEach((one) => one.editorScrolled(textEditor))),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === 'agenda') follow(editor.document.uri);
    }),
    languages.onDidChangeDiagnostics(({ uris }) => uris.flatMap(previewsOf).forEach((one) => one.findingsChanged())),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) for (const one of previews) move(one, oldUri, newUri);
    }),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        const last = readState(state);
        if (last === undefined) panel.dispose();
        else show(panel, { ...last, followsEditor: false });
        return Promise.resolve();
      },
    }),
  );
  return {
    open: (document, column, preserveFocus) => {
      const [known] = previewsOf(document);
      const following = [...previews].find((one) => !one.isLocked());
      if (known === undefined) following?.showDocument(document, false);
      const shown = known ?? following;
      if (shown === undefined) show(createPanel(column, preserveFocus), { document, locked: false, followsEditor: true });
      else shown.reveal();
    },
    openLocked: (document, column) => {
      const known = previewsOf(document).find((one) => one.isLocked());
      if (known === undefined) show(createPanel(column, true), { document, locked: true, followsEditor: true });
      else known.reveal();
    },
    active,
    showSource: async () => active()?.showSource(),
    toggleLock: () => {
      const one = active();
      one?.lock(!one.isLocked());
    },
    zoom: (change) => active()?.zoom(change),
    dispose: () => {
      listening.dispose();
      for (const one of previews) one.dispose();
    },
  };

  function createPanel(viewColumn: ViewColumn, preserveFocus: boolean): WebviewPanel {
    return window.createWebviewPanel(VIEW_TYPE, '', { viewColumn, preserveFocus }, { enableFindWidget: true });
  }

  function show(panel: WebviewPanel, start: PreviewStart): void {
    prepareWebview(panel, extension, start.document);
    const shown = preview(panel, start, client, load, leave);
    previews.add(shown);
    panel.onDidDispose(() => previews.delete(shown));
  }

  /** Those that follow the active editor show its document. */
  function follow(document: Uri): void {
    for (const one of previews) {
      if (!one.isLocked() && !one.hasLedTo(document) && !isSame(one.document(), document)) one.showDocument(document, false);
    }
  }

  /** A file or folder has a new name. */
  function move(one: Preview, from: Uri, to: Uri): void {
    const document = one.document();
    const within = isSame(document, from) ? '' : document.path.startsWith(`${from.path}/`) ? document.path.slice(from.path.length) : undefined;
    if (within === undefined || document.scheme !== from.scheme || document.authority !== from.authority) return;
    one.showDocument(to.with({ path: to.path + within }), true);
  }

  function previewsOf(document: Uri): readonly Preview[] {
    return [...previews].filter((one) => isSame(one.document(), document));
  }

  function active(): Preview | undefined {
    return [...previews].find((one) => one.isActive());
  }
}

function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}
