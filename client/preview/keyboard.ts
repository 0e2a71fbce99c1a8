/**
 * The page by keyboard. Tab goes from link to link and Enter follows one, as everywhere; Alt and an arrow go from block to block, and
 * Enter there goes to where the block is written.
 */
import { sourceOfPoint } from '../../print/dom/write.js';
import type { ToExtension } from '../messages/index.js';
import { indexAtTop, type Blocks } from './lines.js';

/** Tells `say` of what is asked for by keyboard. */
export function onKeys(container: HTMLElement, blocks: Blocks, say: (message: ToExtension) => void): void {
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLElement && !event.altKey && !event.ctrlKey && !event.metaKey) follow(event, event.target);
  });
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step === undefined) return;
    event.preventDefault();
    goTo(neighbour(container, blocks, step));
  });

  /** A link with an address is clicked by the browser itself. */
  function follow(event: KeyboardEvent, target: HTMLElement): void {
    const isLink = target.localName === 'a';
    const source = sourceOfPoint(target, 0);
    if (source === undefined || (isLink && target.hasAttribute('href'))) return;
    event.preventDefault();
    say({ type: isLink ? 'follow' : 'reveal', source });
  }
}

/** The block behind or before the one that has the focus; where none has it, the one at the cursor in the text, else the first in sight. */
function neighbour(container: HTMLElement, blocks: Blocks, step: 1 | -1): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-key]');
  if (!focused) return container.querySelector<HTMLElement>('.at-cursor') ?? blocks.at(indexAtTop(blocks));
  const index = Array.from({ length: blocks.count() }, (_, at) => blocks.at(at)).indexOf(focused);
  return blocks.at(index + step) ?? focused;
}

/** A block takes part in no Tab order, but can have the focus. */
function goTo(block: HTMLElement | undefined): void {
  if (block === undefined) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'nearest' });
}
