/** Gives the page the look that a person has set: its style, its colours, and pages or one long sheet. */
import type { Margins } from '../../print/style/paper.js';
import { setupStyle, STYLE } from '../../print/style.js';
import type { PreviewPage } from '../../server/protocol/index.js';
import type { Look } from '../messages/index.js';
import { createPages } from './paged/pages.js';

export interface Appearance {
  set(look: Look): void;
  /** The document as a whole is another. */
  describe(page: PreviewPage): void;
  /** To be called behind every change of the blocks: divides them into pages anew. */
  update(): void;
}

const DEFAULT_LOOK: Look = { view: 'continuous', colors: 'theme', image: null };

/** `container` has the blocks and stands in an element of its own. */
export function createAppearance(container: HTMLElement): Appearance {
  const common = new CSSStyleSheet();
  common.replaceSync(STYLE);
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [common, own];
  const pages = createPages(container);
  let look = DEFAULT_LOOK;
  let paper: PreviewPage['paper'] = 'a4';
  let direction: PreviewPage['direction'] = 'ltr';
  let style = '';
  apply();
  return { set, describe, update };

  function set(to: Look): void {
    look = to;
    apply();
  }

  function describe(page: PreviewPage): void {
    ({ paper, direction } = page);
    update();
  }

  function apply(): void {
    document.body.dataset['view'] = look.view;
    document.body.dataset['colors'] = look.colors;
    update();
  }

  function update(): void {
    const margins = marginsShown(container, direction);
    const wanted = setupStyle({ paper, image: look.image ?? undefined }, margins);
    if (wanted !== style) own.replaceSync(wanted);
    style = wanted;
    if (look.view === 'paged') pages.divide(margins);
    else pages.join();
  }
}

/** What the margins say, of the page as it is shown: the symbol without the marks of notes, and the processing number. */
function marginsShown(container: HTMLElement, direction: Margins['direction']): Margins {
  const symbol = container.firstElementChild?.closest('.masthead')?.querySelector('.symbol');
  const texts = [...(symbol?.childNodes ?? [])].filter((node) => !(node instanceof Element && node.localName === 'sup')).map((node) => node.textContent ?? '');
  const last = container.lastElementChild;
  const job = (last?.localName === 'section' ? last.lastElementChild : last)?.closest('.job')?.textContent ?? '';
  return { symbol: texts.join('').trim(), job: job.trim(), direction };
}
