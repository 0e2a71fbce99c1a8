/** When a view asks what has changed: at once where that is quick, else as soon as a person rests. */

export interface Refreshing {
  /** Something may have changed. */
  wanted(): void;
  /** A person is typing: what takes its time waits. */
  typing(): void;
  dispose(): void;
}

/** An answer that comes within this is quick. */
const QUICK_MILLISECONDS = 60;
const SHORTEST_REST = 250;

/** Never asks again before it has an answer. */
export function refreshAtRest(refresh: () => Promise<void>): Refreshing {
  let isWanted = false;
  let isAsking = false;
  let lastTook = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  return { wanted, typing, dispose: () => clearTimeout(resting) };

  function wanted(): void {
    isWanted = true;
    waitIfWanted();
  }

  function typing(): void {
    if (lastTook > QUICK_MILLISECONDS) waitIfWanted();
  }

  function waitIfWanted(): void {
    if (!isWanted || isAsking) return;
    clearTimeout(resting);
    if (lastTook <= QUICK_MILLISECONDS) void ask();
    else resting = setTimeout(() => void ask(), Math.max(SHORTEST_REST, lastTook));
  }

  async function ask(): Promise<void> {
    isWanted = false;
    isAsking = true;
    const begin = performance.now();
    await refresh();
    lastTook = performance.now() - begin;
    isAsking = false;
    waitIfWanted();
  }
}
