/** The webview of a view: what it may do, the page in it, and what it remembers from one session to the next. */
import { env, Uri, type WebviewPanel } from 'vscode';
import { newNonce, viewHtml, webviewOptions } from '../panel/html.js';
import type { ViewOf } from './view.js';

/** Puts the page into a panel, which may do no more than show it. The page asks for its content by itself. */
export function prepareView(panel: WebviewPanel, extension: Uri, { uri }: ViewOf): void {
  const { webview } = panel;
  const media = Uri.joinPath(extension, 'dist', 'media');
  const icons = Uri.joinPath(extension, 'client', 'icons');
  panel.title = uri.path.split('/').at(-1) ?? '';
  panel.iconPath = { light: Uri.joinPath(icons, 'agenda-light.svg'), dark: Uri.joinPath(icons, 'agenda-dark.svg') };
  webview.options = webviewOptions(media);
  webview.html = viewHtml({
    script: webview.asWebviewUri(Uri.joinPath(media, 'views.js')).toString(),
    style: webview.asWebviewUri(Uri.joinPath(media, 'views.css')).toString(),
    source: webview.cspSource,
    nonce: newNonce(),
    title: panel.title,
    language: env.language,
  });
}

/** What the page of the last session was of, from what that page has kept; undefined if that is unreadable. */
export function readViewState(state: unknown): ViewOf | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { kind, uri, other } = state as Readonly<Record<string, unknown>>;
  const own = readUri(uri);
  const second = readUri(other);
  if (own === undefined) return undefined;
  if (kind === 'calendar') return { kind, uri: own };
  return (kind === 'versions' || kind === 'redline') && second !== undefined ? { kind, uri: own, other: second } : undefined;
}

function readUri(value: unknown): Uri | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Uri.parse(value, true);
  } catch {
    return undefined;
  }
}
