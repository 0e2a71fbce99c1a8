/** The printed page as it is shown: put there once, then only patched. */
import { patchBlocks, showBlocks, type ShownBlocks } from '../../print/dom/patch.js';
import type { PreviewContent, PreviewPage, PreviewPatch } from '../../server/protocol/index.js';
import type { Appearance } from './look.js';
import type { Blocks } from './lines.js';
import { keepInPlace } from './place.js';

export interface Page {
  show(content: PreviewContent): void;
  /** Applies a patch; where one before it is missing, everything is asked for instead. */
  patch(patch: PreviewPatch): void;
  /** Marks the block of that key as the one at the cursor; null: none. */
  mark(key: string | null): void;
  /** What is shown. */
  readonly blocks: Blocks;
}

const MARK = 'at-cursor';

/** `askForAll` is called when a patch was lost. */
export function createPage(container: HTMLElement, appearance: Appearance, askForAll: () => void): Page {
  let shown: ShownBlocks | undefined;
  let sequence = 0;
  let marked: string | null = null;
  let markedNode: HTMLElement | undefined;
  const named = (key: string) => shown?.nodes.get(key);
  const blocks: Blocks = { named, count: () => shown?.keys.length ?? 0, at: (index) => named(shown?.keys[index] ?? '') };
  return { show, patch, mark, blocks };

  function show({ page, blocks }: PreviewContent): void {
    shown = showBlocks(container, blocks);
    sequence = 0;
    describe(page);
    mark(marked);
  }

  function patch({ sequence: number, page, ...changes }: PreviewPatch): void {
    if (shown === undefined) return; // all was asked for and is on its way
    const patched = shown;
    sequence += 1;
    if (number !== sequence) {
      shown = undefined;
      askForAll();
      return;
    }
    keepInPlace(blocks, new Set(changes.changed.map(({ key }) => key)), () => {
      patchBlocks(patched, changes);
      mark(marked); // before the page is measured, which lays it out
      if (page === undefined) appearance.update();
      else describe(page);
    });
  }

  function mark(key: string | null): void {
    marked = key;
    const node = key === null ? undefined : named(key);
    if (markedNode !== node) markedNode?.classList.remove(MARK);
    node?.classList.add(MARK);
    markedNode = node;
  }

  function describe(page: PreviewPage): void {
    container.lang = page.language;
    container.dir = page.direction;
    container.dataset['kind'] = page.kind;
    container.hidden = page.kind === 'missing';
    appearance.describe(page);
  }
}
