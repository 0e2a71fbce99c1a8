/** The script of a preview's page: draws what the extension sends, and tells it what is clicked. It loads nothing and runs no text. */
import { readToPage, type ToExtension, type ToPage } from '../messages/index.js';
import { showCited } from './cited.js';
import { onClick } from './click.js';
import { copyToClipboard, onCopy } from './copy.js';
import { showFindings } from './findings.js';
import { onKeys } from './keyboard.js';
import { createAppearance } from './look.js';
import { createMemory } from './memory.js';
import { createPage } from './page.js';
import { rememberPlace } from './place.js';
import { createPopup } from './popup.js';
import { scrollTogether } from './together.js';
import { createZoom } from './zoom.js';

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
  const say = (message: ToExtension) => host.postMessage(message);
  const appearance = createAppearance(container);
  const page = createPage(container, appearance, () => say({ type: 'ready' }));
  const memory = createMemory(host);
  const together = scrollTogether(page.blocks, say);
  const place = rememberPlace(page.blocks, memory);
  const zoom = createZoom(container.parentElement ?? container, together, memory);
  const popup = createPopup();
  const cited = showCited(container, popup, say);
  const findings = showFindings(container, page.blocks, popup, say);
  onClick(container, say);
  onKeys(container, page.blocks, say);
  onCopy(container);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readToPage(data);
    if (message !== undefined) take(message);
  });
  say({ type: 'ready' });

  function take(message: ToPage): void {
    switch (message.type) {
      case 'content':
        page.show(message.content);
        place.restore(message.content.uri);
        findings.place();
        break;
      case 'patch':
        page.patch(message.patch);
        findings.place();
        break;
      case 'look':
        together.keepLine(() => appearance.set(message.look));
        findings.place();
        break;
      case 'mark':
        page.mark(message.key);
        break;
      case 'notice':
        notice.textContent = message.text;
        notice.hidden = message.text === null;
        break;
      case 'copy':
        void copyToClipboard(message.html, message.text).then((done) => say({ type: 'copied', done }));
        break;
      case 'scroll':
        together.goTo(message.to);
        break;
      case 'findings':
        findings.show(message.label, message.findings);
        break;
      case 'facts':
        cited.show(message.question, message.facts);
        break;
      case 'zoom':
        zoom.change(message.change);
        break;
      case 'lock':
        memory.write({ locked: message.locked });
        break;
    }
  }
}
