/** The document as one HTML page that needs nothing else: no script, no request, its style within. */
import type { PrintedBlock } from '../blocks.js';
import { printable } from '../characters.js';
import { isElement, type AttributeName, type PrintElement, type PrintNode } from '../elements.js';
import { layoutBlocks } from '../layout.js';
import { marginsOf, plainText } from '../margins.js';
import { DEFAULT_SETUP, setupStyle, STYLE, type PageSetup } from '../style.js';

/** What a page may load: nothing but its own style, and the image in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const POLICY_WITH_IMAGE = `${POLICY}; img-src data:`;

export function writeHtml(blocks: readonly PrintedBlock[], setup: PageSetup = DEFAULT_SETUP): string {
  return writePage(blocks, layoutBlocks(blocks), setup);
}

/** A page of elements that were made of the blocks, which give it its language, direction and title. `style` comes behind that of all pages. */
export function writePage(blocks: readonly PrintedBlock[], elements: readonly PrintElement[], setup: PageSetup, style = ''): string {
  const { lang, dir } = blocks[0] ?? { lang: 'en', dir: 'ltr' };
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${setup.image === undefined ? POLICY : POLICY_WITH_IMAGE}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(titleOf(blocks))}</title>`,
    `<style>${STYLE}${style}${setupStyle(setup, marginsOf(blocks))}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<article class="page">',
    ...elements.map(htmlOf),
    '</article>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The symbol and the title, as text. */
function titleOf(blocks: readonly PrintedBlock[]): string {
  const titles = blocks.flatMap((block) => (block.kind === 'title' || block.kind === 'registryTitle' ? [plainText(block.content.text)] : []));
  return [marginsOf(blocks).symbol, ...titles].filter((text) => text !== '').join(': ');
}

/** An element as HTML; attributes that only the preview needs are left out. */
export function htmlOf(node: PrintNode): string {
  if (!isElement(node)) return escapeHtml(node.text);
  return `<${node.tag}${attributesOf(node)}>${node.children.map(htmlOf).join('')}</${node.tag}>`;
}

function attributesOf({ attributes }: PrintElement): string {
  const entries = (Object.entries(attributes) as [AttributeName, string][]).filter(([name]) => !name.startsWith('data-'));
  return entries.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Text as it may stand in content and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
