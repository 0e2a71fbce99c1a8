/** What is clicked in a view: a citation is followed, anything else shows where it is written, in the document of its side. */
import { sourceOfPoint } from '../../../print/dom/write.js';
import type { FromView, Side } from '../../messages/index.js';

/** No link of the page is ever opened by the browser. Buttons say by themselves what they do. */
export function onClick(container: HTMLElement, say: (message: FromView) => void): void {
  container.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('button, summary') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    const link = target.closest('a');
    const side = sideOf(target);
    if (link !== null) {
      goWithinPage(link);
      const source = sourceOfPoint(link, 0);
      if (source !== undefined) say({ type: 'follow', side, source });
    } else if (document.getSelection()?.isCollapsed !== false && target.closest('[data-side]') !== null) {
      const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
      const source = caret !== null && target.contains(caret.offsetNode) ? sourceOfPoint(caret.offsetNode, caret.offset) : sourceOfPoint(target, 0);
      if (source !== undefined) say({ type: 'reveal', side, source });
    }
  });
}

function sideOf(target: Element): Side {
  return target.closest<HTMLElement>('[data-side]')?.dataset['side'] === 'other' ? 'other' : 'own';
}

function goWithinPage(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) document.getElementById(href.slice(1))?.scrollIntoView({ block: 'nearest' });
}
