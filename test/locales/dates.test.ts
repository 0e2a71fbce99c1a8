// Days and times as data. Weekdays are those of well-known days.
import assert from 'node:assert/strict';
import {
  clockTime,
  compareDates,
  daysBetween,
  daysOfRange,
  isoDate,
  nextDay,
  parseClockTime,
  parseIsoDate,
  weekdayOf,
} from '../../server/locales/dates.js';
import { day, eachRow } from './table.js';

const read = (text: string) => {
  const date = parseIsoDate(text);
  return date && isoDate(date);
};

describe('dates', () => {
  describe('read', () => {
    eachRow(
      `
      2021-09-06  | 2021-09-06
      2021–09–06  | 2021-09-06
      2020-02-29  | 2020-02-29
      2000-02-29  | 2000-02-29
      2021-02-29  | undefined
      1900-02-29  | undefined
      2021-02-30  | undefined
      2021-04-31  | undefined
      2021-13-01  | undefined
      2021-00-10  | undefined
      2021-01-00  | undefined
      0000-01-01  | undefined
      2021-9-06   | undefined
      06-09-2021  | undefined
      2021-09-06T | undefined
      `,
      read,
    );
  });
  describe('weekday, 1 for Monday', () => {
    eachRow(
      `
      2021-09-06 | 1
      2024-08-30 | 5
      2024-09-02 | 1
      2000-01-01 | 6
      1945-10-24 | 3
      1969-07-20 | 7
      2024-02-29 | 4
      1582-10-15 | 5
      `,
      (text) => weekdayOf(day(text)),
    );
  });
  describe('the day after', () => {
    eachRow(
      `
      2021-09-06 | 2021-09-07
      2021-02-28 | 2021-03-01
      2020-02-28 | 2020-02-29
      2021-12-31 | 2022-01-01
      `,
      (text) => isoDate(nextDay(day(text))),
    );
  });
  describe('range', () => {
    const days = (first: string, last: string) => daysOfRange({ first: day(first), last: day(last) }).map(isoDate);
    it('has every day', () => { assert.deepEqual(days('2021-08-30', '2021-09-02'), ['2021-08-30', '2021-08-31', '2021-09-01', '2021-09-02']); });
    it('of one day', () => { assert.deepEqual(days('2021-08-30', '2021-08-30'), ['2021-08-30']); });
    it('reversed has none', () => { assert.deepEqual(days('2021-09-02', '2021-08-30'), []); });
    it('ends at the limit', () => { assert.equal(days('2021-01-01', '9999-12-31').length, 400); });
  });
  it('are ordered', () => {
    assert(compareDates(day('2021-09-06'), day('2021-10-01')) < 0);
    assert(compareDates(day('2022-01-01'), day('2021-12-31')) > 0);
    assert.equal(compareDates(day('2021-09-06'), day('2021-09-06')), 0);
  });
  it('lie days apart, over a leap day too', () => {
    assert.equal(daysBetween(day('2024-02-28'), day('2024-03-01')), 2);
    assert.equal(daysBetween(day('2021-12-31'), day('2021-01-01')), -364);
  });
});

describe('times of day', () => {
  describe('read as minutes', () => {
    eachRow(
      `
      0:00  | 0
      9:30  | 570
      09:30 | 570
      9：30 | 570
      23:59 | 1439
      24:00 | 1440
      24:01 | undefined
      25:00 | undefined
      10:60 | undefined
      11.00 | undefined
      9:3   | undefined
      `,
      parseClockTime,
    );
  });
  it('written as typed, and as in ISO dates', () => {
    assert.deepEqual([clockTime(570), clockTime(570, 'HH:MM'), clockTime(1440), clockTime(5)], ['9:30', '09:30', '24:00', '0:05']);
  });
});
