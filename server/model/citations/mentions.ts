/** Looks up the names found in a text by where they stand; they are in order and do not overlap, so each look-up takes few steps. */
import type { Span } from './citation.js';
import type { Mention } from './names.js';

/** The name that starts exactly at `offset`. */
export function mentionStartingAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  const mention = mentions[firstMentionFrom(mentions, offset)];
  return mention?.start === offset ? mention : undefined;
}

/** The last name that ends at or before `end`. */
export function lastMentionBefore(mentions: readonly Mention[], end: number): Mention | undefined {
  const mention = mentions[firstMentionFrom(mentions, end) - 1];
  return mention && mention.end <= end ? mention : undefined;
}

/** The names that lie in a stretch of the text. */
export function mentionsWithin(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const first = firstMentionFrom(mentions, start);
  const behind = firstMentionFrom(mentions, end);
  const within = mentions.slice(first, behind);
  return (within.at(-1)?.end ?? 0) > end ? within.slice(0, -1) : within;
}

/** The index of the first name that starts at `offset` or behind it. */
export function firstMentionFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
