/** What a view remembers from one session to the next: what it is of, and how far it was scrolled. */
import type { ViewContent } from '../../../server/protocol/index.js';

interface Memory {
  getState(): unknown;
  setState(state: unknown): void;
}

const MILLISECONDS_AT_REST = 150;

/** Remembers whenever scrolling comes to rest. `restore` scrolls to where the same view was, and remembers that it is this one. */
export function rememberView(memory: Memory): { restore(content: ViewContent): void } {
  let view: Readonly<Record<string, string>> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const remember = () => {
    if (view !== undefined) memory.setState({ ...view, top: window.scrollY });
  };
  window.addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(remember, MILLISECONDS_AT_REST);
  }, { passive: true });

  return {
    restore: ({ kind, own, other }) => {
      const state = memory.getState();
      const isSame = isObject(state) && state['kind'] === kind && state['uri'] === own.uri && state['other'] === other?.uri;
      const top = isSame ? state['top'] : 0;
      view = { kind, uri: own.uri, ...(other !== undefined && { other: other.uri }) };
      if (typeof top === 'number' && top > 0) window.scrollTo({ top, behavior: 'instant' });
      remember();
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
