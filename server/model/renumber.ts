/**
 * Numbers the items of an agenda anew, one after the other, and makes every reference to any of them follow, in every file
 * (language reference, section 4).
 */
import type { Heading } from '../../grammar/index.js';
import type { NumeralStyle } from '../locales/numerals.js';
import type { Analysis } from './analysis.js';
import type { Place } from './document.js';
import type { TextEdit } from './edits.js';
import { referencesFollowing } from './follow-items.js';
import type { Item } from './items.js';
import { designatorOf, parseNumbering, printItemNumber, type Numbering, type Ordinal } from './numbering.js';
import { placeOf } from './places.js';
import type { Scope } from './workspace.js';

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
  return [...edits, ...referencesFollowing(new Map([[uri, renumbering]]), scope)];
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

/** The edits that give a heading the number of a path, and its level. */
export function headingEdits({ unit, heading, path: oldPath }: Item, path: readonly Ordinal[], numbering: Numbering, letters: NumeralStyle): { readonly place: Place; readonly newText: string }[] {
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
