/**
 * Running text as passages: what is read for citations and words at one time. A text of ordinary length is one. A very long one is cut where a line
 * ends with a sentence, at some of those places, told by the words there alone: after an edit all passages but that around it are the same.
 */
import { isToken, textBetween, type Inlines, type Reference, type Token } from '../../grammar/index.js';
import { reparsedTo, type DocumentUnit } from './document.js';
import { plainTextOf, type PlainText } from './runs.js';

export interface Passage extends PlainText {
  /** Of a passage of a long text: the same value for as long as the passage says the same, wherever it stands. */
  readonly words: PlainText | undefined;
}

/** A passage of a long text: the parts `from` to `to`, and where in the unit they begin. */
interface Piece extends Passage {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  /** Its offsets count from `start`. */
  readonly words: PlainText;
}
const piece = (from: number, to: number, start: number, words: PlainText): Piece => ({ from, to, start, words, text: words.text, sourceOffset: (index) => start + words.sourceOffset(index) });

/** A text with fewer parts is one passage. */
const LONG = 100;

/** The passages of a text in order; `source` is the text of its unit. */
export function passagesOf(inlines: Inlines, source: string): readonly Passage[] {
  if (inlines.parts.length < LONG) {
    const { text, sourceOffset } = plainTextOf(inlines, source);
    return [{ text, sourceOffset, words: undefined }];
  }
  return piecesOf(inlines, source);
}

/** What is read of a passage alone: of long texts it is kept for as long as the passage is. The same context is the same value. */
export function keptByPassage<Context, Value>(read: (text: string, context: Context) => Value): (passage: Passage, context: Context) => Value {
  const kept = new WeakMap<PlainText, { readonly context: Context; readonly value: Value }>();
  return ({ text, words }, context) => {
    if (words === undefined) return read(text, context);
    const last = kept.get(words);
    if (last?.context === context) return last.value;
    const value = read(text, context);
    kept.set(words, { context, value });
    return value;
  };
}

/**
 * A question to a unit that is asked of each of its lines alone. In a long paragraph in which no line says yes only those are asked again that
 * an edit may have changed.
 */
export function tellsLineByLine(ask: (text: string) => boolean): (unit: DocumentUnit) => boolean {
  const saidNo = new WeakSet<Inlines>();
  return (unit) => {
    const [block] = unit.tree.blocks;
    const text = block?.kind === 'paragraph' ? block.text : undefined;
    const edit = text && reparsedTo(text);
    const isYes = edit !== undefined && saidNo.has(edit.before) ? ask(textBetween(unit, edit.start, edit.endAfter)) : ask(unit.text);
    if (!isYes && text !== undefined && text.parts.length >= LONG) saidNo.add(text);
    return isYes;
  };
}

const knownPieces = new WeakMap<Inlines, readonly Piece[]>();

function piecesOf(inlines: Inlines, source: string): readonly Piece[] {
  const known = knownPieces.get(inlines) ?? piecesAfterEdit(inlines, source) ?? piecesFrom(inlines, source, 0, () => -1).pieces;
  knownPieces.set(inlines, known);
  return known;
}

/** Names of long texts, which they keep over edits. */
const names = new WeakMap<Inlines, object>();

/** A value that stays the same for a long text while it is edited; undefined for a text of ordinary length. */
export function nameOfLongText(inlines: Inlines): object | undefined {
  if (inlines.parts.length < LONG) return undefined;
  const before = reparsedTo(inlines)?.before;
  const name = names.get(inlines) ?? (before && names.get(before)) ?? {};
  names.set(inlines, name);
  return name;
}

/** The pieces after an edit: those ahead of it and behind it are the same. */
function piecesAfterEdit(inlines: Inlines, source: string): readonly Piece[] | undefined {
  const edit = reparsedTo(inlines);
  const before = edit && knownPieces.get(edit.before);
  if (edit === undefined || before === undefined) return undefined;
  // Whether a piece ends is told by the line end behind it and what stands on both sides.
  const ahead = before.filter(({ to }) => to + 1 < edit.ahead);
  const added = inlines.parts.length - edit.before.parts.length;
  const firstBehind = inlines.parts.length - edit.behind;
  const starts = new Map(before.map(({ from }, index) => [from + added, index]));
  const { pieces, next } = piecesFrom(inlines, source, (ahead.at(-1)?.to ?? -1) + 1, (from) => (from - 2 < firstBehind ? -1 : (starts.get(from) ?? -1)));
  const shift = edit.endAfter - edit.endBefore;
  const behind = next < 0 ? [] : before.slice(next).map(({ from, to, start, words }) => piece(from + added, to + added, start + shift, words));
  return [...ahead, ...pieces, ...behind];
}

/** The pieces from a part on, up to the first whose part `known` knows: `next` is what it says of that part, else -1. */
function piecesFrom({ parts }: Inlines, source: string, first: number, known: (from: number) => number): { readonly pieces: readonly Piece[]; readonly next: number } {
  const pieces: Piece[] = [];
  let from = first;
  for (let index = from; index < parts.length; index++) {
    if (!isCut(parts, index)) continue;
    pieces.push(pieceOf(parts, source, from, index));
    from = index + 1;
    const next = known(from);
    if (next >= 0) return { pieces, next };
  }
  if (from < parts.length) pieces.push(pieceOf(parts, source, from, parts.length));
  return { pieces, next: -1 };
}

function pieceOf(parts: Inlines['parts'], source: string, from: number, to: number): Piece {
  const [first] = parts.slice(from, to);
  const start = first === undefined ? 0 : isToken(first) ? first.startOffset : first.open.startOffset;
  const { text, sourceOffset } = plainTextOf({ kind: 'inlines', parts: parts.slice(from, to) }, source);
  return piece(from, to, start, { text, sourceOffset: (index) => sourceOffset(index) - start });
}

/** One in so many ends of sentences. */
const SHARE = 8;
const SENTENCE_END = /(?:\p{Ll}{4}[.?!]|[)）\p{Nd}\p{sc=Arabic}][.?!]|[。！？؟])$/u;
const SENTENCE_START = /^[\p{Lu}\p{Lo}]/u;

/** Whether a part is a line end between two passages. */
function isCut(parts: Inlines['parts'], index: number): boolean {
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!isTextToken(before) || part === undefined || !isToken(part) || !part.tokenType.name.startsWith('Break') || !isTextToken(after)) return false;
  return isChosen(before.image) && SENTENCE_END.test(before.image) && SENTENCE_START.test(after.image);
}

const isTextToken = (part: Token | Reference | undefined): part is Token => part !== undefined && isToken(part) && part.tokenType.name === 'Text';

/** Chosen by the words, as good as by chance. */
function isChosen(words: string): boolean {
  let mixed = 0;
  for (let at = 0; at < words.length; at++) mixed = (Math.imul(mixed, 31) + words.charCodeAt(at)) | 0;
  return (mixed ^ (mixed >>> 5)) % SHARE === 0;
}
