/** Data: what structured fields, slots and explicit references are made of. */
import { BAR, COMMA, DASH, EOL, SEMICOLON, startsExcept, WS } from '../characters.js';
import * as shapes from '../shapes.js';
import { ANYTHING, ASCII_LOWER, ASCII_UPPER, category, DIGITS, OPENING_SPACE, type Options, token } from './make.js';

export const Piece = category('Piece');
export const piece: Options = { categories: [Piece] };
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
export const SubDesignator = token(
  'SubDesignator',
  shapes.SUB_DESIGNATOR,
  [...'(（', ...ASCII_LOWER, ...OPENING_SPACE, 0x0430, 0x0621],
  piece,
);
export const Roman = token('Roman', '[IVXLC]{1,7}(?![A-Za-z0-9/.])', [...'IVXLC'], piece);
export const Of = token('Of', `of(?=[${WS}${EOL}])`, ['o'], piece);
export const Quoted = token(
  'Quoted',
  `"(?:[^"\\\\${EOL}]|\\\\[^${EOL}])*"|“[^“”${EOL}]*”|«[^«»${EOL}]*»|「[^「」${EOL}]*」|„[^„“”${EOL}]*[“”]`,
  [...'"“«「„'],
  piece,
);
/** A word; a backslash takes the next character along, so that an escaped quotation mark opens nothing. */
export const Name = token(
  'Name',
  `(?:[^${WS}${EOL},，、،;；؛|｜{}"“«「„\\\\]+|\\\\[^${WS}${EOL}}]?)+`,
  startsExcept(' \t,;|{}"\r\n'),
  piece,
);
export const Stray = token('Stray', `[^${WS}${EOL}]`, ANYTHING, piece);
