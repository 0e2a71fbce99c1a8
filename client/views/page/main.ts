/** The script of the page of a view beside the preview: draws what the extension sends, and tells it what is clicked. It loads nothing and runs no text. */
import { REDLINE_STYLE } from '../../../print/redline/index.js';
import { STYLE } from '../../../print/style.js';
import type { ViewContent } from '../../../server/protocol/index.js';
import { readToView, type FromView, type ViewWords } from '../../messages/index.js';
import { createCalendar } from './calendar.js';
import { onClick } from './click.js';
import { createRedline } from './redline.js';
import { rememberView } from './remember.js';
import { createVersions } from './versions.js';
import type { View, ViewTools } from './view.js';

/** What VS Code gives to the page of a webview, once. */
interface Host {
  postMessage(message: FromView): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const container = document.querySelector<HTMLElement>('#view');
const notice = document.querySelector<HTMLElement>('#notice');
if (container !== null && notice !== null) run(container, notice, acquireVsCodeApi());

function run(container: HTMLElement, notice: HTMLElement, host: Host): void {
  document.adoptedStyleSheets = [STYLE, REDLINE_STYLE].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  let view: View | undefined;
  let sequence = 0;
  const say = (message: FromView) => host.postMessage(message);
  const memory = rememberView(host);
  onClick(container, say);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readToView(data);
    switch (message?.type) {
      case 'content':
        document.body.dataset['colors'] = message.colors;
        show(message.content, message.words);
        break;
      case 'patch':
        sequence += 1;
        if (message.patch.sequence === sequence) view?.patch(message.patch);
        else say({ type: 'ready' }); // one was lost: everything is asked for
        break;
      case 'go':
        view?.go(message.to);
        break;
      case 'notice':
        notice.textContent = message.text;
        notice.hidden = message.text === null;
        container.hidden = message.text !== null;
        break;
      case undefined: // not ours
        break;
    }
  });
  say({ type: 'ready' });

  function show(content: ViewContent, words: ViewWords): void {
    const top = window.scrollY;
    const isFirst = view === undefined;
    sequence = 0;
    container.className = content.kind;
    container.hidden = false;
    view = viewOf(content, { container, words, say });
    if (isFirst) memory.restore(content);
    else window.scrollTo({ top, behavior: 'instant' });
  }
}

function viewOf(content: ViewContent, tools: ViewTools): View {
  switch (content.kind) {
    case 'versions': return createVersions(content, tools);
    case 'redline': return createRedline(content, tools);
    case 'calendar': return createCalendar(content, tools);
  }
}
