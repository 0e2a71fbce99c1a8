/** The timetable (section 6). */
import type { DesignatorRange } from './designators.js';
import type { Reference } from './references.js';
import type { Token } from './token.js';

/** Words that are no item and stand in no quotation marks. */
export interface Label {
  readonly kind: 'label';
  readonly words: readonly Token[];
}
export const label = (words: readonly Token[]): Label => ({ kind: 'label', words });
export interface Day {
  readonly kind: 'day';
  readonly start: Token;
  readonly date: Token;
  readonly details: readonly (Token | Reference)[];
}
export const day = (start: Token, date: Token, details: readonly (Token | Reference)[]): Day => ({ kind: 'day', start, date, details });
/** A range of items, quoted words, or words that are neither (reported); no content behind a comma that is one too many. */
export interface SlotEntry {
  readonly kind: 'slotEntry';
  readonly separator: Token | undefined;
  readonly content: DesignatorRange | Token | Label | undefined;
  readonly marks: readonly Reference[];
}
export const slotEntry = (
  separator: Token | undefined,
  content: DesignatorRange | Token | Label | undefined,
  marks: readonly Reference[],
): SlotEntry => ({ kind: 'slotEntry', separator, content, marks });
export interface SlotCell {
  readonly kind: 'slotCell';
  readonly bar: Token | undefined;
  readonly marks: readonly Reference[];
  readonly entries: readonly SlotEntry[];
}
export const slotCell = (bar: Token | undefined, marks: readonly Reference[], entries: readonly SlotEntry[]): SlotCell => ({
  kind: 'slotCell',
  bar,
  marks,
  entries,
});
export const followingCell = (bar: Token, cell: SlotCell): SlotCell => ({ ...cell, bar });
/** `from` and `to` are times; a slot without a time begins with quoted words, its `name`. */
export interface SlotHead {
  readonly kind: 'slotHead';
  readonly name: Token | undefined;
  readonly from: Token | undefined;
  readonly dash: Token | undefined;
  readonly to: Token | undefined;
}
export const slotHead = (name: Token | undefined, from: Token | undefined, dash: Token | undefined, to: Token | undefined): SlotHead => ({
  kind: 'slotHead',
  name,
  from,
  dash,
  to,
});
export interface Slot {
  readonly kind: 'slot';
  readonly start: Token;
  readonly head: SlotHead;
  readonly cells: readonly SlotCell[];
}
export const slot = (start: Token, head: SlotHead, cells: readonly SlotCell[]): Slot => ({ kind: 'slot', start, head, cells });
/** A line of the timetable that is no day or slot. */
export interface NoSlot {
  readonly kind: 'noSlot';
  readonly text: Token;
}
export const noSlot = (text: Token): NoSlot => ({ kind: 'noSlot', text });
