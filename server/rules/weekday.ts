/** `weekday`: a weekday, in text or timetable, that is not the date's. */
import { isToken, type Day, type Language } from '../../grammar/index.js';
import { parseIsoDate, weekdayOf, type Weekday } from '../locales/dates.js';
import { LOCALES } from '../locales/index.js';
import { capitalise } from '../locales/template.js';
import { parseWeekday } from '../locales/weekdays.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { placeOf } from '../model/places.js';
import type { PlainReference } from '../model/references.js';
import { referenceCheck, unitCheck, type Problem, type Rule } from './rule.js';

const messages = {
  wrong: '{date} is a {right}, not a {typed}.',
  write: 'Write “{weekday}”',
};

export const weekday: Rule = {
  code: 'weekday',
  severity: 'warning',
  messages,
  checks: [
    referenceCheck(['date'], function* ({ reference }) {
      if (reference.plain) yield* inText(reference);
    }),
    unitCheck(['day'], function* (unit, language) {
      for (const block of unit.tree.blocks) if (block.kind === 'day') yield* inTimetable(unit, block, language);
    }),
  ],
};

function* inText({ citation, reading, unit }: PlainReference): Iterable<Problem> {
  if (citation.kind !== 'date' || citation.weekday === undefined || citation.dates.length !== 1) return;
  const place = { unit, start: reading.sourceOffset(citation.weekday.start), end: reading.sourceOffset(citation.weekday.end) };
  yield* problem(place, citation.dates[0] ?? '', citation.weekday.number, reading.language);
}

function* inTimetable(unit: DocumentUnit, { date, details }: Day, language: Language | undefined): Iterable<Problem> {
  for (const detail of details) {
    if (!isToken(detail) || detail.tokenType.name === 'Quoted') continue;
    const typed = parseWeekday(detail.image, language);
    if (typed !== undefined) yield* problem(placeOf(unit, detail), date.image, typed.weekday, typed.language);
  }
}

function* problem(words: Place, date: string, typed: number, language: Language): Iterable<Problem> {
  const day = parseIsoDate(date);
  if (day === undefined || weekdayOf(day) === typed) return;
  const right = weekdayOf(day);
  const place = namePlace(words, typed, language);
  const text = place.unit.text.slice(place.start, place.end);
  yield {
    place, message: messages.wrong, values: { date, right: LOCALES.en.dates.weekdays[right - 1] ?? '', typed: text },
    fixes: () => {
      const name = inSameForm(text, typed, right, language);
      return [{ title: messages.write, values: { weekday: name }, edits: [{ place, newText: name }] }];
    },
  };
}

/** The forms of a weekday's name, the usual one first. */
function formsOf(day: number, language: Language): readonly string[] {
  const { weekdays, weekdayVariants } = LOCALES[language].dates;
  return [weekdays[day - 1] ?? '', ...(weekdayVariants[day - 1] ?? [])];
}

/** The name alone, without brackets, and words such as the Arabic for “day”. */
function namePlace(words: Place, typed: number, language: Language): Place {
  const text = words.unit.text.slice(words.start, words.end).toLowerCase();
  const name = formsOf(typed, language).map((form) => form.toLowerCase()).filter((form) => text.includes(form)).reduce((longest, form) => (form.length > longest.length ? form : longest), '');
  const start = words.start + text.indexOf(name);
  return name === '' ? words : { unit: words.unit, start, end: start + name.length };
}

/** The right weekday in the form of the typed one: `周三` for `周二`, `Wed` for `Tue`, with a capital where that has one. */
function inSameForm(text: string, typed: number, right: Weekday, language: Language): string {
  const form = formsOf(typed, language).findIndex((name) => name.toLowerCase() === text.toLowerCase());
  const forms = formsOf(right, language);
  const name = (forms.length === formsOf(typed, language).length ? forms[form] : forms[0]) ?? forms[0] ?? text;
  return /^\p{Lu}/u.test(text) ? capitalise(name) : name;
}
