// What the tests of the page's look share: the documents, the looks and themes that a page may have, and what Chromium prints.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeHtml } from '../../../out/print/writers/html.js';
import { sharedFolder } from '../workbench/session.mjs';

export const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
export const example = (language) => `FLC-CONF-WG.1-2027-1.${language}.agenda`;
/** The texts of all example files by name. */
export const examples = textsIn('examples');
/** The worked document of `../shared/seed` with its registry; undefined where that folder is not. */
export const workedDocument = { name: 'CAC-COSP-WG.2-2021-1.zh.agenda', texts: sharedTexts() };

function sharedTexts() {
  const folder = sharedFolder('seed');
  return folder === undefined ? undefined : textsIn(folder);
}

function textsIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.agenda'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]));
}

const continuous = { view: 'continuous', colors: 'theme', image: null };

/** Shows the page with that look. */
export async function setLook({ page, send }, look) {
  await send({ type: 'look', look: { ...continuous, ...look } });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Some of the colours that VS Code gives to a webview: Light Modern, Dark Modern, Dark and Light High Contrast. */
const themes = {
  'light': { class: 'vscode-light', background: '#ffffff', foreground: '#3b3b3b', link: '#005fb8', focus: '#005fb8' },
  'dark': { class: 'vscode-dark', background: '#1f1f1f', foreground: '#cccccc', link: '#4daafc', focus: '#0078d4' },
  'high-contrast': { class: 'vscode-high-contrast', background: '#000000', foreground: '#ffffff', link: '#21a6ff', focus: '#f38518', border: '#6fc3df' },
  'high-contrast-light': { class: 'vscode-high-contrast vscode-high-contrast-light', background: '#ffffff', foreground: '#292929', link: '#0f4a85', focus: '#006bbd', border: '#0f4a85' },
};

/** Dresses the page as VS Code does. */
export async function setTheme({ page }, name) {
  await page.evaluate(({ class: className, background, foreground, link, focus, border }) => {
    const variables = { 'editor-background': background, 'editor-foreground': foreground, 'textLink-foreground': link, 'textLink-activeForeground': link, 'focusBorder': focus, 'contrastBorder': border };
    for (const [variable, value] of Object.entries(variables)) if (value !== undefined) document.documentElement.style.setProperty(`--vscode-${variable}`, value);
    document.body.className = className;
  }, themes[name]);
}

/** Only the typefaces that the tests install, so that pictures are the same on every machine. */
export async function setFaces({ page }) {
  await page.evaluate(() => {
    const faces = { latin: '"Noto Serif"', chinese: '"Noto Serif", "Noto Serif CJK SC"', arabic: '"Noto Serif", "Noto Naskh Arabic"' };
    for (const [script, families] of Object.entries(faces)) document.documentElement.style.setProperty(`--${script}`, families);
  });
}

/** The blocks that a page shows, as the server prints them now. */
export async function blocksOf({ client, name }) {
  return (await client.ask('agenda/openPreview', { uri: client.uri(name) })).blocks;
}

/** The PDF that Chromium makes of a document's HTML. */
export async function printPdf(browser, blocks, setup = { paper: 'a4' }) {
  const page = await browser.newPage();
  await page.setContent(writeHtml(blocks, setup));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
}

export function countPages(pdf) {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
}

/** The text of each page of a PDF, in the order in which it is printed or as `options` of pdftotext say, without marks of direction; undefined where there is no `pdftotext` (poppler-utils). */
export function textOfPages(pdf, options = ['-raw']) {
  const program = '/usr/bin/pdftotext';
  if (!existsSync(program)) {
    if (process.env.CI === 'true') throw new Error('pdftotext (poppler-utils) is missing');
    return undefined;
  }
  const text = execFileSync(program, [...options, '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').normalize('NFKC').split('\f').slice(0, -1);
}
