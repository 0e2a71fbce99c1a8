// Dates and item numbers against 279 real mastheads in six languages (../shared/data/mastheads.jsonl). Skipped where they are absent,
// but not in continuous integration.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../grammar/vocabulary.js';
import { printDate, printDateRange, printMastheadDate } from '../../server/locales/date-forms.js';
import { printDesignator } from '../../server/locales/designators.js';
import { localeOf } from '../../server/locales/index.js';
import { day, rowsOf } from './table.js';

const FILE = '../shared/data/mastheads.jsonl';

interface Masthead {
  readonly issued: string;
  readonly issued_gold: string;
  readonly adopted: string;
  readonly adopted_gold: string;
  readonly item: string;
}

/** Where the page and the value beside it differ, or the page has a slip of its own: the only differences allowed. */
const SLIPS = `
  ar adopted | A/RES/76/247 A-C | line is empty
  ar adopted | A/RES/76/253     | line is Chinese
  zh issued  | A/RES/76/268     | a day earlier
  en adopted | A/RES/76/254     | another day
  ru adopted | A/RES/76/175     | another day
  ru item    | A/RES/76/215     | Cyrillic letter
  ru item    | A/RES/76/226     | Cyrillic letter
  ru item    | A/RES/76/258     | Cyrillic letter
  ru item    | A/RES/76/297     | Cyrillic letter
  ru item    | A/RES/76/34      | o for ii
  es issued  | A/RES/76/229     | 04 for 4
  es adopted | A/RES/76/39      | another year
  es adopted | A/RES/76/43      | another year
  es adopted | A/RES/76/44      | another year
  es adopted | A/RES/ES-11/4    | another day
`;
const slipsOf = (kind: string) => rowsOf(SLIPS).flatMap(([key, symbol = '']) => (key === kind ? [symbol] : []));

/** Without what is invisible or only stretches a word; Chinese mastheads differ in the spaces around numbers. */
function plain(text: string, language: Language): string {
  const letters = text.replace(/[\u200E\u200Fـ]/g, '').replace(/\s+/g, ' ');
  return language === 'zh' ? letters.replaceAll(' ', '') : letters;
}

describe('real mastheads', () => {
  if (!existsSync(FILE) && process.env['CI'] !== 'true') {
    it.skip(`${FILE} is absent`);
    return;
  }
  const lines = readFileSync(FILE, 'utf8').split('\n').filter((line) => line !== '');
  const mastheads = lines.map((line) => JSON.parse(line) as Readonly<Record<Language, Masthead>> & { readonly symbol: string });

  for (const language of LANGUAGES) {
    const locale = localeOf(language);
    it(`${language}: dates of issue`, () => {
      const differing = mastheads.filter(({ [language]: { issued, issued_gold } }) => {
        return issued.replace(/\s+/g, ' ') !== printMastheadDate(locale, day(issued_gold));
      });
      assert.deepEqual(differing.map(({ symbol }) => symbol), slipsOf(`${language} issued`));
    });
    it(`${language}: dates in the line of adoption`, () => {
      const differing = mastheads.filter(({ [language]: { adopted, adopted_gold } }) => {
        const date = day(adopted_gold);
        const printed = [printDate(locale, date, 'without weekday'), printDateRange(locale, { first: date, last: date })];
        return printed.some((form) => !plain(adopted, language).includes(plain(form, language)));
      });
      assert.deepEqual(differing.map(({ symbol }) => symbol), slipsOf(`${language} adopted`));
    });
    it(`${language}: letters of sub-items`, () => {
      const differing = mastheads.filter(({ en, [language]: { item } }) => {
        const [, number, letter] = /^Agenda item (\d+) \(([a-z]+)\)$/.exec(en.item) ?? [];
        if (number === undefined || letter === undefined) return false;
        return !plain(item, language).includes(plain(printDesignator(locale, `${number}(${letter})`), language));
      });
      assert.deepEqual(differing.map(({ symbol }) => symbol), slipsOf(`${language} item`));
    });
  }
});
