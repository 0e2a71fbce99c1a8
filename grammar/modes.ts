/**
 * The lexer's modes: which token types may stand where. A mode of the first kind begins a line; one of the second reads
 * a line to its end, and the type of its line end says which of the first kind follows.
 */
import type { TokenType } from 'chevrotain';
import * as t from './tokens.js';

/** Modes that a unit may begin in. `block`: its first line is a directive or a heading; the others follow a blank line. */
export type EntryMode = 'block' | 'text' | 'textList' | 'documentsFirst' | 'scheduleFirst';

const hidden = [t.Comment, t.Blank];
const quotations = [t.QuotationDash, t.QuotationMark];
const textLines = [t.LineEscape, t.DashMark, ...quotations, t.TableBar, t.NoteMark];
const directives = [...Object.values(t.DIRECTIVE), t.UnknownDirective];
const inline = ({ open, lineBreak }: t.InlineTypes, text: TokenType, end: TokenType): TokenType[] => [
  text,
  open,
  t.UnclosedBrace,
  t.Escape,
  t.Backslash,
  t.Stars,
  ...(lineBreak === undefined ? [] : [lineBreak]),
  end,
];
const dates = [t.DateTime, t.DateToken];
const lists = [t.Comma, t.Semicolon, t.Dots, t.Dash];
const data = [...dates, t.SubDesignator, t.Space, ...lists, t.Bar, t.Symbol, t.Designator, t.Roman, t.Of, t.Name, t.Stray];
const symbols = [t.SymbolSeparator, t.MarkGap, t.SymbolStars, t.MarkOpen, t.FollowOn, t.EntrySymbol];

/** The modes that read a value, for the fields of one owner. */
const values = (owner: string, types: t.InlineTypes, gap: TokenType, end: TokenType): Record<string, TokenType[]> => ({
  [`${owner}Text`]: inline(types, t.Text, end),
  [`${owner}Plain`]: [gap, end, t.Space, t.Plain],
  [`${owner}Data`]: [gap, end, ...data],
  [`${owner}Parts`]: [gap, end, t.Space, t.Semicolon, t.Part],
  [`${owner}Cells`]: [gap, end, t.Space, t.Bar, t.Cell],
});

export const MODES: Record<string, TokenType[]> = {
  // Lines begin.
  block: [...hidden, ...directives, t.HeadingMark, t.ParagraphStart],
  text: [...hidden, ...textLines, t.ParagraphStart],
  textList: [...hidden, t.ContinuationStart, ...textLines, t.ParagraphStart],
  directiveFields: [...hidden, ...t.DIRECTIVE_KEYS, t.UnknownDirectiveKey, ...textLines, t.ParagraphStart],
  headingFields: [...hidden, ...t.HEADING_KEYS, ...textLines, t.ParagraphStart],
  documents: [
    ...hidden,
    t.DocumentsNoteMark,
    t.DocumentsKey,
    t.DocumentsDash,
    t.SymbolEntryStart,
    t.TitledEntryStart,
    t.UnknownDocumentsKey,
    t.NoEntry,
  ],
  documentsFirst: [
    ...hidden,
    t.DocumentsNoteMark,
    t.DocumentsDash,
    t.LineEscape,
    t.SymbolEntryStart,
    t.TitledEntryStart,
    ...quotations,
    t.TableBar,
    t.ParagraphStart,
  ],
  schedule: [...hidden, t.ScheduleNoteMark, t.ScheduleKey, t.DayStart, t.SlotStart, t.UnknownScheduleKey, t.NoSlot],
  scheduleFirst: [
    ...hidden,
    t.ScheduleNoteMark,
    t.DayStart,
    t.SlotStart,
    t.NoSlotDigits,
    t.LineEscape,
    t.DashMark,
    ...quotations,
    t.TableBar,
    t.ParagraphStart,
  ],

  // Lines of text.
  paragraph: inline(t.INLINE.paragraph, t.Text, t.EndToText),
  entry: inline(t.INLINE.entry, t.Text, t.EndToText),
  quotation: inline(t.INLINE.quotation, t.Text, t.EndToText),
  quotationEntry: inline(t.INLINE.quotationEntry, t.Text, t.EndToText),
  row: [t.Bar, ...inline(t.INLINE.line, t.CellText, t.EndToText)],
  documentsNote: inline(t.INLINE.document, t.Text, t.EndToDocuments),
  scheduleNote: inline(t.INLINE.slot, t.Text, t.EndToSchedule),

  // Behind a directive.
  symbolHead: [t.EndToDirectiveFields, t.Space, t.NameStars, t.INLINE.line.open, t.DefinedName, t.Excess],
  prefixHead: [t.EndToDirectiveFields, t.Space, t.NameStars, t.INLINE.line.open, t.DefinedName, t.Excess],
  numberHead: [t.EndToDirectiveFields, t.Space, t.ResolutionNumber, t.Name, t.Excess],
  directiveTitle: inline(t.INLINE.line, t.Text, t.EndToDirectiveFields),
  noteHead: [t.Space, t.NoteId, t.EndToText, t.Excess],
  unknownHead: [t.EndToText, t.Prose],
  documentsHead: [t.EndToDocuments, t.SubDesignator, t.Space, t.Comma, t.Dash, t.Designator, t.Roman, t.Name, t.Stray],
  scheduleHead: [t.EndToSchedule, t.Space, t.Excess],

  // Headings and fields.
  headingNumber: [t.EndToHeadingFields, t.Space, t.NoNumber, t.ItemNumber, t.TitleStart],
  headingTitle: inline(t.INLINE.line, t.Text, t.EndToHeadingFields),
  ...values('directive', t.INLINE.field, t.FieldGap, t.EndToDirectiveFields),
  ...values('heading', t.INLINE.headingField, t.HeadingFieldGap, t.EndToHeadingFields),
  ...values('documents', t.INLINE.document, t.FieldGap, t.EndToDocuments),
  ...values('schedule', t.INLINE.slot, t.SlotGap, t.EndToSchedule),

  // Documents.
  documentSymbols: [...symbols, t.EndToDocuments, t.TitleGap],
  documentTitle: inline(t.INLINE.document, t.Text, t.EndToDocuments),
  documentTitled: [t.SymbolsOpen, ...inline(t.INLINE.document, t.BracketText, t.EndToDocuments)],
  bracketedSymbols: [...symbols, t.SymbolsClose, t.Space, t.EndToDocuments, t.Excess],
  documentsRest: [t.EndToDocuments],

  // Timetable.
  day: [t.SlotGap, t.EndToSchedule, t.Space, t.DateToken, t.Quoted, t.Comma, t.INLINE.slot.open, t.Name, t.Stray],
  slot: [
    t.SlotGap,
    t.EndToSchedule,
    t.Time,
    t.SubDesignator,
    t.Space,
    t.Quoted,
    ...lists,
    t.Bar,
    t.INLINE.slot.open,
    t.Designator,
    t.Roman,
    t.Name,
    t.Stray,
  ],
  scheduleRest: [t.EndToSchedule],

  // Explicit references.
  reference: [
    t.ReferenceClose,
    t.LinkBar,
    t.ReferenceGap,
    t.Caret,
    t.NoteKeyword,
    t.ItemKeyword,
    t.ArticleKeyword,
    t.ChapterKeyword,
    t.ResolutionKeyword,
    ...dates,
    t.SubDesignator,
    t.Space,
    t.ResolutionNumber,
    ...lists,
    t.Symbol,
    t.Designator,
    t.Roman,
    t.Of,
    t.Name,
    t.Stray,
  ],
  mark: [t.ReferenceClose, t.LinkBar, t.ReferenceGap, t.Space, t.MarkId, t.Name, t.Stray],
  linkText: [t.ReferenceClose, t.LinkBreak, t.LinkText],
};

/** All token types that occur, each once, categories among them. */
export const TOKEN_TYPES: TokenType[] = [
  ...new Set([
    ...Object.values(MODES).flat(),
    t.InlineToken,
    t.ReferenceOpen,
    t.Key,
    ...Object.values(t.KEY_OF_KIND),
    t.UnknownKey,
    t.Piece,
    t.NoSlotLine,
    ...Object.values(t.DIRECTIVE_OF_ARGUMENT),
  ]),
];
