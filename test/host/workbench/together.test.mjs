// Text and preview scroll together: at forty places of a document the words at the top of one are those at the top of the other.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activeEditor, goTo, openFile, webview } from '../workbench.mjs';
import { blocksOf, topLine, topRow } from './both-sides.mjs';
import { endSession, sharedFolder, showFailure, startSession, until } from './session.mjs';

const positions = 40;
const MILLISECONDS_TO_FOLLOW = 4000;
const seed = sharedFolder('seed');

const documents = [
  ['the worked document', seed, 'CAC-COSP-WG.2-2021-1.zh.agenda'],
  ['an agenda in Arabic', 'examples', 'FLC-CONF-WG.1-2027-1.ar.agenda'],
  ['an agenda in Chinese', 'examples', 'FLC-CONF-WG.1-2027-1.zh.agenda'],
  ['long paragraphs and tables', longFolder(), 'long.agenda'],
];

for (const [title, folder, name] of documents) {
  (folder === undefined ? describe.skip : describe)(`scrolling together: ${title}`, () => {
    let session;
    let page;
    let blocks;
    let lines;

    before(async () => {
      ({ blocks, lines } = await blocksOf(folder, name));
      session = await startSession(folder, { window: { width: 1300, height: 620 }, settings: { 'editor.minimap.enabled': false } });
      ({ page } = session);
      await openFile(page, name);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('v');
      await webview(page).locator('#page .title').waitFor();
    });
    afterEach(function () {
      return showFailure(this, page);
    });
    after(() => endSession(session));

    it(`the page follows the text at ${positions} places`, async () => {
      const step = await heightOf(activeEditor(page)) / positions;
      await atPlaces('page follows text', () => wheel(activeEditor(page), step), ({ row, line }) =>
        blocksAtLine(row.line).includes(line.index) && (!isProse(blocks[line.index]) || hasWord(line.words, /^\p{L}+(?![\p{L}:-])/u.exec(row.text)?.[0])));
    });

    it(`the text follows the page at ${positions} places`, async () => {
      await goTo(page, 1);
      await until(() => topLine(page), (line) => assert.equal(line.scrolled, 0));
      const step = await webview(page).locator('#page').evaluate((node, count) => Math.floor(node.getBoundingClientRect().height / count), positions);
      await atPlaces('text follows page', () => wheel(page.locator('iframe.webview.ready').first(), step), ({ row, line }) => {
        const { kind, first, last } = blocks[line.index];
        if (kind === 'job') return true; // written at the beginning, printed at the end: the text stays where it is
        return first <= row.line && row.line <= last && (!isProse(blocks[line.index]) || hasWord(row.text, /^\p{L}+/u.exec(line.words)?.[0]));
      });
    });

    /** Scrolls on, again and again; what stands at the top of both is to fit as soon as both stand still. */
    async function atPlaces(direction, scroll, fits) {
      const wrong = [];
      for (let place = 0; place < positions; place += 1) {
        await scroll();
        let seen;
        for (const end = Date.now() + MILLISECONDS_TO_FOLLOW; ;) {
          await page.waitForTimeout(40);
          const before = JSON.stringify(seen);
          seen = { row: await topRow(page, lines), line: await topLine(page) };
          const stands = JSON.stringify(seen) === before && seen.row !== undefined && seen.line !== undefined;
          if (stands && fits(seen)) break;
          if (Date.now() < end) continue;
          wrong.push(seen);
          break;
        }
      }
      console.log(`        ${title}, ${direction}: ${wrong.length} of ${positions} places differ`);
      assert.deepEqual(wrong, []);
    }

    /** The numbers of the innermost blocks that print a line; of one that nothing prints, and of a field, also the next one that is written. */
    function blocksAtLine(line) {
      const written = blocks.map((block, index) => ({ ...block, index })).filter(({ kind }) => !['listItem', 'partHeading', 'job'].includes(kind));
      const around = written.filter(({ first, last }) => first <= line && line <= last);
      const innermost = Math.max(...around.map(({ first }) => first));
      const next = Math.min(...written.filter(({ first }) => first > line).map(({ first }) => first));
      const isField = /^[a-z-]+:/.test(lines[line] ?? '');
      const isPrinted = around.length > 0 && !isField && !/^$|^@|^\/\//.test(lines[line] ?? '');
      return written.filter(({ first, last }) => (last >= line && (first === innermost || (isField && first <= line))) || (!isPrinted && first === next)).map(({ index }) => index);
    }
  });
}

/** Turns the wheel over an element. */
async function wheel(element, pixels) {
  const { x, y, width, height } = await element.boundingBox();
  await element.page().mouse.move(x + width / 2, y + height / 2);
  await element.page().mouse.wheel(0, pixels);
}

/** How far the text of an editor can be scrolled, in CSS pixels: as its scroll bar has it. */
function heightOf(editor) {
  return editor.evaluate((node) => {
    const bar = node.querySelector('.editor-scrollable > .scrollbar.vertical');
    const slider = bar?.querySelector('.slider')?.getBoundingClientRect().height ?? 1;
    const track = bar?.getBoundingClientRect().height ?? 1;
    return track * track / slider - track;
  });
}

/** Printed as it is typed, but for citations and marks. */
function isProse({ kind }) {
  return ['paragraph', 'entry', 'quotation', 'note'].includes(kind);
}

/** Whether a text has a word, or of a long stretch of letters, as Chinese has them, the beginning; true where there is no word. */
function hasWord(text, word) {
  return word === undefined || text.includes(word.slice(0, 2));
}

/** A folder with an agenda of paragraphs, tables and timetables that are each longer than a window. */
function longFolder() {
  const sentence = (name, number) => `Sentence ${name}${number} of the paragraph says what ${name}${number - 1} has not said, namely that it is number ${number} of ${name}. `;
  const paragraph = (name) => Array.from({ length: 40 }, (_, index) => sentence(name, index + 1)).join('').trim();
  const rows = Array.from({ length: 40 }, (_, index) => `| Row ${index + 1} of the table | ${`Words of ${index + 1} that fill the cell. `.repeat(index % 5 + 1).trim()} |`).join('\n');
  const slots = Array.from({ length: 30 }, (_, index) => `2030-05-${String(index + 1).padStart(2, '0')}\n10:00-13:00  1\n15:00-18:00  2`).join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'agenda-long-'));
  writeFileSync(join(folder, 'registry.agenda'), '@body TST/CONF\nname.en: Conference of Tests\n');
  writeFileSync(join(folder, 'long.agenda'), `@agenda TST/CONF/2030/1
language: en
date: 2030-01-01
meeting: 2030-05-01 .. 2030-05-30
place: Valletta

# 1. Long paragraphs

${paragraph('alpha')}

${paragraph('beta')}

# 2. Long tables

| Row | Words |
${rows}

${paragraph('gamma')}

@annex Timetable

@schedule
${slots}
`);
  return folder;
}
