// The page of a view beside the preview (versions, redline, calendar) in a Chromium without VS Code: the real page, script and server.
import { readFileSync } from 'node:fs';
import { newNonce, viewHtml } from '../../../out/client/panel/html.js';
import { VIEW_WORDS } from '../../../out/client/messages/index.js';
import { startClient } from '../../../out/test/protocol/client.js';
import { folderIsRead } from './page.mjs';

const origin = 'https://view.test';
const media = 'dist/media';

/** What the extension would say, in English. */
const words = {
  ...Object.fromEntries(VIEW_WORDS.map((word) => [word, word])),
  differences: 'Differences ({0})', noDifferences: 'The two versions are in step.', difference: 'Difference {0}: {1}', changes: 'Changes ({0})', noChanges: 'Nothing has changed.',
  inserted: 'Inserted:', deleted: 'Deleted:', changed: 'Changed:', moved: 'Moved:', gap: 'free: {0}', noTimetable: 'This agenda has no timetable.', leftOut: 'The timetable has nothing on this day.',
  overlaps: 'overlaps', continued: 'goes on from an earlier meeting', open: 'no end is given', untimed: 'no time is given', onlyOwn: 'Only on the left.', onlyOther: 'Only on the right.', time: 'Timetable',
  ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'French', ru: 'Russian', es: 'Spanish',
};

/**
 * Opens a view of `name`, one of `files` (texts by name), which is open in an editor. `view` is what the server is asked for, `other` the name of a file.
 * `said` has every message of the page, `requests` every address that it asked for but its own files.
 */
export async function openView(browser, files, name, { kind, other, text = null }, { viewport = { width: 1200, height: 800 }, scale = 1, variables = {}, bodyClass = 'vscode-light' } = {}) {
  const client = await startClient({ files });
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  const shown = { client, page, name, said: [], requests: [], errors: [], version: 1 };
  page.on('pageerror', (error) => shown.errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && shown.errors.push(message.text()));
  shown.send = (message) => page.evaluate((data) => window.postMessage(data, '*'), message);
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === `${origin}/`) return route.fulfill({ contentType: 'text/html', body: html(bodyClass) });
    const file = /^https:\/\/view\.test\/(views\.(js|css))$/.exec(url);
    if (file) return route.fulfill({ contentType: file[2] === 'js' ? 'text/javascript' : 'text/css', body: readFileSync(`${media}/${file[1]}`) });
    if (!url.endsWith('/favicon.ico')) shown.requests.push(url);
    return route.abort();
  });
  await client.open(name, files[name]);
  await folderIsRead(client);
  const view = { kind, uri: client.uri(name), ...(other !== undefined && { other: client.uri(other) }), ...(kind === 'redline' && { text }) };
  await page.exposeFunction('toExtension', async (message) => {
    shown.said.push(message);
    if (message.type === 'ready') await shown.send({ type: 'content', content: await client.ask('agenda/openView', { id: 'view', view }), words, colors: 'theme' });
  });
  await page.addInitScript((styles) => {
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.toExtension(message),
      getState: () => JSON.parse(sessionStorage.getItem('state')),
      setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root { ${styles} }`);
    document.addEventListener('DOMContentLoaded', () => { document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; });
  }, Object.entries(variables).map(([key, value]) => `${key}: ${value};`).join(' '));
  client.connection.onNotification('agenda/viewOutOfDate', async ({ id }) => {
    const patch = await client.ask('agenda/changesOfView', { id });
    if (patch !== null) await shown.send({ type: 'patch', patch });
  });
  await page.goto(`${origin}/`);
  await page.locator('#view:not([hidden]) > *').first().waitFor();
  return shown;
}

export async function closeView({ client, page }) {
  await page.close();
  await client.stop();
}

/** Replaces a text that stands once in the document, as typing does. */
export async function typeInto(shown, files, from, to) {
  const text = files[shown.name];
  const offset = text.indexOf(from);
  if (offset < 0 || text.includes(from, offset + 1)) throw new Error(`${from} stands not once`);
  const position = (at) => { const lines = text.slice(0, at).split('\n'); return { line: lines.length - 1, character: lines.at(-1).length }; };
  shown.version += 1;
  await shown.client.edit(shown.name, shown.version, position(offset), position(offset + from.length), to);
}

function html(bodyClass) {
  const page = viewHtml({ script: `${origin}/views.js`, style: `${origin}/views.css`, source: origin, nonce: newNonce(), title: 'View', language: 'en' });
  return page.replace('<body>', `<body class="${bodyClass}">`);
}
