// Pieces of regular expressions (Oniguruma) that the rules of the colouring are put together from. All match in linear time:
// what repeats is told from what follows by its first character, and what looks ahead is bounded or stops at the next mark.

const { raw } = String;
export const anyOf = (words) => `(?:${words.join('|')})`;

// White space within a line, direction marks among it, and what may stand behind a line's first mark.
export const space = raw`[\t\p{Zs}\p{Cf}]`;
export const gap = `${space}*`;
export const spaceOrEnd = `(?=${space}|$)`;
const indentation = raw`\p{Cf}*(?:\t|\p{Zs}\p{Cf}*\p{Zs})`;

// ASCII marks with their typographic forms (language reference, section 2).
export const comma = '[,，、،]';
export const semicolon = '[;；؛]';
export const bar = '[|｜]';
export const dash = '[-‐‑–—−]';
export const colon = `${gap}(?::${spaceOrEnd}|：)`;

// Counters of items and provisions, in brackets or before one.
const arabicLetters = raw`[\x{621}-\x{64A}]{1,2}`;
const lowerCounter = '(?:[ivx]{1,6}|[a-z]{1,2})';
const upperCounter = '(?:[IVX]{1,6}|[A-Z])';
const bis = raw`(?:${space}?(?:bis|ter|quater)\b)?`;
const inBrackets = `[(（]${gap}(?:[0-9]{1,3}|${lowerCounter}|${upperCounter}|${arabicLetters})${bis}${gap}[)）]${bis}`;
const beforeBracket = `(?:${lowerCounter}|${arabicLetters})[)）]`;
export const designator = raw`[0-9]{1,6}(?:\.[0-9]{1,3})*+${bis}(?:${space}?(?:${inBrackets}|${beforeBracket}))*+`;
export const subDesignator = inBrackets;

// The number in an item heading (section 4), and what only looks like one.
export const itemNumber = anyOf([
  `[0-9]{1,3}(?:[.．][0-9]{1,3})++(?:[.．)）]|(?=${space}))`,
  inBrackets,
  `[0-9]{1,3}${bis}[.．)）](?![0-9])${bis}`,
  `${upperCounter}[.．)）](?=${space})`,
  beforeBracket,
]);
export const wrongItemNumber = anyOf([`[0-9]{1,2}${spaceOrEnd}`, raw`[(（]?[\x{430}-\x{44F}]{1,2}[)）]`]);
export const numberWithoutSpace = raw`[0-9]{1,3}[.．)）]|[(（][A-Za-z\x{430}-\x{44F}\x{621}-\x{64A}]{1,5}[)）]`;

export const noteId = raw`(?:[A-Za-z0-9\x{400}-\x{4FF}\x{621}-\x{64A}]{1,16}|[*†‡§]{1,8})`;
export const date = '[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])';
export const time = '(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?![0-9])';
export const quotationMarks = [['"', '"'], ['“', '”'], ['«', '»'], ['「', '」'], ['„', '[“”]']];

// Document symbols: components parted by `/`, the first in capitals, a digit behind the first bar.
const component = raw`[A-Za-z0-9&]++(?:[.‑-][A-Za-z0-9&]++)*+(?:\([A-Za-z0-9. ]{1,24}\))*+`;
const volume = `(?:${space}?[(（](?:Part|PART|Vol|Resumption|Supp)[^()（）]{0,20}[)）])*+`;
export const symbol = raw`(?=[A-Z][A-Za-z0-9.&()‑-]{0,30}/[A-Za-z0-9./&()‑-]{0,60}[0-9])${component}(?:/${component})++${volume}`;
export const followOn = `(?:Add|Corr|Rev|Amend)[.][0-9]{1,4}(?:${dash}[0-9]{1,4})?`;
/** A symbol of another form, `200 EX/1`, is known by the two spaces or the tab behind it. */
export const freeSymbol = raw`(?=[^a-z]{0,60}[0-9])[A-Z0-9][^a-z\t\p{Zs}{*]*(?: [^a-z\t\p{Zs}{*]+){0,2}(?=\p{Zs}{2}|\t)`;

// What a line is, by its first characters (section 2).
export const nameEnd = '(?![A-Za-z0-9_.@-])';
export const directive = `@[a-z]+${nameEnd}`;
export const noteMark = raw`\^${noteId}${colon}`;
export const heading = `#{1,3}(?=${space}|$|${numberWithoutSpace})`;
const lineMark = anyOf(['//', `[->]${spaceOrEnd}`, bar, raw`\^[^:：\s]{1,16}[:：]`, directive, raw`#{1,3}[\s0-9(（]`]);
export const unknownKey = `[a-z][a-z-]{0,40}(?:[.][A-Za-z-]{1,12})?(?:${space}+[0-9IVXLC]{1,6})?`;

/** Stands at the start of a line that goes on with the field above it; `key` is the source of the keys that may stand there. */
export const continuation = (key) => `^(?=${indentation})(?!${gap}(?:$|${lineMark}|${key}${colon}))`;
/** Stands at the start of a comment. */
export const commentLine = `^(?=${gap}//)`;
/** Stands at the start of a line before which a paragraph has ended. */
export const paragraphEnd = `^(?=${gap}(?:$|${lineMark}))`;
