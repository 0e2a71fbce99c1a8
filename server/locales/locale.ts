/**
 * What the tables of the six languages hold: words, forms and patterns as data (language reference, section 11).
 * A pattern is a string with named places in braces; the comment beside it names the places it may have.
 * `agenda.json` can override every string (`overrides.ts`).
 */
import type { Language } from '../../grammar/vocabulary.js';
import type { NumeralStyle } from './numerals.js';

export interface Locale {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  readonly masthead: MastheadForms;
  readonly numbers: NumberForms;
  readonly punctuation: Punctuation;
  readonly dates: DateForms;
  readonly times: TimeForms;
  readonly provisions: ProvisionForms;
  readonly registry: RegistryWords;
  /** Paths (`words.continued`) of the forms for which no printed document is known: to be verified with a speaker. */
  readonly unverified: readonly string[];
}

/** Headings and words that are printed without having been typed. */
export interface Words {
  /** The organization at the head of the page. */
  readonly organization: string;
  /** The document's title where none is typed. */
  readonly title: string;
  /** The heading of the list of items. */
  readonly list: string;
  readonly annotations: string;
  /** The heading of a list of documents. */
  readonly documents: string;
  readonly annex: string;
  /** `{number}`, in the style `numbers.annexes`. */
  readonly numberedAnnex: string;
  /** The heads of the timetable's columns. */
  readonly columns: { readonly time: string; readonly item: string; readonly title: string };
  readonly continued: string;
}

export interface MastheadForms {
  readonly distribution: { readonly general: string; readonly limited: string; readonly restricted: string };
  /** The name of the document's own language. */
  readonly language: string;
  /** `{language}`, one of `originals`. */
  readonly original: string;
  readonly originals: Readonly<Record<Language, string>>;
  /** `{day}` `{month}` `{year}`; the month is one of `months` here. */
  readonly date: string;
  readonly months: readonly string[];
  /** `{place}` `{dates}`. */
  readonly meeting: string;
  /** `{items}`: one, two, or three and more. */
  readonly item: { readonly one: string; readonly two: string; readonly several: string };
}

export interface NumberForms {
  /** The first number of each level of items as printed. */
  readonly numbering: readonly string[];
  /** The letters of sub-items. */
  readonly letters: NumeralStyle;
  /** `{letter}`: a sub-item's letter or number behind the item's, the space before it included: `2 (a)`, `2 a)`, `2(a)`. */
  readonly subItem: string;
  readonly annexes: NumeralStyle;
}

export interface Punctuation {
  /** The ends of an item that has sub-items, of the entries that go on, and of the last one. */
  readonly parent: string;
  readonly entry: string;
  readonly last: string;
  /** Brackets around words that follow others (a status, a symbol), the space before the opening one included. */
  readonly open: string;
  readonly close: string;
  /** Between the members of a list of numbers, and before its last; the spaces included. */
  readonly comma: string;
  readonly and: string;
  readonly quotationMarks: { readonly open: string; readonly close: string };
  /** Where the mark of a note stands beside punctuation, and what parts two marks. */
  readonly noteMark: 'after' | 'before';
  readonly noteMarkComma: string;
}

/**
 * Places: `{day}` `{month}` `{monthNumber}` `{year}` `{weekday}`, `{Weekday}` with a capital; in ranges `{startDay}` `{startMonth}`
 * `{startMonthNumber}` `{startYear}` and the same with `end`.
 */
export interface DateForms {
  /** From Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** For each weekday, other forms that people type. */
  readonly weekdayVariants: readonly (readonly string[])[];
  readonly months: readonly string[];
  /** Days of the month that are not printed as the bare number: `1er`. A dictionary: `agenda.json` may add to it. */
  readonly dayNames: Readonly<Record<string, string>>;
  /** The meeting line: one day, and ranges within a month, within a year, and over the turn of a year. */
  readonly meetingDay: string;
  readonly withinMonth: string;
  readonly withinYear: string;
  readonly overYears: string;
  /** The row that opens a day in a timetable. */
  readonly dayRow: string;
  /** In running text, without and with the weekday. */
  readonly running: string;
  readonly runningWithWeekday: string;
  /** In running text, `{date}` and `{time}`. */
  readonly runningWithTime: string;
}

/** Times of day. The keys and `from` are times as typed in a timetable, `0:00` to `24:00`. */
export interface TimeForms {
  /** `{hour}`: a full hour. */
  readonly hour: string;
  /** `{hour}` `{minute}`, the minute with two digits. */
  readonly hourAndMinute: string;
  /** The parts of the day in order; a time belongs to the last that has begun. `hoursBack` is taken off the hour of the day. */
  readonly periods: readonly DayPeriod[];
  /** `{time}` `{period}`: a time standing alone. */
  readonly single: string;
  /** Times with a name of their own: `noon`. A dictionary: `agenda.json` may add to it. */
  readonly named: Readonly<Record<string, string>>;
  /** `{start}` `{end}`, each as if alone. */
  readonly range: string;
  /** `{start}` `{end}` `{period}`: both in periods of one name. */
  readonly rangeInPeriod: string;
}

export interface DayPeriod {
  readonly from: string;
  readonly name: string;
  readonly hoursBack: number;
}

/** The words of the page that stands for a registry. */
export interface RegistryWords {
  readonly text: string;
  /** For a file without any definition. */
  readonly empty: string;
  readonly bodies: string;
  readonly resolutions: string;
  readonly documents: string;
  readonly instruments: string;
}

/** Phrases for provisions. Places: `{article}` `{paragraph}` `{subparagraph}`. */
export interface ProvisionForms {
  readonly article: string;
  readonly paragraph: string;
  readonly subparagraph: string;
  readonly subparagraphOfParagraph: string;
  /** `{number}`. */
  readonly chapter: string;
  /** The styles in which the numbers are printed. */
  readonly articles: NumeralStyle;
  readonly paragraphs: NumeralStyle;
  readonly chapters: NumeralStyle;
  /** For each depth of subparagraphs: `{mark}` in its style. What lies deeper is printed as the last. */
  readonly marks: readonly { readonly form: string; readonly style: NumeralStyle }[];
  /** Between the marks of two depths. */
  readonly markSeparator: string;
}
