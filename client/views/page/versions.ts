/** Two language versions side by side: a row for each block and its counterpart, between them the differences. */
import { patchBlocks, showRows } from '../../../print/dom/patch.js';
import type { Difference, VersionRow, VersionsContent, ViewPage, ViewPages, ViewPatch } from '../../../server/protocol/index.js';
import type { Side, ViewWords } from '../../messages/index.js';
import { alignRows, keepAligned, pairTables } from './aligned-rows.js';
import { sideBlock } from './side-block.js';
import { createStops, type Stop } from './stops.js';
import { fill, make, type View, type ViewTools } from './view.js';

export function createVersions(content: VersionsContent, { container, words, say }: ViewTools): View {
  const stops = createStops(words.differences, words.noDifferences);
  const heads = make('div', 'pair heads', { role: 'row' });
  const body = make('div', 'rows', { role: 'rowgroup' });
  const table = make('div', 'pairs', { role: 'table' }, [make('div', '', { role: 'rowgroup' }, [heads]), body]);
  container.replaceChildren(stops.element, table);
  let pages: ViewPages = content;
  const known = new Map(content.rows.map((row) => [row.key, row]));
  const marks = new WeakMap<HTMLElement, HTMLElement>();
  const shown = showRows(body, content.rows, { node: writeRow, list: () => undefined });
  keepAligned(body, placeFlags);
  describe();
  number();
  return { patch, go: (to) => stops.go(to) };

  function patch({ changed, order, pages: now }: ViewPatch): void {
    const rows = changed as readonly VersionRow[];
    for (const row of rows) known.set(row.key, row);
    pages = now ?? pages;
    patchBlocks(shown, { changed: rows, order });
    if (now !== undefined) describe();
    number();
    alignRows(body);
    placeFlags();
  }

  function describe(): void {
    heads.replaceChildren(head(pages.own, words), make('div', 'gutter', { role: 'columnheader' }, [make('span', 'unseen', {}, [fill(words.differences, '')])]), ...(pages.other === undefined ? [] : [head(pages.other, words)]));
    table.setAttribute('aria-label', [pages.own, pages.other].flatMap((page) => (page === undefined ? [] : [nameOf(page, words)])).join(' | '));
  }

  /** The differences in the order of the page, each with its number. */
  function number(): void {
    const found: Stop[] = [];
    for (const key of shown.keys) {
      const { differences = [] } = known.get(key) ?? {};
      if (differences.length === 0) continue;
      const flags = shown.nodes.get(key)?.querySelectorAll<HTMLElement>('.flag') ?? [];
      flags.forEach((flag, index) => {
        const message = differences[index]?.message ?? '';
        found.push({ node: flag, text: message });
        flag.textContent = String(found.length);
        flag.setAttribute('aria-label', fill(words.difference, found.length, message));
        flag.title = message;
      });
    }
    stops.update(found);
  }

  function writeRow({ key, own, other, rows, differences = [] }: VersionRow): HTMLElement {
    const cells = { own: sideBlock('own', own, pages.own), other: sideBlock('other', other, pages.other ?? pages.own) };
    if (own === undefined) cells.own.append(make('span', 'unseen', {}, [words.onlyOther]));
    if (other === undefined) cells.other.append(make('span', 'unseen', {}, [words.onlyOwn]));
    const gutter = make('div', 'gutter', { role: 'cell' }, differences.map((difference) => writeFlag(difference, cells)));
    const row = make('div', `pair${differences.length > 0 ? ' differs' : ''}${own === undefined || other === undefined ? ' alone' : ''}`, { 'role': 'row', 'data-key': key, 'data-kind': (own ?? other)?.kind ?? '' }, [cells.own, gutter, cells.other]);
    if (rows !== undefined) pairTables(row, rows);
    return row;
  }

  /** Each flag stands beside the words that differ, or under the flag before it. */
  function placeFlags(): void {
    for (const gutter of body.querySelectorAll<HTMLElement>('.differs > .gutter')) {
      const { top } = gutter.getBoundingClientRect();
      let next = 0;
      for (const flag of gutter.querySelectorAll<HTMLElement>('.flag')) {
        const mark = marks.get(flag);
        next = Math.max(next, mark === undefined ? 0 : mark.getBoundingClientRect().top - top);
        flag.style.top = `${String(next)}px`;
        next += flag.offsetHeight + 2;
      }
      gutter.style.minHeight = `${String(next)}px`;
    }
  }

  /** Marks the words that differ, and makes the button that leads to where they are written. */
  function writeFlag(difference: Difference, cells: Readonly<Record<Side, HTMLElement>>): HTMLElement {
    const flag = make('button', 'flag', { type: 'button' });
    for (const side of ['own', 'other'] as const) {
      const source = difference[side];
      const place = source === undefined ? undefined : placeIn(cells[side], source.unit, source.offset);
      place?.classList.add('difference');
      if (place !== undefined) marks.set(flag, place);
    }
    flag.addEventListener('click', () => {
      const side = difference.own === undefined ? 'other' : 'own';
      const source = difference[side];
      if (source !== undefined) say({ type: 'reveal', side, source });
    });
    return flag;
  }
}

const nameOf = ({ language, name }: ViewPage, words: ViewWords) => `${isLanguage(language) ? words[language] : language}: ${name}`;
const isLanguage = (language: string): language is 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es' => ['ar', 'zh', 'en', 'fr', 'ru', 'es'].includes(language);

function head(page: ViewPage, words: ViewWords): HTMLElement {
  return make('div', 'head', { role: 'columnheader', title: page.name }, [make('b', '', {}, [isLanguage(page.language) ? words[page.language] : page.language]), ' ', make('bdi', '', {}, [page.name])]);
}

/** The smallest element that is written at a point or ends in it: of those that begin before it the last. */
function placeIn(cell: HTMLElement, unit: number, offset: number): HTMLElement | undefined {
  const written = [...cell.querySelectorAll<HTMLElement>('[data-unit]')].filter(({ dataset }) => Number(dataset['unit']) === unit && Number(dataset['offset']) <= offset);
  return written.reduce<HTMLElement | undefined>((best, node) => (best === undefined || Number(node.dataset['offset']) >= Number(best.dataset['offset']) ? node : best), undefined);
}
