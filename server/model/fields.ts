/** Reading the fields of a directive or heading: found by name, their values as plain data. */
import { LANGUAGES, trimmed, type Directive, type Field, type Heading, type Inlines, type Language, type Token } from '../../grammar/index.js';
import { parseIsoDate, type CalendarDate, type DateRange } from '../locales/dates.js';

type Owner = Directive | Heading;

/** The first field of that name; a field that stands twice counts once (the second is reported). */
export function fieldOf(owner: Owner, name: string, language?: string): Field | undefined {
  return owner.fields.find((field) => field.known && field.name === name && field.language === language);
}

/** The text of a `text` field; undefined where the field is missing or empty. */
export function textField(owner: Owner, name: string): Inlines | undefined {
  const value = fieldOf(owner, name)?.value;
  return value?.kind === 'textValue' && value.text.parts.length > 0 ? value.text : undefined;
}

/** The word of a `word` field if it is one of `words`. */
export function wordField<Word extends string>(owner: Owner, name: string, words: readonly Word[]): Word | undefined {
  const value = fieldOf(owner, name)?.value;
  const word = value?.kind === 'wordValue' ? value.word.image : undefined;
  return words.find((one) => one === word);
}

export function plainField(owner: Owner, name: string): string | undefined {
  const value = fieldOf(owner, name)?.value;
  return value?.kind === 'plainValue' && value.lines.length > 0 ? value.lines.map((line) => line.image).join(' ') : undefined;
}

export function dateField(owner: Owner, name: string): CalendarDate | undefined {
  const value = fieldOf(owner, name)?.value;
  return value?.kind === 'dateValue' ? parseIsoDate(value.date.image) : undefined;
}

/** The days of a `dates` field; one day without `..`; undefined also for a range that is reversed. */
export function datesOf(field: Field | undefined): DateRange | undefined {
  if (field?.value?.kind !== 'datesValue') return undefined;
  const first = parseIsoDate(field.value.from.image);
  const last = field.value.to === undefined ? first : parseIsoDate(field.value.to.image);
  if (first === undefined || last === undefined) return undefined;
  return first.year * 372 + first.month * 31 + first.day <= last.year * 372 + last.month * 31 + last.day ? { first, last } : undefined;
}

/** The texts of a `parts` or `cells` field, without their separators; an empty cell is an empty text. */
export function cellsField(owner: Owner, name: string): readonly string[] | undefined {
  const value = fieldOf(owner, name)?.value;
  return value?.kind === 'listValue' ? cellsOf(value.pieces) : undefined;
}

export function cellsOf(pieces: readonly Token[]): string[] {
  const cells: string[] = [];
  let open = false;
  for (const piece of pieces) {
    const separator = piece.tokenType.name === 'Bar' || piece.tokenType.name === 'Semicolon';
    if (separator) {
      if (!open) cells.push('');
      open = false;
    } else if (open) {
      cells.push(`${cells.pop() ?? ''} ${piece.image}`);
    } else {
      cells.push(trimmed(piece.image));
      open = true;
    }
  }
  return cells;
}

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}
