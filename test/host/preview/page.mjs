// The page of the preview in a Chromium without VS Code: the real page, script and server; only what passes messages between
// them, which in VS Code is the extension, stands here.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { newNonce, previewHtml } from '../../../out/client/panel/html.js';
import { startClient } from '../../../out/test/protocol/client.js';
import { installChromium } from '../chromium.mjs';

const origin = 'https://preview.test';
const media = 'dist/media';

/** A browser for many pages. */
export function startChromium() {
  return chromium.launch({ executablePath: installChromium(), args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'] });
}

/**
 * Opens the preview of `name`, one of `files` (texts by name), which is open in an editor, and waits until it is drawn.
 * `window` is its size in CSS pixels, of which one is `scale` of a picture's; `patience` in milliseconds is for the drawing.
 * `received` has every message to the page, `said` every one of it, `requests` every address that it asked for but its own files.
 */
export async function openPage(browser, files, name, { lose = () => false, window = { width: 900, height: 700 }, scale = 1, patience = 30_000 } = {}) {
  const client = await startClient({ files });
  const page = await browser.newPage({ viewport: window, deviceScaleFactor: scale });
  const shown = { client, page, name, received: [], said: [], requests: [], version: 1 };
  shown.send = async (message) => {
    shown.received.push(message);
    await page.evaluate((json) => window.postMessage(JSON.parse(json), '*'), JSON.stringify(message)); // as text, which is many times faster
  };
  await servePage(shown);
  await connect(shown, lose);
  await client.open(name, files[name]);
  await folderIsRead(client);
  await page.goto(`${origin}/`);
  await page.locator('#page:not([hidden]) > *').first().waitFor({ timeout: patience });
  return shown;
}

/** Until the server has read all files: what a page shows before that is drawn anew when they are there. */
export async function folderIsRead(client) {
  await client.ask('workspace/symbol', { query: 'no such name' });
}

export async function closePage({ client, page }) {
  await page.close();
  await client.stop();
}

/** Replaces a text that stands once in the document, as typing does, and waits until the page shows that version, if it ever does. */
export async function type(shown, texts, from, to, { isSeen = true } = {}) {
  const text = texts[shown.name];
  const offset = text.indexOf(from);
  if (offset < 0 || text.includes(from, offset + 1)) throw new Error(`${from} stands not once`);
  texts[shown.name] = text.slice(0, offset) + to + text.slice(offset + from.length);
  shown.version += 1;
  await shown.client.edit(shown.name, shown.version, positionAt(text, offset), positionAt(text, offset + from.length), to);
  if (!isSeen) return;
  await shown.client.until(`version ${shown.version} is shown`, () => shown.received.some(({ patch, content }) => (patch ?? content)?.version === shown.version) || undefined);
  await shown.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The page, its script and its style come from their folder; nothing else is answered. */
async function servePage({ page, requests }) {
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === `${origin}/`) return route.fulfill({ contentType: 'text/html', body: html() });
    if (url === `${origin}/preview.js`) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(`${media}/preview.js`) });
    if (url === `${origin}/preview.css`) return route.fulfill({ contentType: 'text/css', body: readFileSync(`${media}/preview.css`) });
    if (!url.endsWith('/favicon.ico')) requests.push(url);
    return route.abort();
  });
}

function html() {
  return previewHtml({ script: `${origin}/preview.js`, style: `${origin}/preview.css`, source: origin, nonce: newNonce(), title: 'Preview', language: 'en' });
}

/** What the extension does with messages; `lose` says which patches are lost on the way. */
async function connect(shown, lose) {
  const { client, page, said, send } = shown;
  const uri = client.uri(shown.name);
  await page.exposeFunction('toExtension', async (message) => {
    said.push(message);
    if (message.type === 'ready') await send({ type: 'content', content: await client.connection.sendRequest('agenda/openPreview', { uri }) });
  });
  await page.addInitScript(() => {
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.toExtension(message),
      getState: () => JSON.parse(sessionStorage.getItem('state')),
      setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
    });
  });
  client.connection.onNotification('agenda/previewChanged', (patch) => {
    if (!lose(patch)) void send({ type: 'patch', patch });
  });
}

function positionAt(text, offset) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1).length };
}
