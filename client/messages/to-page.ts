/** What the extension tells the page of a preview. */
import type { BlockAtResult, FactsOfResult, PreviewContent, PreviewPage, PreviewPatch, SourcePoint } from '../../server/protocol/index.js';
import { isLook, type Look } from './look.js';
import { isObject } from './values.js';

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
  /** The text has been scrolled: bring what is printed there to the top; null: the top of the page. */
  | { readonly type: 'scroll'; readonly to: ScrollPlace | null }
  /** All findings of the document, in place of those before; `label` names them as a whole. */
  | { readonly type: 'findings'; readonly label: string; readonly findings: readonly PageFinding[] }
  /** The answer to `cited`; null: nothing is known. */
  | { readonly type: 'facts'; readonly question: number; readonly facts: FactsOfResult | null }
  | { readonly type: 'zoom'; readonly change: ZoomChange }
  /** Whether the preview stays with its document: to be remembered. */
  | { readonly type: 'lock'; readonly locked: boolean }
  /** Both forms of the document are to go into the clipboard. */
  | { readonly type: 'copy'; readonly html: string; readonly text: string };

export type ZoomChange = 'in' | 'out' | 'reset';

/** A place of the text: the block that prints it, and the one that is written next behind it. */
export type ScrollPlace = BlockAtResult;

export interface PageFinding {
  /** The block that it is marked beside; null: the top of the page. */
  readonly key: string | null;
  readonly source: SourcePoint;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** The severity as a word of the editor's language. */
  readonly severityName: string;
  readonly message: string;
  readonly code: string;
}

/** The message that `value` is, or undefined if it is none. Of a block only the key is looked at: its writer reads the rest. */
export function readToPage(value: unknown): ToPage | undefined {
  if (!isObject(value)) return undefined;
  const { type, content, patch, text, key, to, label, findings, question, facts, change, locked, look, html } = value;
  if (type === 'content' && isContent(content)) return { type, content };
  if (type === 'patch' && isPatch(patch)) return { type, patch };
  if (type === 'look' && isLook(look)) return { type, look };
  if (type === 'notice' && isStringOrNull(text)) return { type, text };
  if (type === 'mark' && isStringOrNull(key)) return { type, key };
  if (type === 'copy' && typeof html === 'string' && typeof text === 'string') return { type, html, text };
  if (type === 'scroll' && (to === null || isScrollPlace(to))) return { type, to };
  if (type === 'findings' && typeof label === 'string' && isArrayOf(findings, isFinding)) return { type, label, findings };
  if (type === 'facts' && isCount(question) && (facts === null || isFacts(facts))) return { type, question, facts };
  if (type === 'zoom' && (change === 'in' || change === 'out' || change === 'reset')) return { type, change };
  if (type === 'lock' && typeof locked === 'boolean') return { type, locked };
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

function isScrollPlace(value: unknown): value is ScrollPlace {
  return isObject(value) && typeof value['key'] === 'string' && isStringOrNull(value['next']) && isPoint(value['source']);
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint'] satisfies readonly PageFinding['severity'][];

function isFinding(value: unknown): value is PageFinding {
  if (!isObject(value)) return false;
  const { key, source, severity, severityName, message, code } = value;
  return isStringOrNull(key) && isPoint(source) && SEVERITIES.includes(severity) && [severityName, message, code].every((text) => typeof text === 'string');
}

function isFacts(value: unknown): value is FactsOfResult {
  return isObject(value) && isArrayOf(value['entries'], isCitedFacts) && isCount(value['left']);
}

function isCitedFacts(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, title, details, otherTitles, file, address } = value;
  const isTitle = (one: unknown) => isObject(one) && LANGUAGES.includes(one['language']) && typeof one['text'] === 'string';
  return typeof name === 'string' && typeof title === 'string' && isArrayOf(details, (one) => typeof one === 'string') && isArrayOf(otherTitles, isTitle) && isStringOrNull(file) && isStringOrNull(address);
}

function isPoint(value: unknown): value is SourcePoint {
  return isObject(value) && isCount(value['unit']) && isCount(value['offset']);
}

function isArrayOf<Element>(value: unknown, isOne: (element: unknown) => element is Element): value is readonly Element[];
function isArrayOf(value: unknown, isOne: (element: unknown) => boolean): boolean;
function isArrayOf(value: unknown, isOne: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0;
}

function isStringOrNull(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}
