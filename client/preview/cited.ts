/** What a citation cites, shown while the mouse rests on it or it has the focus. */
import { sourceOfPoint } from '../../print/dom/write.js';
import type { CitedFacts, FactsOfResult } from '../../server/protocol/index.js';
import type { ToExtension } from '../messages/index.js';
import type { Popup } from './popup.js';

const MILLISECONDS_TO_REST = 250;

/** `show` is to be called with the facts that are sent for a question of that number; null: none are known. */
export function showCited(container: HTMLElement, popup: Popup, say: (message: ToExtension) => void): { show(question: number, facts: FactsOfResult | null): void } {
  let question = 0;
  let asked: HTMLElement | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const over = ({ target }: Event) => {
    const link = linkAt(target);
    if (link !== undefined && link !== asked) ask(link, MILLISECONDS_TO_REST);
  };
  const out = ({ target }: Event) => {
    if (linkAt(target) === undefined) return;
    clearTimeout(resting);
    asked = undefined;
    popup.leave();
  };
  container.addEventListener('pointerover', over);
  container.addEventListener('pointerout', out);
  container.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible') === true) ask(link, 0);
  });
  container.addEventListener('focusout', out);
  return {
    show: (number, facts) => {
      if (number !== question || facts === null || asked?.isConnected !== true) return;
      popup.show(asked, contentOf(facts), { lang: container.lang, dir: container.dir === 'rtl' ? 'rtl' : 'ltr' });
    },
  };

  function ask(link: HTMLElement, milliseconds: number): void {
    clearTimeout(resting);
    asked = link;
    resting = setTimeout(() => {
      const source = sourceOfPoint(link, 0);
      link.removeAttribute('title'); // the browser would show that beside it
      question += 1;
      if (source !== undefined) say({ type: 'cited', question, source });
    }, milliseconds);
  }

  function linkAt(target: EventTarget | null): HTMLElement | undefined {
    return target instanceof Element ? (target.closest<HTMLElement>('a[data-unit]') ?? undefined) : undefined;
  }
}

function contentOf({ entries, left }: FactsOfResult): readonly Node[] {
  return [...entries.map(entryNode), ...(left > 0 ? [line('p', `… +${String(left)}`)] : [])];
}

function entryNode({ name, title, details, otherTitles, file, address }: CitedFacts): Node {
  const entry = document.createElement('div');
  entry.className = 'cited';
  const lines = [
    line('b', name, 'auto'),
    line('p', title, 'auto'),
    line('p', details.join(' · '), 'auto'),
    ...otherTitles.map(({ language, text }) => line('p', `${language}: ${text}`, 'auto', language)),
    line('p', file ?? address ?? '', 'ltr'),
  ];
  entry.append(...lines.filter(({ textContent }) => textContent !== ''));
  return entry;
}

function line(tag: 'p' | 'b', text: string, dir: 'auto' | 'ltr' = 'auto', lang = ''): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  node.dir = dir;
  if (lang !== '') node.lang = lang;
  return node;
}
