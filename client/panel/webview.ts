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

/** What a preview was in the last session. */
export interface LastSession {
  readonly document: Uri;
  readonly locked: boolean;
}

/** From what the page has kept; undefined if that is unreadable. */
export function readState(state: unknown): LastSession | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { uri, locked } = state as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string') return undefined;
  try {
    return { document: Uri.parse(uri, true), locked: locked === true };
  } catch {
    return undefined;
  }
}
