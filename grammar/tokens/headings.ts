/** Item headings (section 4). */
import { END, EOL, GAP, WS } from '../characters.js';
import * as shapes from '../shapes.js';
import { ANYTHING, ASCII_LOWER, ASCII_UPPER, DIGITS, goTo, lineMark, token } from './make.js';

export const HeadingMark = token('HeadingMark', `${GAP}${shapes.HEADING_MARK}`, lineMark('#'), goTo('headingNumber'));
export const NoNumber = token('NoNumber', `-(?=[${WS}${EOL}]|${END})`, ['-'], goTo('headingTitle'));
export const ItemNumber = token(
  'ItemNumber',
  shapes.ITEM_NUMBER,
  [...DIGITS, ...ASCII_LOWER, ...ASCII_UPPER, '(', '（', 0x0430, 0x0621],
  goTo('headingTitle'),
);
export const TitleStart = token('TitleStart', `(?=[^${EOL}])`, ANYTHING, goTo('headingTitle'));
