/** The timetables of a document as calendars, as plain data that can be sent as JSON: days, and in each what happens when. */
import type { PrintedText, Source } from './blocks.js';

/** What all days of a timetable share. */
export interface CalendarHead {
  /** The title of the annex or item that it stands in. */
  readonly title: PrintedText;
  /** Where `@schedule` is written. */
  readonly source: Source;
  /** The names of parallel tracks; none where there are none. */
  readonly tracks: readonly string[];
  /** The first and the last full hour, in minutes since midnight. */
  readonly from: number;
  readonly to: number;
  /** From `from` to `to`, as printed in the language of the document. */
  readonly hours: readonly { readonly at: number; readonly text: string }[];
}

export interface CalendarDay {
  /** Unique among the days of all timetables, and the same over edits elsewhere. */
  readonly key: string;
  /** Zero-based index of its timetable. */
  readonly timetable: number;
  /** The row of the day, or what gives the days of the meeting, where the timetable leaves the day out. */
  readonly source: Source;
  /** The date with its weekday, and what else the row says. */
  readonly text: PrintedText;
  /** It is a day of the meeting that the timetable leaves out. */
  readonly isMissing: boolean;
  readonly cells: readonly CalendarCell[];
  readonly gaps: readonly CalendarGap[];
}

/** Minutes since midnight, half-open; `text` is how the time is printed. */
export interface CalendarGap {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface CalendarCell {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  /** `open`: only its beginning is written; `none`: its place in the day follows from those around it. */
  readonly times: 'typed' | 'open' | 'none';
  readonly time: PrintedText;
  /** Zero-based index of the first track, and how many it stands across. */
  readonly track: number;
  readonly span: number;
  /** Of cells that overlap in a track each has a lane, zero-based, of so many. */
  readonly lane: number;
  readonly lanes: number;
  /** Each item or quotation, in pieces that are printed with spaces between. */
  readonly entries: readonly (readonly PrintedText[])[];
  /** The designators of the first-level items that it is about, each once. */
  readonly items: readonly string[];
  /** It goes on with what stood in an earlier slot. */
  readonly isContinued: boolean;
}
