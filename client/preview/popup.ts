/** A small window over the page with what is known of a word: text only. It can be read by the mouse, and Escape closes it. */

export interface Popup {
  /** Shows lines beside an element, which it describes for those who hear the page. */
  show(beside: HTMLElement, content: readonly Node[], place: { readonly lang?: string; readonly dir: 'ltr' | 'rtl' | 'auto' }): void;
  hide(): void;
  /** Hides it soon, unless the mouse comes into it. */
  leave(): void;
  /** What it stands beside, if it is shown. */
  readonly beside: () => HTMLElement | undefined;
}

const MILLISECONDS_TO_REACH = 250;
const GAP = 4;
const EDGE = 8;

export function createPopup(): Popup {
  const box = document.createElement('div');
  let beside: HTMLElement | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  box.id = 'popup';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);
  box.addEventListener('pointerenter', () => clearTimeout(leaving));
  box.addEventListener('pointerleave', leave);
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  return { show, hide, leave, beside: () => beside };

  function show(element: HTMLElement, content: readonly Node[], { lang, dir }: { readonly lang?: string; readonly dir: string }): void {
    hide();
    beside = element;
    box.replaceChildren(...content);
    box.dir = dir;
    box.lang = lang ?? '';
    box.hidden = false;
    element.setAttribute('aria-describedby', box.id);
    put(element);
  }

  function hide(): void {
    clearTimeout(leaving);
    beside?.removeAttribute('aria-describedby');
    beside = undefined;
    box.hidden = true;
  }

  function leave(): void {
    clearTimeout(leaving);
    leaving = setTimeout(hide, MILLISECONDS_TO_REACH);
  }

  /** Under the element where there is room, else over it; within the window. */
  function put(element: HTMLElement): void {
    const rects = [...element.getClientRects()];
    const around = element.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const first = rects[0] ?? around;
    const last = rects.at(-1) ?? around;
    const under = last.bottom + GAP + height <= window.innerHeight - EDGE || first.top - GAP - height < EDGE;
    const [left, top] = under ? [last.left, last.bottom + GAP] : [first.left, first.top - GAP - height];
    const most = document.documentElement.clientWidth - width - EDGE;
    box.style.left = `${String(Math.max(EDGE, Math.min(left, most)) + window.scrollX)}px`;
    box.style.top = `${String(top + window.scrollY)}px`;
  }
}
