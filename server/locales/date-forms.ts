/** Dates as printed in a language: masthead, meeting line, rows of the timetable, running text (language reference, section 11). */
import { type CalendarDate, type DateRange, weekdayOf } from './dates.js';
import type { DateForms, Locale } from './locale.js';
import { capitalise, fillTemplate } from './template.js';
import { printTime } from './times.js';

/** The date of the document: `16 June 2021`. Russian, Chinese and Arabic mastheads have it in English. */
export function printMastheadDate(locale: Locale, date: CalendarDate): string {
  return fillTemplate(locale.masthead.date, dayPlaces({ ...locale.dates, months: locale.masthead.months }, date));
}

/** The days of a meeting, month and year repeated only where they change: `6–10 September 2021`, `30 May–2 June 2022`. */
export function printDateRange({ dates }: Locale, { first, last }: DateRange): string {
  if (first.year !== last.year) return fillTemplate(dates.overYears, rangePlaces(dates, first, last));
  if (first.month !== last.month) return fillTemplate(dates.withinYear, rangePlaces(dates, first, last));
  if (first.day !== last.day) return fillTemplate(dates.withinMonth, rangePlaces(dates, first, last));
  return fillTemplate(dates.meetingDay, dayPlaces(dates, first));
}

/** The row that opens a day in a timetable: `Monday, 6 September 2021`. */
export function printDayRow({ dates }: Locale, date: CalendarDate): string {
  return fillTemplate(dates.dayRow, dayPlaces(dates, date));
}

/** A date in running text, with its weekday: `Monday, 6 September 2021`; without: `6 September 2021`. */
export function printDate({ dates }: Locale, date: CalendarDate, weekday: 'with weekday' | 'without weekday' = 'with weekday'): string {
  return fillTemplate(weekday === 'with weekday' ? dates.runningWithWeekday : dates.running, dayPlaces(dates, date));
}

/** A date and a time in running text: `Monday, 6 September 2021, at 11 a.m.`. The time is in minutes since midnight. */
export function printDateTime(locale: Locale, date: CalendarDate, minutes: number): string {
  return fillTemplate(locale.dates.runningWithTime, { date: printDate(locale, date), time: printTime(locale, minutes) });
}

function dayPlaces(forms: DateForms, date: CalendarDate) {
  const weekday = forms.weekdays[weekdayOf(date) - 1] ?? '';
  return { ...monthPlaces(forms, date), weekday, Weekday: capitalise(weekday) };
}

function rangePlaces(forms: DateForms, first: CalendarDate, last: CalendarDate) {
  const start = monthPlaces(forms, first);
  const end = monthPlaces(forms, last);
  return {
    ...end,
    startDay: start.day,
    startMonth: start.month,
    startMonthNumber: start.monthNumber,
    startYear: start.year,
    endDay: end.day,
    endMonth: end.month,
    endMonthNumber: end.monthNumber,
    endYear: end.year,
  };
}

function monthPlaces({ months, dayNames }: DateForms, { year, month, day }: CalendarDate) {
  return { day: dayNames[day] ?? String(day), month: months[month - 1] ?? '', monthNumber: month, year };
}
