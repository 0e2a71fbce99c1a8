/**
 * What a language's table of citation words holds: the words by which running text cites resolutions, items, provisions and dates
 * (language reference, section 9). The recogniser (`server/model/citations`) is one for all languages and knows them only through
 * such a table.
 *
 * A word may be several words with spaces between; case, accents, vowel marks, and kinds of apostrophe, hyphen and space do not matter.
 * The languages of the tables write all inflected forms out; joined prefixes are named in `proclitics`.
 */

import type { Locale } from '../locale.js';

/** What a word of a table does in a citation. */
export type WordRole =
  /** Nouns that make a number a citation; the plural where it differs, which says that a list may follow. */
  | 'resolution' | 'resolutions' | 'decision' | 'decisions'
  | 'item' | 'items'
  /** Nouns that mean an item only where the words for the agenda follow: Russian `пункт 4 повестки дня`. */
  | 'itemOfAgenda'
  | 'article' | 'paragraph' | 'subparagraph' | 'chapter'
  /** What may stand between a resolution and a date or another number: `annex`, `section`. */
  | 'part'
  /** `of the provisional agenda` behind an item's number. */
  | 'agenda'
  /** Signs and words before and after a number: `No.`, Chinese `第` and `号`. */
  | 'numberMark' | 'numberEnd'
  | 'and' | 'to'
  /** Opens a genitive (`of`, `de la`), and what follows it (`the`). */
  | 'of' | 'the'
  /** `of`, `dated`, `adopted on` between a resolution's number and its date. */
  | 'dated'
  /** `its`: the resolution or agenda of whoever was named last. */
  | 'own'
  /** `in` before "its resolution". */
  | 'in'
  /** `with`, `jointly with`: who is named behind it keeps company and owns nothing. */
  | 'with'
  /** `this`, `the present`: an agenda's or session's own. */
  | 'this'
  | 'session'
  /** Nouns that name some body: `Commission`. Where one owns a citation and its name is not known, neither is the owner. */
  | 'bodyNoun'
  | 'entitled'
  /** Words behind a short name that make it another, longer one: the Convention `on` the Rights of the Child. */
  | 'nameGoesOn'
  | 'month' | 'monthNumber' | 'weekday' | 'year' | 'monthUnit' | 'day'
  | 'hour' | 'minute' | 'morning' | 'afternoon' | 'noon' | 'midnight' | 'at' | 'from'
  /** A word that is a number: `fifth`, `الخامس`. */
  | 'ordinal'
  /** A letter of a resolution's part, spelled or in another alphabet: Arabic `باء` is B. */
  | 'partLetter'
  /** Before the number of a special session in another alphabet: Arabic `دإ` is S, `دإط` is ES, and `د` stands before a plain session. */
  | 'specialSession' | 'emergencySession' | 'plainSession';

/** Words without a value of their own, by role. */
export type PlainRole = Exclude<WordRole, ValuedRole>;
/** Words that stand for the number of their place in the list, from 1; forms of one parted by `|`. */
export type ValuedRole = 'month' | 'weekday' | 'ordinal' | 'partLetter';

export interface CitationPhrases {
  /** The code of the language. */
  readonly language: string;
  /** The forms of the words, parted by `|`. */
  readonly words: Readonly<Partial<Record<PlainRole, string>>>;
  /** `month`: January to December; `weekday`: Monday to Sunday; `ordinal`: 1, 2 …; `partLetter`: A, B …. */
  readonly valued: Readonly<Partial<Record<ValuedRole, readonly string[]>>>;
  /** Letters that are written joined to the front of a word (Arabic `و`, `ب`), longest first. */
  readonly proclitics?: readonly string[];
  /** The article among them, which names may have in front: Arabic `ال`. */
  readonly joinedArticle?: string;
  /** Those of the proclitics that have swallowed the article: Arabic `لل`. */
  readonly contractions?: readonly string[];
  /** A proclitic that means "and". */
  readonly joinedAnd?: string;
  /** The letters of sub-items, from (a) on, where documents do not print Latin ones. */
  readonly itemLetters?: string;
  /** The noun stands behind the numbers: `第 8/1 号和第 8/9 号决议`. */
  readonly nounFollows?: true;
  /** What owns a thing is named directly before it, not behind it: Chinese `…会议的议程项目 4`. */
  readonly ownerPrecedes?: true;
  /** What owns a thing follows it in the genitive, without a preposition: Russian. */
  readonly bareGenitive?: true;
  /** Words of a name may differ in this many last letters from its dictionary form. */
  readonly inflectedLetters?: number;
  /**
   * How dates, times of day and provisions are said: elements parted by spaces, `?` behind one that may be missing. An element is a role, a mark
   * as it stands, or a number: `D` day, `MM` month, `Y` year (of a range's first day `FD`, `FMM`, `FY`), `H` hour, `MIN` minutes, `A` articles,
   * `P` paragraphs, `S` subparagraphs, `C` chapters.
   * `A`, `P` and `C` may be a list or a range, `A1` and `P1` one number.
   */
  readonly dates: readonly string[];
  readonly times: readonly string[];
  readonly provisions: readonly string[];
  /** The principal organs' names and short names, in all forms, by prefix (`A`, `S`, `E`, `A/HRC`), parted by `|`. */
  readonly organs: Readonly<Record<string, string>>;
}

/** Months and weekdays from the table of the language's printed forms, with further forms of each and the other words with a value. */
export function calendarWords(
  { dates }: Pick<Locale, 'dates'>, more: Partial<Record<ValuedRole, readonly string[]>>,
): Readonly<Partial<Record<ValuedRole, readonly string[]>>> {
  const join = (...forms: readonly (string | undefined)[]) => forms.filter((form) => form !== undefined && form !== '').join('|');
  return {
    ...more,
    month: dates.months.map((name, index) => join(name, more.month?.[index])),
    weekday: dates.weekdays.map((name, index) => join(name, ...(dates.weekdayVariants[index] ?? []), more.weekday?.[index])),
  };
}
