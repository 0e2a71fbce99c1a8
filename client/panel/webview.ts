/** The webview of a preview: what it may do, the page in it, and what it remembers from one session to the next. */
import { env, Uri, type WebviewPanel } from 'vscode';
import { newNonce, previewHtml, webviewOptions } from './html.js';
import { titleOf } from './words.js';

/** Puts the page of `document` into a panel, which may do no more than show it. The page asks for its content by itself. */
export function prepareWebview(panel: WebviewPanel, extension: Uri, document: Uri): void {
  const { webview } = panel;
  const media = Uri.joinPath(extension, 'dist', 'media');
  const icons = Uri.joinPath(extension, 'client', 'icons');
  const title = titleOf(document.path.split('/').at(-1) ?? '');
  panel.title = title;
  panel.iconPath = { light: Uri.joinPath(icons, 'agenda-light.svg'), dark: Uri.joinPath(icons, 'agenda-dark.svg') };
  webview.options = webviewOptions(media);
  webview.html = previewHtml({
    script: webview.asWebviewUri(Uri.joinPath(media, 'preview.js')).toString(),
    style: webview.asWebviewUri(Uri.joinPath(media, 'preview.css')).toString(),
    source: webview.cspSource,
    nonce: newNonce(),
    title,
    language: env.language,
  });
}

/** The document that the page of the last session was of, from what that page has kept; undefined if that is unreadable. */
export function readState(state: unknown): Uri | undefined {
  const uri: unknown = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
  if (typeof uri !== 'string') return undefined;
  try {
    return Uri.parse(uri, true);
  } catch {
    return undefined;
  }
}
