// What a person does in VS Code's workbench, and what a person sees there: helpers for tests that drive it in a browser.
// @ts-check
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

const millisecondsToOpen = 60_000;

/**
 * Opens a workbench that shows a folder, and waits until the folder's files are listed.
 * @param {Page} page
 * @param {string} address from `addressOf`
 */
export async function openWorkbench(page, address) {
  await page.goto(address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: millisecondsToOpen });
}

/**
 * Opens a file of the folder by "Go to File", and waits until its text is drawn.
 * @param {Page} page
 * @param {string} path relative to the folder, with `/`
 */
export async function openFile(page, path) {
  await page.keyboard.press('Control+P');
  await pick(page, path, path.split('/').at(-1) ?? path);
  await activeEditor(page).locator('.view-line').first().waitFor();
}

/**
 * Runs a command by its title in the command palette.
 * @param {Page} page
 * @param {string} title with its category: `Agenda: Open Preview`
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await pick(page, `>${title}`, title);
}

/**
 * The text editor that has or had the focus last, with its lines.
 * @param {Page} page
 * @returns {Locator}
 */
export function activeEditor(page) {
  return page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
}

/**
 * The number of the line with the cursor, one-based, in the text editor of a group (zero-based, from the left).
 * @param {Page} page
 * @param {number} [group]
 * @returns {Promise<number>}
 */
export async function cursorLine(page, group = 0) {
  const editor = page.locator('.editor-group-container').nth(group).locator('.editor-instance .monaco-editor').first();
  return Number(await editor.locator('.line-numbers.active-line-number').innerText());
}

/**
 * The places in the drawn text that are underlined.
 * @param {Page} page
 * @param {'error' | 'warning' | 'info' | 'hint'} severity
 * @returns {Locator}
 */
export function squiggles(page, severity) {
  return page.locator(`.editor-instance .monaco-editor .squiggly-${severity}`);
}

/**
 * Opens the Problems panel, waits until a row holds `text`, and gives all rows as they read: message, source, code, place.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<string[]>}
 */
export async function problems(page, text) {
  if (!await page.locator('.markers-panel').isVisible()) await page.keyboard.press('Control+Shift+M');
  const rows = page.locator('.markers-panel .monaco-list-row');
  for (;;) {
    await rows.filter({ hasText: text }).first().waitFor();
    const texts = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
    if (texts.some((row) => row.includes(text))) return texts; // else the list was being drawn anew
  }
}

/**
 * Puts the cursor before the first drawn occurrence of `text` in a text editor.
 * @param {Page} page
 * @param {string} text within one line
 */
export async function clickText(page, text) {
  const { left, middle } = await placeOf(page, text);
  await page.mouse.click(left, middle);
}

/**
 * Rests the mouse on the first drawn occurrence of `text` and gives what the hover says.
 * @param {Page} page
 * @param {string} text within one line
 * @returns {Promise<string>}
 */
export async function hoverText(page, text) {
  const { left, right, middle } = await placeOf(page, text);
  await page.mouse.move(left - 40, middle + 40);
  await page.mouse.move((left + right) / 2, middle, { steps: 4 });
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents:not(.loading)').first();
  await hover.waitFor();
  return hover.innerText();
}

/**
 * The page that an extension shows in a webview: the text and the buttons that it made itself.
 * @param {Page} page
 * @param {number} [index] zero-based, where more than one is open
 * @returns {import('playwright-core').FrameLocator}
 */
export function webview(page, index = 0) {
  return page.frameLocator('iframe.webview.ready').nth(index).frameLocator('iframe#active-frame');
}

/**
 * Types a text into the input of the quick pick that was just opened and takes the first row that holds `row`.
 * @param {Page} page
 * @param {string} text
 * @param {string} row
 */
async function pick(page, text, row) {
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(text);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: row }).first().click();
  await input.waitFor({ state: 'hidden' });
}

/**
 * Where a text is drawn, in CSS pixels of the page. VS Code draws spaces as no-break spaces, and a line in several runs.
 * @param {Page} page
 * @param {string} text
 */
async function placeOf(page, text) {
  const line = activeEditor(page).locator('.view-line').filter({ hasText: text }).first();
  await line.waitFor();
  const place = await line.evaluate((element, wanted) => {
    const document = element.ownerDocument;
    const nodes = document.createTreeWalker(element, 4 /* text */);
    const range = document.createRange();
    let begin = (element.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted.replaceAll('\u00a0', ' '));
    let end = begin + wanted.length;
    for (let node = nodes.nextNode(), open = false; node !== null; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (!open && begin < length) {
        range.setStart(node, begin);
        open = true;
      }
      if (open && end <= length) {
        range.setEnd(node, end);
        break;
      }
      begin -= length;
      end -= length;
    }
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, text);
  return place;
}
