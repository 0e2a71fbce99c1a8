/**
 * The tree: readonly data, one interface and one constructor for each construct. Leaves are the lexer's tokens, whose
 * offsets are zero-based UTF-16 units from the beginning of the unit; properties stand in the order of the source.
 * Every character of a unit lies in exactly one leaf (white space, line ends and comments in `layout` and `comments`).
 */
import type { DesignatorRange, ItemGroup, Owner } from './nodes/designators.js';
import type {
  Directive,
  Heading,
  NameArgument,
  NoArgument,
  NumberArgument,
  OwnersArgument,
  TitleArgument,
  UnknownDirective,
} from './nodes/directives.js';
import type { DocumentEntry, DocumentText, EntrySymbol, NoEntry } from './nodes/documents.js';
import type { Field, Value } from './nodes/fields.js';
import type { Continuation, Inlines, ListEntry, Note, Paragraph, Quotation, QuotationEntry, Row, RowCell } from './nodes/lines.js';
import type { Reference, ReferenceContent } from './nodes/references.js';
import type { Day, Label, NoSlot, Slot, SlotCell, SlotEntry, SlotHead } from './nodes/schedule.js';
import type { Token } from './nodes/token.js';

export * from './nodes/designators.js';
export * from './nodes/directives.js';
export * from './nodes/documents.js';
export * from './nodes/fields.js';
export * from './nodes/lines.js';
export * from './nodes/references.js';
export * from './nodes/schedule.js';
export { trimmed, type Token } from './nodes/token.js';

/** What the lines before a unit leave open for it (see `parseUnit`). */
export type Context = 'text' | 'list' | 'documents' | 'schedule';

export interface Unit {
  readonly kind: 'unit';
  readonly blocks: readonly Block[];
  readonly layout: readonly Token[];
  readonly comments: readonly Token[];
}
export const unit = (blocks: readonly Block[], layout: readonly Token[], comments: readonly Token[]): Unit => ({
  kind: 'unit',
  blocks,
  layout,
  comments,
});

export type Block =
  | Directive
  | UnknownDirective
  | Heading
  | Paragraph
  | ListEntry
  | Continuation
  | Quotation
  | QuotationEntry
  | Row
  | Note
  | DocumentEntry
  | DocumentText
  | NoEntry
  | Day
  | Slot
  | NoSlot
  | Field;
/** A node that stands on lines of its own inside a part. */
export type BlockKind = Block['kind'];
export type Node =
  | Unit
  | Block
  | Value
  | Inlines
  | Reference
  | ReferenceContent
  | Owner
  | SlotHead
  | NameArgument
  | NumberArgument
  | OwnersArgument
  | NoArgument
  | TitleArgument
  | DesignatorRange
  | ItemGroup
  | RowCell
  | EntrySymbol
  | SlotCell
  | SlotEntry
  | Label;
