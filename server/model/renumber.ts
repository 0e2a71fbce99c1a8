/**
 * Numbers the items of an agenda anew, one after the other, and makes every reference to any of them follow, in every file
 * (language reference, section 4).
 */
import type { DesignatorRange, Heading } from '../../grammar/index.js';
import { endOf } from '../../grammar/index.js';
import { printDesignators } from '../locales/designators.js';
import type { NumeralStyle } from '../locales/numerals.js';
import type { Analysis } from './analysis.js';
import type { Place } from './document.js';
import type { TextEdit } from './edits.js';
import type { Item } from './items.js';
import { designatorOf, expandRange, parseNumbering, printItemNumber, type Numbering, type Ordinal } from './numbering.js';
import { placeOf } from './places.js';
import { designatorsIn, type ReferenceFact } from './references.js';
import { resolve } from './resolve.js';
import type { Scope } from './workspace.js';

/** Old designators and the new ones; those that stay are not in it. */
export type Renumbering = ReadonlyMap<string, string>;

/** The edits that number all items of an agenda in sequence; a heading that skips a level is raised to the level that it can have. */
export function renumberItems(analysis: Analysis, scope: Scope): readonly TextEdit[] {
  const { numbering, locale, document: { uri } } = analysis;
  const numbered = numberAnew(analysis.items);
  const renumbering = new Map<string, string>();
  const edits: TextEdit[] = [];
  for (const [item, path] of numbered) {
    const designator = path.length === 0 ? '' : designatorOf(path, numbering);
    if (item.designator !== '' && designator !== item.designator && analysis.itemsByName.get(item.designator) === item) renumbering.set(item.designator, designator);
    edits.push(...headingEdits(item, path, numbering, locale.numbers.letters).map((edit) => ({ uri, ...edit })));
  }
  return [...edits, ...referencesFollowing(analysis, renumbering, scope)];
}

/** The path of each item in sequence, its length the level; empty for an entry without number. A number with `bis` stays with the one before. */
function numberAnew(items: readonly Item[]): ReadonlyMap<Item, readonly Ordinal[]> {
  const paths = new Map<Item, readonly Ordinal[]>();
  /** The last heading of each typed level that is still open, with the last number given under it. */
  const open: { readonly level: number; readonly path: readonly Ordinal[]; last: number }[] = [{ level: 0, path: [], last: 0 }];
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop();
    const above = open.at(-1);
    if (above === undefined) continue;
    const suffix = item.path.at(-1)?.suffix ?? '';
    const path = item.heading.unnumbered === undefined ? [...above.path, { value: suffix === '' ? ++above.last : above.last, suffix }] : [];
    paths.set(item, path);
    open.push({ level: item.level, path: path.length === 0 ? above.path : path, last: 0 });
  }
  return paths;
}

function headingEdits({ unit, heading, path: oldPath }: Item, path: readonly Ordinal[], numbering: Numbering, letters: NumeralStyle): { readonly place: Place; readonly newText: string }[] {
  if (path.length === 0) return [];
  const edits = [];
  const mark = placeOf(unit, heading.mark);
  if (heading.level !== path.length) edits.push({ place: mark, newText: '#'.repeat(path.length) });
  const number = numberText(heading, oldPath, path, numbering, letters);
  if (heading.number !== undefined && number !== heading.number.image) edits.push({ place: placeOf(unit, heading.number), newText: number });
  return edits;
}

const FORMS = [['1.', '(a)', '(i)'], ['1.', 'a)', 'i)']].map(parseNumbering);

/** The new number in the form in which the old one is typed, or in the agenda's own where that is none. */
function numberText({ number }: Heading, oldPath: readonly Ordinal[], path: readonly Ordinal[], numbering: Numbering, letters: NumeralStyle): string {
  const typed = number?.image.replace(/\s+/gu, '');
  const print = [numbering, ...FORMS].flatMap((form) => [letters, 'letters' as const].map((style) => (of: readonly Ordinal[]) => printItemNumber(form, of, style)));
  const own = oldPath.length === path.length ? print.find((one) => one(oldPath).replace(/\s+/gu, '') === typed) : undefined;
  return (own ?? print[0])?.(path) ?? '';
}

/** The edits that make all references to the items of an agenda follow a renumbering. */
export function referencesFollowing(analysis: Analysis, renumbering: Renumbering, scope: Scope): readonly TextEdit[] {
  if (renumbering.size === 0) return [];
  return [...scope.analyses.values()].flatMap((citing) =>
    citing.references.flatMap((reference) => {
      if (!asksForItems(reference)) return [];
      const targets = resolve(reference, citing, scope);
      const meant = targets.some(({ kind, definitions, designator }) => kind === 'item' && renumbering.has(designator ?? '') && definitions[0]?.uri === analysis.document.uri);
      return meant ? itemEdits(reference, renumbering, citing).map((edit) => ({ uri: citing.document.uri, ...edit })) : [];
    }),
  );
}

function asksForItems(reference: ReferenceFact): boolean {
  return reference.plain ? reference.citation.kind === 'item' : reference.request.kind === 'item';
}

function itemEdits(reference: ReferenceFact, renumbering: Renumbering, citing: Analysis): { readonly place: Place; readonly newText: string }[] {
  const { unit } = reference;
  const follow = (designators: readonly string[]) => designators.map((designator) => renumbering.get(designator) ?? designator);
  if (reference.plain) {
    const { citation, reading } = reference;
    if (citation.kind !== 'item') return [];
    const place = { unit, start: reading.sourceOffset(citation.numbers.start), end: reading.sourceOffset(citation.numbers.end) };
    return [{ place, newText: printDesignators(citing.locale, follow(citation.designators)) }];
  }
  const content = reference.node?.content;
  const changed = (old: readonly string[]) => old.some((designator) => renumbering.has(designator));
  if (content?.kind === 'itemReference') {
    return content.items.flatMap((range) => {
      const old = designatorsIn([range], citing.numbering);
      return changed(old) ? [{ place: rangePlace(unit, range), newText: listText(follow(old), citing.numbering) }] : [];
    });
  }
  if (reference.request.kind !== 'item' || !changed(reference.request.designators)) return [];
  return [{ place: { unit, start: reference.start, end: reference.end }, newText: listText(follow(reference.request.designators), citing.numbering) }];
}

function rangePlace(unit: Place['unit'], { from, to }: DesignatorRange): Place {
  return { unit, start: from.startOffset, end: endOf(to ?? from) };
}

/** A range where the designators are one, else a list. */
function listText(designators: readonly string[], numbering: Numbering): string {
  const [first = ''] = designators;
  const last = designators.at(-1) ?? first;
  const range = designators.length > 1 ? expandRange(first, last, numbering) : undefined;
  return range !== undefined && range.join() === designators.join() ? `${first}-${last}` : designators.join(', ');
}
