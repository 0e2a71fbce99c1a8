/** What the page of a preview asks of the extension. The page shows a document that anybody may have written: nothing it says is believed. */
import type { SourcePoint } from '../../server/protocol/index.js';

export type ToExtension =
  /** The page is there, or has lost a patch: it wants everything. */
  | { readonly type: 'ready' }
  /** A block was clicked: put the cursor where it comes from. */
  | { readonly type: 'reveal'; readonly source: SourcePoint }
  /** A citation was clicked: go where it leads to. */
  | { readonly type: 'follow'; readonly source: SourcePoint }
  /** Whether the clipboard holds what `copy` asked for. */
  | { readonly type: 'copied'; readonly done: boolean };

/** The message that `value` is, or undefined if it is none: every key is known, every value of its type and within its range. */
export function readToExtension(value: unknown): ToExtension | undefined {
  if (hasExactly(value, ['type']) && value['type'] === 'ready') return { type: 'ready' };
  if (hasExactly(value, ['type', 'done']) && value['type'] === 'copied' && typeof value['done'] === 'boolean') return { type: 'copied', done: value['done'] };
  if (!hasExactly(value, ['type', 'source'])) return undefined;
  const { type, source } = value;
  if ((type !== 'reveal' && type !== 'follow') || !hasExactly(source, ['unit', 'offset'])) return undefined;
  const { unit, offset } = source;
  return isCount(unit) && isCount(offset) ? { type, source: { unit, offset } } : undefined;
}

/** Units and offsets are far below this: no file is that long. */
const HIGHEST = 2 ** 31;

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value < HIGHEST;
}

/** Whether `value` is an object with just these keys of its own. */
function hasExactly(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const own = Reflect.ownKeys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}
