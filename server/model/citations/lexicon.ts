/** A language's table of citation words made ready for reading: a tree of characters, each word with the roles that it has. */
import type { CitationPhrases, ValuedRole, WordRole } from '../../locales/phrases/phrases.js';
import { CharacterClass, classAt, classOfUnit, foldedAt, foldOfUnit, foldText, goesOnAsWord, unitAt } from './characters.js';
import { compilePatterns, firstNumbers, type NumberName, type Pattern } from './patterns.js';

/** A word of the table. A role's value is its number for months, weekdays and the like, else 0; `uses` are those of its roles together. */
export type WordEntry = ReadonlyMap<WordRole, number> & { readonly uses: number };

/** What several roles have in common, as bits: what a recogniser asks of each word of a text. */
export const WordUse = { resolutionNoun: 1, itemNoun: 2, provisionStart: 4, dateStart: 8 } as const;
const ROLES_OF_USE: readonly (readonly [number, readonly WordRole[]])[] = [
  [WordUse.resolutionNoun, ['resolution', 'resolutions', 'decision', 'decisions']],
  [WordUse.itemNoun, ['item', 'items', 'itemOfAgenda']],
  [WordUse.provisionStart, ['article', 'paragraph', 'subparagraph', 'chapter', 'numberMark']],
  [WordUse.dateStart, ['weekday', 'month', 'noon', 'midnight', 'morning', 'afternoon', 'at']],
];

/** Whether a word of the table is used so. */
export function isUsedAs(use: number, entry: WordEntry | undefined): boolean {
  return entry !== undefined && (entry.uses & use) !== 0;
}

export interface Lexicon {
  readonly phrases: CitationPhrases;
  readonly words: WordTree;
  /** Small words inside names, folded: `on`, `for`. */
  readonly nameJoiners: ReadonlySet<string>;
  /** By their first units, in the order of the table. */
  readonly proclitics: ReadonlyMap<number, readonly string[]>;
  readonly dates: readonly Pattern[];
  readonly times: readonly Pattern[];
  readonly provisions: readonly Pattern[];
  /** The numbers that dates and times begin with. */
  readonly dateNumbers: readonly NumberName[];
}

/**
 * The words as a tree of folded units, in flat arrays, since each word of a text is looked up in it. Nodes are numbered level by level, so
 * that those which follow a node are `firstNext[node]` up to, without it, `firstNext[node + 1]`. Node 0 is the root.
 */
interface WordTree {
  readonly units: Uint16Array;
  readonly firstNext: Uint32Array;
  readonly entries: readonly (WordEntry | undefined)[];
  /** For each unit that a word starts with its node; 0 for others. */
  readonly firsts: Uint16Array;
}

const lexicons = new WeakMap<CitationPhrases, Lexicon>();

/** The lexicon of a table, made once. */
export function lexiconOf(phrases: CitationPhrases): Lexicon {
  const known = lexicons.get(phrases);
  if (known) return known;
  const lexicon = makeLexicon(phrases);
  lexicons.set(phrases, lexicon);
  return lexicon;
}

/** The longest word of the table that starts at `offset` and ends where a word ends; `end` is the offset behind it. */
export function longestWord(lexicon: Lexicon, text: string, offset: number): { readonly entry: WordEntry; readonly end: number } | undefined {
  const { words } = lexicon;
  let node = words.firsts[foldedAt(text, offset)] ?? 0;
  let entry: WordEntry | undefined;
  let end = offset;
  for (let position = offset + 1, moved = true; node !== 0; position++) {
    const here = moved ? words.entries[node] : undefined;
    if (here !== undefined && endsWord(text, position)) {
      entry = here;
      end = position;
    }
    moved = false;
    if (position >= text.length) break;
    const unit = unitAt(text, position);
    const kind = classOfUnit(unit);
    const isSpace = kind === CharacterClass.space;
    if (kind === CharacterClass.combining || (isSpace && classAt(text, position - 1) === CharacterClass.space)) continue;
    const next = nextNode(words, node, isSpace ? SPACE : foldOfUnit(unit));
    if (next === 0 && isSpace && meansNothing(words, text, position, node)) continue;
    node = next;
    moved = true;
  }
  if (entry === undefined) return undefined;
  while (classAt(text, end) === CharacterClass.combining) end += 1;
  return { entry, end };
}

/** The node behind another for a unit; 0 if there is none. */
function nextNode({ units, firstNext }: WordTree, node: number, unit: number): number {
  const end = firstNext[node + 1] ?? 0;
  for (let next = firstNext[node] ?? 0; next < end; next++) if (units[next] === unit) return next;
  return 0;
}

const SPACE = 0x20;
const SLASH = 0x2f;

/** White space parts words, but not between ideographs and beside a slash: `كانون الأول/ ديسمبر`. */
function meansNothing(words: WordTree, text: string, offset: number, node: number): boolean {
  const before = classAt(text, offset - 1);
  return before === CharacterClass.ideograph || text.charCodeAt(offset - 1) === SLASH || nextNode(words, node, SLASH) !== 0;
}

function endsWord(text: string, offset: number): boolean {
  while (classAt(text, offset) === CharacterClass.combining) offset += 1;
  return !goesOnAsWord(text, offset);
}

function makeLexicon(phrases: CitationPhrases): Lexicon {
  const root: GrowingNode = { next: new Map(), entry: undefined };
  for (const [role, forms] of Object.entries(phrases.words)) addForms(root, role as WordRole, forms, 0);
  for (const [role, list] of Object.entries(phrases.valued)) {
    list.forEach((forms, index) => addForms(root, role as ValuedRole, forms, index + 1));
  }
  return {
    phrases,
    words: flatten(root),
    nameJoiners: new Set((phrases.words.nameGoesOn ?? '').split('|').map((word) => foldText(word))),
    proclitics: byFirstUnit(phrases.proclitics ?? []),
    dates: compilePatterns(phrases.dates),
    times: compilePatterns(phrases.times),
    provisions: compilePatterns(phrases.provisions),
    dateNumbers: firstNumbers(compilePatterns([...phrases.dates, ...phrases.times])),
  };
}

/** A node while the tree grows. */
interface GrowingNode {
  readonly next: Map<number, GrowingNode>;
  entry: (Map<WordRole, number> & { uses: number }) | undefined;
}

function addForms(root: GrowingNode, role: WordRole, forms: string, value: number): void {
  for (const form of forms.split('|')) {
    let node = root;
    for (const character of foldText(form.trim())) {
      const unit = character.charCodeAt(0);
      const next: GrowingNode = node.next.get(unit) ?? { next: new Map(), entry: undefined };
      node.next.set(unit, next);
      node = next;
    }
    if (node === root) continue;
    node.entry ??= Object.assign(new Map<WordRole, number>(), { uses: 0 });
    node.entry.set(role, value);
    for (const [use, roles] of ROLES_OF_USE) if (roles.includes(role)) node.entry.uses |= use;
  }
}

function byFirstUnit(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(word.charCodeAt(0), [...(groups.get(word.charCodeAt(0)) ?? []), word]);
  return groups;
}

function flatten(root: GrowingNode): WordTree {
  const nodes = [root];
  const units = [0];
  const firstNext: number[] = [];
  for (const node of nodes) {
    firstNext.push(nodes.length);
    for (const [unit, next] of node.next) {
      units.push(unit);
      nodes.push(next);
    }
  }
  const firsts = new Uint16Array(65536);
  for (let node = 1; node <= root.next.size; node++) firsts[units[node] ?? 0] = node;
  return { units: Uint16Array.from(units), firstNext: Uint32Array.from([...firstNext, nodes.length]), entries: nodes.map(({ entry }) => entry), firsts };
}
