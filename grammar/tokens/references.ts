/** Explicit references (section 9). */
import { BAR, EOL, GAP, NEWLINE, startsExcept, WS } from '../characters.js';
import { piece } from './data.js';
import * as shapes from '../shapes.js';
import { ASCII_UPPER, DIGITS, type Options, token } from './make.js';

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
