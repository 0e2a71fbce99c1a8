/** The text of a line or paragraph as it was and as it is, in one: words that went are marked as deleted, those that came as inserted. */
import { element, isElement, textNode, type PrintElement, type PrintNode, type SourcePoint } from '../elements.js';
import type { PrintLanguage } from '../languages.js';
import { changesBetween } from './align.js';
import { cutIntoWords, isWord, likeness } from './words.js';

/** Text with less in common than this is shown as one deletion and one insertion: a salad of words tells nobody anything. */
const LEAST_IN_COMMON = 0.3;

interface Piece {
  readonly text: string;
  readonly at: SourcePoint | undefined;
  /** The inline elements that it stands in, the outermost first. */
  readonly path: readonly PrintElement[];
}
type Change = 'same' | 'deleted' | 'inserted';
type ChangedPiece = Piece & { readonly change: Change };

/** `language` is that of the text around. */
export function mergeInline(before: readonly PrintNode[], after: readonly PrintNode[], language: PrintLanguage): readonly PrintNode[] {
  const old = piecesOf(before, [], language);
  const now = piecesOf(after, [], language);
  const isAlike = likeness(wordsIn(old), wordsIn(now)) >= LEAST_IN_COMMON;
  const changes = isAlike ? compare(old, now) : [...old.map((piece) => changed(piece, 'deleted')), ...now.map((piece) => changed(piece, 'inserted'))];
  return rebuild(changes, 0);
}

/** All of a text as deleted or inserted. */
export function markInline(nodes: readonly PrintNode[], change: 'deleted' | 'inserted', language: PrintLanguage): readonly PrintNode[] {
  return rebuild(piecesOf(nodes, [], language).map((piece) => changed(piece, change)), 0);
}

function piecesOf(nodes: readonly PrintNode[], path: readonly PrintElement[], language: PrintLanguage): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (isElement(node)) return piecesOf(node.children, [...path, node], language);
    let offset = 0;
    return cutIntoWords(node.text, language).map((text) => {
      const at = node.at === undefined ? undefined : { unit: node.at.unit, offset: node.at.offset + offset };
      offset += text.length;
      return { text, at, path };
    });
  });
}

const wordsIn = (pieces: readonly Piece[]) => pieces.filter(({ text }) => isWord(text)).map(({ text }) => text);

/** What leads nowhere any more is no link. */
function changed(piece: Piece, change: Change): ChangedPiece {
  return change === 'deleted' ? { ...piece, at: undefined, path: piece.path.map(withoutPlaces), change } : { ...piece, change };
}

export function withoutPlaces({ tag, attributes, children }: PrintElement): PrintElement {
  return element(tag, { ...attributes, 'id': undefined, 'href': undefined, 'data-unit': undefined, 'data-offset': undefined }, children);
}

/** What was and what is at one place; the same words where `isSame`. */
interface Stretch {
  readonly isSame: boolean;
  readonly gone: readonly Piece[];
  readonly come: readonly Piece[];
}

function compare(before: readonly Piece[], after: readonly Piece[]): readonly ChangedPiece[] {
  const changes = changesBetween(before, after, ({ text, path }) => `${path.some(({ tag }) => tag === 'sup') ? '^' : ''}${text.trim() === '' ? ' ' : text}`);
  const stretches = groupsOf(changes, ({ kind }) => String(kind === 'same')).map((group): Stretch => ({
    isSame: group[0]?.kind === 'same',
    gone: group.flatMap(({ kind, value, match }) => (kind === 'come' ? [] : [match ?? value])),
    come: group.flatMap(({ kind, value }) => (kind === 'gone' ? [] : [value])),
  }));
  const told = stretches.map((stretch, index) => (stretch.isSame && joinsChanges(stretch, stretches[index - 1], stretches[index + 1]) ? { ...stretch, isSame: false } : stretch));
  return groupsOf(told, ({ isSame }) => String(isSame)).flatMap((group) => {
    const come = group.flatMap((stretch) => stretch.come);
    if (group[0]?.isSame === true) return come.map((piece) => changed(piece, 'same'));
    return withCommonEnd(group.flatMap((stretch) => stretch.gone), come);
  });
}

/** Nothing but spaces stands between two changes of which one replaces something, or spaces and stops between two that do: they read as one. */
function joinsChanges({ come }: Stretch, before: Stretch | undefined, behind: Stretch | undefined): boolean {
  const replaced = [before, behind].filter((stretch) => stretch !== undefined && stretch.gone.length > 0 && stretch.come.length > 0).length;
  if (before === undefined || behind === undefined || replaced === 0) return false;
  return come.every(({ text }) => (replaced === 2 ? !isWord(text) : text.trim() === ''));
}

/** A space that both end in has not changed. */
function withCommonEnd(gone: readonly Piece[], come: readonly Piece[]): readonly ChangedPiece[] {
  const last = come.at(-1);
  const isCommon = last?.text.trim() === '' && gone.at(-1)?.text.trim() === '' && gone.length > 1 && come.length > 1;
  const [deleted, inserted] = isCommon ? [gone.slice(0, -1), come.slice(0, -1)] : [gone, come];
  return [...deleted.map((piece) => changed(piece, 'deleted')), ...inserted.map((piece) => changed(piece, 'inserted')), ...(isCommon ? [changed(last, 'same')] : [])];
}

/** The pieces in the elements that they stood in; the changes are innermost, so that no element is torn and no direction is lost. */
function rebuild(pieces: readonly ChangedPiece[], depth: number): readonly PrintNode[] {
  return groupsOf(pieces, ({ path }) => nameOf(path[depth])).flatMap((group) => {
    const own = (group.find(({ change }) => change !== 'deleted') ?? group[0])?.path[depth];
    return own === undefined ? groupsOf(group, ({ change }) => change).flatMap(changeNode) : [{ ...own, children: rebuild(group, depth + 1) }];
  });
}

/** Elements of one name are one, though what they lead back to may differ. */
function nameOf(node: PrintElement | undefined): string {
  if (node === undefined) return '';
  const { class: names, lang, dir, href } = node.attributes;
  return JSON.stringify([node.tag, names, lang, dir, node.tag === 'a' ? href : undefined]);
}

function changeNode(pieces: readonly ChangedPiece[]): readonly PrintNode[] {
  const nodes = joined(pieces);
  switch (pieces[0]?.change) {
    case 'deleted': return [element('del', {}, nodes)];
    case 'inserted': return [element('ins', {}, nodes)];
    default: return nodes;
  }
}

/** Pieces that follow one another in the source as one text. */
function joined(pieces: readonly Piece[]): readonly PrintNode[] {
  const texts: { text: string; readonly at: SourcePoint | undefined }[] = [];
  for (const { text, at } of pieces) {
    const last = texts.at(-1);
    const follows = last !== undefined && (at === undefined ? last.at === undefined : at.unit === last.at?.unit && at.offset === last.at.offset + last.text.length);
    if (follows) last.text += text;
    else texts.push({ text, at });
  }
  return texts.map(({ text, at }) => textNode(text, at));
}

function groupsOf<Value>(values: readonly Value[], nameOf: (value: Value) => string): readonly (readonly Value[])[] {
  const groups: Value[][] = [];
  let last: string | undefined;
  for (const value of values) {
    const name = nameOf(value);
    if (name === last) groups.at(-1)?.push(value);
    else groups.push([value]);
    last = name;
  }
  return groups;
}
