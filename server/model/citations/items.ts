/** Finds phrases of agenda items: a noun with one number or a list, and the words beside it that say whose items they are. */
import type { ItemCitation, Span } from './citation.js';
import { isUsedAs, WordUse, type Lexicon, type WordEntry } from './lexicon.js';
import { readDesignators } from './read-designators.js';
import { isSentenceEnd } from './sentence.js';
import { Mark, type Token } from './tokens.js';

/** The phrases of items in a text, in order. */
export function findItems(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly ItemCitation[] {
  const citations: ItemCitation[] = [];
  let sentence = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (isSentenceEnd(text, tokens, index)) sentence = index + 1;
    const noun = tokens[index];
    const role = noun?.entry && itemRole(noun.entry);
    if (!noun || !role) continue;
    const found = itemsAt(text, tokens, lexicon, index, role, sentence);
    if (!found) continue;
    citations.push(found.citation);
    index = found.next - 1;
  }
  return citations;
}

type ItemRole = 'item' | 'items' | 'itemOfAgenda';

function itemRole(entry: WordEntry): ItemRole | undefined {
  if (!isUsedAs(WordUse.itemNoun, entry)) return undefined;
  for (const role of ['items', 'item', 'itemOfAgenda'] as const) if (entry.has(role)) return role;
  return undefined;
}

function itemsAt(
  text: string, tokens: readonly Token[], lexicon: Lexicon, index: number, role: ItemRole, sentence: number,
): { readonly citation: ItemCitation; readonly next: number } | undefined {
  const noun = tokens[index];
  if (!noun) return undefined;
  const numberAt = tokens[index + 1]?.entry?.has('numberMark') ? index + 2 : index + 1;
  const list = role !== 'item' || noun.entry?.has('items') === true;
  const read = readDesignators(text, tokens, numberAt, list);
  if (!read) return undefined;

  const { phrases } = lexicon;
  const agenda = tokens[read.next]?.entry?.has('agenda') ? tokens[read.next] : undefined;
  if (role === 'itemOfAgenda' && !agenda) return undefined;
  const before = tokens[index - 1]?.entry;
  const ownBefore = before?.has('own') === true || agenda?.entry?.has('own') === true;
  const next = agenda ? read.next + 1 : read.next;
  return {
    next: read.next,
    citation: {
      kind: 'item',
      start: noun.start,
      end: read.end,
      designators: read.designators,
      numbers: { start: read.start, end: read.end },
      entries: read.entries,
      own: ownBefore,
      ofThis: before?.has('this') === true || agenda?.entry?.has('this') === true,
      owner: phrases.ownerPrecedes ? undefined : ownerBehind(text, tokens, lexicon, next),
      before: clauseBefore(tokens, sentence, index),
    },
  };
}

/** The genitive behind a phrase, to the end of its clause, or to another item or company: `of the twelfth session of the Group`. */
function ownerBehind(text: string, tokens: readonly Token[], lexicon: Lexicon, index: number): Span | undefined {
  const first = tokens[index];
  if (!first || (!first.entry?.has('of') && lexicon.phrases.bareGenitive !== true)) return undefined;
  let last = first;
  for (let at = index; at < tokens.length && at < index + LONGEST_OWNER; at++) {
    const token = tokens[at];
    if (!token || isClauseEnd(text, tokens, at) || isUsedAs(WordUse.itemNoun, token.entry) || token.entry?.has('with')) break;
    last = token;
  }
  return isClauseEnd(text, tokens, index) || first.entry?.has('with') ? undefined : { start: first.start, end: last.end };
}

const LONGEST_OWNER = 40;

function clauseBefore(tokens: readonly Token[], sentence: number, index: number): Span {
  const noun = tokens[index];
  const end = noun?.start ?? 0;
  let start = tokens[sentence]?.start ?? end;
  for (let at = index - 1; at >= sentence && at > index - LONGEST_CLAUSE; at--) {
    const token = tokens[at];
    if (token?.kind === 'mark' && token.value === Mark.semicolon) {
      start = token.end;
      break;
    }
    start = token?.start ?? start;
  }
  return { start: Math.min(start, end), end };
}

const LONGEST_CLAUSE = 80;

function isClauseEnd(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  return [Mark.comma, Mark.clauseComma, Mark.semicolon, Mark.close, Mark.colon].some((unit) => unit === token.value) || isSentenceEnd(text, tokens, index);
}
