/** All views beside the preview that are open: versions side by side, redlines, calendars. One for each document and what it is shown with. */
import type { Uri} from 'vscode';
import { Disposable, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { VIEW_OUT_OF_DATE, type ViewKind, type ViewOutOfDateParams } from '../../server/protocol/index.js';
import { prepareView, readViewState } from './webview.js';
import { view, type View, type ViewOf } from './view.js';

const KINDS: readonly ViewKind[] = ['versions', 'redline', 'calendar'];
/** The view types of the panels, as the manifest names them. */
const viewTypeOf = (kind: ViewKind) => `agenda.${kind}`;

export interface Views {
  /** Shows a view: the one that is open, else a new one in `column`. */
  open(of: ViewOf, column?: ViewColumn): void;
  /** What the view with the focus is of. */
  active(): ViewOf | undefined;
  /** In the view with the focus. */
  go(to: 'next' | 'previous'): void;
  dispose(): void;
}

/** Starts with none; those of the last session come back by themselves. */
export function openViews(extension: Uri, client: BaseLanguageClient): Views {
  const views = new Map<string, View>();
  let last = 0;
  const listening = Disposable.from(
    client.onNotification(VIEW_OUT_OF_DATE, (params: ViewOutOfDateParams) => [...views.values()].find(({ id }) => id === params.id)?.outOfDate()),
    workspace.onDidChangeTextDocument(() => views.forEach((one) => one.typing())),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const one of views.values()) void one.load();
    }),
    ...KINDS.map((kind) => window.registerWebviewPanelSerializer(viewTypeOf(kind), {
      deserializeWebviewPanel: (panel, state: unknown) => {
        const of = readViewState(state);
        if (of?.kind !== kind || views.has(keyOf(of))) panel.dispose();
        else show(panel, of);
        return Promise.resolve();
      },
    })),
  );
  return {
    open: (of, column = ViewColumn.Active) => {
      const known = views.get(keyOf(of));
      if (known === undefined) show(window.createWebviewPanel(viewTypeOf(of.kind), '', { viewColumn: column, preserveFocus: column === ViewColumn.Beside }, { enableFindWidget: true }), of);
      else known.panel.reveal();
    },
    active: () => activeView()?.of,
    go: (to) => activeView()?.go(to),
    dispose: () => {
      listening.dispose();
      for (const { panel } of views.values()) panel.dispose();
    },
  };

  function show(panel: WebviewPanel, of: ViewOf): void {
    const key = keyOf(of);
    prepareView(panel, extension, of);
    views.set(key, view(String(++last), panel, of, client));
    panel.onDidDispose(() => views.delete(key));
  }

  function activeView(): View | undefined {
    return [...views.values()].find(({ panel }) => panel.active);
  }
}

const keyOf = ({ kind, uri, other }: ViewOf) => [kind, uri.toString(), other?.toString() ?? ''].join('\n');
