/** The messages between the extension and the page of a view beside the preview: versions side by side, a redline, a calendar. */
import { COLORS, type Look } from './look.js';
import { hasExactly, isCount, isObject } from './values.js';
import type { SourcePoint, ViewContent, ViewKind, ViewPatch } from '../../server/protocol/index.js';

/** What the extension tells the page of a view. */
export type ToView =
  /** Everything. `words`: what the page says of its own, in the language of the editor. */
  | { readonly type: 'content'; readonly content: ViewContent; readonly words: ViewWords; readonly colors: Look['colors'] }
  | { readonly type: 'patch'; readonly patch: ViewPatch }
  /** A sentence in place of the view; null: none. */
  | { readonly type: 'notice'; readonly text: string | null }
  /** Go to the difference behind or before the one that was gone to last. */
  | { readonly type: 'go'; readonly to: 'next' | 'previous' };

/** `{0}`, `{1}` stand for what the page fills in. */
export const VIEW_WORDS = [
  'differences', 'noDifferences', 'difference', 'onlyOwn', 'onlyOther', 'changes', 'noChanges', 'inserted', 'deleted', 'changed', 'moved',
  'noTimetable', 'leftOut', 'continued', 'overlaps', 'open', 'untimed', 'gap', 'time',
  'ar', 'zh', 'en', 'fr', 'ru', 'es',
] as const;
export type ViewWords = Readonly<Record<(typeof VIEW_WORDS)[number], string>>;

/** What the page of a view asks of the extension. */
export type FromView =
  | { readonly type: 'ready' }
  /** Show where a point of the own document or of the other is written. */
  | { readonly type: 'reveal'; readonly side: Side; readonly source: SourcePoint }
  /** Go where a citation leads to. */
  | { readonly type: 'follow'; readonly side: Side; readonly source: SourcePoint };
export type Side = 'own' | 'other';

const KINDS: readonly unknown[] = ['versions', 'redline', 'calendar'] satisfies readonly ViewKind[];

/** The message that `value` is, or undefined if it is none. Of a row only the key is looked at: its writer reads the rest. */
export function readToView(value: unknown): ToView | undefined {
  if (!isObject(value)) return undefined;
  const { type, content, words, colors, patch, text, to } = value;
  if (type === 'content' && isContent(content) && isWords(words) && isColors(colors)) return { type, content, words, colors };
  if (type === 'patch' && isPatch(patch)) return { type, patch };
  if (type === 'notice' && (text === null || typeof text === 'string')) return { type, text };
  if (type === 'go' && (to === 'next' || to === 'previous')) return { type, to };
  return undefined;
}

function isContent(value: unknown): value is ViewContent {
  return isObject(value) && KINDS.includes(value['kind']) && typeof value['id'] === 'string' && isPages(value) && isRows(value['rows']) && (value['kind'] === 'calendar' ? Array.isArray(value['heads']) || isMissing(value['own']) : isPage(value['other']));
}

function isPatch(value: unknown): value is ViewPatch {
  if (!isObject(value)) return false;
  const { id, sequence, pages, changed, order } = value;
  return typeof id === 'string' && isCount(sequence) && (pages === undefined || isPages(pages)) && isRows(changed) && (order === undefined || isOrder(order));
}

const isColors = (value: unknown): value is Look['colors'] => COLORS.some((one) => one === value);

function isPages(value: unknown): boolean {
  return isObject(value) && isPage(value['own']) && (value['other'] === undefined || isPage(value['other'])) && (value['heads'] === undefined || Array.isArray(value['heads']));
}

const LANGUAGES: readonly unknown[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

function isPage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { uri, kind, name, language, direction } = value;
  return typeof uri === 'string' && typeof name === 'string' && (kind === 'agenda' || kind === 'registry' || kind === 'missing') && LANGUAGES.includes(language) && (direction === 'ltr' || direction === 'rtl');
}

const isMissing = (value: unknown) => isObject(value) && value['kind'] === 'missing';

function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => isObject(row) && typeof row['key'] === 'string');
}

function isOrder(value: unknown): boolean {
  return isObject(value) && isCount(value['at']) && isCount(value['removed']) && Array.isArray(value['keys']) && value['keys'].every((key) => typeof key === 'string');
}

function isWords(value: unknown): value is ViewWords {
  return isObject(value) && VIEW_WORDS.every((name) => typeof value[name] === 'string');
}

/** The message that `value` is, or undefined if it is none: every key is known, every value of its type and within its range. */
export function readFromView(value: unknown): FromView | undefined {
  if (!isObject(value)) return undefined;
  const { type, side, source } = value;
  if (type === 'ready') return hasExactly(value, ['type']) ? { type } : undefined;
  if ((type !== 'reveal' && type !== 'follow') || (side !== 'own' && side !== 'other') || !hasExactly(value, ['type', 'side', 'source'])) return undefined;
  if (!isObject(source) || !hasExactly(source, ['unit', 'offset'])) return undefined;
  const { unit, offset } = source;
  return isCount(unit) && isCount(offset) ? { type, side, source: { unit, offset } } : undefined;
}
