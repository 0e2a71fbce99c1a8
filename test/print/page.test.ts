// Printed blocks in a real page: nothing in a document becomes markup or leaves the page, and what did not change stays the same node.
/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { PrintedBlock } from '../../print/blocks.js';
import type { patchBlocks, showBlocks, ShownBlocks } from '../../print/dom/patch.js';
import type { sourceOfPoint } from '../../print/dom/write.js';
import { ATTRIBUTE_NAMES, TAGS } from '../../print/elements.js';
import { writeHtml } from '../../print/writers/html.js';
import { changesBetween } from '../../server/lsp/preview-patch.js';
import type { Position } from '../../server/model/document.js';
import { printedBlocks } from '../../server/printing/index.js';
import { describeWithChromium } from '../support/chromium.js';
import { hostileSources } from '../support/hostile.js';
import { blocksOf } from '../support/printed.js';
import { random } from '../support/random.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

/** What the page of these tests has as globals. */
declare const agendaPrint: { readonly showBlocks: typeof showBlocks; readonly patchBlocks: typeof patchBlocks; readonly sourceOfPoint: typeof sourceOfPoint };
declare global {
  interface Window {
    shown: ShownBlocks;
    paragraph: Node;
  }
}

const ADDRESS = 'https://page.example/';
const POLICY = "default-src 'none'; script-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'";

describeWithChromium('printed blocks in a page', (browser) => {
  it('A1, A12: hostile documents as HTML hold no markup and no handler, and ask for nothing', async () => {
    const page = await browser().newPage();
    const requests = requestsOf(page);
    for (const [name, source] of hostileSources()) {
      await page.setContent(writeHtml(blocksOf(source)));
      assertHarmless(await contentOf(page), name);
    }
    assert.deepEqual(requests, []);
    await page.close();
  });

  it('A11, A12: and likewise as nodes, in a page where no string may become markup', async () => {
    const page = await openPage(browser());
    const requests = requestsOf(page);
    for (const [name, source] of hostileSources()) {
      await page.evaluate((blocks) => { agendaPrint.showBlocks(document.body, blocks); }, asSent(blocksOf(source)));
      assertHarmless(await contentOf(page), name);
    }
    assert.deepEqual(requests, []);
    await page.close();
  });

  it('untouched blocks stay the same nodes, with a selection in one of them, over ten edits', () => assertKeeps(browser(), AGENDA, EDITS));

  it('entries stay in one list while text parts it, goes, and entries come, go and turn into text', () => assertKeeps(browser(), LISTS, LIST_EDITS));

  it('a block that changes stays the same element, and so do its parts that do not change', async () => {
    const page = await openPage(browser());
    const workspace = workspaceOf('@agenda\nlanguage: en\n\nSee **all** of it.\n\n@schedule\n2030-05-06\n10:00-11:00  "One"\n11:00-12:00  "Two"\n');
    const print = () => {
      const analysis = workspace.get(ONLY_FILE);
      assert.ok(analysis);
      return asSent(printedBlocks(analysis, workspace));
    };
    const before = print();
    workspace.edit(ONLY_FILE, [{ start: at(3, 4), end: at(3, 4), text: 'now ' }, { start: at(8, 14), end: at(8, 17), text: 'Three' }]);
    const [changed, words] = await page.evaluate(({ blocks, changes }) => {
      const shown = agendaPrint.showBlocks(document.body, blocks);
      const parts = () => [...document.querySelectorAll('.paragraph, .paragraph b, tr')];
      const known = parts();
      agendaPrint.patchBlocks(shown, changes);
      return [parts().filter((node, index) => node !== known[index]).length, parts().map(({ textContent }) => textContent)];
    }, { blocks: before, changes: changesBetween(before, print()) });
    assert.equal(changed, 0);
    assert.deepEqual([words[0], words.at(-2), words.at(-1)], ['See now all of it.', '10–11 a.m.One', '11 a.m.–noonThree']);
    await page.close();
  });

  it('sections come, go, part and join with their blocks: a page that is changed has those of one that is drawn anew', () =>
    assertKeeps(browser(), `@agenda\nlanguage: en\n\nThe first paragraph stays.\n\n${Array.from({ length: 90 }, (_, index) => itemLines(index + 1)).join('')}`, randomEdits()));

  it('lists are lists, and say how deep an entry stands', async () => {
    const page = await openPage(browser());
    const lists = await page.evaluate((blocks) => {
      agendaPrint.showBlocks(document.body, blocks);
      return [...document.querySelectorAll('ul')].map((list) => `${list.className}: ${[...list.children].map((entry) => `${entry.localName} ${entry.ariaLevel ?? '-'}`).join(', ')}`);
    }, asSent(blocksOf(LISTS)));
    assert.deepEqual(lists, ['list items: li 1, li 2, li 1', 'list entries: li 1, li 1, li 2, li 1', 'list documents: li -, li -']);
    await page.close();
  });

  it('a point in the page leads to the character that is written there', async () => {
    const [block] = blocksOf('@agenda\nlanguage: ar\nانظر الوثيقة A/76/1 و **النص**.\n').filter(({ kind }) => kind === 'paragraph');
    assert.ok(block?.source);
    const page = await openPage(browser());
    const found = await page.evaluate((one) => {
      agendaPrint.showBlocks(document.body, [one]);
      const symbol = document.querySelector('bdi')?.firstChild;
      const bold = document.querySelector('b')?.firstChild;
      return [symbol, bold].map((node) => (node ? agendaPrint.sourceOfPoint(node, 2) : undefined));
    }, asSent([block])[0] ?? block);
    // 13 and 24 are the offsets of the symbol and of the bold word in the paragraph, which begins its line.
    const { unit, start } = block.source;
    assert.deepEqual(found, [{ unit, offset: start + 13 + 2 }, { unit, offset: start + 24 + 2 }]);
    await page.close();
  });
});

/** Each edit gives what a page that is drawn anew shows; the first paragraph stays the same node, with a selection in it. */
async function assertKeeps(browser: Browser, agenda: string, edits: typeof EDITS): Promise<void> {
  const workspace = workspaceOf(agenda);
  const print = () => {
    const analysis = workspace.get(ONLY_FILE);
    assert.ok(analysis);
    return printedBlocks(analysis, workspace);
  };
  const page = await openPage(browser);
  let state = print();
  await page.evaluate((blocks) => {
    window.shown = agendaPrint.showBlocks(document.body, blocks);
    const paragraph = document.querySelector('.paragraph');
    const text = paragraph?.firstChild;
    if (paragraph === null || text === null || text === undefined) throw new Error('there is no paragraph');
    window.paragraph = paragraph;
    window.getSelection()?.setBaseAndExtent(text, 4, text, 9);
  }, asSent(print()));
  for (const [start, end, text] of edits) {
    workspace.edit(ONLY_FILE, [{ start, end, text }]);
    const after = print();
    const { changed, order } = changesBetween(state, after);
    state = after;
    const seen = await page.evaluate(({ changes, all }) => {
      agendaPrint.patchBlocks(window.shown, changes);
      const fresh = document.createElement('div');
      agendaPrint.showBlocks(fresh, all);
      const isSame = document.querySelector('.paragraph') === window.paragraph;
      return { patched: document.body.innerHTML, fresh: fresh.innerHTML, isSame, selected: String(window.getSelection()) };
    }, { changes: { changed: asSent(changed), order }, all: asSent(print()) });
    assert.equal(seen.patched, seen.fresh, JSON.stringify(text));
    assert.ok(seen.isSame, JSON.stringify(text));
    assert.equal(seen.selected, 'first', JSON.stringify(text));
  }
  await page.close();
}

const AGENDA = `@agenda LK/COM/2030/1
language: en

The first paragraph stays.

# 1. Opening

The second paragraph.

# 2. Lakes

The third paragraph.

@annex Timetable

@schedule
2030-05-06
10:00-11:00  1
11:00-12:00  2
`;

const at = (line: number, character: number): Position => ({ line, character });
/** Of words, titles, whole items and the masthead; none touches the first paragraph. */
const EDITS: readonly (readonly [Position, Position, string])[] = [
  [at(7, 4), at(7, 10), 'other'],
  [at(5, 5), at(5, 12), 'Opening of the meeting'],
  [at(8, 0), at(8, 0), '\n# 1 bis. Credentials\n\nA new item.\n'],
  [at(1, 12), at(1, 12), '\ntitle: Agenda'],
  [at(6, 0), at(6, 0), '\n@group Procedure\n'],
  [at(6, 0), at(8, 0), ''],
  [at(2, 0), at(3, 0), ''],
  [at(9, 0), at(12, 0), ''],
  [at(0, 20), at(0, 21), '2'],
  [at(7, 4), at(7, 4), 'very '],
];

const LISTS = `@agenda LK/COM/2030/1
language: en

The first paragraph stays.

# 1. Opening
## (a) Speeches
# 2. Lakes

- One
- Two
  - Two and a half
- Three
@documents
LK/COM/2030/2  Levels
LK/COM/2030/3  Fish
`;

const LIST_EDITS: typeof EDITS = [
  [at(10, 0), at(10, 0), '\nA paragraph parts the list.\n\n'],
  [at(9, 5), at(13, 0), '\n'],
  [at(9, 0), at(9, 2), ''],
  [at(9, 0), at(9, 0), '- '],
  [at(10, 0), at(11, 0), ''],
  [at(9, 0), at(9, 0), '- Zero\n  goes on\n\n  with a paragraph of its own\n'],
  [at(6, 0), at(7, 0), ''],
  [at(6, 0), at(6, 0), '# 2. Rivers\n@group Second\n'],
  [at(9, 0), at(11, 0), '> Quoted\n> - an entry\n'],
];

/** Five lines. */
const itemLines = (number: number) => `# ${String(number)}. Title ${String(number)}\n\n- An entry\nSome words.\n\n`;

/** Items go and come, several at once, and their headings change their level. The first five lines stay. */
function randomEdits(): typeof EDITS {
  const below = random(7);
  let items = 90;
  return Array.from({ length: 60 }, () => {
    const item = below(items - 8);
    const line = 5 + item * 5;
    const count = 1 + below(4);
    switch (below(4)) {
      case 0:
        items += count;
        return [at(line, 0), at(line, 0), Array.from({ length: count }, () => itemLines(below(100))).join('')];
      case 1:
        items -= count;
        return [at(line, 0), at(line + 5 * count, 0), ''];
      case 2: return [at(line, 1), at(line, 1), '#'];
      default: return [at(line, 0), at(line, 2), '# '];
    }
  });
}

function requestsOf(page: Page): readonly string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

/** What arrives of blocks that are sent as JSON. */
function asSent(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  return JSON.parse(JSON.stringify(blocks)) as PrintedBlock[];
}

const bundle = () => {
  const entry = "export * from './print/dom/patch.js'; export * from './print/dom/write.js';";
  const { outputFiles } = buildSync({ stdin: { contents: entry, resolveDir: 'out' }, bundle: true, write: false, format: 'iife', globalName: 'agendaPrint', charset: 'ascii' });
  return outputFiles[0]?.text ?? '';
};
let script: string | undefined;

/** A page with the writer, in which no string may become markup. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  script ??= bundle();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', headers: { 'Content-Security-Policy': POLICY }, body: `<!DOCTYPE html><body><script nonce="page">${script ?? ''}</script></body>` }));
  await page.goto(ADDRESS);
  return page;
}

/** The tags, and the attributes that run something or leave the page. */
function contentOf(page: Page): Promise<{ readonly tags: readonly string[]; readonly attributes: readonly string[]; readonly links: readonly string[] }> {
  return page.evaluate(() => {
    const elements = [...document.body.querySelectorAll('*')];
    return {
      tags: [...new Set(elements.map(({ localName }) => localName))],
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
      links: elements.map((element) => element.getAttribute('href')).filter((href) => href !== null),
    };
  });
}

function assertHarmless({ tags, attributes, links }: Awaited<ReturnType<typeof contentOf>>, name: string): void {
  assert.deepEqual(tags.filter((tag) => ![...TAGS, 'main', 'section'].some((known) => known === tag)), [], name);
  assert.deepEqual(attributes.filter((attribute) => ![...ATTRIBUTE_NAMES, 'tabindex'].includes(attribute)), [], name);
  assert.deepEqual(links.filter((href) => !/^(?:https?:\/\/|mailto:|#)/iu.test(href)), [], name);
}
