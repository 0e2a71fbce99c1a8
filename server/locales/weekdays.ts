/** Names of weekdays as people type them, in any of the six languages. */
import type { Language } from '../../grammar/vocabulary.js';
import type { Weekday } from './dates.js';
import { LOCALES } from './index.js';

/**
 * Reads a typed weekday: `Monday`, `Mon.`, `星期一`, `(周一)`, `lundi`. `preferred` is tried first, for names that two languages share.
 * Case, accents, brackets and a comma or stop around it do not matter. Undefined where it is no weekday.
 */
export function parseWeekday(text: string, preferred?: Language): { readonly weekday: Weekday; readonly language: Language } | undefined {
  const name = comparable(text);
  const known = NAMES.filter((entry) => entry.name === name);
  const found = known.find(({ language }) => language === preferred) ?? known[0];
  return found && { weekday: found.weekday, language: found.language };
}

const NAMES = Object.values(LOCALES).flatMap(({ language, dates }) =>
  dates.weekdays.flatMap((weekday, index) =>
    [weekday, ...(dates.weekdayVariants[index] ?? [])].map((name) => ({
      name: comparable(name),
      weekday: (index + 1) as Weekday,
      language,
    })),
  ),
);

/** Small letters without accents, vowel signs and lengthening strokes, nor what may stand around a name. */
function comparable(text: string): string {
  const letters = text.slice(0, 40).normalize('NFD').replace(/[\p{Mn}ـ\p{Cf}]/gu, '');
  return letters.toLowerCase().replace(/[\s()（）.,،，:]+/g, ' ').trim();
}
