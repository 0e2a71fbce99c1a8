/** One view: passes on to its page what the server says, and does what the page asks for. */
import type { Uri} from 'vscode';
import { type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/protocol/index.js';
import { readFromView, type FromView, type Side, type ToView } from '../messages/index.js';
import { goTo } from '../panel/go-to.js';
import { colorsOf, onLookChanged } from '../panel/look.js';
import { requestsFor } from '../panel/requests.js';
import { showSource } from '../panel/show-source.js';
import { noServerNotice } from '../panel/words.js';
import { readText } from './other-file.js';
import { refreshAtRest } from './refresh.js';
import { noticeOf, titleOf, viewWords } from './words.js';

/** What a view is of. */
export interface ViewOf {
  readonly kind: protocol.ViewKind;
  readonly uri: Uri;
  /** Not with a calendar. */
  readonly other?: Uri;
}

export interface View {
  readonly id: string;
  readonly of: ViewOf;
  readonly panel: WebviewPanel;
  /** Gets everything from the server and gives it to the page. */
  load(): Promise<void>;
  /** The server says that what is shown may be out of date. */
  outOfDate(): void;
  /** A person is typing somewhere. */
  typing(): void;
  go(to: 'next' | 'previous'): void;
}

/** Fills a panel whose page is there already; ends with the panel. `id`: the server's name for it. */
export function view(id: string, panel: WebviewPanel, of: ViewOf, client: BaseLanguageClient): View {
  let loads = 0;
  let isLoading = false;
  let pages: protocol.ViewPages | undefined;
  const refreshing = refreshAtRest(refresh);

  panel.webview.onDidReceiveMessage((value: unknown) => {
    const message = readFromView(value);
    if (message !== undefined) void take(message);
  });
  panel.onDidChangeViewState(() => {
    if (!panel.visible) close(); // VS Code throws the page away: it asks again when it is seen again
  });
  const lookChanges = onLookChanged(() => of.uri, () => void load());
  panel.onDidDispose(() => {
    lookChanges.dispose();
    refreshing.dispose();
    close();
  });
  return { id, of, panel, load, outOfDate: () => refreshing.wanted(), typing: () => refreshing.typing(), go: (to) => say({ type: 'go', to }) };

  async function load(): Promise<void> {
    const thisLoad = ++loads;
    isLoading = true;
    const content = await open().catch((error: unknown) => {
      client.error('A view could not be opened', error, false);
    });
    if (thisLoad !== loads) return;
    isLoading = false;
    if (content === undefined) {
      say({ type: 'notice', text: noServerNotice() });
      return;
    }
    say({ type: 'content', content, words: viewWords(), colors: colorsOf(of.uri) });
    describe(content);
  }

  /** A patch that arrives during a load is from the time before it. */
  async function refresh(): Promise<void> {
    const params: protocol.ChangesOfViewParams = { id };
    const thisLoad = loads;
    const patch = await client.sendRequest<protocol.ChangesOfViewResult>(protocol.CHANGES_OF_VIEW, params).catch(() => null);
    if (patch === null || isLoading || thisLoad !== loads) return;
    say({ type: 'patch', patch });
    if (patch.pages !== undefined) describe(patch.pages);
  }

  function describe(now: protocol.ViewPages): void {
    pages = now;
    panel.title = titleOf(of.kind, now);
    say({ type: 'notice', text: noticeOf(now) });
  }

  async function open(): Promise<protocol.OpenViewResult> {
    const params: protocol.OpenViewParams = { id, view: await request() };
    return client.sendRequest<protocol.OpenViewResult>(protocol.OPEN_VIEW, params);
  }

  async function request(): Promise<protocol.ViewRequest> {
    const uri = client.code2ProtocolConverter.asUri(of.uri);
    if (of.kind === 'calendar' || of.other === undefined) return { kind: 'calendar', uri };
    const other = client.code2ProtocolConverter.asUri(of.other);
    return of.kind === 'versions' ? { kind: of.kind, uri, other } : { kind: of.kind, uri, other, text: (await readText(of.other)) ?? null };
  }

  async function take(message: FromView): Promise<void> {
    if (message.type === 'ready') return load();
    const document = documentOf(message.side);
    const server = requestsFor(document, client);
    if (message.type === 'reveal') {
      const place = await server.sourceOf(message.source).catch(() => undefined);
      if (place !== undefined) await showSource(document, panel.viewColumn, place);
    } else {
      const targets = await server.definitionOf(message.source).catch(() => undefined);
      if (targets !== undefined) await goTo(targets, panel.viewColumn);
    }
  }

  function documentOf(side: Side): Uri {
    const page = side === 'own' ? pages?.own : pages?.other;
    return page === undefined ? of.uri : client.protocol2CodeConverter.asUri(page.uri);
  }

  function close(): void {
    const params: protocol.CloseViewParams = { id };
    if (client.isRunning()) void client.sendNotification(protocol.CLOSE_VIEW, params);
  }

  function say(message: ToView): void {
    if (panel.visible) void panel.webview.postMessage(message);
  }
}
