/** The script of a preview's page: draws what the extension sends, and tells it what is clicked. It loads nothing and runs no text. */
import { readToPage, type ToExtension } from '../messages/index.js';
import { onClick } from './click.js';
import { copyToClipboard, onCopy } from './copy.js';
import { onKeys } from './keyboard.js';
import { createAppearance } from './look.js';
import { createPage } from './page.js';
import { rememberPlace } from './place.js';

/** What VS Code gives to the page of a webview, once. */
interface Host {
  postMessage(message: ToExtension): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const container = document.querySelector<HTMLElement>('#page');
const notice = document.querySelector<HTMLElement>('#notice');
if (container !== null && notice !== null) run(container, notice, acquireVsCodeApi());

function run(container: HTMLElement, notice: HTMLElement, host: Host): void {
  const appearance = createAppearance(container);
  const page = createPage(container, appearance, () => host.postMessage({ type: 'ready' }));
  const place = rememberPlace(container, host);
  onClick(container, (message) => host.postMessage(message));
  onKeys(container, (message) => host.postMessage(message));
  onCopy(container);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readToPage(data);
    switch (message?.type) {
      case 'content':
        page.show(message.content);
        place.restore(message.content.uri);
        break;
      case 'patch':
        page.patch(message.patch);
        break;
      case 'look':
        appearance.set(message.look);
        break;
      case 'mark':
        page.mark(message.key);
        break;
      case 'notice':
        notice.textContent = message.text;
        notice.hidden = message.text === null;
        break;
      case 'copy':
        void copyToClipboard(message.html, message.text).then((done) => host.postMessage({ type: 'copied', done }));
        break;
      case undefined: // not ours
        break;
    }
  });
  host.postMessage({ type: 'ready' });
}
