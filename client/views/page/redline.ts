/** A document against another as a redline: one page, in its own look. */
import { elementNode } from '../../../print/dom/write.js';
import { patchBlocks, showRows } from '../../../print/dom/patch.js';
import { listOf } from '../../../print/lists.js';
import { layoutRedline, type RedlineRow } from '../../../print/redline/index.js';
import type { RedlineContent, ViewPage, ViewPatch } from '../../../server/protocol/index.js';
import type { ViewWords } from '../../messages/index.js';
import { createStops, type Stop } from './stops.js';
import { make, type View, type ViewTools } from './view.js';

export function createRedline({ own, rows }: RedlineContent, { container, words }: ViewTools): View {
  const stops = createStops(words.changes, words.noChanges);
  const paper = make('article', 'page', { 'data-side': 'own' });
  container.replaceChildren(stops.element, paper);
  const known = new Map(rows.map((row) => [row.key, row]));
  const shown = showRows(paper, rows, { node: writeRow, list: ({ before, after }) => listOf((after ?? before)?.kind ?? 'paragraph') });
  describe(own);
  stops.update(stopsOf());
  return { patch, go: (to) => stops.go(to) };

  function patch({ changed, order, pages }: ViewPatch): void {
    const now = changed as readonly RedlineRow[];
    for (const row of now) known.set(row.key, row);
    patchBlocks(shown, { changed: now, order });
    if (pages !== undefined) describe(pages.own);
    stops.update(stopsOf());
  }

  function describe({ language, direction }: ViewPage): void {
    paper.lang = language;
    paper.dir = direction;
  }

  /** Blocks that follow one another and came or went together are one change. */
  function stopsOf(): readonly Stop[] {
    const found: Stop[] = [];
    let before: RedlineRow['change'] = 'same';
    for (const key of shown.keys) {
      const row = known.get(key);
      const node = shown.nodes.get(key);
      if (row === undefined || node === undefined) continue;
      if (row.change !== 'same' && (row.change !== before || row.change === 'changed')) found.push({ node, text: nameOf(row.change, words), excerpt: { text: excerptOf(node), lang: node.lang, dir: node.dir } });
      before = row.change;
    }
    return found;
  }
}

function writeRow(row: RedlineRow): HTMLElement {
  const element = layoutRedline(row);
  const node = element === undefined ? make('div', '') : elementNode(element, document);
  node.dataset['key'] = row.key;
  return node;
}

function nameOf(change: RedlineRow['change'], words: ViewWords): string {
  switch (change) {
    case 'inserted': return words.inserted;
    case 'deleted': return words.deleted;
    case 'moved here': case 'moved away': return words.moved;
    case 'changed': case 'same': return words.changed;
  }
}

const LONGEST_EXCERPT = 80;

/** The words that changed, from the first; of a block that came or went as a whole its own. */
function excerptOf(node: HTMLElement): string {
  const first = node.querySelector('ins, del');
  const around = first?.closest('p, li, td, h1, h2, h3, h4, h5, blockquote') ?? node;
  const text = around.textContent.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}
