/**
 * The tree: readonly data, one interface and one constructor for each construct. Leaves are the lexer's tokens, whose
 * offsets are zero-based UTF-16 units from the beginning of the unit; properties stand in the order of the source.
 * Every character of a unit lies in exactly one leaf (white space, line ends and comments in `layout` and `comments`).
 */
import type { IToken } from 'chevrotain';

export type Token = IToken;

/** What the lines before a unit leave open for it (see `parseUnit`). */
export type Context = 'text' | 'list' | 'documents' | 'schedule';

export interface Unit {
  readonly kind: 'unit';
  readonly blocks: readonly Block[];
  readonly layout: readonly Token[];
  readonly comments: readonly Token[];
}
export type Block =
  | Directive | UnknownDirective | Heading | Paragraph | ListEntry | Continuation | Quotation | QuotationEntry | Row | Note
  | DocumentEntry | DocumentText | NoEntry | Day | Slot | NoSlot | Field;
/** A node that stands on lines of its own inside a part. */
export type BlockKind = Block['kind'];
export type Node = Unit | Block | Value | Inlines | Reference | ReferenceContent | Owner | SlotHead | NameArgument | NumberArgument | OwnersArgument | NoArgument | TitleArgument
  | DesignatorRange | ItemGroup | RowCell | EntrySymbol | SlotCell | SlotEntry | Label;

// Inline text (section 2).
export interface Inlines { readonly kind: 'inlines'; readonly parts: readonly (Token | Reference)[] }
export const inlines = (parts: readonly (Token | Reference)[]): Inlines => ({ kind: 'inlines', parts });

export interface Paragraph { readonly kind: 'paragraph'; readonly start: Token; readonly text: Inlines }
export const paragraph = (start: Token, text: Inlines): Paragraph => ({ kind: 'paragraph', start, text });

/** `indent`: the columns before the dash, by which entries nest. */
export interface ListEntry { readonly kind: 'listEntry'; readonly mark: Token; readonly indent: number; readonly text: Inlines }
export const listEntry = (mark: Token, text: Inlines): ListEntry => ({ kind: 'listEntry', mark, indent: indentOf(mark), text });

/** A further paragraph of the list entry above, behind a blank line. */
export interface Continuation { readonly kind: 'continuation'; readonly start: Token; readonly text: Inlines }
export const continuation = (start: Token, text: Inlines): Continuation => ({ kind: 'continuation', start, text });

export interface Quotation { readonly kind: 'quotation'; readonly mark: Token; readonly text: Inlines }
export const quotation = (mark: Token, text: Inlines): Quotation => ({ kind: 'quotation', mark, text });
export interface QuotationEntry { readonly kind: 'quotationEntry'; readonly mark: Token; readonly indent: number; readonly text: Inlines }
export const quotationEntry = (mark: Token, text: Inlines): QuotationEntry => ({ kind: 'quotationEntry', mark, indent: indentOf(mark), text });

export interface RowCell { readonly kind: 'rowCell'; readonly bar: Token; readonly text: Inlines }
export const rowCell = (bar: Token, text: Inlines): RowCell => ({ kind: 'rowCell', bar, text });
export interface Row { readonly kind: 'row'; readonly cells: readonly RowCell[] }
export const row = (cells: readonly RowCell[]): Row => ({ kind: 'row', cells });

/** `^id: text`, or `@note id text` with the id in a leaf of its own. `name`: the id, empty where there is none. */
export interface Note { readonly kind: 'note'; readonly mark: Token; readonly id: Token | undefined; readonly name: string; readonly text: Inlines; readonly excess: Token | undefined }
export const note = (mark: Token, text: Inlines): Note => ({ kind: 'note', mark, id: undefined, name: noteName(mark), text, excess: undefined });
export const noteDirective = (mark: Token, id: Token | undefined, text: Inlines, excess: Token | undefined): Note => ({ kind: 'note', mark, id, name: id === undefined ? '' : noteName(id), text, excess });

// Directives (sections 3 to 8).
export type Argument = NameArgument | NumberArgument | OwnersArgument | NoArgument | TitleArgument;
export interface NameArgument { readonly kind: 'nameArgument'; readonly name: Token | undefined; readonly stars: Token | undefined; readonly marks: readonly Reference[]; readonly excess: readonly (Token | Reference)[] }
export const nameArgument = (name: Token | undefined, stars: Token | undefined, marks: readonly Reference[], excess: readonly (Token | Reference)[]): NameArgument => ({ kind: 'nameArgument', name, stars, marks, excess });
export interface NumberArgument { readonly kind: 'numberArgument'; readonly body: Token | undefined; readonly number: Token | undefined; readonly excess: readonly Token[] }
export const numberArgument = (body: Token | undefined, number: Token | undefined, excess: readonly Token[]): NumberArgument => ({ kind: 'numberArgument', body, number, excess });
export interface OwnersArgument { readonly kind: 'ownersArgument'; readonly owners: readonly DesignatorRange[]; readonly excess: readonly Token[] }
export const ownersArgument = (owners: readonly DesignatorRange[], excess: readonly Token[]): OwnersArgument => ({ kind: 'ownersArgument', owners, excess });
export interface NoArgument { readonly kind: 'noArgument'; readonly excess: Token | undefined }
export const noArgument = (excess: Token | undefined): NoArgument => ({ kind: 'noArgument', excess });
export interface TitleArgument { readonly kind: 'titleArgument'; readonly text: Inlines }
export const titleArgument = (text: Inlines): TitleArgument => ({ kind: 'titleArgument', text });

/** `name`: the directive's name without `@`, one of the vocabulary's. */
export interface Directive { readonly kind: 'directive'; readonly name: string; readonly keyword: Token; readonly argument: Argument; readonly fields: readonly Field[] }
export const directive = (keyword: Token, argument: Argument, fields: readonly Field[]): Directive => ({ kind: 'directive', name: trimmed(keyword.image).slice(1), keyword, argument, fields });
export interface UnknownDirective { readonly kind: 'unknownDirective'; readonly keyword: Token; readonly rest: Token | undefined }
export const unknownDirective = (keyword: Token, rest: Token | undefined): UnknownDirective => ({ kind: 'unknownDirective', keyword, rest });

/** `number` is undefined for `# - Title` and for a heading that takes the next number. */
export interface Heading { readonly kind: 'heading'; readonly mark: Token; readonly level: number; readonly unnumbered: Token | undefined; readonly number: Token | undefined; readonly start: Token | undefined; readonly title: Inlines; readonly fields: readonly Field[] }
export const heading = (mark: Token, unnumbered: Token | undefined, number: Token | undefined, start: Token | undefined, title: Inlines, fields: readonly Field[]): Heading =>
  ({ kind: 'heading', mark, level: trimmed(mark.image).length, unnumbered, number, start, title, fields });

// Fields.
/**
 * `name`, `language` and `number` are the parts of the key: `name.fr:`, `article 54:`; `known`: the vocabulary has the key.
 * `value` is undefined where none of the field's form is there; `excess` is what stands behind it.
 */
export interface Field { readonly kind: 'field'; readonly key: Token; readonly name: string; readonly language: string | undefined; readonly number: string | undefined; readonly known: boolean; readonly value: Value | undefined; readonly excess: readonly Token[] }
export function field(key: Token, known: boolean, value: Value | undefined, excess: readonly Token[]): Field {
  const parts = /^([a-z-]*)(?:\.([A-Za-z-]*))?(?:\s+([0-9IVXLC]+(?:\s[a-z]+)?))?[^0-9A-Za-z]*$/u.exec(trimmed(key.image));
  return { kind: 'field', key, name: parts?.[1] ?? '', language: parts?.[2], number: parts?.[3], known, value, excess };
}
export type Value = TextValue | PlainValue | WordValue | DateValue | DatesValue | ItemsValue | ListValue | RangesValue;
export interface TextValue { readonly kind: 'textValue'; readonly text: Inlines }
export const textValue = (text: Inlines): TextValue => ({ kind: 'textValue', text });
export interface PlainValue { readonly kind: 'plainValue'; readonly lines: readonly Token[] }
export const plainValue = (lines: readonly Token[]): PlainValue => ({ kind: 'plainValue', lines });
export interface WordValue { readonly kind: 'wordValue'; readonly word: Token }
export const wordValue = (word: Token): WordValue => ({ kind: 'wordValue', word });
export interface DateValue { readonly kind: 'dateValue'; readonly date: Token }
export const dateValue = (date: Token): DateValue => ({ kind: 'dateValue', date });
export interface DatesValue { readonly kind: 'datesValue'; readonly from: Token; readonly separator: Token | undefined; readonly to: Token | undefined }
export const datesValue = (from: Token, separator: Token | undefined, to: Token | undefined): DatesValue => ({ kind: 'datesValue', from, separator, to });
export interface ItemsValue { readonly kind: 'itemsValue'; readonly groups: readonly ItemGroup[] }
export const itemsValue = (groups: readonly ItemGroup[]): ItemsValue => ({ kind: 'itemsValue', groups });
/** The texts of `parts` (parted by `;`) and `cells` (parted by `|`) with their separators, as they stand. */
export interface ListValue { readonly kind: 'listValue'; readonly pieces: readonly Token[] }
export const listValue = (pieces: readonly Token[]): ListValue => ({ kind: 'listValue', pieces });
export interface RangesValue { readonly kind: 'rangesValue'; readonly ranges: readonly DesignatorRange[] }
export const rangesValue = (ranges: readonly DesignatorRange[]): RangesValue => ({ kind: 'rangesValue', ranges });

/** `4`, `2-5`, `4(a)-(c)`, `I-VIII`. */
export interface DesignatorRange { readonly kind: 'designatorRange'; readonly separator: Token | undefined; readonly from: Token; readonly dash: Token | undefined; readonly to: Token | undefined }
export const followingRange = (separator: Token, range: DesignatorRange): DesignatorRange => ({ ...range, separator });
export const designatorRange = (separator: Token | undefined, from: Token, dash: Token | undefined, to: Token | undefined): DesignatorRange => ({ kind: 'designatorRange', separator, from, dash, to });
/** `4 of SYMBOL`, `SYMBOL` alone or `4` alone; the owner's tokens are more than one for `200 EX/1`. */
export interface ItemGroup { readonly kind: 'itemGroup'; readonly separator: Token | undefined; readonly items: readonly DesignatorRange[]; readonly owner: Owner }
export const followingGroup = (separator: Token, group: ItemGroup): ItemGroup => ({ ...group, separator });
export const itemGroup = (separator: Token | undefined, items: readonly DesignatorRange[], owner: Owner): ItemGroup => ({ kind: 'itemGroup', separator, items, owner });

// Documents (section 5).
export interface EntrySymbol { readonly kind: 'entrySymbol'; readonly separator: Token | undefined; readonly symbol: Token; readonly stars: Token | undefined; readonly marks: readonly Reference[] }
export const entrySymbol = (separator: Token | undefined, symbol: Token, stars: Token | undefined, marks: readonly Reference[]): EntrySymbol => ({ kind: 'entrySymbol', separator, symbol, stars, marks });
/** Symbols and then the title, if any. */
export interface SymbolsFirst { readonly kind: 'documentEntry'; readonly form: 'symbolsFirst'; readonly start: Token; readonly symbols: readonly EntrySymbol[]; readonly gap: Token | undefined; readonly title: Inlines }
/** The title and then the symbols in brackets. */
export interface TitleFirst { readonly kind: 'documentEntry'; readonly form: 'titleFirst'; readonly start: Token; readonly title: Inlines; readonly open: Token; readonly symbols: readonly EntrySymbol[]; readonly close: Token | undefined; readonly stars: Token | undefined; readonly marks: readonly Reference[]; readonly excess: Token | undefined }
export type DocumentEntry = SymbolsFirst | TitleFirst;
export const symbolsFirst = (start: Token, symbols: readonly EntrySymbol[], gap: Token | undefined, title: Inlines): SymbolsFirst => ({ kind: 'documentEntry', form: 'symbolsFirst', start, symbols, gap, title });
export const titleFirst = (start: Token, title: Inlines, open: Token, symbols: readonly EntrySymbol[], close: Token | undefined, stars: Token | undefined, marks: readonly Reference[], excess: Token | undefined): TitleFirst =>
  ({ kind: 'documentEntry', form: 'titleFirst', start, title, open, symbols, close, stars, marks, excess });
export interface DocumentText { readonly kind: 'documentText'; readonly mark: Token; readonly text: Inlines }
export const documentText = (mark: Token, text: Inlines): DocumentText => ({ kind: 'documentText', mark, text });
/** A line among the documents that is no entry. */
export interface NoEntry { readonly kind: 'noEntry'; readonly text: Token }
export const noEntry = (text: Token): NoEntry => ({ kind: 'noEntry', text });

// Timetable (section 6).
/** Words that are no item and stand in no quotation marks. */
export interface Label { readonly kind: 'label'; readonly words: readonly Token[] }
export const label = (words: readonly Token[]): Label => ({ kind: 'label', words });
export interface Day { readonly kind: 'day'; readonly start: Token; readonly date: Token; readonly details: readonly (Token | Reference)[] }
export const day = (start: Token, date: Token, details: readonly (Token | Reference)[]): Day => ({ kind: 'day', start, date, details });
/** A range of items, quoted words, or words that are neither (reported); no content behind a comma that is one too many. */
export interface SlotEntry { readonly kind: 'slotEntry'; readonly separator: Token | undefined; readonly content: DesignatorRange | Token | Label | undefined; readonly marks: readonly Reference[] }
export const slotEntry = (separator: Token | undefined, content: DesignatorRange | Token | Label | undefined, marks: readonly Reference[]): SlotEntry => ({ kind: 'slotEntry', separator, content, marks });
export interface SlotCell { readonly kind: 'slotCell'; readonly bar: Token | undefined; readonly marks: readonly Reference[]; readonly entries: readonly SlotEntry[] }
export const slotCell = (bar: Token | undefined, marks: readonly Reference[], entries: readonly SlotEntry[]): SlotCell => ({ kind: 'slotCell', bar, marks, entries });
export const followingCell = (bar: Token, cell: SlotCell): SlotCell => ({ ...cell, bar });
/** `from` and `to` are times; a slot without a time begins with quoted words, its `name`. */
export interface SlotHead { readonly kind: 'slotHead'; readonly name: Token | undefined; readonly from: Token | undefined; readonly dash: Token | undefined; readonly to: Token | undefined }
export const slotHead = (name: Token | undefined, from: Token | undefined, dash: Token | undefined, to: Token | undefined): SlotHead => ({ kind: 'slotHead', name, from, dash, to });
export interface Slot { readonly kind: 'slot'; readonly start: Token; readonly head: SlotHead; readonly cells: readonly SlotCell[] }
export const slot = (start: Token, head: SlotHead, cells: readonly SlotCell[]): Slot => ({ kind: 'slot', start, head, cells });
/** A line of the timetable that is no day or slot. */
export interface NoSlot { readonly kind: 'noSlot'; readonly text: Token }
export const noSlot = (text: Token): NoSlot => ({ kind: 'noSlot', text });

// Explicit references (section 9).
/** `content` is undefined, or followed by `excess`, where the braces hold nothing readable: the reference then prints as typed. */
export interface Reference { readonly kind: 'reference'; readonly open: Token; readonly content: ReferenceContent | undefined; readonly excess: readonly Token[]; readonly bar: Token | undefined; readonly link: readonly Token[]; readonly close: Token }
export const reference = (open: Token, content: ReferenceContent | undefined, excess: readonly Token[], bar: Token | undefined, link: readonly Token[], close: Token): Reference => ({ kind: 'reference', open, content, excess, bar, link, close });
export type ReferenceContent = NoteReference | ItemReference | ProvisionReference | ResolutionReference | DateReference | SymbolReference;
export interface NoteReference { readonly kind: 'noteReference'; readonly keyword: Token; readonly id: Token }
export const noteReference = (keyword: Token, id: Token): NoteReference => ({ kind: 'noteReference', keyword, id });
/** `of SYMBOL`; without tokens where nothing is named. The symbol's tokens are two for `200 EX/1`. */
export interface Owner { readonly kind: 'owner'; readonly of: Token | undefined; readonly name: readonly Token[] }
export const owner = (of: Token | undefined, name: readonly Token[]): Owner => ({ kind: 'owner', of, name });
export const tokens = (...all: Token[]): readonly Token[] => all;
export interface ItemReference { readonly kind: 'itemReference'; readonly keyword: Token; readonly items: readonly DesignatorRange[]; readonly owner: Owner }
export const itemReference = (keyword: Token, items: readonly DesignatorRange[], owner: Owner): ItemReference => ({ kind: 'itemReference', keyword, items, owner });
/** `article 54(1)(c)` or `chapter V`, by its keyword. */
export interface ProvisionReference { readonly kind: 'provisionReference'; readonly keyword: Token; readonly number: Token; readonly owner: Owner }
export const provisionReference = (keyword: Token, number: Token, owner: Owner): ProvisionReference => ({ kind: 'provisionReference', keyword, number, owner });
/** `resolution 8/9` or `decision 1/2`, by its keyword. */
export interface ResolutionReference { readonly kind: 'resolutionReference'; readonly keyword: Token; readonly number: Token; readonly owner: Owner }
export const resolutionReference = (keyword: Token, number: Token, owner: Owner): ResolutionReference => ({ kind: 'resolutionReference', keyword, number, owner });
export interface DateReference { readonly kind: 'dateReference'; readonly date: Token }
export const dateReference = (date: Token): DateReference => ({ kind: 'dateReference', date });
export interface SymbolReference { readonly kind: 'symbolReference'; readonly symbol: readonly Token[] }
export const symbolReference = (symbol: readonly Token[]): SymbolReference => ({ kind: 'symbolReference', symbol });

export const unit = (blocks: readonly Block[], layout: readonly Token[], comments: readonly Token[]): Unit => ({ kind: 'unit', blocks, layout, comments });

/** Text without the white space and direction marks around it. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+|[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+$/gu, '');
}

const noteName = (mark: Token): string => trimmed(String(mark.image)).replace(/^\^|[:：]$/gu, '');

/** Columns of white space before a line's mark; a tab counts as two. Only what is left of the dash, the mark of a quotation included. */
function indentOf(mark: Token): number {
  const before = mark.image.slice(0, Math.max(mark.image.lastIndexOf('-'), 0)).replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
  return before.replace(/\t/gu, '  ').replace(/^\s*>\s?/u, '').length;
}
