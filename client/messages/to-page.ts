/** What the extension tells the page of a preview. */
import type { PreviewContent, PreviewPage, PreviewPatch } from '../../server/protocol/index.js';
import { isLook, type Look } from './look.js';

export type ToPage =
  /** Everything: once, and again only where the page asks for it or the server was started anew. */
  | { readonly type: 'content'; readonly content: PreviewContent }
  /** What changed. */
  | { readonly type: 'patch'; readonly patch: PreviewPatch }
  /** A sentence in place of the page, such as what a file is that prints nothing; null: none. */
  | { readonly type: 'notice'; readonly text: string | null }
  /** How the page is shown: before everything else, and again where a setting changes. */
  | { readonly type: 'look'; readonly look: Look }
  /** The block that prints what is at the cursor; null: none. */
  | { readonly type: 'mark'; readonly key: string | null }
  /** Both forms of the document are to go into the clipboard. */
  | { readonly type: 'copy'; readonly html: string; readonly text: string };

/** The message that `value` is, or undefined if it is none. Of a block only the key is looked at: its writer reads the rest. */
export function readToPage(value: unknown): ToPage | undefined {
  if (!isObject(value)) return undefined;
  const { type, content, patch, text, key, look, html } = value;
  if (type === 'content' && isContent(content)) return { type, content };
  if (type === 'patch' && isPatch(patch)) return { type, patch };
  if (type === 'look' && isLook(look)) return { type, look };
  if (type === 'notice' && isStringOrNull(text)) return { type, text };
  if (type === 'mark' && isStringOrNull(key)) return { type, key };
  if (type === 'copy' && typeof html === 'string' && typeof text === 'string') return { type, html, text };
  return undefined;
}

function isContent(value: unknown): value is PreviewContent {
  return isObject(value) && isOfDocument(value) && isPage(value['page']) && isArrayOf(value['blocks'], isBlock);
}

function isPatch(value: unknown): value is PreviewPatch {
  if (!isObject(value) || !isOfDocument(value)) return false;
  const { sequence, page, changed, order } = value;
  return isCount(sequence) && (page === undefined || isPage(page)) && isArrayOf(changed, isBlock) && (order === undefined || isOrder(order));
}

function isOfDocument({ uri, version }: Readonly<Record<string, unknown>>): boolean {
  return typeof uri === 'string' && (version === null || Number.isInteger(version));
}

const KINDS: readonly unknown[] = ['agenda', 'registry', 'missing'] satisfies readonly PreviewPage['kind'][];
const LANGUAGES: readonly unknown[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const PAPERS: readonly unknown[] = ['a4', 'letter'] satisfies readonly PreviewPage['paper'][];
const DIRECTIONS: readonly unknown[] = ['ltr', 'rtl'] satisfies readonly PreviewPage['direction'][];

function isPage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, name, language, direction, paper } = value;
  return KINDS.includes(kind) && typeof name === 'string' && LANGUAGES.includes(language) && DIRECTIONS.includes(direction) && PAPERS.includes(paper);
}

function isOrder(value: unknown): boolean {
  return isObject(value) && isCount(value['at']) && isCount(value['removed']) && isArrayOf(value['keys'], (key) => typeof key === 'string');
}

function isBlock(value: unknown): boolean {
  return isObject(value) && typeof value['key'] === 'string';
}

function isArrayOf(value: unknown, isOne: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0;
}

function isStringOrNull(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
