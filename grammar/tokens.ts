/**
 * The token types, in the order of the language reference. White space that means nothing, line ends and comments are
 * hidden: they go to groups of their own, so that the productions see what was written and nothing else.
 * A type whose image may be empty only says what kind of line begins; its mode reads the line.
 */
import { createToken, Lexer, type ITokenConfig, type TokenType } from 'chevrotain';
import { BAR, BRACKET_CLOSE, BRACKET_OPEN, COLON, COMMA, DASH, END, EOL, GAP, INDENTED, NEWLINE, SEMICOLON, WS, startsExcept } from './characters.js';
import * as shapes from './shapes.js';
import { DIRECTIVES, HEADING_FIELDS, type ArgumentKind, type FieldSpec, type ValueKind } from './vocabulary.js';

/** Characters that a token may start with; white space may stand before a line's mark. */
const ANYTHING = startsExcept('\r\n');
const OPENING_SPACE: (string | number)[] = [...' \t\u00A0', 0x1680, 0x2000, 0x200e, 0x202f, 0x2066, 0x3000, 0xfeff, 0x061c];
const lineMark = (...marks: (string | number)[]) => [...OPENING_SPACE, ...marks];
const ASCII_UPPER = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ASCII_LOWER = [...'abcdefghijklmnopqrstuvwxyz'];
const DIGITS = [...'0123456789'];

type Options = Omit<ITokenConfig, 'name' | 'pattern' | 'start_chars_hint'>;
function token(name: string, pattern: string, starts: readonly (string | number)[], options: Options = {}): TokenType {
  return createToken({ name, pattern: new RegExp(pattern, 'y'), start_chars_hint: [...starts], line_breaks: false, ...options });
}
/** A category, by which the productions see several types as one. */
const category = (name: string, categories: TokenType[] = []) => createToken({ name, pattern: Lexer.NA, categories });
/** Words with the white space between them, up to a line's end or one of the characters `except`. */
const words = (except: string) => `[^${WS}${EOL}${except}][^${EOL}${except}]*(?<![${WS}])`;
/**
 * Leaves the mode that it stands in for another, for good. The one left is not popped: Chevrotain cannot replace the mode
 * that a text begins in (any unit whose first line is a paragraph), and the pile is gone with the unit.
 */
const goTo = (mode: string): Options => ({ push_mode: mode });

// What is hidden from the productions.
export const Comment = token('Comment', `${shapes.COMMENT}${NEWLINE}?`, lineMark('/'), { group: 'comments', line_breaks: true });
export const Blank = token('Blank', `${GAP}${NEWLINE}|[${WS}]+${END}`, [...OPENING_SPACE, '\r', '\n'], { group: 'layout', line_breaks: true });
export const Space = token('Space', `[${WS}]+`, OPENING_SPACE, { group: 'layout' });
const lineEnd = (mode: string) => token(`End_${mode}`, NEWLINE, ['\r', '\n'], { group: 'layout', line_breaks: true, ...goTo(mode) });
export const EndToText = lineEnd('text');
export const EndToDirectiveFields = lineEnd('directiveFields');
export const EndToHeadingFields = lineEnd('headingFields');
export const EndToDocuments = lineEnd('documents');
export const EndToSchedule = lineEnd('schedule');
const hiddenBreak = (name: keyof typeof shapes.BREAKS) =>
  token(`HiddenBreak_${name}`, shapes.BREAKS[name], ['\r', '\n'], { group: 'layout', line_breaks: true });
export const FieldGap = hiddenBreak('field');
export const HeadingFieldGap = hiddenBreak('headingField');
export const SlotGap = hiddenBreak('slot');
/** A line end inside an explicit reference, which closes before its paragraph ends. */
export const ReferenceGap = token('ReferenceGap', `${NEWLINE}(?:${shapes.COMMENT}${NEWLINE})*(?:${GAP}>)?`, ['\r', '\n'], { group: 'layout', line_breaks: true });

// Inline text (section 2). The productions see its tokens through one category.
export const InlineToken = category('InlineToken');
const inlineToken: Options = { categories: [InlineToken] };
export const Text = token('Text', `[^\\\\{*${EOL}]+`, startsExcept('\\\{*\r\n'), inlineToken);
export const CellText = token('CellText', `[^\\\\{*|｜${EOL}]+`, startsExcept('\\\{*|\r\n'), inlineToken);
export const BracketText = token('BracketText', `[(（]|[^\\\\{*(（${EOL}]+`, startsExcept('\\\{*\r\n'), inlineToken);
const ESCAPE = '\\\\[!-/:-@[-`{-~]';
export const Escape = token('Escape', ESCAPE, ['\\'], inlineToken);
export const Backslash = token('Backslash', '\\\\', ['\\'], inlineToken);
export const Stars = token('Stars', '\\*+', ['*'], inlineToken);
/** Braces that nothing closes: they are as typed. */
export const UnclosedBrace = token('UnclosedBrace', '\\{+', ['{'], inlineToken);
/** A line end inside running text, with the comment lines behind it. */
const textBreak = (name: keyof typeof shapes.BREAKS) => token(`Break_${name}`, shapes.BREAKS[name], ['\r', '\n'], { line_breaks: true, categories: [InlineToken] });
/** The longest explicit reference, in characters and lines; a brace that is not closed within it counts as unclosed. */
const LONGEST_REFERENCE = 4000;
const MOST_LINES = 100;
export const ReferenceOpen = category('ReferenceOpen');
const opener = (name: string, pattern: NonNullable<ITokenConfig['pattern']>) =>
  createToken({ name: `ReferenceOpen_${name}`, pattern, start_chars_hint: ['{'], line_breaks: false, push_mode: 'reference', categories: [ReferenceOpen] });
const referenceOpen = (name: string, lineBreak: string | undefined) => opener(name, { exec: openerThatCloses(lineBreak === undefined ? undefined : new RegExp(lineBreak, 'y')) });
export interface InlineTypes {
  readonly open: TokenType;
  readonly lineBreak: TokenType | undefined;
}
const inlineTypes = (name: keyof typeof shapes.BREAKS): InlineTypes => ({ open: referenceOpen(name, shapes.BREAKS[name]), lineBreak: textBreak(name) });
export const INLINE = {
  paragraph: inlineTypes('paragraph'),
  entry: inlineTypes('entry'),
  field: inlineTypes('field'),
  headingField: inlineTypes('headingField'),
  document: inlineTypes('document'),
  slot: inlineTypes('slot'),
  quotation: inlineTypes('quotation'),
  quotationEntry: inlineTypes('quotationEntry'),
  line: { open: referenceOpen('line', undefined), lineBreak: undefined },
} as const;

// Lines of text (section 2). A paragraph's own mark is empty.
export const ParagraphStart = token('ParagraphStart', `(?=[^${EOL}])`, ANYTHING, goTo('paragraph'));
export const LineEscape = token('LineEscape', `${GAP}${shapes.LINE_ESCAPE}`, lineMark('\\'), goTo('paragraph'));
export const ContinuationStart = token(
  'ContinuationStart',
  `${INDENTED}(?!${shapes.DASH_MARK}|${shapes.QUOTATION_MARK}|${shapes.TABLE_BAR}|${shapes.NOTE_MARK})(?:${GAP}${shapes.LINE_ESCAPE})?`,
  OPENING_SPACE,
  goTo('entry'),
);
export const DashMark = token('DashMark', shapes.DASH_MARK, lineMark('-'), goTo('entry'));
export const QuotationMark = token('QuotationMark', shapes.QUOTATION_MARK, lineMark('>'), goTo('quotation'));
export const QuotationDash = token('QuotationDash', `${shapes.QUOTATION_MARK}${GAP}-[${WS}]+`, lineMark('>'), goTo('quotationEntry'));
export const TableBar = token('TableBar', shapes.TABLE_BAR, lineMark('|', '｜'), goTo('row'));
export const NoteMark = token('NoteMark', shapes.NOTE_MARK, lineMark('^'), goTo('entry'));
export const DocumentsNoteMark = token('DocumentsNoteMark', shapes.NOTE_MARK, lineMark('^'), goTo('documentsNote'));
export const ScheduleNoteMark = token('ScheduleNoteMark', shapes.NOTE_MARK, lineMark('^'), goTo('scheduleNote'));

// Directives and what stands behind them on the line (sections 3 to 8).
const HEADS: Readonly<Record<string, string>> = { symbol: 'symbolHead', prefix: 'prefixHead', number: 'numberHead', id: 'symbolHead', title: 'directiveTitle', note: 'noteHead' };
const OWN_HEADS: Readonly<Record<string, string>> = { documents: 'documentsHead', schedule: 'scheduleHead' };
/** Directives by what stands behind them; the productions see them through these categories. */
export const DIRECTIVE_OF_ARGUMENT = Object.fromEntries(
  [...new Set(Object.values(DIRECTIVES).map((spec) => spec.argument))].map((argument) => [argument, category(`Directive_of_${argument}`)]),
) as Readonly<Record<ArgumentKind, TokenType>>;
/** A token type for each directive by name. */
export const DIRECTIVE: Readonly<Record<string, TokenType>> = Object.fromEntries(
  Object.entries(DIRECTIVES).map(([name, spec]) => [
    name,
    token(`Directive_${name}`, `${GAP}@${name}(?![A-Za-z0-9_.@-])`, lineMark('@'), { ...goTo(OWN_HEADS[name] ?? HEADS[spec.argument] ?? 'directiveTitle'), categories: [DIRECTIVE_OF_ARGUMENT[spec.argument]] }),
  ]),
);
export const UnknownDirective = token('UnknownDirective', `${GAP}${shapes.ANY_DIRECTIVE}`, lineMark('@'), goTo('unknownHead'));
export const Prose = token('Prose', `[^${EOL}]+`, ANYTHING);
/** A symbol, a prefix or an identifier that is being defined: all of the line but braces and stars. */
export const DefinedName = token('DefinedName', words('{}*'), startsExcept('{}* \t\r\n'));
export const NameStars = token('NameStars', '\\*+', ['*']);
export const Excess = token('Excess', `[^${EOL}]+`, ANYTHING);
export const NoteId = token('NoteId', `\\^?${shapes.NOTE_ID}(?=[${WS}]|${COLON}|[${EOL}]|${END})${COLON}?`, startsExcept(' \t\r\n'), goTo('entry'));

// Item headings (section 4).
export const HeadingMark = token('HeadingMark', `${GAP}${shapes.HEADING_MARK}`, lineMark('#'), goTo('headingNumber'));
export const NoNumber = token('NoNumber', `-(?=[${WS}${EOL}]|${END})`, ['-'], goTo('headingTitle'));
export const ItemNumber = token('ItemNumber', shapes.ITEM_NUMBER, [...DIGITS, ...ASCII_LOWER, ...ASCII_UPPER, '(', '（', 0x0430, 0x0621], goTo('headingTitle'));
export const TitleStart = token('TitleStart', `(?=[^${EOL}])`, ANYTHING, goTo('headingTitle'));

// Fields (sections 3, 4 and 8): a type for each kind of value.
const fieldNames = (kind: ValueKind, fields: Readonly<Record<string, FieldSpec>>, numbered: boolean) =>
  Object.entries(fields).filter(([, spec]) => spec.value === kind && (spec.numbered ?? false) === numbered).map(([name]) => name);
const allFields = Object.values(DIRECTIVES).map((directive) => directive.fields);
const NOTHING = '(?!)';
function keyPattern(kind: ValueKind, tables: readonly Readonly<Record<string, FieldSpec>>[]): string {
  const simple = new Set(tables.flatMap((table) => fieldNames(kind, table, false)));
  const numbered = new Set(tables.flatMap((table) => fieldNames(kind, table, true)));
  const alternatives = [...[...simple].map((name) => `${name}(?:\\.[A-Za-z-]{1,12})?`), ...[...numbered].map((name) => `${name}${shapes.KEY_NUMBER}`)];
  return alternatives.length === 0 ? NOTHING : `${GAP}(?:${alternatives.join('|')})${shapes.KEY_END}`;
}
export const KINDS: readonly ValueKind[] = ['text', 'plain', 'word', 'date', 'dates', 'items', 'parts', 'cells', 'ranges', 'provisions'];
const MODE_OF_KIND: Readonly<Record<ValueKind, string>> = {
  text: 'Text', plain: 'Plain', word: 'Data', date: 'Data', dates: 'Data', items: 'Data', parts: 'Parts', cells: 'Cells', ranges: 'Data', provisions: 'Data',
};
export const Key = category('Key');
/** Types of keys by kind of value, seen by the productions through one category a kind. */
export const KEY_OF_KIND = Object.fromEntries(KINDS.map((kind) => [kind, category(`Key_${kind}`, [Key])])) as Readonly<Record<ValueKind, TokenType>>;
const keyTypes = (owner: string, tables: readonly Readonly<Record<string, FieldSpec>>[]) =>
  KINDS.filter((kind) => keyPattern(kind, tables) !== NOTHING).map((kind) => token(`${owner}Key_${kind}`, keyPattern(kind, tables), lineMark(...ASCII_LOWER), { ...goTo(owner + MODE_OF_KIND[kind]), categories: [KEY_OF_KIND[kind]] }));
export const DIRECTIVE_KEYS = keyTypes('directive', allFields);
export const HEADING_KEYS = keyTypes('heading', [HEADING_FIELDS]);
export const DocumentsKey = token('DocumentsKey', shapes.keyOf(['heading']), lineMark('h'), { ...goTo('documentsText'), categories: [KEY_OF_KIND.text] });
export const ScheduleKey = token('ScheduleKey', shapes.keyOf(['tracks']), lineMark('t'), { ...goTo('scheduleCells'), categories: [KEY_OF_KIND.cells] });
export const UnknownKey = category('UnknownKey');
const unknownKey = (name: string, mode: string) => token(name, shapes.ANY_KEY, lineMark(...ASCII_LOWER), { ...goTo(mode), categories: [UnknownKey] });
export const UnknownDirectiveKey = unknownKey('UnknownDirectiveKey', 'directivePlain');
export const UnknownDocumentsKey = unknownKey('UnknownDocumentsKey', 'documentsPlain');
export const UnknownScheduleKey = unknownKey('UnknownScheduleKey', 'schedulePlain');
export const Plain = token('Plain', words(''), startsExcept(' \t\r\n'));
export const Part = token('Part', words(';；؛'), startsExcept(' \t;\r\n'));
export const Cell = token('Cell', words('|｜'), startsExcept(' \t|\r\n'));

// Data: what structured fields, slots and explicit references are made of.
export const Piece = category('Piece');
const piece: Options = { categories: [Piece] };
export const DateTime = token('DateTime', '\\d{4}-\\d{2}-\\d{2}T\\d{1,2}:\\d{2}(?!\\d)', DIGITS, piece);
export const DateToken = token('Date', '\\d{4}-\\d{2}-\\d{2}(?!\\d)', DIGITS, piece);
export const Time = token('Time', shapes.TIME, DIGITS, piece);
export const Dots = token('Dots', '\\.\\.|…', ['.', '…'], piece);
export const Dash = token('Dash', DASH, ['-', ...'‐‑‒–—−－'], piece);
export const Comma = token('Comma', COMMA, [...',，、،'], piece);
export const Semicolon = token('Semicolon', SEMICOLON, [...';；؛'], piece);
export const Bar = token('Bar', BAR, [...'|｜'], piece);
export const Symbol = token('Symbol', shapes.USUAL_SYMBOL, [...ASCII_UPPER, 0x0410], piece);
export const Designator = token('Designator', shapes.DESIGNATOR, DIGITS, piece);
export const SubDesignator = token('SubDesignator', shapes.SUB_DESIGNATOR, [...'(（', ...ASCII_LOWER, ...OPENING_SPACE, 0x0430, 0x0621], piece);
export const Roman = token('Roman', '[IVXLC]{1,7}(?![A-Za-z0-9/.])', [...'IVXLC'], piece);
export const Of = token('Of', `of(?=[${WS}${EOL}])`, ['o'], piece);
export const Quoted = token('Quoted', `"(?:[^"\\\\${EOL}]|\\\\[^${EOL}])*"|“[^“”${EOL}]*”|«[^«»${EOL}]*»|「[^「」${EOL}]*」|„[^„“”${EOL}]*[“”]`, [...'"“«「„'], piece);
/** A word; a backslash takes the next character along, so that an escaped quotation mark opens nothing. */
export const Name = token('Name', `(?:[^${WS}${EOL},，、،;；؛|｜{}"“«「„\\\\]+|\\\\[^${WS}${EOL}}]?)+`, startsExcept(' \t,;|{}"\r\n'), piece);
export const Stray = token('Stray', `[^${WS}${EOL}]`, ANYTHING, piece);

// Documents (section 5).
export const SymbolEntryStart = token('SymbolEntryStart', `${GAP}(?=${shapes.SYMBOL_ENTRY})`, lineMark(...ASCII_UPPER, ...DIGITS, 0x0410), goTo('documentSymbols'));
export const TitledEntryStart = createToken({ name: 'TitledEntryStart', pattern: { exec: matchTitledEntry }, start_chars_hint: ANYTHING, line_breaks: false, ...goTo('documentTitled') });
export const DocumentsDash = token('DocumentsDash', shapes.DASH_MARK, lineMark('-'), goTo('documentTitle'));
/** A line among the documents that is no entry, with the lines that go on with it. */
export const NoEntry = token('NoEntry', `[^${EOL}]+(?:${shapes.BREAKS.document}[^${EOL}]*)*`, ANYTHING, { line_breaks: true, ...goTo('documentsRest') });
export const EntrySymbol = token('EntrySymbol', shapes.SYMBOL, [...ASCII_UPPER, ...DIGITS, 0x0410]);
export const FollowOn = token('FollowOn', shapes.FOLLOW_ON, [...'ACR']);
export const SymbolSeparator = token('SymbolSeparator', `${shapes.SYMBOL_SEPARATOR}(?=${shapes.KNOWN_SYMBOL}|${shapes.FOLLOW_ON})`, [...OPENING_SPACE, ...',，、،;；和及']);
/** A mark of a note behind a symbol; another brace belongs to the title. */
export const MarkOpen = opener('mark', new RegExp(`\\{(?=${shapes.MARK_INSIDE})`, 'y'));
export const MarkGap = token('MarkGap', `[${WS}]+(?=\\*|\\{${shapes.MARK_INSIDE})|[${WS}]+${END}`, OPENING_SPACE, { group: 'layout' });
export const TitleGap = token('TitleGap', `(?=[^${EOL}])`, ANYTHING, goTo('documentTitle'));
export const SymbolsOpen = token('SymbolsOpen', `${BRACKET_OPEN}(?=${shapes.BRACKETED_SYMBOLS.slice(BRACKET_OPEN.length)})`, ['(', '（'], goTo('bracketedSymbols'));
/** Stars directly behind a symbol; behind a mark or other stars they are text. */
export const SymbolStars = token('SymbolStars', `(?<![}*][${WS}]*)\\*+`, ['*']);
export const SymbolsClose = token('SymbolsClose', BRACKET_CLOSE, [')', '）']);

// Timetable (section 6).
export const DayStart = token('DayStart', `(?=${shapes.DAY})`, lineMark(...DIGITS), goTo('day'));
export const SlotStart = token('SlotStart', `(?=${shapes.SLOT})`, lineMark(...DIGITS, ...'"“«「„'), goTo('slot'));
export const NoSlotLine = category('NoSlotLine');
export const NoSlot = token('NoSlot', `[^${EOL}]+`, ANYTHING, { ...goTo('scheduleRest'), categories: [NoSlotLine] });
/** A line that starts with a digit and is no day or slot: never text, also after a blank line. */
export const NoSlotDigits = token('NoSlotDigits', `${GAP}\\d[^${EOL}]*`, lineMark(...DIGITS), { ...goTo('scheduleRest'), categories: [NoSlotLine] });

// Explicit references (section 9).
const markKeyword: Options = { ...piece, pop_mode: true, push_mode: 'mark' };
export const Caret = token('Caret', '\\^', ['^'], markKeyword);
export const NoteKeyword = token('NoteKeyword', `note(?=[${WS}${EOL}])`, ['n'], markKeyword);
export const MarkId = token('MarkId', `${shapes.NOTE_ID}(?=[${WS}${EOL}}]|${BAR})`, startsExcept(' \t}\r\n'), piece);
const keyword = (name: string, word: string) => token(name, `${word}(?=[${WS}${EOL}])`, [word.charAt(0)], piece);
export const ItemKeyword = keyword('ItemKeyword', 'items?');
export const ArticleKeyword = keyword('ArticleKeyword', 'article');
export const ChapterKeyword = keyword('ChapterKeyword', 'chapter');
export const ResolutionKeyword = token('ResolutionKeyword', `(?:resolution|decision)(?=[${WS}${EOL}])`, ['r', 'd'], piece);
/** The number of a resolution in every form in use: `8/9` `77/134 A` `S-27/2` `1514 (XV)` `217 A (III)` `1325 (2000)` `14/CP.1` `53/1 A and B`. */
export const ResolutionNumber = token(
  'ResolutionNumber',
  `(?:(?:S|ES)-)?(?:\\d{1,4}|[IVXLC]{1,7})\\/(?:\\d{1,4}|[A-Z]{2,6}\\.\\d{1,3})(?![\\d/-])(?:[${WS}][A-Z](?![A-Za-z])(?:[${WS}](?:and|et|y|и|و|和)[${WS}][A-Z](?![A-Za-z]))?)?` +
    `|\\d{1,4}(?:[${WS}][A-Z](?:[${WS}]and[${WS}][A-Z])?)?[${WS}]?\\((?:[IVXLC]{1,8}|\\d{4})\\)|[A-Z]{2,5}\\d{1,3}\\.\\d{1,3}(?![\\d/])`,
  [...DIGITS, ...ASCII_UPPER],
  piece,
);
export const LinkBar = token('LinkBar', BAR, [...'|｜'], { pop_mode: true, push_mode: 'linkText' });
export const LinkText = token('LinkText', `[^}${EOL}]+`, startsExcept('}\r\n'));
export const LinkBreak = token('LinkBreak', `${NEWLINE}(?:${shapes.COMMENT}${NEWLINE})*(?:${GAP}>)?`, ['\r', '\n'], { line_breaks: true });
export const ReferenceClose = token('ReferenceClose', '\\}', ['}'], { pop_mode: true });

/** Matches a brace that a `}` closes before the construct ends, whose line ends `lineBreak` tells from others. */
function openerThatCloses(lineBreak: RegExp | undefined): (text: string, offset: number) => [string] | null {
  return (text, offset) => (closingBrace(text, offset, lineBreak) === undefined ? null : ['{']);
}

/** The offset of the `}` that closes the brace at `offset`. */
function closingBrace(text: string, offset: number, lineBreak: RegExp | undefined): number | undefined {
  const near = text.slice(offset, offset + LONGEST_REFERENCE);
  for (let at = 0, lines = 0; lines < MOST_LINES; lines++) {
    const close = near.indexOf('}', at);
    if (close < 0) return undefined;
    anyLineEnd.lastIndex = at;
    if (!anyLineEnd.test(near) || close < anyLineEnd.lastIndex) return offset + close;
    if (lineBreak === undefined) return undefined;
    lineBreak.lastIndex = offset + anyLineEnd.lastIndex - 1;
    if (!lineBreak.test(text)) return undefined;
    at = lineBreak.lastIndex - offset;
  }
  return undefined;
}
const anyLineEnd = new RegExp(`[${EOL}]`, 'g');

/** An empty match where the lines from `offset` are an entry that ends in its symbols in brackets. */
const bracketed = new RegExp(shapes.BRACKETED_SYMBOLS, 'y');
const escape = new RegExp(ESCAPE, 'y');
const documentBreak = new RegExp(shapes.BREAKS.document, 'y');
function matchTitledEntry(text: string, offset: number): [string] | null {
  for (let at = offset; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0xff08) {
      bracketed.lastIndex = at;
      if (bracketed.test(text)) return [''];
    } else if (code === 0x5c) {
      escape.lastIndex = at;
      if (escape.test(text)) at++;
    } else if (code === 0x7b) {
      at = closingBrace(text, at, documentBreak) ?? at;
    } else if (code === 0x0a || code === 0x0d) {
      documentBreak.lastIndex = at;
      if (!documentBreak.test(text)) return null;
      at = documentBreak.lastIndex - 1;
    }
  }
  return null;
}
