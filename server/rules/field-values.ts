/** What may be wrong with the value of a field, by its kind. */
import { LANGUAGES, type Field, type FieldSpec, type Token } from '../../grammar/index.js';
import { LOCALES } from '../locales/index.js';
import { compareDates, parseIsoDate } from '../locales/dates.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { cellsOf } from '../model/fields.js';
import { nearest } from '../model/near.js';
import { parseNumbering } from '../model/numbering.js';
import { placeOf, placeOfAll } from '../model/places.js';
import { keyPlace, keyText } from './field-owners.js';
import type { Problem } from './rule.js';

export const valueMessages = {
  empty: '“{field}” has no value.',
  oneOf: '“{value}” is none of {values}.',
  excess: '“{value}” does not belong here: {expected}.',
  noDay: 'There is no day {value}.',
  date: 'a date is typed 2027-06-07',
  dates: 'one date is typed, or two joined by “..”: 2027-06-07 .. 2027-06-09',
  items: 'items are typed 2(a), or 3 of a symbol, parted by semicolons',
  ranges: 'numbers are typed 1-34, or I-VI, parted by commas',
  word: 'one word is expected',
  joined: 'Two dates are joined by “..”.',
  reversed: 'The second date is before the first.',
  timezone: '“{value}” is no time zone such as Africa/Kampala.',
  numbering: '“{value}” shows no number: one of 1, A, a, I, i.',
  write: 'Write “{value}”',
  exchange: 'Exchange the two dates',
};
const messages = valueMessages;

/** The problems of a field's value; `spec` is what the vocabulary says of the field. */
export function valueProblems(unit: DocumentUnit, field: Field, spec: FieldSpec): readonly Problem[] {
  const { value, excess } = field;
  const whole = valuePlace(unit, field);
  if (whole === undefined) return spec.value === 'text' || spec.value === 'plain' || spec.value === 'parts' || spec.value === 'cells' ? [] : [{ place: keyPlace(unit, field), message: messages.empty, values: { field: keyText(field) } }];
  if (excess.length > 0) return [excessProblem(unit, value === undefined ? whole : placeOfAll(unit, excess), spec)];
  switch (value?.kind) {
    case 'wordValue': return wordProblems(unit, value.word, spec);
    case 'dateValue': return dayProblems(unit, [value.date]);
    case 'datesValue': return [...dayProblems(unit, value.to === undefined ? [value.from] : [value.from, value.to]), ...rangeProblems(unit, value.from, value.separator, value.to)];
    case 'plainValue': return field.name === 'timezone' ? timezoneProblems(unit, value.lines) : [];
    case 'listValue': return field.name === 'numbering' ? numberingProblems(unit, value.pieces) : [];
    default: return [];
  }
}

function valuePlace(unit: DocumentUnit, { value, excess }: Field): Place | undefined {
  const place = placeOfAll(unit, [value, ...excess]);
  return place.start === place.end ? undefined : place;
}

function excessProblem(unit: DocumentUnit, place: Place, { value: kind, values }: FieldSpec): Problem {
  const value = unit.text.slice(place.start, place.end);
  if (kind === 'word') return { place, message: messages.excess, values: { value, expected: values === undefined ? messages.word : `one of ${values.join(', ')}` } };
  const expected = kind === 'date' ? messages.date : kind === 'dates' ? messages.dates : kind === 'items' ? messages.items : messages.ranges;
  const date = kind === 'date' ? isoOf(value) : undefined;
  return { place, message: messages.excess, values: { value, expected }, fixes: () => (date === undefined ? [] : [{ title: messages.write, values: { value: date }, edits: [{ place, newText: date }] }]) };
}

/** `2027/6/7`, `2027.06.07` and `7.6.2027` as `2027-06-07`; undefined for what is no such day. */
function isoOf(text: string): string | undefined {
  const parts = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/u.exec(text.replace(/\s+/gu, ''));
  if (parts === null) return undefined;
  const [, first = '', month = '', last = ''] = parts;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseIsoDate(date) === undefined ? undefined : date;
}

function wordProblems(unit: DocumentUnit, word: Token, { values = [] }: FieldSpec): readonly Problem[] {
  const value = word.image;
  if (values.length === 0 || values.includes(value)) return [];
  const place = placeOf(unit, word);
  const fixes = () => {
    const known = nearest(value, values) ?? languageNamed(value, values);
    return known === undefined ? [] : [{ title: messages.write, values: { value: known }, edits: [{ place, newText: known }] }];
  };
  return [{ place, message: messages.oneOf, values: { value, values: values.join(', ') }, fixes }];
}

/** The code of a language given by its English or own name. */
function languageNamed(name: string, values: readonly string[]): string | undefined {
  const folded = name.toLowerCase();
  return LANGUAGES.find((language) => values.includes(language) && [LOCALES.en.masthead.originals[language], LOCALES[language].masthead.language].some((one) => one.toLowerCase() === folded));
}

function dayProblems(unit: DocumentUnit, dates: readonly Token[]): readonly Problem[] {
  return dates.filter((date) => parseIsoDate(date.image) === undefined).map((date) => ({ place: placeOf(unit, date), message: messages.noDay, values: { value: date.image } }));
}

function rangeProblems(unit: DocumentUnit, from: Token, separator: Token | undefined, to: Token | undefined): readonly Problem[] {
  if (separator === undefined || to === undefined) return [];
  const first = parseIsoDate(from.image);
  const last = parseIsoDate(to.image);
  if (first !== undefined && last !== undefined && compareDates(first, last) > 0) {
    const place = placeOfAll(unit, [from, to]);
    return [{ place, message: messages.reversed, fixes: () => [{ title: messages.exchange, edits: [{ place, newText: `${to.image} .. ${from.image}` }] }] }];
  }
  if (separator.tokenType.name === 'Dots') return [];
  const place = placeOf(unit, separator);
  const spaced = (offset: number) => (/\s/u.test(unit.text.charAt(offset)) ? '' : ' ');
  const newText = `${spaced(place.start - 1)}..${spaced(place.end)}`;
  return [{ place, message: messages.joined, fixes: () => [{ title: messages.write, values: { value: '..' }, certain: true, edits: [{ place, newText }] }] }];
}

function timezoneProblems(unit: DocumentUnit, lines: readonly Token[]): readonly Problem[] {
  const value = lines.map((line) => line.image).join(' ');
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return [];
  } catch {
    return [{ place: placeOfAll(unit, lines), message: messages.timezone, values: { value } }];
  }
}

function numberingProblems(unit: DocumentUnit, pieces: readonly Token[]): readonly Problem[] {
  return pieces
    .filter((piece) => piece.tokenType.name !== 'Bar' && parseNumbering(cellsOf([piece])).every((form) => form.every((part) => typeof part === 'string')))
    .map((piece) => ({ place: placeOf(unit, piece), message: messages.numbering, values: { value: piece.image } }));
}
