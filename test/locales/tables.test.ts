// What holds for the tables of all languages alike.
import assert from 'node:assert/strict';
import { parseClockTime } from '../../server/locales/dates.js';
import { LOCALES } from '../../server/locales/index.js';

/** Every string of a table with its path, as `dates.months.3`. */
function strings(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => strings(member, path === '' ? key : `${path}.${key}`));
}

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place);

for (const [language, locale] of Object.entries(LOCALES)) {
  describe(`table of ${language}`, () => {
    it('names its own language', () => { assert.equal(locale.language, language); });
    it('has seven weekdays and twelve months', () => {
      assert.equal(locale.dates.weekdays.length, 7);
      assert.equal(locale.dates.weekdayVariants.length, 7);
      assert.equal(locale.dates.months.length, 12);
      assert.equal(locale.masthead.months.length, 12);
    });
    it('names periods and hours by times of day', () => {
      for (const time of [...locale.times.periods.map(({ from }) => from), ...Object.keys(locale.times.named)]) {
        assert.notEqual(parseClockTime(time), undefined, time);
      }
    });
    it('calls unverified only what it has', () => {
      const paths = strings(locale).map(([path]) => path);
      for (const path of locale.unverified) assert(paths.some((known) => known === path || known.startsWith(`${path}.`)), path);
    });
    it('has the places in its patterns that printing fills', () => {
      for (const [path, text] of strings(locale)) {
        const { needed, allowed } = PLACES[path] ?? (path.startsWith('dates.') ? DATE_PLACES : NO_PLACES);
        for (const place of needed) assert(text.includes(place), `${path} has ${place}`);
        for (const place of placesOf(text)) assert(needed.includes(place) || allowed.includes(place), `${path} has no ${place}`);
      }
    });
    it('is in Unicode normal form', () => {
      for (const [path, text] of strings(locale)) assert.equal(text, text.normalize('NFC'), path);
    });
  });
}

interface Places {
  readonly needed: readonly string[];
  readonly allowed: readonly string[];
}

const places = (needed: string, allowed = ''): Places => ({ needed: placesOf(needed), allowed: placesOf(allowed) });
const NO_PLACES = places('');
const DATE_PLACES = places(
  '',
  `{day} {month} {monthNumber} {year} {weekday} {Weekday} {startDay} {startMonth} {startMonthNumber} {startYear}
  {endDay} {endMonth} {endMonthNumber} {endYear}`,
);
/** The places of each pattern, as its description in the type of the table says. */
const PLACES: Readonly<Record<string, Places>> = {
  'words.numberedAnnex': places('{number}'),
  'masthead.original': places('{language}'),
  'masthead.date': places('{day} {month} {year}'),
  'masthead.meeting': places('{place} {dates}'),
  'masthead.item.one': places('{items}'),
  'masthead.item.two': places('{items}'),
  'masthead.item.several': places('{items}'),
  'numbers.subItem': places('{letter}'),
  'dates.runningWithTime': places('{date} {time}'),
  'times.hour': places('{hour}'),
  'times.hourAndMinute': places('{hour} {minute}'),
  'times.single': places('{time}', '{period}'),
  'times.range': places('{start} {end}'),
  'times.rangeInPeriod': places('{start} {end}', '{period}'),
  'provisions.article': places('{article}'),
  'provisions.paragraph': places('{article} {paragraph}'),
  'provisions.subparagraph': places('{article} {subparagraph}'),
  'provisions.subparagraphOfParagraph': places('{article} {paragraph} {subparagraph}'),
  'provisions.chapter': places('{number}'),
  'provisions.marks.0.form': places('{mark}'),
  'provisions.marks.1.form': places('{mark}'),
};
