/**
 * `mixed-script`: a small word of another script left in the text, a letter of another alphabet in a number or symbol, half-width
 * punctuation or a stray space between Chinese characters, or a character that nobody sees. Names, acronyms and whole passages in another language are left alone.
 */
import { DIRECTIVES, type Directive, type Token } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { placeOf } from '../model/places.js';
import { keptByPassage, tellsLineByLine, type Passage } from '../model/passages.js';
import type { PlainText } from '../model/runs.js';
import { latinLookalike } from '../model/symbols-characters.js';
import { chineseDates, dateMessages } from './chinese-dates.js';
import { foreignWords } from './foreign-words.js';
import { hiddenCharacters } from './hidden-characters.js';
import { referenceCheck, unitCheck, type Problem, type Rule } from './rule.js';
import { textsOfUnit } from './texts-of-unit.js';

const messages = {
  word: '“{word}” is a word of another language left in the text.',
  letters: '“{text}” has letters of another alphabet, which only look like Latin ones.',
  punctuation: 'Between Chinese characters “{mark}” is written “{right}”.',
  space: 'A space between Chinese characters.',
  write: 'Write “{text}”',
  remove: 'Remove the space',
  order: 'A sign that is not seen turns the order of what follows.',
  width: 'A sign that is not seen stands within what seems whole.',
  removeSign: 'Remove the sign',
  ...dateMessages,
};

export const mixedScript: Rule = {
  code: 'mixed-script',
  severity: 'warning',
  messages,
  checks: [
    unitCheck(undefined, function* (unit, language) {
      if (language === undefined) return;
      for (const text of textsOfUnit(unit)) {
        if (foreignWordsOf(text, language).length > 0) yield* foreignWordsIn(unit, text, language);
        if (language === 'zh') yield* chineseSlips(unit, text);
        if (mixedMarks(text, language).length > 0) yield* letteredParts(unit, text, language);
      }
      if (language === 'ru') yield* letteredLists(unit);
    }),
    unitCheck(undefined, hiddenIn),
    unitCheck(['heading', 'directive'], function* (unit) {
      for (const block of unit.tree.blocks) {
        if (block.kind === 'heading' && block.number !== undefined) yield* lookalikes(placeOf(unit, block.number));
        if (block.kind === 'directive') for (const name of namesDefined(block)) yield* lookalikes(placeOf(unit, name));
      }
    }),
    referenceCheck(undefined, function* ({ reference }) {
      for (const name of writtenNames(reference)) yield* lookalikes(name);
    }),
    referenceCheck(['date'], chineseDates),
  ],
};

const foreignWordsOf = keptByPassage(foreignWords);

function* foreignWordsIn(unit: DocumentUnit, text: Passage, language: Analysis['language']): Iterable<Problem> {
  for (const { start, end, text: word, instead } of foreignWordsOf(text, language)) {
    const fixes = () => (instead === undefined ? [] : [{ title: messages.write, values: { text: instead.text }, edits: [{ place: placeIn(unit, text, instead.start, instead.end), newText: instead.text }] }]);
    yield { place: placeIn(unit, text, start, end), message: messages.word, values: { word }, fixes };
  }
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** Half-width marks, and spaces with two characters at least on both sides: names of two characters are set with a space between. */
const slipsOf = keptByPassage((text) => ({
  marks: [...text.matchAll(/(?<=\p{Script=Han})[,;:?!](?=\p{Script=Han})/gu)],
  spaces: [...text.matchAll(/(?<=\p{Script=Han}{2})[ \u00A0]+(?=\p{Script=Han}{2})/gu)],
}));

function* chineseSlips(unit: DocumentUnit, text: Passage): Iterable<Problem> {
  const { marks, spaces } = slipsOf(text, undefined);
  for (const { 0: mark, index } of marks) {
    const right = FULL_WIDTH[mark] ?? mark;
    const place = placeIn(unit, text, index, index + mark.length);
    yield { place, message: messages.punctuation, values: { mark, right }, fixes: () => [{ title: messages.write, values: { text: right }, certain: true, edits: [{ place, newText: right }] }] };
  }
  for (const { 0: space, index } of spaces) {
    const place = placeIn(unit, text, index, index + space.length);
    yield { place, message: messages.space, fixes: () => [{ title: messages.remove, certain: true, edits: [{ place, newText: '' }] }] };
  }
}

const hidesSomething = tellsLineByLine((text) => hiddenCharacters(text).length > 0);

function* hiddenIn(unit: DocumentUnit): Iterable<Problem> {
  if (!hidesSomething(unit)) return;
  for (const { at, kind } of hiddenCharacters(unit.text)) {
    const place = { unit, start: at, end: at + 1 };
    yield { place, message: messages[kind], fixes: () => [{ title: messages.removeSign, certain: true, edits: [{ place, newText: '' }] }] };
  }
}

function placeIn(unit: DocumentUnit, { sourceOffset }: PlainText, start: number, end: number): Place {
  return { unit, start: sourceOffset(start), end: sourceOffset(end - 1) + 1 };
}

const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A number, designator or symbol with letters that look like Latin ones; none with others, which cannot be mistaken. */
function* lookalikes(place: Place): Iterable<Problem> {
  const text = place.unit.text.slice(place.start, place.end);
  if (!CYRILLIC_OR_GREEK.test(text)) return;
  const latin = [...text].map(latinLookalike).join('');
  if (CYRILLIC_OR_GREEK.test(latin)) return;
  yield { place, message: messages.letters, values: { text }, fixes: () => [{ title: messages.write, values: { text: latin }, certain: true, edits: [{ place, newText: latin }] }] };
}

/** Of an agenda or a definition. */
function namesDefined({ name, argument }: Directive): readonly Token[] {
  if (name !== 'agenda' && DIRECTIVES[name]?.definition !== true) return [];
  const names = argument.kind === 'nameArgument' ? [argument.name] : argument.kind === 'numberArgument' ? [argument.body, argument.number] : [];
  return names.filter((name) => name !== undefined);
}

/** The symbols and designators of a reference, without the words around and between them. */
function writtenNames(reference: Analysis['references'][number]): readonly Place[] {
  const { unit } = reference;
  if (!reference.plain) return reference.role === 'mark' || reference.request.kind === 'date' ? [] : [wholeUnlessLinked(reference)];
  const { citation, reading } = reference;
  if (citation.kind === 'document') return [reference];
  if (citation.kind !== 'item') return [];
  const { start, end } = citation.numbers;
  return [...reading.text.slice(start, end).matchAll(/(?<=[\s\d(（])\p{Script=Cyrillic}[)）]/gu)].map(({ 0: letter, index }) => placeIn(unit, reading, start + index, start + index + letter.length));
}

/** In braces, what stands before the bar: behind it is text. */
function wholeUnlessLinked({ unit, start, end, node }: Exclude<Analysis['references'][number], { plain: true }>): Place {
  return { unit, start, end: node?.bar?.startOffset ?? end };
}

/** Parts of a text that begin with `(а)` in Cyrillic: in Russian, where that is usual, only if others of the same text begin with `b)` in Latin letters. */
const mixedMarks = keptByPassage((text, language: Analysis['language']) => {
  if (!/[\u0430-\u044F][)）]/u.test(text)) return [];
  const marks = [...text.matchAll(/(?<![\p{L}\p{M}])(?<!\p{N}[ \u00A0]?)[(（]?[a-z\u0430-\u044F][)）]/gu)];
  const isRussianList = language === 'ru' && !marks.some(([mark]) => /[a-z]/u.test(mark));
  return isRussianList || marks.some(([mark]) => /[бвгджзи]/u.test(mark)) ? [] : marks;
});

function* letteredParts(unit: DocumentUnit, text: Passage, language: Analysis['language']): Iterable<Problem> {
  for (const { 0: mark, index } of mixedMarks(text, language)) yield* lookalikes(placeIn(unit, text, index, index + mark.length));
}

/** Entries `а)` in Cyrillic in a list whose others are `b)` in Latin letters. */
function* letteredLists(unit: DocumentUnit): Iterable<Problem> {
  const marks = unit.tree.blocks.flatMap((block) => {
    if (block.kind !== 'listEntry') return [];
    const { start, end } = placeOf(unit, block.text);
    const length = /^[(（]?[a-z\u0430-\u044F]{1,2}[)）]/u.exec(unit.text.slice(start, end))?.[0].length;
    return length === undefined ? [] : [{ unit, start, end: start + length }];
  });
  if (marks.some(({ start, end }) => /[a-z]/u.test(unit.text.slice(start, end)))) for (const mark of marks) yield* lookalikes(mark);
}
