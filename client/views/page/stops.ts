/** The list of differences over a view, and the way from one to the next: by the list, by commands, by the keyboard. */
import { fill, make } from './view.js';

/** Where a difference is seen, and what it is. */
export interface Stop {
  readonly node: HTMLElement;
  readonly text: string;
  /** What it is about, in the words of the document. */
  readonly excerpt?: { readonly text: string; readonly lang: string; readonly dir: string };
}

export interface Stops {
  /** To be put over the view. */
  readonly element: HTMLElement;
  update(stops: readonly Stop[]): void;
  go(to: 'next' | 'previous'): void;
}

/** `title` has a place for the number of differences; `none` is said where there are none. */
export function createStops(title: string, none: string): Stops {
  const summary = make('summary', '');
  const list = make('ol', '');
  const element = make('details', 'stops', {}, [summary, list]);
  let stops: readonly Stop[] = [];
  let current: HTMLElement | undefined;
  return { element, update, go };

  function update(now: readonly Stop[]): void {
    // Where a difference is drawn anew, the way goes on from the one in its place.
    const at = stops.findIndex(({ node }) => node === current);
    if (at >= 0 && !now.some(({ node }) => node === current)) current = now[at]?.node;
    stops = now;
    summary.textContent = stops.length === 0 ? none : fill(title, stops.length);
    list.replaceChildren(...stops.map(({ node, text, excerpt }) => {
      const button = make('button', '', { type: 'button' }, [text]);
      if (excerpt !== undefined) button.append(' ', make('bdi', '', { lang: excerpt.lang, dir: excerpt.dir }, [excerpt.text]));
      button.addEventListener('click', () => goTo(node));
      return make('li', '', {}, [button]);
    }));
  }

  function go(to: 'next' | 'previous'): void {
    const at = stops.findIndex(({ node }) => node === current);
    const next = to === 'next' ? at + 1 : at < 0 ? stops.length - 1 : at - 1;
    const stop = stops[(next + stops.length) % stops.length];
    if (stop !== undefined) goTo(stop.node);
  }

  function goTo(node: HTMLElement): void {
    current?.classList.remove('current');
    current = node;
    node.classList.add('current');
    node.scrollIntoView({ block: 'center' });
    if (!node.matches('button')) node.tabIndex = -1;
    node.focus({ preventScroll: true });
  }
}
