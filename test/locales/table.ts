/** Tables in tests: a line a row, cells parted by bars, spaces around cells left out. `~` stands for a no-break space. */
import assert from 'node:assert/strict';
import { LANGUAGES, type Language } from '../../grammar/vocabulary.js';
import { type CalendarDate, parseIsoDate } from '../../server/locales/dates.js';
import type { Locale } from '../../server/locales/locale.js';
import { localeOf } from '../../server/locales/index.js';

export function rowsOf(table: string): readonly (readonly string[])[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('~', '\u00A0')));
}

/**
 * A test for each row: its first cell, read by `print`, gives the other.
 * Both are compared as texts, so that a difference is seen at once.
 */
export function eachRow(table: string, print: (cell: string) => string | number | undefined): void {
  for (const [given = '', expected = ''] of rowsOf(table)) {
    it(`${given} is ${expected}`, () => {
      assert.equal(String(print(given)), expected);
    });
  }
}

/** A test for each row: a language, and what `print` gives in it. All six have to be there. */
export function eachLanguage(table: string, print: (locale: Locale) => string): void {
  const rows = rowsOf(table);
  assert.deepEqual(rows.map(([language]) => language).sort(), [...LANGUAGES].sort(), 'a row for each language');
  for (const [language = '', expected = ''] of rows) {
    it(`${language}: ${expected}`, () => {
      assert.equal(print(localeOf(language as Language)), expected);
    });
  }
}

/** The date of an ISO form that is known to be sound. */
export function day(text: string): CalendarDate {
  const date = parseIsoDate(text);
  assert(date, text);
  return date;
}
