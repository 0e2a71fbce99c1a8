/**
 * The requests and notifications of the views beside the preview: two language versions side by side, a document against another as a
 * redline, and its timetable as a calendar. The server sends the rows of a view once. From then on it says when they may be others, and
 * the client, which knows when a person rests, asks for what has changed.
 */
import type { CalendarDay, CalendarHead } from '../../print/calendar.js';
import type { BlockPair } from '../../print/pairs.js';
import type { RedlineRow } from '../../print/redline/index.js';
import type { OrderPatch, PreviewPage, SourcePoint } from './preview.js';

export type { CalendarCell, CalendarDay, CalendarGap, CalendarHead } from '../../print/calendar.js';
export type { BlockPair, RowPair } from '../../print/pairs.js';
export type { BlockChange, RedlineRow } from '../../print/redline/index.js';

/** What a view shows; `uri` is the document that it is opened for. */
export type ViewRequest =
  /** Two language versions of one document. */
  | { readonly kind: 'versions'; readonly uri: string; readonly other: string }
  /** What changed from `other` to `uri`. `text` is that of `other` where the server does not know the file: an older state, a file elsewhere. */
  | { readonly kind: 'redline'; readonly uri: string; readonly other: string; readonly text: string | null }
  | { readonly kind: 'calendar'; readonly uri: string };
export type ViewKind = ViewRequest['kind'];

/** Request: a view is opened, or wants everything anew. Until `closeView` the server says when it is out of date. */
export const OPEN_VIEW = 'agenda/openView';
export interface OpenViewParams {
  /** Names the view; the client chooses it. Opened again it starts again. */
  readonly id: string;
  readonly view: ViewRequest;
}
export type OpenViewResult = ViewContent;

export type ViewContent = VersionsContent | RedlineContent | CalendarContent;
export interface VersionsContent extends ViewPages {
  readonly kind: 'versions';
  readonly id: string;
  /** In the order of the own version. */
  readonly rows: readonly VersionRow[];
}
export interface RedlineContent extends ViewPages {
  readonly kind: 'redline';
  readonly id: string;
  readonly rows: readonly RedlineRow[];
}
export interface CalendarContent extends ViewPages {
  readonly kind: 'calendar';
  readonly id: string;
  /** The days of all timetables, each in its order. */
  readonly rows: readonly CalendarDay[];
}
export type ViewRow = VersionRow | RedlineRow | CalendarDay;

/** What the whole view is of. */
export interface ViewPages {
  readonly own: ViewPage;
  /** The version or file beside it; not with a calendar. */
  readonly other?: ViewPage;
  /** The timetables of a calendar. */
  readonly heads?: readonly CalendarHead[];
}
/** `kind` is `missing` where there is no such file, or no longer. */
export interface ViewPage extends Pick<PreviewPage, 'kind' | 'name' | 'language' | 'direction'> {
  readonly uri: string;
}

/** Counterparts, and what is not in step in them. */
export interface VersionRow extends BlockPair {
  readonly differences?: readonly Difference[];
}
export interface Difference {
  /** In an editor's words. Text of the document may stand in it: never to be used as markup. */
  readonly message: string;
  /** Where in each version; the one that lacks something may have no place. */
  readonly own?: SourcePoint;
  readonly other?: SourcePoint;
}

/** Notification from the server: an open view may be out of date. Not sent again before it was asked what has changed. */
export const VIEW_OUT_OF_DATE = 'agenda/viewOutOfDate';
export interface ViewOutOfDateParams {
  readonly id: string;
}

/** Request: what has changed since the last answer about a view. Null: nothing, or there is no such view. */
export const CHANGES_OF_VIEW = 'agenda/changesOfView';
export interface ChangesOfViewParams {
  readonly id: string;
}
export type ChangesOfViewResult = ViewPatch | null;
export interface ViewPatch {
  readonly id: string;
  /** 1 for the first patch behind an `openView`, and so on; a number that is skipped means that one was lost. */
  readonly sequence: number;
  /** Where something of it changed: all of it. */
  readonly pages?: ViewPages;
  /** The rows that are new or changed, each to take the place of the one with its key, if there is one. */
  readonly changed: readonly ViewRow[];
  /** Where the sequence of keys changed. */
  readonly order?: OrderPatch;
}

/** Notification to the server: the view is closed. */
export const CLOSE_VIEW = 'agenda/closeView';
export interface CloseViewParams {
  readonly id: string;
}

/** Request: the other language versions of a document. */
export const LANGUAGE_VERSIONS = 'agenda/languageVersions';
export interface LanguageVersionsParams {
  readonly uri: string;
}
export type LanguageVersionsResult = readonly LanguageVersion[];
export interface LanguageVersion {
  readonly uri: string;
  /** `ar`, `zh`, `en`, `fr`, `ru` or `es`. */
  readonly language: string;
  /** It is the version that the others are translated from. */
  readonly isOriginal: boolean;
}
