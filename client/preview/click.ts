/** What is clicked on the page: a citation is followed, anything else shows where it is written, and a word that is clicked twice is selected there. */
import { placeOfText, sourceOfPoint } from '../../print/dom/write.js';
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
  container.addEventListener('dblclick', ({ target }) => {
    const word = target instanceof Element && target.closest('a') === null ? selectedWord() : undefined;
    if (word !== undefined) say({ type: 'select', ...word });
  });
}

/** Where the word is written that a double click has selected. */
function selectedWord(): { readonly source: SourcePoint; readonly end: SourcePoint } | undefined {
  const selection = document.getSelection();
  const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : undefined;
  const source = range && sourceOfPoint(range.startContainer, range.startOffset);
  if (range === undefined || source === undefined) return undefined;
  const isTyped = range.startContainer instanceof Text && placeOfText(range.startContainer) !== undefined;
  const length = isTyped ? range.toString().trimEnd().length : 0; // Windows selects the space behind it, too
  return { source, end: { unit: source.unit, offset: source.offset + length } };
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
