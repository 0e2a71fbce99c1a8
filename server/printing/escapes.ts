/** Backslashes that keep a citation from being one: they are not printed (language reference, section 2 "Escapes"). */
import type { Language } from '../../grammar/index.js';
import { findCitations } from '../model/citations/index.js';
import type { PlainText } from '../model/runs.js';

/** The offsets in the unit's text, `source`, of the backslashes directly before a citation, or before the numbers of one of items. */
export function findCitationEscapes({ text, sourceOffset }: PlainText, source: string, language: Language): ReadonlySet<number> {
  const escapes = new Set<number>();
  if (!text.includes('\\')) return escapes;
  for (const citation of findCitations(text.replaceAll('\\', ' '), language)) {
    const starts = citation.kind === 'item' ? [citation.start, citation.numbers.start] : [citation.start];
    for (const start of starts) {
      const offset = sourceOffset(start - 1);
      // Two backslashes are the escape of one, which is printed.
      if (text.charAt(start - 1) === '\\' && source.charAt(offset + 1) !== '\\') escapes.add(offset);
    }
  }
  return escapes;
}
