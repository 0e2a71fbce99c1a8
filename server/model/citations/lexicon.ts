/** A language's table of citation words made ready for reading: a tree of characters, each word with the roles that it has. */
import type { CitationPhrases, ValuedRole, WordRole } from '../../locales/phrases/phrases.js';
import { CharacterClass, classAt, foldedAt, foldText, goesOnAsWord, wordEnd, wordHash } from './characters.js';
import { compilePatterns, type Pattern } from './patterns.js';

/** A word of the table. A role's value is its number for months, weekdays and the like, else 0. */
export type WordEntry = ReadonlyMap<WordRole | WordUse, number>;

/** What several roles have in common, so that a recogniser asks one question of most words. */
export type WordUse = 'resolutionNoun' | 'itemNoun' | 'provisionStart' | 'dateStart';
const ROLES_OF_USE: Readonly<Record<WordUse, readonly WordRole[]>> = {
  resolutionNoun: ['resolution', 'resolutions', 'decision', 'decisions'],
  itemNoun: ['item', 'items', 'itemOfAgenda'],
  provisionStart: ['article', 'paragraph', 'subparagraph', 'chapter', 'numberMark'],
  dateStart: ['weekday', 'month', 'noon', 'midnight', 'morning', 'afternoon', 'at'],
};

export interface Lexicon {
  readonly phrases: CitationPhrases;
  readonly root: Node;
  /** For each folded unit whether some word starts with it. */
  readonly starts: Uint8Array;
  /** Hashes of the first words of all entries: most words of a text are none, which saves looking them up. */
  readonly firstWords: ReadonlySet<number>;
  /** Small words inside names, folded: `on`, `for`. */
  readonly nameJoiners: ReadonlySet<string>;
  readonly proclitics: readonly string[];
  /** The first units of the proclitics. */
  readonly firstOfProclitics: ReadonlySet<number>;
  readonly dates: readonly Pattern[];
  readonly times: readonly Pattern[];
  readonly provisions: readonly Pattern[];
}

interface Node {
  readonly next: Map<number, Node>;
  entry: Map<WordRole | WordUse, number> | undefined;
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
  if (lexicon.starts[foldedAt(text, offset)] !== 1) return undefined;
  let node: Node | undefined = lexicon.root;
  let found: { entry: WordEntry; end: number } | undefined;
  for (let position = offset; position < text.length; position++) {
    const kind = classAt(text, position);
    if (kind === CharacterClass.combining && position > offset) continue;
    if (kind === CharacterClass.space) {
      if (position > offset && classAt(text, position - 1) === CharacterClass.space) continue;
      const behind: Node | undefined = node.next.get(SPACE);
      if (behind === undefined && meansNothing(text, position, node)) continue;
      node = behind;
    } else {
      node = node.next.get(foldedAt(text, position));
    }
    if (node === undefined) break;
    if (node.entry && endsWord(text, position + 1)) found = { entry: node.entry, end: position + 1 };
  }
  if (!found) return undefined;
  while (classAt(text, found.end) === CharacterClass.combining) found.end += 1;
  return found;
}

const SPACE = 0x20;
const SLASH = 0x2f;

/** White space parts words, but not between ideographs and beside a slash: `كانون الأول/ ديسمبر`. */
function meansNothing(text: string, offset: number, node: Node): boolean {
  const before = classAt(text, offset - 1);
  return before === CharacterClass.ideograph || text.charCodeAt(offset - 1) === SLASH || node.next.has(SLASH);
}

function endsWord(text: string, offset: number): boolean {
  while (classAt(text, offset) === CharacterClass.combining) offset += 1;
  return !goesOnAsWord(text, offset);
}

function makeLexicon(phrases: CitationPhrases): Lexicon {
  const root = emptyNode();
  const forms = [...Object.values(phrases.words), ...Object.values(phrases.valued).flat()].flatMap((list) => list.split('|').map((form) => form.trim()));
  for (const [role, forms] of Object.entries(phrases.words)) addForms(root, role as WordRole, forms, 0);
  for (const [role, list] of Object.entries(phrases.valued)) {
    list.forEach((forms, index) => addForms(root, role as ValuedRole, forms, index + 1));
  }
  return {
    phrases,
    root,
    starts: unitSet(root.next.keys()),
    firstWords: new Set(forms.map((form) => wordHash(form, 0, wordEnd(form, 0)))),
    nameJoiners: new Set((phrases.words.nameGoesOn ?? '').split('|').map((word) => foldText(word))),
    proclitics: phrases.proclitics ?? [],
    firstOfProclitics: new Set((phrases.proclitics ?? []).map((proclitic) => proclitic.charCodeAt(0))),
    dates: compilePatterns(phrases.dates),
    times: compilePatterns(phrases.times),
    provisions: compilePatterns(phrases.provisions),
  };
}

function addForms(root: Node, role: WordRole, forms: string, value: number): void {
  for (const form of forms.split('|')) {
    let node = root;
    for (const character of foldText(form.trim())) {
      const unit = character.charCodeAt(0);
      const next: Node = node.next.get(unit) ?? emptyNode();
      node.next.set(unit, next);
      node = next;
    }
    if (node === root) continue;
    node.entry ??= new Map();
    node.entry.set(role, value);
    for (const [use, roles] of Object.entries(ROLES_OF_USE)) if (roles.includes(role)) node.entry.set(use as WordUse, 0);
  }
}

function unitSet(units: Iterable<number>): Uint8Array {
  const set = new Uint8Array(65536);
  for (const unit of units) set[unit] = 1;
  return set;
}

function emptyNode(): Node {
  return { next: new Map(), entry: undefined };
}
