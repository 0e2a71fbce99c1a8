/** `opening-mismatch`: the day or time at which the text says that the meeting opens is not that of the first slot with an item. */
import type { Heading, Language } from '../../grammar/index.js';
import { clockTime, compareDates, isoDate, parseClockTime, parseIsoDate, type CalendarDate } from '../locales/dates.js';
import { printDate, printDateTime } from '../locales/date-forms.js';
import type { Locale } from '../locales/locale.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit } from '../model/document.js';
import type { Item } from '../model/items.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { headOver } from '../model/outline.js';
import { placeOf } from '../model/places.js';
import type { ReferenceFact } from '../model/references.js';
import { timetablesOf, type Timetable, type TimetableSlot } from '../model/timetable.js';
import { gatheredCheck, ofTimetables, type ProblemFix, type Rule } from './rule.js';

const messages = {
  day: 'The text says that the meeting opens on {typed}; the first slot is on {right}.',
  time: 'The text says that the meeting opens at {typed}; the first slot begins at {right}.',
  slot: 'The first slot.',
  write: 'Write “{text}”',
};

/** Words that say that something opens; vowel signs are left out. */
const OPENING: Readonly<Record<Language, RegExp>> = {
  ar: /فتتح|افتتاح/u, zh: /开幕/u, en: /\bopen(?:s|ed|ing)?\b/iu, fr: /ouvert|ouvrir|inaugur/iu, ru: /откр[оы]/iu, es: /apertura|abrir|abiert|inaugur/iu,
};

interface Opening {
  readonly date: CalendarDate;
  /** Minutes since midnight. */
  readonly time: number | undefined;
}

const openingsByUnit = keptByUnit<Language, SaidOpening>((unit, index, { referencesByUnit }, language) => openingsIn(unit, referencesByUnit[index] ?? [], language));

export const openingMismatch: Rule = {
  code: 'opening-mismatch',
  severity: 'warning',
  messages,
  checks: [
    ofTimetables(gatheredCheck(saidOpenings, ['outline', 'numbering', 'items', 'heads', 'locale'], function* (openings, { outline, numbering, items, heads, locale }) {
      const first = firstSlot(timetablesOf(outline, numbering));
      if (first?.slot.from === undefined) return;
      const firstItems = new Set<Heading>(items.filter(isFirst).map(({ heading }) => heading));
      const [said, ...others] = openings.filter(({ reference }) => {
        const head = headOver(reference.unit, heads)?.node;
        return head === undefined || (head.kind === 'heading' && firstItems.has(head));
      });
      // Where the text gives several dates, nobody knows which of them is the opening.
      if (said === undefined || others.length > 0) return;
      const { reference, opening } = said;
      const right = { date: first.date, time: opening.time === undefined ? undefined : first.slot.from };
      const related = [{ place: placeOf(first.slot.unit, first.slot.node.head), message: messages.slot }];
      const fixes = () => rewrite(reference, opening, right, locale);
      if (compareDates(opening.date, first.date) !== 0) yield { place: reference, message: messages.day, values: { typed: isoDate(opening.date), right: isoDate(first.date) }, related, fixes };
      else if (opening.time !== right.time) yield { place: reference, message: messages.time, values: { typed: clockTime(opening.time ?? 0), right: clockTime(first.slot.from) }, related, fixes };
    })),
  ],
};

/** The first slot of the first day that has an item and a time. */
function firstSlot(timetables: readonly Timetable[]): { readonly date: CalendarDate; readonly slot: TimetableSlot } | undefined {
  const slots = timetables.flatMap(({ days }) => days.flatMap(({ date, slots: ofDay }) => (date === undefined ? [] : ofDay.map((slot) => ({ date, slot })))));
  return slots
    .filter(({ slot }) => slot.from !== undefined && slot.entries.some(({ designators }) => designators.length > 0))
    .sort((one, other) => compareDates(one.date, other.date) || (one.slot.from ?? 0) - (other.slot.from ?? 0))[0];
}

/** Item 1, its sub-item (a) and so on: where an annotation speaks of the opening. */
const isFirst = ({ path }: Item) => path.length > 0 && path.every(({ value }) => value === 1);

/** A date, with its time if it has one, in a paragraph that speaks of the opening. */
interface SaidOpening {
  readonly reference: ReferenceFact;
  readonly opening: Opening;
}

/** Those in all paragraphs, in order. */
function saidOpenings(analysis: Analysis): readonly SaidOpening[] {
  return openingsByUnit(analysis, analysis.language);
}

function openingsIn(unit: DocumentUnit, references: readonly ReferenceFact[], language: Language): readonly SaidOpening[] {
  const dates = references.flatMap((reference) => {
    const opening = openingIn(reference);
    return opening === undefined ? [] : [{ reference, opening }];
  });
  if (dates.length === 0) return dates;
  const paragraphs = unit.tree.blocks.filter(({ kind }) => kind === 'paragraph').map((block) => placeOf(unit, block));
  const openings = paragraphs.filter(({ start, end }) => OPENING[language].test(unit.text.slice(start, end).replace(/\p{Mn}/gu, '')));
  return dates.filter(({ reference }) => openings.some(({ start, end }) => start <= reference.start && reference.end <= end));
}

function openingIn(reference: ReferenceFact): Opening | undefined {
  const [day, time] = datePartsOf(reference);
  const date = day === undefined ? undefined : parseIsoDate(day);
  return date === undefined ? undefined : { date, time: time === undefined ? undefined : parseClockTime(time) };
}

function datePartsOf(reference: ReferenceFact): readonly (string | undefined)[] {
  if (!reference.plain) return reference.request.kind === 'date' ? reference.request.date.split('T') : [];
  const { citation } = reference;
  return citation.kind === 'date' && citation.dates.length === 1 ? [citation.dates[0], citation.time] : [];
}

/** The right day and time in the form of the language, if what is typed is in that form. */
function rewrite(reference: ReferenceFact, typed: Opening, right: Opening, locale: Locale): readonly ProblemFix[] {
  const forms = reference.plain
    ? [({ date, time }: Opening) => (time === undefined ? printDate(locale, date) : printDateTime(locale, date, time)), ({ date }: Opening) => printDate(locale, date, 'without weekday')]
    : [({ date, time }: Opening) => `{${isoDate(date)}${time === undefined ? '' : `T${clockTime(time, 'HH:MM')}`}}`];
  const text = reference.unit.text.slice(reference.start, reference.end);
  const plain = (written: string) => written.replace(/\s+/gu, ' ').toLowerCase();
  const form = forms.find((one) => plain(one(typed)) === plain(text));
  if (form === undefined) return [];
  return [{ title: messages.write, values: { text: form(right) }, edits: [{ place: reference, newText: form(right) }] }];
}
