/**
 * `joint-mismatch`: two agendas that name each other's items as joint and disagree; one session called by two names in one file.
 * An item is taken for itself, its sub-items and the item that it is part of.
 */
import { endOf } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import type { Item } from '../model/items.js';
import { numberPlace } from '../model/places.js';
import { versionFor } from '../model/versions.js';
import { jointAgendas, jointWith, type JointItem } from './joint-items.js';
import { gatheredCheck, type Problem, type ProblemFix, type Rule } from './rule.js';
import { citedSessions, looseSessionNames } from './session-names.js';

const messages = {
  other: 'In {symbol} item {other} is joint with item {theirs} of this agenda, not {own}.',
  elsewhere: 'In {symbol} item {theirs} is joint with item {own} of this agenda, not item {other}.',
  silent: 'In {symbol} item {other} is not joint with item {own} of this agenda.',
  unnamed: 'In {symbol} item {theirs} is joint with item {own} of this agenda, which does not name it.',
  there: 'What {symbol} says.',
  session: '“{name}” is called “{longer}” elsewhere in this file.',
  longer: 'The longer name.',
  write: 'Write {text}',
  add: 'Add {text}',
};

export const jointMismatch: Rule = {
  code: 'joint-mismatch',
  severity: 'warning',
  messages,
  checks: [
    gatheredCheck((_, { names }) => names.itemsRevision, ['items', 'itemsByName', 'numbering', 'masthead', 'language'], function* (_, analysis, { names }) {
      const own = analysis.masthead?.name;
      if (own === undefined) return;
      for (const symbol of jointAgendas(analysis)) {
        const other = symbol === own ? undefined : versionFor(names, symbol, analysis.language);
        if (other !== undefined) yield* disagreements({ symbol, own: analysis, other, ours: jointWith(analysis, symbol), theirs: jointWith(other, own) });
      }
    }),
    gatheredCheck(citedSessions, [], function* (sessions) {
      for (const { place, name, longer, severity } of looseSessionNames(sessions)) {
        yield {
          place, severity, message: messages.session, values: { name, longer: longer.name },
          related: [{ place: longer.place, message: messages.longer }],
          fixes: () => [{ title: messages.write, values: { text: `“${longer.name}”` }, edits: [{ place, newText: longer.name }] }],
        };
      }
    }),
  ],
};

interface Sides {
  readonly symbol: string;
  readonly own: Pick<Analysis, 'itemsByName'>;
  readonly other: Analysis;
  /** What each says of the other's items. */
  readonly ours: readonly JointItem[];
  readonly theirs: readonly JointItem[];
}

/** Nothing is said of an agenda that names no items of this one. */
function* disagreements(sides: Sides): Iterable<Problem> {
  const { ours, theirs } = sides;
  if (!theirs.some((one) => one.with !== undefined)) return;
  const told = new Set<Item>();
  for (const one of ours) {
    if (one.with === undefined || !sides.other.itemsByName.has(one.with) || theirs.some((their) => agree(one, their))) continue;
    told.add(one.item);
    yield unconfirmed(one, one.with, sides);
  }
  for (const their of theirs) {
    const item = their.with === undefined ? undefined : sides.own.itemsByName.get(their.with);
    if (item === undefined || told.has(item) || ours.some((one) => agree(one, their))) continue;
    told.add(item);
    yield unnamed(item, their, sides);
  }
}

/** Each names the other; a symbol alone names any item. */
function agree(one: JointItem, other: JointItem): boolean {
  return isOneOf(one.item.designator, other.with) && isOneOf(other.item.designator, one.with);
}

function isOneOf(one: string, other: string | undefined): boolean {
  return other === undefined || one === other || isPartOf(one, other) || isPartOf(other, one);
}
const isPartOf = (one: string, other: string) => one.startsWith(`${other}(`) || one.startsWith(`${other}.`);

function unconfirmed({ item, with: other, place, alone }: JointItem, withItem: string, { symbol, other: { document: { uri }, itemsByName }, theirs }: Sides): Problem {
  const there = theirs.find((their) => isOneOf(their.item.designator, withItem));
  const namingOwn = theirs.filter((their) => their.with !== undefined && isOneOf(item.designator, their.with));
  const [elsewhere] = namingOwn;
  const own = item.designator;
  const values = { symbol, own, other: other ?? '' };
  const related = (at: Place) => [{ uri, place: at, message: messages.there }];
  const fixes = (): readonly ProblemFix[] => {
    const right = new Set(namingOwn.map((their) => their.item.designator));
    const [text] = right;
    return alone && right.size === 1 && text !== undefined ? [{ title: messages.write, values: { text }, edits: [{ place, newText: text }] }] : [];
  };
  if (there !== undefined) return { place, message: messages.other, values: { ...values, theirs: there.with ?? '' }, related: related(there.place), fixes };
  if (elsewhere !== undefined) return { place, message: messages.elsewhere, values: { ...values, theirs: elsewhere.item.designator }, related: related(elsewhere.place), fixes };
  const silent = itemsByName.get(withItem);
  return { place, message: messages.silent, values, related: silent === undefined ? [] : related(numberPlace(silent)) };
}

/** Told at what the own item names of that agenda, else at its number. */
function unnamed(item: Item, { item: { designator: theirs }, place: there }: JointItem, { symbol, other: { document: { uri } }, ours }: Sides): Problem {
  const named = ours.filter((one) => one.item === item);
  const last = named.at(-1);
  return {
    place: last?.place ?? numberPlace(item), message: messages.unnamed, values: { symbol, own: item.designator, theirs },
    related: [{ uri, place: there, message: messages.there }],
    fixes: () => {
      const range = last?.group.items.at(-1);
      if (range === undefined) return [];
      const end = endOf(range.to ?? range.from);
      return [{ title: messages.add, values: { text: theirs }, edits: [{ place: { unit: item.unit, start: end, end }, newText: `, ${theirs}` }] }];
    },
  };
}
