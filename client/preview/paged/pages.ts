/**
 * The paged view. The blocks stand in columns of the height of a page, one under the other: the browser breaks columns by the
 * rules by which it breaks pages when it prints. Sheets of paper with running symbol and page number are drawn behind
 * them; they are no part of the text.
 */
import type { Margins } from '../../../print/style/paper.js';
import { countColumns } from './columns.js';

export interface Pages {
  /** Divides what the container holds into pages, anew after every change. */
  divide(margins: Margins): void;
  /** Back to one sheet. */
  join(): void;
}

export function createPages(container: HTMLElement): Pages {
  const sheets = document.createElement('div');
  sheets.className = 'sheets';
  sheets.setAttribute('aria-hidden', 'true');
  sheets.hidden = true;
  container.before(sheets);
  const around = container.parentElement ?? document.body;
  window.addEventListener('resize', fit);
  return { divide, join };

  function divide(margins: Margins): void {
    if (container.hidden) {
      join();
      return;
    }
    show(countColumns(container), margins);
    fit();
  }

  function join(): void {
    if (sheets.hidden) return;
    sheets.replaceChildren();
    sheets.hidden = true;
    fit();
  }

  function show(count: number, { symbol, job, direction }: Margins): void {
    sheets.hidden = false;
    sheets.dir = direction;
    while (sheets.childElementCount > count) sheets.lastElementChild?.remove();
    while (sheets.childElementCount < count) sheets.append(newSheet());
    for (const [index, sheet] of [...sheets.children].entries()) {
      const [head, foot] = sheet.children;
      label(head, 'symbol', index === 0 ? '' : symbol);
      label(foot, 'number', `${index + 1}/${count}`);
      label(foot, 'job', index === 0 ? '' : job); // there the number itself stands
    }
  }

  /** Pages that are wider than the window are shown smaller: what stands on them stays the same. */
  function fit(): void {
    around.style.removeProperty('--fit');
    around.style.removeProperty('margin-bottom');
    if (sheets.hidden) return;
    const room = document.documentElement.clientWidth - 2 * SPACE_BESIDE;
    const scale = Math.min(1, room / container.offsetWidth);
    if (scale === 1) return;
    around.style.setProperty('--fit', String(scale));
    around.style.marginBottom = `${(scale - 1) * around.offsetHeight}px`;
  }
}

/** CSS pixels of the desk that are seen on each side of a page at least. */
const SPACE_BESIDE = 8;

/** Its texts are attributes, which the style sheet draws: they cannot be selected, copied or found. */
function newSheet(): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  for (const part of ['sheet-head', 'sheet-foot']) {
    const child = document.createElement('div');
    child.className = part;
    sheet.append(child);
  }
  return sheet;
}

function label(part: Element | undefined, name: string, text: string): void {
  if (part instanceof HTMLElement && part.dataset[name] !== text) part.dataset[name] = text;
}
