/** Days and times of day as plain data: reading their ISO forms, counting days. Of no time zone. */

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The first and the last day of a meeting. */
export interface DateRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Reads `YYYY-MM-DD`, with any of the usual dashes; undefined for another form and for a day that does not exist. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})[-‐‑–−](\d\d)[-‐‑–−](\d\d)$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? date : undefined;
}

/** Whether the day exists in the Gregorian calendar: 29 February in leap years only. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date as `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Negative if `a` is earlier than `b`, 0 if they are one day, else positive. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function weekdayOf(date: CalendarDate): Weekday {
  return ((((dayNumber(date) % 7) + 7) % 7) + 1) as Weekday;
}

/** The number of days from `a` to `b`; negative if `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(b) - dayNumber(a);
}

export function nextDay({ year, month, day }: CalendarDate): CalendarDate {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** The days from the first to the last, none if they are reversed; at most `limit`, since the range may be mistyped by centuries. */
export function daysOfRange({ first, last }: DateRange, limit = 400): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = first; compareDates(day, last) <= 0 && days.length < limit; day = nextDay(day)) days.push(day);
  return days;
}

/** Reads a time of day as typed in a timetable, `H:MM` up to `24:00`, as minutes since midnight. */
export function parseClockTime(text: string): number | undefined {
  const match = /^(\d{1,2})[:：](\d\d)$/.exec(text);
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0)) ? hour * 60 + minute : undefined;
}

/** Minutes since midnight as `H:MM`, the form typed in timetables; with `HH:MM` that of ISO dates. */
export function clockTime(minutes: number, form: 'H:MM' | 'HH:MM' = 'H:MM'): string {
  return `${pad(Math.floor(minutes / 60), form === 'HH:MM' ? 2 : 1)}:${pad(minutes % 60, 2)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since Monday, 1 January 2001. The year is taken to begin in March, so that the leap day comes last. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((monthsSinceMarch * 153 + 2) / 5) + day - MONDAY_1_JANUARY_2001;
}

/** What the sum above is for 1 January 2001. */
const MONDAY_1_JANUARY_2001 = 730_792;

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
