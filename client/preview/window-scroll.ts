/** Scrolling the window: what the page does by itself is told from what a person does. */

/** The height that the page has scrolled to by itself, or that has been told of already. */
let known = 0;

/** Scrolls by so many CSS pixels, without telling anybody. */
export function scrollWindowBy(pixels: number): void {
  if (pixels !== 0) window.scrollBy({ top: pixels, behavior: 'instant' });
  keepQuiet();
}

export function scrollWindowToTop(): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  keepQuiet();
}

/** Wherever the window stands now, nobody has scrolled it there: what the page shows has changed. */
export function keepQuiet(): void {
  known = window.scrollY;
}

/** Calls for every scrolling by a person, at most once a frame. */
export function onPersonScrolls(scrolled: () => void): void {
  window.addEventListener('scroll', () => {
    if (Math.abs(window.scrollY - known) < 1) return;
    known = window.scrollY;
    scrolled();
  }, { passive: true });
}
