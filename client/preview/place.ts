/** Where on the page a person reads: kept while blocks change above it, and remembered from one session to the next. */
import { blocksFromTop, indexAtTop, type Blocks } from './lines.js';
import type { Memory, Place } from './memory.js';
import { keepQuiet, scrollWindowBy } from './window-scroll.js';

/** Runs `change` so that the topmost block in sight which it leaves alone stays where it is seen; it changes what the blocks of `keys` show. */
export function keepInPlace(blocks: Blocks, keys: ReadonlySet<string>, change: () => void): void {
  if (window.scrollY === 0) {
    change();
    return;
  }
  const seen = blocksFromTop(blocks).filter(({ dataset }) => !keys.has(dataset['key'] ?? '')).map((node) => ({ node, top: topOf(node) }));
  change();
  const anchor = seen.find(({ node }) => node.isConnected);
  if (anchor !== undefined) scrollWindowBy(topOf(anchor.node) - anchor.top);
  else keepQuiet();
}

const MILLISECONDS_AT_REST = 150;

/** Remembers the place whenever scrolling comes to rest. `restore` goes back to it once the document is shown for the first time. */
export function rememberPlace(blocks: Blocks, memory: Memory): { restore(uri: string): void } {
  let uri: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(remember, MILLISECONDS_AT_REST);
  }, { passive: true });

  return {
    restore: (shown) => {
      const isFirst = uri === undefined;
      uri = shown;
      const remembered = memory.read();
      if (isFirst && remembered.uri === shown && remembered.place !== undefined) goTo(remembered.place);
      remember();
    },
  };

  function remember(): void {
    if (uri === undefined) return;
    const index = window.scrollY === 0 ? -1 : indexAtTop(blocks);
    const top = blocks.at(index);
    const place = top === undefined ? TOP : { key: top.dataset['key'] ?? '', index, past: -topOf(top) };
    memory.write({ uri, place: { ...place, count: blocks.count() } });
  }

  function goTo({ key, index, count, past }: Place): void {
    if (index < 0) return;
    // Keys are those of one run of the server; where as many blocks are shown as there were, it is most likely the same text.
    const node = (count === blocks.count() ? undefined : blocks.named(key)) ?? blocks.at(index);
    if (node !== undefined) scrollWindowBy(topOf(node) + past);
  }
}

const TOP = { key: '', index: -1, past: 0 };

function topOf(node: HTMLElement): number {
  return node.getBoundingClientRect().top;
}
