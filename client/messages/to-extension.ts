/** What the page of a preview asks of the extension. The page shows a document that anybody may have written: nothing it says is believed. */
import type { SourcePoint } from '../../server/protocol/index.js';
import { hasExactly, isCount } from './values.js';

export type ToExtension =
  /** The page is there, or has lost a patch: it wants everything. */
  | { readonly type: 'ready' }
  /** A block was clicked: put the cursor where it comes from. */
  | { readonly type: 'reveal'; readonly source: SourcePoint }
  /** A word was clicked twice, or a finding once: go there and select it; `end` is behind its last character. */
  | { readonly type: 'select'; readonly source: SourcePoint; readonly end: SourcePoint }
  /** A citation was clicked: go where it leads to. */
  | { readonly type: 'follow'; readonly source: SourcePoint }
  /** A person has scrolled the page: these words are at its top now; null: its very top is. */
  | { readonly type: 'scrolled'; readonly source: SourcePoint | null }
  /** The mouse rests on a citation: what is it? The number comes back with the answer. */
  | { readonly type: 'cited'; readonly question: number; readonly source: SourcePoint }
  /** Whether the clipboard holds what `copy` asked for. */
  | { readonly type: 'copied'; readonly done: boolean };

/** The message that `value` is, or undefined if it is none: every key is known, every value of its type and within its range. */
export function readToExtension(value: unknown): ToExtension | undefined {
  if (hasExactly(value, ['type'])) return value['type'] === 'ready' ? { type: 'ready' } : undefined;
  if (hasExactly(value, ['type', 'done']) && value['type'] === 'copied' && typeof value['done'] === 'boolean') return { type: 'copied', done: value['done'] };
  if (hasExactly(value, ['type', 'source'])) return readAtPlace(value['type'], value['source']);
  if (hasExactly(value, ['type', 'source', 'end']) && value['type'] === 'select') {
    const source = readPoint(value['source']);
    const end = readPoint(value['end']);
    return source && end && { type: 'select', source, end };
  }
  if (hasExactly(value, ['type', 'question', 'source']) && value['type'] === 'cited') {
    const { question } = value;
    const source = readPoint(value['source']);
    return source && isCount(question) ? { type: 'cited', question, source } : undefined;
  }
  return undefined;
}

function readAtPlace(type: unknown, value: unknown): ToExtension | undefined {
  if (type === 'scrolled' && value === null) return { type, source: null };
  const source = readPoint(value);
  return source !== undefined && (type === 'reveal' || type === 'follow' || type === 'scrolled') ? { type, source } : undefined;
}

function readPoint(value: unknown): SourcePoint | undefined {
  if (!hasExactly(value, ['unit', 'offset'])) return undefined;
  const { unit, offset } = value;
  return isCount(unit) && isCount(offset) ? { unit, offset } : undefined;
}
