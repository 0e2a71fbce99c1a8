/** Completion inside the braces of an explicit reference. */
import { leavesOf, REFERENCE_KEYWORDS } from '../../../grammar/index.js';
import type { Analysis } from '../../model/analysis.js';
import { canonicalSymbol } from '../../model/symbols.js';
import type { Scope } from '../../model/workspace.js';
import { agendas, bodies, documents, instruments, items, notes, provisions, resolutions } from './names.js';
import type { Completion, Proposal } from './proposal.js';
import { lastWord, type Typed } from './typed.js';

export function insideReference({ reference, point }: Typed, analysis: Analysis, scope: Scope): Completion | undefined {
  if (reference === undefined || reference.bar !== undefined) return undefined;
  const tokens = leavesOf(reference).slice(1, -1);
  const place = lastWord(tokens, point);
  const before = tokens.filter((token) => token.startOffset < place.start && token.image.trim() !== '');
  const keyword = before[0];
  const names = before.map(({ tokenType }) => tokenType.name);
  if (keyword === undefined) return { place, suffix: '', proposals: [...keywords(), ...marks(analysis), ...documents(analysis, scope)] };
  return { place, suffix: '', proposals: behind(keyword.image, names, restOf(point.unit.text, point.offset), analysis, scope) };
}

const ALONE: ReadonlySet<string> = new Set(['items', 'of']);
const keywords = (): Proposal[] => REFERENCE_KEYWORDS.filter((word) => !ALONE.has(word)).map((label) => ({ kind: 'keyword', label, detail: '' }));
const marks = (analysis: Analysis): Proposal[] => notes(analysis).map((note) => ({ ...note, label: `^${note.label}` }));

/** `names`: the kinds of tokens in front of the word, the keyword among them; `rest`: what stands behind it in the braces. */
function behind(keyword: string, names: readonly string[], rest: string, analysis: Analysis, scope: Scope): readonly Proposal[] {
  const isBehindOf = names.at(-1) === 'Of';
  switch (keyword) {
    case 'item': case 'items': {
      const agenda = /^[^|｜]*?\sof\s+([^\s|｜]+)/u.exec(rest)?.[1];
      return isBehindOf ? agendas(analysis, scope) : items(analysis, scope, agenda === undefined ? undefined : canonicalSymbol(agenda));
    }
    case 'resolution': case 'decision':
      return isBehindOf ? bodies(analysis, scope) : resolutions(analysis, scope, keyword, /\sof\s/u.test(rest) ? 'own only' : 'with bodies');
    case 'article': case 'chapter':
      if (isBehindOf) return instruments(analysis, scope);
      return keyword === 'article' ? provisions(scope) : [];
    case 'note': case '^':
      return notes(analysis);
    default:
      return [];
  }
}

/** What stands behind the point up to the closing brace on its line. */
function restOf(text: string, offset: number): string {
  return /^[^}\r\n]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
}
