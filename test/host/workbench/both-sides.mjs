// What stands at the top of an editor and of the page of a preview, as a person sees it, and what a document's blocks are: for tests that scroll.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startClient } from '../../../out/test/protocol/client.js';
import { activeEditor, webview } from '../workbench.mjs';

/**
 * The topmost row of the editor that is wholly in sight: its line, zero-based, the column at which the row begins, and its text.
 * Undefined while the editor is being drawn.
 */
export async function topRow(page, lines) {
  const rows = await activeEditor(page).evaluate((editor) => {
    const { top } = editor.querySelector('.lines-content').parentElement.getBoundingClientRect();
    const numbers = [...editor.querySelectorAll('.margin-view-overlays > div')].map((row) => [row.getBoundingClientRect().top, row.querySelector('.line-numbers')?.textContent ?? '']);
    return [...editor.querySelectorAll('.view-lines > .view-line')]
      .map((row) => ({ top: row.getBoundingClientRect().top - top, at: row.getBoundingClientRect().top, text: (row.textContent ?? '').replaceAll('\u00a0', ' ') }))
      .sort((one, other) => one.top - other.top)
      .map((row) => ({ ...row, number: numbers.find(([at]) => Math.abs(at - row.at) < 1)?.[1] ?? '' }));
  });
  const index = rows.findIndex(({ top }) => top > -1);
  const row = rows[index];
  if (row === undefined) return undefined;
  if (row.number !== '') return { line: Number(row.number) - 1, column: 0, text: row.text };
  const inLines = lines.flatMap((text, line) => (text.replaceAll('\u00a0', ' ').includes(row.text) ? [line] : []));
  const next = rows.slice(index).find(({ number }) => number !== '');
  const line = inLines.length === 1 ? inLines[0] : next === undefined ? undefined : Number(next.number) - 2;
  return line === undefined ? undefined : { line, column: (lines[line] ?? '').replaceAll('\u00a0', ' ').indexOf(row.text), text: row.text };
}

/** The topmost line of the page of which more than half is in sight: the number of its block, and its words. */
export function topLine(page) {
  return webview(page).locator('#page').evaluate((paper) => {
    const blocks = [...paper.querySelectorAll('[data-key]')];
    for (const [index, block] of blocks.entries()) {
      if (block.getBoundingClientRect().bottom <= 0) continue;
      const range = document.createRange();
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let line;
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        for (let at = 0; at < node.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const rect = range.getClientRects()[0];
          if (rect === undefined || rect.height === 0) continue;
          const middle = rect.top + rect.height / 2;
          if (line === undefined && middle >= 0) line = { index, middle, words: '' };
          if (line !== undefined && Math.abs(middle - line.middle) < 8) line.words += node.data.charAt(at);
        }
      }
      if (line !== undefined) return { index, words: line.words, scrolled: Math.round(window.scrollY), kind: block.className };
    }
    return undefined;
  });
}

/** The printed blocks of a file of a folder, by a server of its own: for each where it is written, zero-based lines. */
export async function blocksOf(folder, name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const registry = readFileSync(join(folder, 'registry.agenda'), 'utf8');
  const client = await startClient({ files: { [name]: text, 'registry.agenda': registry } });
  await client.open(name, text);
  const uri = client.uri(name);
  const { blocks } = await client.ask('agenda/openPreview', { uri });
  const lineOf = async (unit, offset) => (await client.ask('agenda/sourceOf', { uri, source: { unit, offset } })).start.line;
  const places = [];
  for (const { key, kind, source } of blocks) {
    places.push({ key, kind, first: await lineOf(source.unit, source.start), last: await lineOf(source.unit, Math.max(source.start, source.end - 1)) });
  }
  await client.stop();
  const lines = text.split('\n');
  // Of a timetable the place is its first line: its rows go on to what is written next.
  for (const place of places.filter(({ kind }) => kind === 'timetable')) place.last = Math.min(...places.filter(({ first }) => first > place.first).map(({ first }) => first), lines.length) - 1;
  return { blocks: places, lines };
}
