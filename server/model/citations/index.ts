/**
 * Plain citations: document symbols, resolutions and decisions, agenda items, provisions, dates and links in running text, recognised without
 * markup from the text and its language alone (language reference, section 9). What they point at is told by `resolve.ts`, from the scope.
 */
import { phrasesOf } from '../../locales/phrases/index.js';
import type { CitationPhrases } from '../../locales/phrases/phrases.js';
import type { Citation } from './citation.js';
import { readDates } from './dates.js';
import { findDocuments } from './documents.js';
import { findItems } from './items.js';
import { lexiconOf } from './lexicon.js';
import { linkTarget } from './links.js';
import { stretchesThatMayCite } from './may-cite.js';
import { findProvisions } from './provisions.js';
import { findResolutions } from './resolutions.js';
import { tokenize, type Token } from './tokens.js';

export type * from './citation.js';

/**
 * The citations in a text, by their offsets (UTF-16, half-open). `language` is a code or a table of phrases of one's own; of a language
 * without a table only symbols and links are found. A backslash directly before a citation, or before the numbers of an item, makes it plain text.
 */
export function findCitations(text: string, language: string | CitationPhrases): readonly Citation[] {
  const lexicon = lexiconOf(phrasesOf(language));
  const stretches = stretchesThatMayCite(text, lexicon);
  if (stretches.length === 0) return [];
  const tokens = tokenize(text, lexicon, stretches);
  const dates = readDates(text, tokens, lexicon);
  const found = ([] as Citation[]).concat(
    findLinks(text, tokens),
    findDocuments(text, tokens),
    findItems(text, tokens, lexicon),
    findProvisions(text, tokens, lexicon),
    findResolutions(text, tokens, lexicon, dates),
    Array.from(dates.values(), ({ citation }) => citation),
  );
  return withoutOverlaps(text.includes('\\') ? found.filter((citation) => !isEscaped(text, citation)) : found);
}

function findLinks(text: string, tokens: readonly Token[]): Citation[] {
  return tokens
    .filter(({ kind }) => kind === 'link')
    .map(({ start, end }) => ({ kind: 'link', start, end, target: linkTarget(text.slice(start, end)) }));
}

function isEscaped(text: string, citation: Citation): boolean {
  if (text.charAt(citation.start - 1) === '\\') return true;
  return citation.kind === 'item' && text.charAt(citation.numbers.start - 1) === '\\';
}

/** In the order of the text; of two that overlap the one that starts first, else the one that was looked for first. */
function withoutOverlaps(citations: Citation[]): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations.sort((one, other) => one.start - other.start)) {
    if (citation.start >= (kept.at(-1)?.end ?? 0)) kept.push(citation);
  }
  return kept;
}
