/** Times of day as printed in a language, alone and as the range of a timetable's slot (language reference, section 11). */
import { clockTime, parseClockTime } from './dates.js';
import type { DayPeriod, Locale, TimeForms } from './locale.js';
import { fillTemplate } from './template.js';

/** A time, in minutes since midnight up to 1440: `11 a.m.`, `noon`, `下午 3 时`. */
export function printTime({ times }: Locale, minutes: number): string {
  const named = times.named[clockTime(minutes)];
  if (named !== undefined) return named;
  const period = periodOf(times, minutes);
  return fillTemplate(times.single, { time: bareTime(times, period, minutes), period: period.name });
}

/** A slot's times; the part of the day stands once if both are in it: `11 a.m.–1 p.m.`, `3–5 p.m.`, `下午 3 时至 5 时`. */
export function printTimeRange(locale: Locale, start: number, end: number): string {
  const { times } = locale;
  const period = periodOf(times, start);
  const endPeriod = periodOf(times, end);
  const isNamed = (minutes: number) => Object.hasOwn(times.named, clockTime(minutes));
  if (period.name !== endPeriod.name || isNamed(start) || isNamed(end)) {
    return fillTemplate(times.range, { start: printTime(locale, start), end: printTime(locale, end) });
  }
  return fillTemplate(times.rangeInPeriod, {
    start: bareTime(times, period, start),
    end: bareTime(times, endPeriod, end),
    period: period.name,
  });
}

function bareTime(times: TimeForms, period: DayPeriod, minutes: number): string {
  const hour = Math.floor(minutes / 60) - period.hoursBack;
  const minute = minutes % 60;
  return fillTemplate(minute === 0 ? times.hour : times.hourAndMinute, { hour, minute: String(minute).padStart(2, '0') });
}

/** The last period that has begun. */
function periodOf({ periods }: TimeForms, minutes: number): DayPeriod {
  const begun = periods.filter(({ from }) => (parseClockTime(from) ?? 0) <= minutes);
  return begun.at(-1) ?? { from: '0:00', name: '', hoursBack: 0 };
}
