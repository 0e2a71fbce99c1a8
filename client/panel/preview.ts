/** One preview: passes on to its page what the server says of its document, and does what the page asks for. */
import { window, type Uri, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FormattedText, PreviewPage, PreviewPatch, SourcePoint } from '../../server/protocol/index.js';
import { readToExtension, type ToPage } from '../messages/index.js';
import { copiesInPage } from './copies.js';
import { goTo } from './go-to.js';
import { lookOf, onLookChanged } from './look.js';
import { requestsFor } from './requests.js';
import { showSource } from './show-source.js';
import { noServerNotice, noticeOf, titleOf } from './words.js';

export interface Preview {
  readonly document: Uri;
  /** Gets everything from the server and gives it to the page. */
  load(): Promise<void>;
  change(patch: PreviewPatch): void;
  /** Marks the block that prints what is at the cursor, as soon as the cursor rests. */
  markCursor(): void;
  /** Brings the preview to the front. */
  reveal(): void;
  isActive(): boolean;
  showSource(): Promise<void>;
  /** Has the page put a text into the clipboard, both as formatted text and as plain; false where it may not. */
  copy(formatted: FormattedText): Promise<boolean>;
  dispose(): void;
}

const MILLISECONDS_AT_REST = 60;

/** Fills a panel whose page is there already; ends with the panel. */
export function preview(panel: WebviewPanel, document: Uri, client: BaseLanguageClient): Preview {
  const server = requestsFor(document, client);
  let loads = 0;
  let isLoading = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const copies = copiesInPage((formatted) => say({ type: 'copy', ...formatted }));

  panel.webview.onDidReceiveMessage((value: unknown) => {
    const message = readToExtension(value);
    if (message?.type === 'ready') void load();
    if (message?.type === 'reveal') void reveal(message.source);
    if (message?.type === 'follow') void follow(message.source);
    if (message?.type === 'copied') copies.end(message.done);
  });
  panel.onDidChangeViewState(() => {
    if (!panel.visible) server.closePreview(); // VS Code throws the page away: it asks again when it is seen again
  });
  const lookChanges = onLookChanged(document, () => void showLook());
  panel.onDidDispose(() => {
    lookChanges.dispose();
    clearTimeout(resting);
    server.closePreview();
  });
  return {
    document,
    load,
    change,
    markCursor: () => {
      clearTimeout(resting);
      resting = setTimeout(() => void mark(), MILLISECONDS_AT_REST);
    },
    reveal: () => panel.reveal(),
    isActive: () => panel.active,
    showSource: () => showSource(document, panel.viewColumn),
    copy: (formatted) => {
      panel.reveal(); // the clipboard is for the page that has the focus
      return copies.begin(formatted);
    },
    dispose: () => {
      panel.dispose();
    },
  };

  async function load(): Promise<void> {
    const thisLoad = ++loads;
    isLoading = true;
    const opened = server.openPreview().catch((error: unknown) => {
      client.error('A preview could not be opened', error, false);
    });
    const [content] = await Promise.all([opened, showLook()]);
    if (thisLoad !== loads) return;
    isLoading = false;
    if (content === undefined) {
      say({ type: 'notice', text: noServerNotice() });
    } else {
      say({ type: 'content', content });
      showPage(content.page);
      await mark();
    }
  }

  async function showLook(): Promise<void> {
    say({ type: 'look', look: await lookOf(document) });
  }

  /** A patch that arrives during a load is from the time before it. */
  function change(patch: PreviewPatch): void {
    if (isLoading) return;
    say({ type: 'patch', patch });
    if (patch.page !== undefined) showPage(patch.page);
  }

  function showPage(page: PreviewPage): void {
    panel.title = titleOf(page.name);
    say({ type: 'notice', text: noticeOf(page) });
  }

  async function mark(): Promise<void> {
    const editor = window.visibleTextEditors.find((one) => one.document.uri.toString() === document.toString());
    if (editor === undefined || !panel.visible) return;
    const block = await server.blockAt(editor.selection.active).catch(() => null);
    say({ type: 'mark', key: block?.key ?? null });
  }

  async function reveal(point: SourcePoint): Promise<void> {
    const place = await server.sourceOf(point).catch(() => undefined);
    if (place !== undefined) await showSource(document, panel.viewColumn, place);
  }

  async function follow(point: SourcePoint): Promise<void> {
    const targets = await server.definitionOf(point).catch(() => undefined);
    if (targets !== undefined) await goTo(targets, panel.viewColumn);
  }

  function say(message: ToPage): void {
    if (panel.visible) void panel.webview.postMessage(message);
  }
}
