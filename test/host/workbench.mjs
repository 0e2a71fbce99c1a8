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
 * Loads the window anew. VS Code keeps what is open and what is not saved when a window is left, but does not wait for it: a page
 * that goes at once comes back as it was earlier. So it is told first that the window is going to be left, until it has nothing
 * against it any more.
 * @param {Page} page
 * @param {string} address
 */
export async function reloadWorkbench(page, address) {
  const mayLeave = () => page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await mayLeave(); // begins to keep
  do await page.waitForTimeout(KEEPING_WAIT); while (!await mayLeave());
  await openWorkbench(page, address);
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
 * Opens a file that stands at the top of the folder by a double click in the Explorer, and waits until its text is drawn.
 * "Go to File" finds nothing on a file system that cannot be searched.
 * @param {Page} page
 * @param {string} name
 */
export async function openExplorerFile(page, name) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await activeEditor(page).locator('.view-line').first().waitFor();
}

/**
 * Runs a command by its title in the command palette.
 * @param {Page} page
 * @param {string} title with its category: `Agenda: Open Preview`
 */
export async function runCommand(page, title) {
  const input = page.locator('.quick-input-widget input.input');
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('F1');
    try {
      await input.waitFor({ timeout: PALETTE_WAIT });
      break;
    } catch (error) {
      if (attempt === PALETTE_ATTEMPTS) throw error; // a busy machine may lose a key while the focus goes from one place to another
    }
  }
  await pick(page, `>${title}`, title);
}
const PALETTE_WAIT = 5_000;
const PALETTE_ATTEMPTS = 5;
const KEEPING_WAIT = 500;

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
 * Puts the cursor at a place of the active text editor.
 * @param {Page} page
 * @param {number} line one-based
 * @param {number} [column] one-based, in UTF-16 units
 */
export async function goTo(page, line, column = 1) {
  await activeEditor(page).waitFor(); // what led here moves the cursor first and gives the editor the focus then
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/**
 * Clicks into the first drawn occurrence of `text` in the active text editor.
 * @param {Page} page
 * @param {string} text within one line
 */
export async function clickText(page, text) {
  const { x, y } = await middleOf(page, text);
  await page.mouse.click(x, y);
}

/**
 * Rests the mouse on the first drawn occurrence of `text` and gives what the hover says.
 * @param {Page} page
 * @param {string} text within one line
 * @returns {Promise<string>}
 */
export async function hoverText(page, text) {
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents:not(.loading)').first();
  for (let attempt = 1; ; attempt++) {
    const { x, y } = await middleOf(page, text); // lines may still move while findings come
    await page.mouse.move(x + 80, y + 60); // a hover that is shown already would stay
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await hover.waitFor({ timeout: HOVER_WAIT });
      return await hover.innerText();
    } catch (error) {
      if (attempt === HOVER_ATTEMPTS) throw error; // a busy machine may lose a mouse that rests while a line is drawn anew
    }
  }
}
const HOVER_WAIT = 5_000;
const HOVER_ATTEMPTS = 6;

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
 * Types a text into the quick pick that was just opened, takes the row with exactly this label, and waits until it is gone.
 * @param {Page} page
 * @param {string} text
 * @param {string} label
 */
async function pick(page, text, label) {
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(text);
  const exactly = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ has: page.locator('.label-name').filter({ hasText: exactly }) }).first();
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/**
 * The middle of where a text is drawn, in CSS pixels of the page. VS Code draws a line in several runs, its spaces as no-break ones.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<{ x: number, y: number }>}
 */
async function middleOf(page, text) {
  const line = activeEditor(page).locator('.view-line').filter({ hasText: text }).first();
  await line.waitFor();
  return line.evaluate((element, wanted) => {
    const begin = (element.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
    const range = element.ownerDocument.createRange();
    const runs = element.ownerDocument.createTreeWalker(element, 4 /* text nodes */);
    let offset = 0;
    for (let run = runs.nextNode(); run !== null; run = runs.nextNode()) {
      const length = (run.textContent ?? '').length;
      if (offset <= begin) range.setStart(run, Math.min(begin - offset, length));
      if (offset < begin + wanted.length) range.setEnd(run, Math.min(begin + wanted.length - offset, length));
      offset += length;
    }
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, text);
}
