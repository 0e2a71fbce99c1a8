/** One preview: passes on to its page what the server says of its document, and does what the page asks for. */
import { Range, window, type TextEditor, type Uri, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FormattedText, PreviewContent, PreviewPage, PreviewPatch, SourcePoint } from '../../server/protocol/index.js';
import { readToExtension, type ToExtension, type ToPage, type ZoomChange } from '../messages/index.js';
import { copiesInPage } from './copies.js';
import { pageFindings } from './findings.js';
import { goTo } from './go-to.js';
import { latest } from './latest.js';
import { lookOf, onLookChanged } from './look.js';
import { requestsFor } from './requests.js';
import { pointInSource, showSource } from './show-source.js';
import { scrollTogether } from './together.js';
import { findingsLabel, noServerNotice, noticeOf, titleOf } from './words.js';

export interface Preview {
  readonly document: () => Uri;
  /** Shows another document; `isMoved`: it is the same under a new name. */
  showDocument(document: Uri, isMoved: boolean): void;
  /** Everything is there; undefined: there is no server. */
  show(content: PreviewContent | undefined): void;
  change(patch: PreviewPatch): void;
  /** Marks the block that prints what is at the cursor, as soon as the cursor rests. */
  markCursor(): void;
  editorScrolled(editor: TextEditor): void;
  /** The findings of the document are others. */
  findingsChanged(): void;
  zoom(change: ZoomChange): void;
  /** Stays with its document. */
  readonly isLocked: () => boolean;
  lock(locked: boolean): void;
  /** The page has just led to that document: that its editor is active now is its doing. */
  readonly hasLedTo: (document: Uri) => boolean;
  /** Brings the preview to the front. */
  reveal(): void;
  isActive(): boolean;
  isVisible(): boolean;
  showSource(): Promise<void>;
  /** Has the page put a text into the clipboard, both as formatted text and as plain; false where it may not. */
  copy(formatted: FormattedText): Promise<boolean>;
  dispose(): void;
}

export interface PreviewStart {
  readonly document: Uri;
  readonly locked: boolean;
  /** The page goes where the editor stands; else where it was in the last session. */
  readonly followsEditor: boolean;
}

const MILLISECONDS_AT_REST = 60;
const MILLISECONDS_TO_OPEN = 1500;

/** Fills a panel whose page is there already; ends with the panel. `load` is called when the page wants everything, `leave` when it shows a document no more. */
export function preview(panel: WebviewPanel, start: PreviewStart, client: BaseLanguageClient, load: (document: Uri) => void, leave: (document: Uri) => void): Preview {
  let { document, locked } = start;
  let server = requestsFor(document, client);
  let goesToEditor = start.followsEditor;
  let name = '';
  let ledTo: readonly string[] = [];
  let ledAwayUntil = 0;
  let isGone = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const copies = copiesInPage((formatted) => say({ type: 'copy', ...formatted }));
  const together = scrollTogether(() => document, () => server, (to) => say({ type: 'scroll', to }));
  const sendFindings = latest(async (of: Uri) => {
    const findings = await pageFindings(of, server);
    if (of === document) say({ type: 'findings', label: findingsLabel(), findings });
  });

  panel.webview.onDidReceiveMessage((value: unknown) => {
    const message = readToExtension(value);
    if (message !== undefined) void take(message);
  });
  panel.onDidChangeViewState(() => {
    if (!isVisible()) leave(document); // VS Code throws the page away: it asks again when it is seen again
  });
  const lookChanges = onLookChanged(() => document, () => void showLook());
  panel.onDidDispose(() => {
    lookChanges.dispose();
    isGone = true;
    clearTimeout(resting);
    leave(document);
  });
  return {
    document: () => document,
    showDocument,
    show,
    change,
    markCursor: () => {
      clearTimeout(resting);
      resting = setTimeout(() => void mark(), MILLISECONDS_AT_REST);
    },
    editorScrolled: (editor) => {
      if (isVisible()) together.editorScrolled(editor);
      else if (editor.document.uri.toString() === document.toString()) goesToEditor = true;
    },
    findingsChanged: () => sendFindings(document),
    zoom: (by) => say({ type: 'zoom', change: by }),
    isLocked: () => locked,
    lock,
    hasLedTo: (other) => Date.now() < ledAwayUntil && ledTo.includes(other.toString()),
    reveal: () => panel.reveal(),
    isActive: () => !isGone && panel.active,
    isVisible,
    showSource: () => showSource(document, panel.viewColumn),
    copy: (formatted) => {
      panel.reveal(); // the clipboard is for the page that has the focus
      return copies.begin(formatted);
    },
    dispose: () => {
      panel.dispose();
    },
  };

  async function fill(): Promise<void> {
    await showLook();
    load(document);
  }

  async function showLook(): Promise<void> {
    say({ type: 'look', look: await lookOf(document) });
  }

  function showDocument(other: Uri, isMoved: boolean): void {
    const left = document;
    document = other;
    server = requestsFor(other, client);
    goesToEditor = !isMoved;
    leave(left);
    if (isVisible()) void fill();
  }

  function show(content: PreviewContent | undefined): void {
    if (content === undefined) {
      say({ type: 'notice', text: noServerNotice() });
      return;
    }
    say({ type: 'content', content });
    say({ type: 'lock', locked });
    showPage(content.page);
    void mark();
    sendFindings(document);
    if (goesToEditor) together.followEditor();
    goesToEditor = false;
  }

  function change(patch: PreviewPatch): void {
    say({ type: 'patch', patch });
    if (patch.page !== undefined) showPage(patch.page);
  }

  function showPage(page: PreviewPage): void {
    name = page.name;
    panel.title = titleOf(name, locked);
    say({ type: 'notice', text: noticeOf(page) });
  }

  function lock(isLocked: boolean): void {
    locked = isLocked;
    panel.title = titleOf(name, locked);
    say({ type: 'lock', locked });
  }

  async function take(message: ToExtension): Promise<void> {
    switch (message.type) {
      case 'ready':
        load(document);
        break;
      case 'reveal':
        await reveal(message.source, undefined);
        break;
      case 'select':
        await reveal(message.source, message.end);
        break;
      case 'follow':
        await follow(message.source);
        break;
      case 'scrolled':
        together.pageScrolled(message.source);
        break;
      case 'copied':
        copies.end(message.done);
        break;
      case 'cited':
        say({ type: 'facts', question: message.question, facts: await server.factsOf(message.source).catch(() => null) });
        break;
    }
  }

  async function mark(): Promise<void> {
    const editor = window.visibleTextEditors.find((one) => one.document.uri.toString() === document.toString());
    if (editor === undefined || !isVisible()) return;
    const block = await server.blockAt(editor.selection.active).catch(() => null);
    say({ type: 'mark', key: block?.key ?? null });
  }

  /** With an end the words up to it are selected and the editor gets the focus; else the cursor is put there, beside the preview. */
  async function reveal(point: SourcePoint, end: SourcePoint | undefined): Promise<void> {
    together.pageLeads();
    const place = await server.sourceOf(point).catch(() => undefined);
    if (place === undefined || (end === undefined && pointInSource(document, place))) return;
    const behind = end === undefined ? undefined : await server.sourceOf(end).catch(() => undefined);
    together.pageLeads();
    if (!isGone) await showSource(document, panel.viewColumn, new Range(place.start, behind?.end ?? place.start));
  }

  async function follow(point: SourcePoint): Promise<void> {
    together.pageLeads();
    const targets = await server.definitionOf(point).catch(() => undefined);
    if (targets === undefined || isGone) return;
    ledTo = targets.locations.map(({ uri }) => uri.toString());
    ledAwayUntil = Date.now() + MILLISECONDS_TO_OPEN;
    await goTo(targets, panel.viewColumn);
    ledAwayUntil = Date.now() + MILLISECONDS_TO_OPEN;
  }

  /** A panel that is gone may not even be asked. */
  function isVisible(): boolean {
    return !isGone && panel.visible;
  }

  function say(message: ToPage): void {
    if (isVisible()) void panel.webview.postMessage(message);
  }
}
