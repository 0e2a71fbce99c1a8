/** A language's table of citation words made ready for reading: a tree of characters, each word with the roles that it has. */
import type { CitationPhrases, ValuedRole, WordRole } from '../../locales/phrases/phrases.js';
import { CharacterClass, classAt, foldedAt, foldText } from './characters.js';
import { compilePatterns, type Pattern } from './patterns.js';

/** A word of the table. A role's value is its number for months, weekdays and the like, else 0. */
export type WordEntry = ReadonlyMap<WordRole, number>;

export interface Lexicon {
  readonly phrases: CitationPhrases;
  readonly root: Node;
  readonly proclitics: readonly string[];
  /** The first units of the proclitics. */
  readonly firstOfProclitics: ReadonlySet<number>;
  readonly dates: readonly Pattern[];
  readonly times: readonly Pattern[];
  readonly provisions: readonly Pattern[];
}

interface Node {
  readonly next: Map<number, Node>;
  entry: Map<WordRole, number> | undefined;
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
  return classAt(text, offset) !== CharacterClass.letter || classAt(text, offset - 1) !== CharacterClass.letter;
}

function makeLexicon(phrases: CitationPhrases): Lexicon {
  const root = emptyNode();
  for (const [role, forms] of Object.entries(phrases.words)) addForms(root, role as WordRole, forms, 0);
  for (const [role, list] of Object.entries(phrases.valued)) {
    list.forEach((forms, index) => addForms(root, role as ValuedRole, forms, index + 1));
  }
  return {
    phrases,
    root,
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
  }
}

function emptyNode(): Node {
  return { next: new Map(), entry: undefined };
}
