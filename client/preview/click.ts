/** What is clicked on the page: a citation is followed, anything else shows where it is written. */
import { sourceOfPoint } from '../../print/dom/write.js';
import type { SourcePoint } from '../../server/protocol/index.js';
import type { ToExtension } from '../messages/index.js';

/** Tells `say` of every click; no link of the page is ever opened by the browser, nor by VS Code behind our back. */
export function onClick(container: HTMLElement, say: (message: ToExtension) => void): void {
  container.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    if (link === null) {
      const source = hasSelection() ? undefined : pointAt(event, event.target);
      if (source !== undefined) say({ type: 'reveal', source });
    } else {
      goWithinPage(container, link);
      const source = sourceOfPoint(link, 0);
      if (source !== undefined) say({ type: 'follow', source });
    }
  });
}

/** Text was selected, not clicked. */
function hasSelection(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** The place in the source of the character under the mouse, else of the element. */
function pointAt({ clientX, clientY }: MouseEvent, target: Element): SourcePoint | undefined {
  const caret = document.caretPositionFromPoint(clientX, clientY);
  const isWithin = caret !== null && target.contains(caret.offsetNode);
  return isWithin ? sourceOfPoint(caret.offsetNode, caret.offset) : sourceOfPoint(target, 0);
}

/** Brings what a link of this page leads to, an item or a note, into sight. */
function goWithinPage(container: HTMLElement, link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return;
  container.querySelector(`#${CSS.escape(href.slice(1))}`)?.scrollIntoView({ block: 'nearest' });
}
