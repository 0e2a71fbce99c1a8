/** The page scrolls with the text and tells where a person scrolls it: the words at the top of both are the same. */
import type { SourcePoint } from '../../server/protocol/index.js';
import type { ScrollPlace, ToExtension } from '../messages/index.js';
import { lineAtTop, pointAtTop, topOfPoint, type Blocks, type PrintedLine } from './lines.js';
import { keepQuiet, onPersonScrolls, scrollWindowBy, scrollWindowToTop } from './window-scroll.js';

/** CSS pixels that are left above the line at the top. */
const ABOVE = 4;

export interface Together {
  /** Brings the words of a place to the top; null: the top of the page. */
  goTo(place: ScrollPlace | null): void;
  /** Runs a change of the size of what is shown; the line at the top stays there. */
  keepLine(change: () => void): void;
}

export function scrollTogether(blocks: Blocks, say: (message: ToExtension) => void): Together {
  let top: PrintedLine | undefined;
  window.addEventListener('scroll', () => {
    top = lineAtTop(blocks);
  }, { passive: true });
  window.addEventListener('resize', () => holdLine(top));
  onPersonScrolls(() => {
    const source = seenPoint(blocks);
    if (source !== undefined) say({ type: 'scrolled', source });
  });
  return {
    goTo: (place) => {
      if (place === null) scrollWindowToTop();
      else scrollWindowBy(topOfPlace(place) - ABOVE);
    },
    keepLine: (change) => {
      const line = lineAtTop(blocks);
      change();
      holdLine(line);
    },
  };

  function topOfPlace({ key, next, source }: ScrollPlace): number {
    const block = blocks.named(key);
    const behind = next === null ? undefined : blocks.named(next);
    return (block && topOfPoint(block, source, behind)) ?? behind?.getBoundingClientRect().top ?? block?.getBoundingClientRect().top ?? ABOVE;
  }
}

/** Null: the top of the page; undefined where nothing in sight tells it. */
function seenPoint(blocks: Blocks): SourcePoint | null | undefined {
  return window.scrollY === 0 ? null : pointAtTop(blocks);
}

/** Scrolls so that a line stands where it stood, unless that was at the very top of the page. */
function holdLine(line: PrintedLine | undefined): void {
  if (line?.text.isConnected === true && window.scrollY > 0) {
    const range = document.createRange();
    range.setStart(line.text, line.offset);
    range.setEnd(line.text, Math.min(line.offset + 1, line.text.length));
    scrollWindowBy(range.getBoundingClientRect().top - line.top);
  }
  keepQuiet();
}
