/** Characters as the recogniser of citations sees them: a class and a folded form for every UTF-16 unit. */

/** What a unit is. `space` includes direction marks, joiners and the like, which take up no room; `combining` the vowel marks. */
export const CharacterClass = { other: 0, space: 1, digit: 2, letter: 3, ideograph: 4, combining: 5 } as const;

const UNITS = 65536;
const classes = new Uint8Array(UNITS);
/** 0: not looked up yet. */
const folds = new Uint16Array(UNITS);
for (const apostrophe of '’‘ʼ`´') folds[apostrophe.charCodeAt(0)] = 0x27;
for (const dash of '‐‑‒–—―−﹣－') folds[dash.charCodeAt(0)] = 0x2d;
const digits = new Int8Array(UNITS).fill(-1);
/** What a unit is inside a word: letters written to the right and to the left are never of one word. */
const InWord = { none: 0, toTheRight: 1, toTheLeft: 2, combining: 3 } as const;
const inWords = new Uint8Array(UNITS);
/** The digits 0 of all kinds; those up to 9 follow them. */
export const ZEROS = [0x30, 0x660, 0x6f0, 0xff10];
/** Where letters are written to the left, and where characters have another folded form: half-open. */
const LEFTWARD = [[0x590, 0x900], [0xfb1d, 0xfeff]] as const;
const FOLDED = [[0, 0x2e80], [0xfb00, 0xfff0]] as const;
const FOLDED_TOGETHER = 16;
fillTables();

/**
 * The unit at `offset`; 0 outside the text. `charCodeAt` says NaN there, and code that has once looked a NaN up in a table is slow ever after.
 */
export function unitAt(text: string, offset: number): number {
  return text.charCodeAt(offset) | 0;
}

/** The class of the unit at `offset`; `other` outside the text. */
export function classAt(text: string, offset: number): number {
  return classOfUnit(unitAt(text, offset));
}

/** The same for a unit that has been read (`unitAt`), which saves reading it again for its folded form. */
export function classOfUnit(unit: number): number {
  return classes[unit] ?? CharacterClass.other;
}

export function foldOfUnit(unit: number): number {
  const fold = folds[unit] ?? 0;
  return fold === 0 ? foldTogether(unit) : fold;
}

/** The unit at `offset` in lower case without accents, with apostrophes, dashes and full-width forms as their ASCII ones; 0 outside the text. */
export function foldedAt(text: string, offset: number): number {
  return foldOfUnit(unitAt(text, offset));
}

/** The value of the digit at `offset`, Eastern Arabic and full-width ones too; -1 if it is none. */
export function digitAt(text: string, offset: number): number {
  return digits[unitAt(text, offset)] ?? -1;
}

/** The end of the word of letters (and vowel marks) that starts at `offset`. */
export function wordEnd(text: string, offset: number): number {
  const own = inWords[unitAt(text, offset)];
  let end = offset + 1;
  for (; end < text.length; end++) {
    const kind = inWords[unitAt(text, end)];
    if (kind !== own && kind !== InWord.combining) break;
  }
  return end;
}

/** Whether the letters on both sides of `offset` belong to one word: one written to the right ends where one written to the left begins. */
export function goesOnAsWord(text: string, offset: number): boolean {
  if (classAt(text, offset) !== CharacterClass.letter) return false;
  const before = classAt(text, offset - 1);
  if (before !== CharacterClass.letter && before !== CharacterClass.combining) return false;
  return isWrittenToTheLeft(text.charCodeAt(offset - 1)) === isWrittenToTheLeft(text.charCodeAt(offset));
}

function isWrittenToTheLeft(unit: number): boolean {
  return LEFTWARD.some(([from, to]) => from <= unit && unit < to);
}

/** The first offset from `offset` on that is neither white space nor a sign without width. */
export function skipSpace(text: string, offset: number): number {
  while (classAt(text, offset) === CharacterClass.space) offset += 1;
  return offset;
}

/** The offset before `offset` behind which there is only white space. */
export function skipSpaceBack(text: string, offset: number): number {
  while (offset > 0 && classAt(text, offset - 1) === CharacterClass.space) offset -= 1;
  return offset;
}

/** A text folded unit by unit, white space as single spaces, vowel marks dropped: what words and names are compared by. */
export function foldText(text: string): string {
  let folded = '';
  for (let offset = 0; offset < text.length; offset++) {
    const kind = classAt(text, offset);
    if (kind === CharacterClass.combining) continue;
    if (kind !== CharacterClass.space) folded += String.fromCharCode(foldedAt(text, offset));
    else if (folded !== '' && !folded.endsWith(' ')) folded += ' ';
  }
  return folded.trimEnd();
}

/** Whether `offset` lies between two letters of one word, or two digits of one number. */
export function insideWord(text: string, offset: number): boolean {
  const after = classAt(text, offset);
  if (offset === 0 || (after !== CharacterClass.letter && after !== CharacterClass.digit && after !== CharacterClass.combining)) return false;
  const before = classAt(text, offset - 1);
  return before === CharacterClass.letter || before === CharacterClass.digit || before === CharacterClass.combining;
}

/** All units at once: a pattern reads a text of all of them in a fraction of the time that it takes to ask of each. */
function fillTables(): void {
  // The blocks of one class each, and those without any, are half of all units.
  fillUnits(CharacterClass.ideograph, 0x4e00, 0xa000);
  fillUnits(CharacterClass.letter, 0xac00, 0xd7a4);
  for (const [from, to] of [[0, 0x4e00], [0xa000, 0xac00], [0xd7a4, 0xd800], [0xf900, UNITS]] as const) {
    const units = unitsFrom(from, to);
    // A class that stands further down counts for more.
    const patterns = [
      [CharacterClass.letter, /\p{L}+/gu],
      [CharacterClass.combining, /[\p{M}\u0640]+/gu],
      [CharacterClass.ideograph, /[\u2E80-\u2FDF\u3005-\u3007\u3040-\u30FF\u3400-\u4DBF\uF900-\uFAFF]+/gu],
      [CharacterClass.digit, /[0-9٠-٩۰-۹０-９]+/gu],
      [CharacterClass.space, /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/gu],
    ] as const;
    for (const [kind, pattern] of patterns) for (const { 0: stretch, index } of units.matchAll(pattern)) fillUnits(kind, from + index, from + index + stretch.length);
  }
  for (const [from, to] of LEFTWARD) for (let unit = from; unit < to; unit++) if (inWords[unit] === InWord.toTheRight) inWords[unit] = InWord.toTheLeft;
  for (const zero of ZEROS) for (let value = 0; value < 10; value++) digits[zero + value] = value;
}

function fillUnits(kind: number, from: number, to: number): void {
  classes.fill(kind, from, to);
  inWords.fill(kind === CharacterClass.combining ? InWord.combining : kind === CharacterClass.letter ? InWord.toTheRight : InWord.none, from, to);
}

function unitsFrom(from: number, to: number): string {
  const all: string[] = [];
  for (let unit = from; unit < to; unit++) all.push(String.fromCharCode(unit));
  return all.join('');
}

/** Looks up the folded forms of a unit and of those beside it: most texts have but a few scripts. */
function foldTogether(unit: number): number {
  if (unit === 0) return 0;
  const start = unit - (unit % FOLDED_TOGETHER);
  const units = unitsFrom(start, start + FOLDED_TOGETHER);
  const areSame = !FOLDED.some(([from, to]) => start < to && start + FOLDED_TOGETHER > from) || foldedForm(units) === units;
  for (let one = start; one < start + FOLDED_TOGETHER; one++) if (folds[one] === 0) folds[one] = areSame ? one : foldOf(one);
  return folds[unit] ?? 0;
}

function foldedForm(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD');
}

/** The base letter in lower case, where a unit is one letter with or without marks; else the unit itself. */
function foldOf(unit: number): number {
  const [base = 0, ...marks] = [...foldedForm(String.fromCharCode(unit))];
  return base !== 0 && base.length === 1 && marks.every((mark) => /^\p{M}$/u.test(mark)) ? base.charCodeAt(0) : unit;
}
