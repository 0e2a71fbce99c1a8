// Weekdays as people type them beside a date.
import assert from 'node:assert/strict';
import { LOCALES } from '../../server/locales/index.js';
import { parseWeekday } from '../../server/locales/weekdays.js';
import { eachRow } from './table.js';

describe('weekdays as typed', () => {
  eachRow(
    `
    Monday        | en 1
    monday,       | en 1
    Mon.          | en 1
    (Tue)         | en 2
    lundi         | fr 1
    Dimanche      | fr 7
    miércoles     | es 3
    miercoles     | es 3
    SÁBADO        | es 6
    понедельник   | ru 1
    Среду         | ru 3
    пт.           | ru 5
    星期一        | zh 1
    （星期五）    | zh 5
    ，星期天      | zh 7
    周六          | zh 6
    礼拜四        | zh 4
    الاثنين       | ar 1
    الإثنين       | ar 1
    الثُّلاثاء    | ar 2
    يوم الأحد     | ar 7
    الجمعـــة     | ar 5
    Mond          | undefined
    星期          | undefined
    Plenary       | undefined
    `,
    (text) => {
      const read = parseWeekday(text);
      return read && `${read.language} ${read.weekday}`;
    },
  );
  it('reads every name of every table', () => {
    for (const { language, dates } of Object.values(LOCALES)) {
      for (const [index, names] of dates.weekdayVariants.entries()) {
        for (const name of [dates.weekdays[index] ?? '', ...names]) {
          assert.deepEqual(parseWeekday(name, language), { weekday: index + 1, language }, name);
        }
      }
    }
  });
  it('takes the preferred language of a shared name', () => {
    assert.equal(parseWeekday('mar.', 'es')?.language, 'es');
    assert.equal(parseWeekday('mar.', 'fr')?.language, 'fr');
  });
  it('reads nothing from nothing', () => { assert.equal(parseWeekday(''), undefined); });
});
