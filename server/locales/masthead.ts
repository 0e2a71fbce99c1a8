/** The lines of the masthead, and the word of an annex (language reference, sections 3 and 11). */
import type { Language } from '../../grammar/vocabulary.js';
import { printDateRange } from './date-forms.js';
import type { DateRange } from './dates.js';
import type { Locale } from './locale.js';
import { printNumber } from './numerals.js';
import { fillTemplate } from './template.js';

/** `Original: English`, `Original : anglais`. */
export function printOriginalLine({ masthead }: Locale, original: Language): string {
  return fillTemplate(masthead.original, { language: masthead.originals[original] });
}

/** The days and the place of the meeting; one of them alone if the other is missing, empty without both. */
export function printMeetingLine(locale: Locale, meeting: DateRange | undefined, place: string | undefined): string {
  const dates = meeting === undefined ? '' : printDateRange(locale, meeting);
  if (place === undefined || place === '') return dates;
  return dates === '' ? place : fillTemplate(locale.masthead.meeting, { place, dates });
}

/** The word above an annex: `Annex`, and with a number, from 1, where there are several: `Annex I`, `附件一`, `المرفق الأول`. */
export function printAnnexWord({ words, numbers }: Locale, number?: number): string {
  return number === undefined ? words.annex : fillTemplate(words.numberedAnnex, { number: printNumber(numbers.annexes, number) });
}
