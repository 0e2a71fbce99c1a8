/** `untranslated`: text that is marked as not yet translated, or stands in a version word for word as in the original. */
import { childrenOf, isToken, type Block, type Inlines, type Node, type Token } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { placeOf } from '../model/places.js';
import { keptByPassage, type Passage } from '../model/passages.js';
import { plainTextOf } from '../model/runs.js';
import { comparableTitle } from '../model/titles.js';
import { originalOf, otherVersions } from '../model/versions.js';
import { wholeScopeCheck, unitCheck, type Rule } from './rule.js';
import { textsOfUnit } from './texts-of-unit.js';
import { translationMarkers } from './translation-markers.js';
import { LANGUAGE_NAMES } from './version-messages.js';

const messages = {
  marked: 'This text is marked as not yet translated.',
  same: 'This text stands word for word in the {version} original.',
  original: 'The {version} original.',
};

export const untranslated: Rule = {
  code: 'untranslated',
  severity: 'warning',
  messages,
  checks: [
    unitCheck(undefined, function* (unit, language) {
      if (language === undefined) return;
      for (const text of [...textsOfUnit(unit), ...quotedIn(unit)]) {
        for (const { start, end } of markersIn(text, language)) {
          yield { place: { unit, start: text.sourceOffset(start), end: text.sourceOffset(end - 1) + 1 }, message: messages.marked };
        }
      }
    }),
    wholeScopeCheck(function* (analysis, { names }) {
      // Without the original nobody knows whose language the words are of.
      const original = originalOf([analysis, ...otherVersions(names, analysis)]);
      if (original === undefined || original === analysis || original.language === analysis.language) return;
      const originals = passagesOf(original);
      const version = LANGUAGE_NAMES[original.language];
      for (const [text, place] of passagesOf(analysis)) {
        const there = originals.get(text);
        if (there !== undefined) yield { place, message: messages.same, values: { version }, related: [{ uri: original.document.uri, place: there, message: messages.original }] };
      }
    }),
  ],
};

const markersIn = keptByPassage(translationMarkers);

/** Words in quotation marks in the timetable. */
function quotedIn(unit: DocumentUnit): readonly Passage[] {
  const found: Token[] = [];
  for (const block of unit.tree.blocks) if (block.kind === 'slot' || block.kind === 'day') collectQuoted(block, found);
  return found.map(({ image, startOffset }) => ({ text: image, sourceOffset: (index) => startOffset + index, words: undefined }));
}

function collectQuoted(node: Node, found: Token[]): void {
  for (const child of childrenOf(node)) {
    if (!isToken(child)) collectQuoted(child, found);
    else if (child.tokenType.name === 'Quoted') found.push(child);
  }
}

const passages = new WeakMap<DocumentUnit, ReadonlyMap<string, Place>>();

/** The passages of running text of some length, by their words, with the first place of each. */
function passagesOf({ document: { units } }: Analysis): ReadonlyMap<string, Place> {
  const all = new Map<string, Place>();
  for (const unit of units) {
    const found = passages.get(unit) ?? passagesIn(unit);
    passages.set(unit, found);
    for (const [text, place] of found) if (!all.has(text)) all.set(text, place);
  }
  return all;
}

function passagesIn(unit: DocumentUnit): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const block of unit.tree.blocks) {
    const inlines = runningText(block);
    if (inlines === undefined) continue;
    const text = comparableTitle(plainTextOf(inlines, unit.text).text);
    if (isProse(text) && !found.has(text)) found.set(text, placeOf(unit, inlines));
  }
  return found;
}

/** Quotations, tables and titles of documents may well stay in another language. */
function runningText(block: Block): Inlines | undefined {
  switch (block.kind) {
    case 'paragraph': case 'listEntry': case 'continuation': case 'note': return block.text;
    case 'heading': return block.title;
    default: return undefined;
  }
}

const FEWEST_WORDS = 8;
const FEWEST_IDEOGRAPHS = 16;

/** Words that begin with a small letter, or letters of a script that has none: an address, a list of names is the same in all languages. */
function isProse(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{M}\p{N}/.@’'-])[\p{Ll}\p{Lo}][\p{L}\p{M}’'-]+(?![\p{L}\p{N}/@]|\.\p{L})/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)) ?? [];
  return words.length >= FEWEST_WORDS || (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_IDEOGRAPHS;
}
