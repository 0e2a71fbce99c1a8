/** Completion in running text: numbers behind the words that make them citations, in the words of the document's language, and symbols. */
import { PHRASES } from '../../locales/phrases/index.js';
import type { WordRole } from '../../locales/phrases/phrases.js';
import type { Analysis } from '../../model/analysis.js';
import type { Scope } from '../../model/workspace.js';
import { documents, items, resolutions } from './names.js';
import type { Completion, Proposal } from './proposal.js';
import type { Typed } from './typed.js';

/** Characters before the point in which the words are looked for. */
const LONGEST_PHRASE = 60;

export function naturalWords({ line, point: { unit, offset } }: Typed, analysis: Analysis, scope: Scope): Completion | undefined {
  const before = line.slice(-LONGEST_PHRASE);
  const symbol = /(?<![A-Za-z0-9/.])[A-Z][A-Za-z0-9.()-]*\/[A-Za-z0-9./()-]*$/u.exec(before)?.[0];
  const number = symbol === undefined ? (/(?:(?<=\s)|(?<![\p{L}\p{N}]))[\dA-Z][\dA-Za-z/().-]*$/u.exec(before)?.[0] ?? '') : symbol;
  const place = { unit, start: offset - number.length, end: offset };
  if (symbol !== undefined) return { place, suffix: '', proposals: documents(analysis, scope) };
  const phrase = before.slice(0, before.length - number.length);
  const proposals = proposalsBehind(phrase, analysis, scope);
  return proposals.length === 0 ? undefined : { place, suffix: '', proposals };
}

function proposalsBehind(phrase: string, analysis: Analysis, scope: Scope): readonly Proposal[] {
  const phrases = PHRASES[analysis.language];
  const words: Readonly<Partial<Record<WordRole, string>>> = phrases.words;
  const spaceOrMark = phrase.trimEnd();
  if (phrase === spaceOrMark && phrases.nounFollows !== true) return [];
  const endsIn = (...roles: WordRole[]) => roles.some((role) => endsInWord(spaceOrMark, words[role]));
  if (endsIn('item', 'items', 'itemOfAgenda')) return items(analysis, scope);
  if (endsIn('resolution', 'resolutions')) return resolutions(analysis, scope, 'resolution', 'own only');
  if (endsIn('decision', 'decisions')) return resolutions(analysis, scope, 'decision', 'own only');
  // Where the noun stands behind the number, only the mark before it tells that one comes.
  return phrases.nounFollows === true && endsIn('numberMark') ? resolutions(analysis, scope, undefined, 'own only') : [];
}

/** Whether a text ends in one of the words, as a word of its own where the script parts words by spaces. */
function endsInWord(text: string, words: string | undefined): boolean {
  const lower = text.toLowerCase();
  return (words ?? '').split('|').some((word) => {
    if (word === '' || !lower.endsWith(word.toLowerCase())) return false;
    const previous = lower.charAt(lower.length - word.length - 1);
    return !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}]/u.test(previous);
  });
}
