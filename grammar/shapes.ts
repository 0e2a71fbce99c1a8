/**
 * The shapes of lines: sources of regular expressions that tell from a line's first characters what the line is
 * (language reference, section 2), and from the next line's whether text goes on there.
 */
import { BRACKET_CLOSE, BRACKET_OPEN, COMMA, DASH, END, EOL, GAP, INDENTED, LETTERS, LINE_END, NEWLINE, WS } from './characters.js';
import { DIRECTIVES, HEADING_FIELDS } from './vocabulary.js';

const words = (names: readonly string[]) => names.join('|');

/** `@` and a known name, or lower-case ASCII letters and then white space or the line's end. */
export const KNOWN_DIRECTIVE = `@(?:${words(Object.keys(DIRECTIVES))})(?![A-Za-z0-9_.@-])`;
export const ANY_DIRECTIVE = `@[a-z]+(?=[${WS}${EOL}]|${END})`;
/** `#` to `###` and a space, or directly a number (which is reported). */
export const HEADING_MARK = `#{1,3}(?=[${WS}${EOL}]|${END}|\\d{1,3}[.．)）]|[(（][${LETTERS}]{1,5}[)）])`;
/** What a part or a block starts with, however it is indented. */
export const BLOCK_START = `${GAP}(?:${KNOWN_DIRECTIVE}|${ANY_DIRECTIVE}|${HEADING_MARK})`;

export const COMMENT = `${GAP}\\/\\/[^${EOL}]*`;
export const DASH_MARK = `${GAP}-(?:[${WS}]+|(?=[${EOL}]|${END}))`;
export const QUOTATION_MARK = `${GAP}>(?:[${WS}]|(?=[${EOL}]|${END}))`;
export const TABLE_BAR = `${GAP}[|｜]`;
export const NOTE_ID = `(?:[${LETTERS}\\d]{1,16}|[*†‡§]{1,8})`;
export const NOTE_MARK = `${GAP}\\^${NOTE_ID}(?::(?=[${WS}${EOL}]|${END})|：)`;

/** A key and a colon; the colon is followed by white space or the line's end unless it is full-width. */
export const KEY_END = `[${WS}]{0,4}(?::(?=[${WS}${EOL}]|${END})|：)`;
/** The number in a key, as in `article 54` and `article 6 bis`. */
export const KEY_NUMBER = `[${WS}]{1,4}[0-9IVXLC]{1,6}(?:[${WS}](?:bis|ter|quater))?`;
const KEY_SUFFIX = `(?:\\.[A-Za-z-]{1,12})?(?:${KEY_NUMBER})?`;
export const keyOf = (names: readonly string[]) => `${GAP}(?:${words(names)})${KEY_SUFFIX}${KEY_END}`;
export const ANY_KEY = `${GAP}[a-z][a-z-]{0,40}${KEY_SUFFIX}${KEY_END}`;
export const HEADING_KEY = keyOf(Object.keys(HEADING_FIELDS));

/** The number of an item as typed: `1.` `(a)` `a)` `A.` `3.1.` `(أ)` `(a bis)`; or one or two digits and a space. */
const ROMAN = '(?:x{1,3}(?:ix|iv|vi{0,3}|i{1,3})?|ix|iv|vi{0,3}|i{1,3})';
const DOUBLE = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter + letter).join('|');
const LOWER = `(?:${ROMAN}(?![a-z])|${DOUBLE}|[a-z])`;
const UPPER = `(?:${ROMAN.replace(/[xvi]/g, (letter) => letter.toUpperCase())}(?![A-Z])|[A-Z])`;
const SMALL_LETTER = `(?:${LOWER}|[\\u0430-\\u044F]|[\\u0621-\\u064A]{1,2})`;
const COUNTER = `(?:\\d{1,3}|${UPPER}|${SMALL_LETTER})`;
const BIS = `(?:[${WS}]?(?:bis|ter|quater)\\b)?`;
export const ITEM_NUMBER =
  `(?:\\d{1,3}(?:[.．]\\d{1,3})+(?:[.．)）]|(?=[${WS}]))` +
  `|${BRACKET_OPEN}${GAP}${COUNTER}${BIS}${GAP}${BRACKET_CLOSE}${BIS}` +
  `|\\d{1,3}${BIS}[.．)）](?!\\d)${BIS}|${SMALL_LETTER}[)）]|(?:${UPPER}|${SMALL_LETTER})[.．)）](?=[${WS}])` +
  `|\\d{1,2}${BIS}(?=[${WS}]))`;

/** One character of a document symbol: Latin, Cyrillic (typed by mistake), digits, and the marks in use. */
const SYMBOL_LETTER = 'A-Za-z\\u0400-\\u04FF0-9';
const SYMBOL_CHARACTER = `${SYMBOL_LETTER}.&‐‑\\-`;
const SYMBOL_BRACKET = `(?:\\([A-Za-z0-9 .]{1,24}\\))`;
const SYMBOL_COMPONENT = `\\/[${SYMBOL_CHARACTER}]*[${SYMBOL_LETTER}]${SYMBOL_BRACKET}*`;
/** Parts and volumes in brackets, and what modifies them: `A/76/1 (Part I)/Add.1`. */
const SYMBOL_PARTS = `(?:[${WS}]?\\((?:Part|PART|Vol|Volume|Resumption|Supp|Sect)[^()${EOL}]{0,20}\\)(?:${SYMBOL_COMPONENT})*)*`;
/** A symbol of the usual form: components parted by `/`, the first in capitals, a digit somewhere. */
export const USUAL_SYMBOL = `(?=[^${WS}${EOL}]{0,80}\\d)[A-Z\\u0410-\\u042F](?:[${SYMBOL_CHARACTER}]*[${SYMBOL_LETTER}])?${SYMBOL_BRACKET}*(?:${SYMBOL_COMPONENT})+${SYMBOL_PARTS}`;
/** `200 EX/1`, `39 C/5 Add.2`. */
const NUMBERED_SYMBOL = `\\d{2,4}[${WS}][A-Z]{1,4}\\/\\d[${SYMBOL_LETTER}]*(?:${SYMBOL_COMPONENT})*(?:[${WS}](?:Add|Corr|Rev)\\.\\d{1,3})*`;
/** `WHA53.16`, `EB148.R2`. */
const DOTTED_SYMBOL = `[A-Z]{2,5}\\d{1,4}\\.[A-Z]{0,3}\\d{1,4}(?![${SYMBOL_LETTER}/])`;
export const KNOWN_SYMBOL = `(?:${USUAL_SYMBOL}|${NUMBERED_SYMBOL}|${DOTTED_SYMBOL})`;
/** A symbol of any other form, known as one by the two spaces or the tab behind it: `GRPE-86-01`, `C 2015/2 Rev.1`. */
const FREE_SYMBOL = `(?=(?:[A-Za-z\\u0400-\\u04FF.&‐‑\\-/()]| (?! )){0,60}\\d)[A-Z0-9][${SYMBOL_CHARACTER}/()]*(?: [${SYMBOL_CHARACTER}/()]+){0,2}(?=[${WS}]{2}|\\t)`;
export const SYMBOL = `(?:${KNOWN_SYMBOL}|${FREE_SYMBOL})`;
/** `Add.1-3` behind a symbol. */
export const FOLLOW_ON = `(?:Add|Corr|Rev|Amend)\\.[${WS}]?\\d{1,4}(?:${DASH}\\d{1,4})?(?:\\/(?:Add|Corr|Rev|Amend)\\.\\d{1,4})*`;
export const SYMBOL_SEPARATOR = `(?:${GAP}(?:${COMMA}|[;；])${GAP}|[${WS}]+(?:and|et|y|и|و)[${WS}]+|${GAP}(?:和|及)${GAP}|[${WS}]+و(?=[A-Z]))`;
/** Behind the brace of a note's mark, to the one that closes it. */
export const MARK_INSIDE = `[${WS}]{0,4}(?:\\^|note[${WS}])[^{}${EOL}]{0,20}\\}`;
const SYMBOL_MARKS = `(?:${GAP}\\*{1,4})?(?:${GAP}\\{${MARK_INSIDE})*`;
export const SYMBOLS = `${KNOWN_SYMBOL}${SYMBOL_MARKS}(?:${SYMBOL_SEPARATOR}(?:${KNOWN_SYMBOL}|${FOLLOW_ON})${SYMBOL_MARKS})*`;

/** A document entry that begins with its symbols. */
export const SYMBOL_ENTRY = `(?:${SYMBOLS}(?:[${WS}]|[${EOL}]|${END})|${FREE_SYMBOL})`;

/** A timetable's day and slot. */
export const DAY = `${GAP}\\d{4}-\\d{2}-\\d{2}(?!\\d)`;
export const TIME = `\\d{1,2}[:：]\\d{2}(?!\\d)`;
export const QUOTE_OPEN = '["“«「„]';
export const SLOT = `${GAP}(?:${TIME}|${QUOTE_OPEN})`;
export const STARTS_WITH_DIGIT = `${GAP}\\d`;

/** The lines that are something else than text, wherever they stand. */
const NOT_TEXT = `${BLOCK_START}|${DASH_MARK}|${QUOTATION_MARK}|${TABLE_BAR}|${NOTE_MARK}`;
/** A line end, with the comment lines behind it that end nothing. */
const LINE_BREAK = `${NEWLINE}(?:${COMMENT}${NEWLINE})*`;
const NOT_BLANK = `(?!${GAP}(?:[${EOL}]|${END}))`;
const NOT_COMMENT = `(?!${COMMENT})`;

/** A backslash at the start of a line, which makes it text whatever it begins with; before punctuation it is an escape. */
export const LINE_ESCAPE = `\\\\(?=[^!-\\/:-@\\[-\`{-~${EOL}])`;
const TEXT_BEGINS = `${GAP}(?:${LINE_ESCAPE})?`;
const indentedText = (others: string) => `${LINE_BREAK}${NOT_BLANK}${NOT_COMMENT}${INDENTED}(?!${others})${TEXT_BEGINS}`;

/**
 * Line ends behind which the construct goes on, by the rules for continuation lines of section 2, with what stands
 * before the text of the next line. `paragraph`: the next line is text; in a quotation it has a mark of its own;
 * the others: it is indented and nothing else.
 */
export const BREAKS = {
  paragraph: `${LINE_BREAK}${NOT_BLANK}${NOT_COMMENT}(?!${NOT_TEXT})${TEXT_BEGINS}`,
  entry: indentedText(NOT_TEXT),
  field: indentedText(`${NOT_TEXT}|${ANY_KEY}`),
  headingField: indentedText(`${NOT_TEXT}|${HEADING_KEY}`),
  document: indentedText(`${NOT_TEXT}|${GAP}${SYMBOL_ENTRY}`),
  slot: indentedText(`${NOT_TEXT}|${DAY}|${SLOT}|${STARTS_WITH_DIGIT}`),
  quotation: `${LINE_BREAK}${QUOTATION_MARK}(?=${GAP}[^${WS}${EOL}])(?!${GAP}-[${WS}])${GAP}`,
  quotationEntry: `${LINE_BREAK}${QUOTATION_MARK}(?=[${WS}]{2,}[^${WS}${EOL}])(?!${GAP}-[${WS}])${GAP}`,
} as const;

/** A document entry that ends in its symbols in brackets, over its continuation lines. */
export const BRACKETED_SYMBOLS = `${BRACKET_OPEN}${GAP}${SYMBOLS}${GAP}${BRACKET_CLOSE}${SYMBOL_MARKS}${LINE_END}(?!${BREAKS.document})`;

/** A designator of an item or a provision, `4`, `4(b)(ii)`, `3.1.1`, `54(1)(c)`, `18 a)`; its first number is in digits. */
const BRACKETED_COUNTER = `[${WS}]?(?:${BRACKET_OPEN}${GAP}${COUNTER}${BIS}${GAP}${BRACKET_CLOSE}|${SMALL_LETTER}[)）])`;
export const DESIGNATOR = `\\d{1,6}(?:\\.\\d{1,3})*${BIS}(?:${BRACKETED_COUNTER})*(?![\\d:：])`;
export const SUB_DESIGNATOR = `(?:${BRACKETED_COUNTER})+`;
