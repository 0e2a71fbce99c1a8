/**
 * What the recogniser finds in running text (language reference, section 9, plain citations), from the text and its language alone.
 * Whose resolution, item or article it is stands in the words around, which are kept here as spans and understood later (`resolve.ts`).
 */
import type { ResolutionNumber } from '../resolution-numbers.js';

/** A stretch of the text that was read: UTF-16 offsets in it, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One document symbol; a range of short forms (`Add.1-3`) means several, and has one entry in `symbols` for each. */
export interface DocumentCitation extends Span {
  readonly kind: 'document';
  /** Canonical. */
  readonly symbols: readonly string[];
  /** The second symbol of a joint one. */
  readonly joint: string | undefined;
  /** Of a form that other texts use too (`WHA53.16`, `ABC/12`): a citation only where a declared body claims it. */
  readonly onlyIfClaimed: boolean;
}

/** The number of a resolution or decision, without noun and organ: `8/9`, `217 A (III)`. */
export interface ResolutionCitation extends Span {
  readonly kind: 'resolution' | 'decision';
  /** One; for `77/134 A and B` one for each part. */
  readonly numbers: readonly ResolutionNumber[];
  /** The body's prefix, where the resolution is cited by its symbol (`A/RES/77/134`); else the words around tell it. */
  readonly body?: string;
  /** The date given with it, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** Where the date behind it ends, or the number, if none follows. */
  readonly dateEnd: number;
  /** All that the sentence cites with one noun; the same object for each of them, in the order of the text. */
  readonly group: ResolutionGroup;
  /** From the number before, or the beginning of the sentence, to this number, its date or its noun. */
  readonly before: Span;
  /** From behind the number to the next number, or the end of the sentence. */
  readonly after: Span;
}

export interface ResolutionGroup {
  /** The words between the noun and the first number: Arabic `قرار الجمعية العامة 60/251`. They are more than marks if `mustBeNamed`. */
  readonly between: Span | undefined;
  /** `its resolution`: of whoever was named last. */
  readonly own: boolean;
  /** Citations only if `between` names an organ. */
  readonly mustBeNamed: boolean;
  /** The sentence up to the noun (or up to the first number, where the noun follows). */
  readonly sentence: Span;
}

/** A phrase of agenda items: `agenda items 2, 3 and 4 (b)`, with the noun. */
export interface ItemCitation extends Span {
  readonly kind: 'item';
  /** Canonical designators in the order of the text: `2`, `4(b)(ii)`; ranges are written out. */
  readonly designators: readonly string[];
  /** The numbers alone, without noun. */
  readonly numbers: Span;
  /** The same one by one, as they are written. */
  readonly entries: readonly ItemEntry[];
  /** `its agenda item`. */
  readonly own: boolean;
  /** `item 4 of the present agenda`, `本`: said to be this one's. */
  readonly ofThis: boolean;
  /** The words that say in the genitive whose it is, if there are any: `(of) the twelfth session of the Group`. */
  readonly owner: Span | undefined;
  /** The sentence before the phrase, from its last semicolon, or comma where the owner stands directly before. */
  readonly before: Span;
}

/** A number in a phrase of items, as it is written; `(b)` goes on from the one before. */
export interface ItemEntry extends Span {
  /** One; of the second end of a range all behind the first, up to itself. */
  readonly designators: readonly string[];
  /** The second end of a range. */
  readonly range: boolean;
}

/** Articles with paragraphs, or chapters, of an instrument; a citation only where the words that name the instrument are known. */
export interface ProvisionCitation extends Span {
  readonly kind: 'article' | 'chapter';
  /** Canonical: `54`, `54(1)(c)`; chapters as Roman numbers. */
  readonly provisions: readonly string[];
  /** The words in the genitive behind it; `undefined` where there are none. */
  readonly owner: Span | undefined;
  /** The text before it, from the last sentence end. */
  readonly before: Span;
}

export interface DateCitation extends Span {
  readonly kind: 'date';
  /** `YYYY-MM-DD`; two for a range, its first and last day. */
  readonly dates: readonly string[];
  /** `HH:MM`, where a time is said with the date. */
  readonly time: string | undefined;
  /** The weekday as typed, 1 (Monday) to 7, and where. */
  readonly weekday: (Span & { readonly number: number }) | undefined;
}

/** A web or mail address. */
export interface LinkCitation extends Span {
  readonly kind: 'link';
  /** With its scheme: `https://…`, `mailto:…`. */
  readonly target: string;
}

export type Citation = DocumentCitation | ResolutionCitation | ItemCitation | ProvisionCitation | DateCitation | LinkCitation;
