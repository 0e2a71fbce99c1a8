/** Directives and what stands behind them on the line (sections 3 to 8). */
import type { TokenType } from 'chevrotain';
import { COLON, END, EOL, GAP, startsExcept, WS } from '../characters.js';
import { type ArgumentKind, DIRECTIVES } from '../vocabulary.js';
import * as shapes from '../shapes.js';
import { ANYTHING, category, goTo, lineMark, token, words } from './make.js';

const HEADS: Readonly<Record<string, string>> = {
  symbol: 'symbolHead',
  prefix: 'prefixHead',
  number: 'numberHead',
  id: 'symbolHead',
  title: 'directiveTitle',
  note: 'noteHead',
};
const OWN_HEADS: Readonly<Record<string, string>> = { documents: 'documentsHead', schedule: 'scheduleHead' };
/** Directives by what stands behind them; the productions see them through these categories. */
export const DIRECTIVE_OF_ARGUMENT = Object.fromEntries(
  [...new Set(Object.values(DIRECTIVES).map((spec) => spec.argument))].map((argument) => [argument, category(`Directive_of_${argument}`)]),
) as Readonly<Record<ArgumentKind, TokenType>>;
/** A token type for each directive by name. */
export const DIRECTIVE: Readonly<Record<string, TokenType>> = Object.fromEntries(
  Object.entries(DIRECTIVES).map(([name, spec]) => [
    name,
    token(`Directive_${name}`, `${GAP}@${name}(?![A-Za-z0-9_.@-])`, lineMark('@'), {
      ...goTo(OWN_HEADS[name] ?? HEADS[spec.argument] ?? 'directiveTitle'),
      categories: [DIRECTIVE_OF_ARGUMENT[spec.argument]],
    }),
  ]),
);
export const UnknownDirective = token('UnknownDirective', `${GAP}${shapes.ANY_DIRECTIVE}`, lineMark('@'), goTo('unknownHead'));
export const Prose = token('Prose', `[^${EOL}]+`, ANYTHING);
/** A symbol, a prefix or an identifier that is being defined: all of the line but braces and stars. */
export const DefinedName = token('DefinedName', words('{}*'), startsExcept('{}* \t\r\n'));
export const NameStars = token('NameStars', '\\*+', ['*']);
export const Excess = token('Excess', `[^${EOL}]+`, ANYTHING);
export const NoteId = token(
  'NoteId',
  `\\^?${shapes.NOTE_ID}(?=[${WS}]|${COLON}|[${EOL}]|${END})${COLON}?`,
  startsExcept(' \t\r\n'),
  goTo('entry'),
);
