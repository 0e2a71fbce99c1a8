/** Fields (sections 3, 4 and 8): a type for each kind of value. */
import type { TokenType } from 'chevrotain';
import { GAP, startsExcept } from '../characters.js';
import { DIRECTIVES, type FieldSpec, HEADING_FIELDS, type ValueKind } from '../vocabulary.js';
import * as shapes from '../shapes.js';
import { ASCII_LOWER, category, goTo, lineMark, token, words } from './make.js';

const fieldNames = (kind: ValueKind, fields: Readonly<Record<string, FieldSpec>>, numbered: boolean) =>
  Object.entries(fields)
    .filter(([, spec]) => spec.value === kind && (spec.numbered ?? false) === numbered)
    .map(([name]) => name);
const allFields = Object.values(DIRECTIVES).map((directive) => directive.fields);
const NOTHING = '(?!)';
function keyPattern(kind: ValueKind, tables: readonly Readonly<Record<string, FieldSpec>>[]): string {
  const simple = new Set(tables.flatMap((table) => fieldNames(kind, table, false)));
  const numbered = new Set(tables.flatMap((table) => fieldNames(kind, table, true)));
  const alternatives = [
    ...[...simple].map((name) => `${name}(?:\\.[A-Za-z-]{1,12})?`),
    ...[...numbered].map((name) => `${name}${shapes.KEY_NUMBER}`),
  ];
  return alternatives.length === 0 ? NOTHING : `${GAP}(?:${alternatives.join('|')})${shapes.KEY_END}`;
}
export const KINDS: readonly ValueKind[] = ['text', 'plain', 'word', 'date', 'dates', 'items', 'parts', 'cells', 'ranges', 'provisions'];
const MODE_OF_KIND: Readonly<Record<ValueKind, string>> = {
  text: 'Text',
  plain: 'Plain',
  word: 'Data',
  date: 'Data',
  dates: 'Data',
  items: 'Data',
  parts: 'Parts',
  cells: 'Cells',
  ranges: 'Data',
  provisions: 'Data',
};
export const Key = category('Key');
/** Types of keys by kind of value, seen by the productions through one category a kind. */
export const KEY_OF_KIND = Object.fromEntries(KINDS.map((kind) => [kind, category(`Key_${kind}`, [Key])])) as Readonly<
  Record<ValueKind, TokenType>
>;
const keyTypes = (owner: string, tables: readonly Readonly<Record<string, FieldSpec>>[]) =>
  KINDS.filter((kind) => keyPattern(kind, tables) !== NOTHING).map((kind) =>
    token(`${owner}Key_${kind}`, keyPattern(kind, tables), lineMark(...ASCII_LOWER), {
      ...goTo(owner + MODE_OF_KIND[kind]),
      categories: [KEY_OF_KIND[kind]],
    }),
  );
export const DIRECTIVE_KEYS = keyTypes('directive', allFields);
export const HEADING_KEYS = keyTypes('heading', [HEADING_FIELDS]);
export const DocumentsKey = token('DocumentsKey', shapes.keyOf(['heading']), lineMark('h'), {
  ...goTo('documentsText'),
  categories: [KEY_OF_KIND.text],
});
export const ScheduleKey = token('ScheduleKey', shapes.keyOf(['tracks']), lineMark('t'), {
  ...goTo('scheduleCells'),
  categories: [KEY_OF_KIND.cells],
});
export const UnknownKey = category('UnknownKey');
const unknownKey = (name: string, mode: string) =>
  token(name, shapes.ANY_KEY, lineMark(...ASCII_LOWER), { ...goTo(mode), categories: [UnknownKey] });
export const UnknownDirectiveKey = unknownKey('UnknownDirectiveKey', 'directivePlain');
export const UnknownDocumentsKey = unknownKey('UnknownDocumentsKey', 'documentsPlain');
export const UnknownScheduleKey = unknownKey('UnknownScheduleKey', 'schedulePlain');
export const Plain = token('Plain', words(''), startsExcept(' \t\r\n'));
export const Part = token('Part', words(';；؛'), startsExcept(' \t;\r\n'));
export const Cell = token('Cell', words('|｜'), startsExcept(' \t|\r\n'));
