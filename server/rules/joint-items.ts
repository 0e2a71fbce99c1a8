/** Items that agendas say they take jointly with items of others (language reference, section 4 `joint`). */
import type { DesignatorRange, ItemGroup } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import { fieldOf } from '../model/fields.js';
import type { Item } from '../model/items.js';
import { placeOf, placeOfAll } from '../model/places.js';
import { designatorsIn } from '../model/references.js';
import { canonicalSymbol } from '../model/symbols.js';

/** One item of an agenda's `joint:` with one of another, or with none in particular. */
export interface JointItem {
  readonly item: Item;
  readonly with: string | undefined;
  /** The other's designator as typed, a range as a whole; the symbol where it stands alone. */
  readonly place: Place;
  /** It stands by itself, not in a range. */
  readonly alone: boolean;
  readonly group: ItemGroup;
}

/** All of one agenda are compared with all of the other; one with more than anybody writes is left alone. */
const MOST = 1000;

/** What an agenda says of the items of the agenda of that name. */
export function jointWith({ items, numbering }: Pick<Analysis, 'items' | 'numbering'>, name: string): readonly JointItem[] {
  const joint = items.flatMap((item) =>
    groupsOf(item).flatMap((group): readonly JointItem[] => {
      if (nameOf(group) !== name) return [];
      if (group.items.length === 0) return [{ item, with: undefined, place: placeOfAll(item.unit, group.owner.name), alone: true, group }];
      return group.items.flatMap((range) =>
        designatorsIn([range], numbering).map((designator) => ({ item, with: designator, place: rangePlace(item, range), alone: range.to === undefined, group })),
      );
    }),
  );
  return joint.length > MOST ? [] : joint;
}

/** The names of the agendas that an agenda's items are joint with. */
export function jointAgendas({ items }: Pick<Analysis, 'items'>): ReadonlySet<string> {
  return new Set(items.flatMap((item) => groupsOf(item).map(nameOf)).filter((name) => name !== ''));
}

function groupsOf({ heading }: Item): readonly ItemGroup[] {
  const value = fieldOf(heading, 'joint')?.value;
  return value?.kind === 'itemsValue' ? value.groups : [];
}

const nameOf = ({ owner: { name } }: ItemGroup) => canonicalSymbol(name.map(({ image }) => image).join(' '));
const rangePlace = ({ unit }: Item, { from, to }: DesignatorRange) => (to === undefined ? placeOf(unit, from) : placeOfAll(unit, [from, to]));
