/** Where on the page a person reads: kept while blocks change above it, and remembered from one session to the next. */

/** Runs `change` so that the topmost block in sight which it leaves alone stays where it is seen. */
export function keepInPlace(container: HTMLElement, change: () => void): void {
  if (window.scrollY === 0) {
    change();
    return;
  }
  const seen = blocksFromTop(container).map((node) => ({ node, top: topOf(node) }));
  change();
  const anchor = seen.find(({ node }) => node.isConnected);
  if (anchor !== undefined) window.scrollBy({ top: topOf(anchor.node) - anchor.top, behavior: 'instant' });
}

/** What a page remembers: its document, the block at the top of the window and how far that has been scrolled past. */
interface Place {
  readonly uri: string;
  readonly key: string;
  readonly past: number;
}

interface Memory {
  getState(): unknown;
  setState(state: Place): void;
}

const MILLISECONDS_AT_REST = 150;

/** Remembers the place whenever scrolling comes to rest. `restore` goes back to it once the document is shown for the first time. */
export function rememberPlace(container: HTMLElement, memory: Memory): { restore(uri: string): void } {
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
      const place = readPlace(memory.getState());
      if (isFirst && place?.uri === shown) goTo(place);
      remember();
    },
  };

  function remember(): void {
    if (uri === undefined) return;
    const [top] = window.scrollY === 0 ? [] : blocksFromTop(container);
    memory.setState({ uri, key: top?.dataset['key'] ?? '', past: top === undefined ? 0 : -topOf(top) });
  }

  function goTo({ key, past }: Place): void {
    const node = key === '' ? undefined : container.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (node) window.scrollBy({ top: topOf(node) + past, behavior: 'instant' });
  }
}

function readPlace(state: unknown): Place | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { uri, key, past } = state as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && typeof key === 'string' && typeof past === 'number' ? { uri, key, past } : undefined;
}

/** The blocks that are in sight, from the top of the window. */
function blocksFromTop(container: HTMLElement): HTMLElement[] {
  const blocks = [...container.querySelectorAll<HTMLElement>('[data-key]')];
  let least = 0;
  let beyond = blocks.length;
  while (least < beyond) {
    const middle = (least + beyond) >> 1;
    const block = blocks[middle];
    if (block !== undefined && block.getBoundingClientRect().bottom <= 0) least = middle + 1;
    else beyond = middle;
  }
  const inSight: HTMLElement[] = [];
  for (const block of blocks.slice(least)) {
    if (inSight.length > 0 && topOf(block) > window.innerHeight) break;
    inSight.push(block);
  }
  return inSight;
}

function topOf(node: HTMLElement): number {
  return node.getBoundingClientRect().top;
}
