/** Documents (section 5). */
import { createToken } from 'chevrotain';
import { BRACKET_CLOSE, BRACKET_OPEN, END, EOL, GAP, WS } from '../characters.js';
import { closingBrace } from './closing.js';
import { ESCAPE, opener } from './inline.js';
import * as shapes from '../shapes.js';
import { ANYTHING, ASCII_UPPER, DIGITS, goTo, lineMark, OPENING_SPACE, token } from './make.js';

export const SymbolEntryStart = token(
  'SymbolEntryStart',
  `${GAP}(?=${shapes.SYMBOL_ENTRY})`,
  lineMark(...ASCII_UPPER, ...DIGITS, 0x0410),
  goTo('documentSymbols'),
);
export const TitledEntryStart = createToken({
  name: 'TitledEntryStart',
  pattern: { exec: matchTitledEntry },
  start_chars_hint: ANYTHING,
  line_breaks: false,
  ...goTo('documentTitled'),
});
export const DocumentsDash = token('DocumentsDash', shapes.DASH_MARK, lineMark('-'), goTo('documentTitle'));
/** A line among the documents that is no entry, with the lines that go on with it. */
export const NoEntry = token('NoEntry', `[^${EOL}]+(?:${shapes.BREAKS.document}[^${EOL}]*)*`, ANYTHING, {
  line_breaks: true,
  ...goTo('documentsRest'),
});
export const EntrySymbol = token('EntrySymbol', shapes.SYMBOL, [...ASCII_UPPER, ...DIGITS, 0x0410]);
export const FollowOn = token('FollowOn', shapes.FOLLOW_ON, [...'ACR']);
export const SymbolSeparator = token('SymbolSeparator', `${shapes.SYMBOL_SEPARATOR}(?=${shapes.KNOWN_SYMBOL}|${shapes.FOLLOW_ON})`, [
  ...OPENING_SPACE,
  ...',，、،;；和及',
]);
/** A mark of a note behind a symbol; another brace belongs to the title. */
export const MarkOpen = opener('mark', new RegExp(`\\{(?=${shapes.MARK_INSIDE})`, 'y'));
export const MarkGap = token('MarkGap', `[${WS}]+(?=\\*|\\{${shapes.MARK_INSIDE})|[${WS}]+${END}`, OPENING_SPACE, { group: 'layout' });
export const TitleGap = token('TitleGap', `(?=[^${EOL}])`, ANYTHING, goTo('documentTitle'));
export const SymbolsOpen = token(
  'SymbolsOpen',
  `${BRACKET_OPEN}(?=${shapes.BRACKETED_SYMBOLS.slice(BRACKET_OPEN.length)})`,
  ['(', '（'],
  goTo('bracketedSymbols'),
);
/** Stars directly behind a symbol; behind a mark or other stars they are text. */
export const SymbolStars = token('SymbolStars', `(?<![}*][${WS}]*)\\*+`, ['*']);
export const SymbolsClose = token('SymbolsClose', BRACKET_CLOSE, [')', '）']);

const bracketed = new RegExp(shapes.BRACKETED_SYMBOLS, 'y');
const escape = new RegExp(ESCAPE, 'y');
const documentBreak = new RegExp(shapes.BREAKS.document, 'y');
/** An empty match where the lines from `offset` are an entry that ends in its symbols in brackets. */
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
