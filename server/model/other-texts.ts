/** A document in which nothing but running text, the title of an item or a row of a timetable is another than it was. */
import type { Block, Day, Heading, Slot } from '../../grammar/index.js';
import type { Analysis, HeadingViews } from './analysis.js';
import type { DocumentUnit } from './document.js';
import { plainField } from './fields.js';
import { itemsByName, withOtherHeading } from './items.js';
import type { Content, TextBlock } from './outline.js';
import { lowest } from './search.js';
import type { UnitWindow } from './unit-window.js';

const TEXTS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'listEntry', 'continuation', 'quotation', 'quotationEntry', 'row'] satisfies TextBlock['kind'][]);

type Parts = HeadingViews & Pick<Analysis, 'outline' | 'parts'>;

/** The parts with the texts that stand in the window now; undefined where anything else stands or stood there. */
export function withOtherTexts({ units, outline, items, itemsByName, heads, parts, definingUnits }: Analysis, after: readonly DocumentUnit[], { from, toBefore, toAfter }: UnitWindow): Parts | undefined {
  const same = { outline, items, itemsByName, heads, parts, definingUnits };
  const { agenda } = outline;
  if (from === toBefore && from === toAfter) return same;
  // Ahead of `@agenda`, and where there is none, text is out of place.
  if (agenda === undefined || agenda.unit.index >= from) return undefined;
  const gone = textsIn(units.slice(from, toBefore));
  const come = textsIn(after.slice(from, toAfter));
  const index = firstFrom(heads, from);
  const part = parts[index];
  if (gone === undefined || come === undefined || part === undefined) return undefined;
  const at = lowest(part.content.length, (one) => indexOf(part.content[one]) >= from);
  return { ...same, parts: parts.with(index, { ...part, content: part.content.slice(0, at).concat(come, part.content.slice(at + gone.length)) }) };
}

/** The same for one unit with the heading of an item, whose number and name stay: its title, its fields and the text in its unit may be others. */
export function withOtherTitle({ units, outline, items, itemNames, heads, parts, definingUnits }: Analysis, after: readonly DocumentUnit[], { from, toBefore, toAfter }: UnitWindow): Parts | undefined {
  const { agenda } = outline;
  const [old, unit] = [units[from], after[from]];
  if (old === undefined || unit === undefined || toBefore !== from + 1 || toAfter !== from + 1 || agenda === undefined || agenda.unit.index >= from) return undefined;
  const [gone, node] = [headingOf(old), headingOf(unit)];
  const texts = [old, unit].map((one) => textsIn([one], 1));
  const [goneTexts, come] = texts;
  const index = firstFrom(heads, from);
  const part = parts[index + 1];
  const item = firstFrom(items, from);
  if (gone === undefined || node === undefined || !haveSameNames(gone, node) || goneTexts === undefined || come === undefined || part?.head?.node !== gone || items[item]?.heading !== gone) return undefined;
  const head = { unit, node };
  const others = withOtherHeading(items, item, head);
  return {
    outline,
    items: others,
    itemsByName: itemsByName(others, itemNames),
    heads: heads.with(index, { kind: part.kind, ...head }),
    parts: parts.with(index + 1, { kind: part.kind, head, content: come.concat(part.content.slice(goneTexts.length)) }),
    definingUnits: definingUnits.with(lowest(definingUnits.length, (at) => (definingUnits[at]?.index ?? 0) >= from), unit),
  };
}

/** The same for one unit with one day or slot of a timetable. */
export function withOtherRow({ units, outline, items, itemsByName, heads, parts, definingUnits }: Analysis, after: readonly DocumentUnit[], { from, toBefore, toAfter }: UnitWindow): Parts | undefined {
  const [old, unit] = [units[from], after[from]];
  if (old === undefined || unit === undefined || toBefore !== from + 1 || toAfter !== from + 1) return undefined;
  const [gone, node] = [rowOf(old), rowOf(unit)];
  const at = lowest(outline.schedules.length, (one) => (outline.schedules[one]?.directive.unit.index ?? 0) > from) - 1;
  const schedule = outline.schedules[at];
  if (gone === undefined || node === undefined || gone.kind !== node.kind || schedule === undefined) return undefined;
  const row = firstFrom(schedule.rows, from);
  const index = firstFrom(heads, from);
  const part = parts[index];
  const content = part?.content.indexOf(schedule) ?? -1;
  if (schedule.rows[row]?.node !== gone || part === undefined || content < 0) return undefined;
  const other = { ...schedule, rows: schedule.rows.with(row, { unit, node }) };
  return { outline: { ...outline, schedules: outline.schedules.with(at, other) }, items, itemsByName, heads, definingUnits, parts: parts.with(index, { ...part, content: part.content.with(content, other) }) };
}

function rowOf({ tree: { blocks: [only, ...others] } }: DocumentUnit): Day | Slot | undefined {
  return others.length === 0 && (only?.kind === 'day' || only?.kind === 'slot') ? only : undefined;
}

function headingOf({ tree: { blocks: [first] } }: DocumentUnit): Heading | undefined {
  return first?.kind === 'heading' ? first : undefined;
}

/** Whether the numbers of all items and what they are called are the same with the one heading as with the other. */
function haveSameNames(one: Heading, other: Heading): boolean {
  return one.level === other.level && one.number?.image === other.number?.image && (one.unnumbered === undefined) === (other.unnumbered === undefined) && plainField(one, 'id') === plainField(other, 'id');
}

/** The texts of units that hold nothing else behind the first blocks; undefined if one does. */
function textsIn(units: readonly DocumentUnit[], behind = 0): Content[] | undefined {
  const texts: Content[] = [];
  for (const unit of units) {
    for (const node of behind === 0 ? unit.tree.blocks : unit.tree.blocks.slice(behind)) {
      if (!isText(node)) return undefined;
      texts.push({ kind: 'text', unit, node });
    }
  }
  return texts;
}

const isText = (node: Block): node is TextBlock => TEXTS.has(node.kind);

/** The first of some places in order that stands in the unit of that index or behind it. Units that are gone have the index that they had. */
function firstFrom(places: readonly { readonly unit: DocumentUnit }[], unitIndex: number): number {
  return lowest(places.length, (at) => (places[at]?.unit.index ?? 0) >= unitIndex);
}

function indexOf(content: Content | undefined): number {
  return (content?.kind === 'text' ? content.unit.index : content?.directive.unit.index) ?? -1;
}
