/** What a view shows: the pages that it is of, and its rows. */
import { redlineRows } from '../../print/redline/index.js';
import { blockAt, inWrittenOrder, type WrittenBlock } from '../features/source.js';
import { versionDifferences, type VersionDifference } from '../features/version-differences.js';
import { analyse, type Analysis } from '../model/analysis.js';
import { compareVersions } from '../model/compare/index.js';
import { createDocument, type Place } from '../model/document.js';
import { originalOf, otherVersions } from '../model/versions.js';
import type { Scope } from '../model/workspace.js';
import { printCalendar } from '../printing/calendar.js';
import { printedBlocks } from '../printing/index.js';
import { pairVersions } from '../printing/version-pairs.js';
import type { BlockPair, Difference, LanguageVersion, PrintedBlock, VersionRow, ViewPage, ViewPages, ViewRow } from '../protocol/index.js';
import { nameOfUri } from './uris.js';

export interface ViewState {
  readonly pages: ViewPages;
  readonly rows: readonly ViewRow[];
}
/** A file as a view sees it. */
export interface ViewedFile {
  /** As the client writes it. */
  readonly uri: string;
  /** Undefined where there is no such file. */
  readonly analysis: Analysis | undefined;
  /** What it is printed with. */
  readonly scope: Scope;
}

export function versionsView(own: ViewedFile, other: ViewedFile): ViewState {
  const pages = { own: pageOf(own), other: pageOf(other) };
  if (own.analysis === undefined || other.analysis === undefined) return { pages, rows: [] };
  const comparison = compareVersions(own.analysis, other.analysis, own.scope);
  const [ours, theirs] = [blocksOf(own), blocksOf(other)];
  return { pages, rows: withDifferences(pairVersions(comparison, ours, theirs), versionDifferences(comparison), inWrittenOrder(own.analysis, ours), inWrittenOrder(other.analysis, theirs)) };
}

/** What changed from `other` to `own`. */
export function redlineView(own: ViewedFile, other: ViewedFile): ViewState {
  const pages = { own: pageOf(own), other: pageOf(other) };
  return { pages, rows: own.analysis === undefined || other.analysis === undefined ? [] : redlineRows(blocksOf(other), blocksOf(own)) };
}

export function calendarView(own: ViewedFile): ViewState {
  if (own.analysis === undefined) return { pages: { own: pageOf(own) }, rows: [] };
  const { heads, days } = printCalendar(own.analysis, own.scope);
  return { pages: { own: pageOf(own), heads }, rows: days };
}

/** A text that is no file of the scope, as a file in it would be read. */
export function textAsFile(uri: string, text: string, { settings }: Pick<Analysis, 'settings'>): Analysis {
  return analyse(createDocument(uri, text), settings);
}

export function pageOf({ uri, analysis }: ViewedFile): ViewPage {
  const name = nameOfUri(uri);
  if (analysis === undefined) return { uri, kind: 'missing', name, language: 'en', direction: 'ltr' };
  const { masthead, language, locale } = analysis;
  return { uri, kind: masthead === undefined ? 'registry' : 'agenda', name: masthead?.symbol ?? name, language, direction: locale.direction };
}

export function languageVersions({ analysis, scope }: ViewedFile, spelling: (uri: string) => string): readonly LanguageVersion[] {
  if (analysis === undefined) return [];
  const others = otherVersions(scope.names, analysis);
  const original = originalOf([analysis, ...others]);
  return others.map((version) => ({ uri: spelling(version.document.uri), language: version.language, isOriginal: version === original }));
}

function blocksOf({ analysis, scope }: ViewedFile): readonly PrintedBlock[] {
  return analysis === undefined ? [] : printedBlocks(analysis, scope);
}

/** Each difference in the row of what it is about: what only the other version has, else where it is told in the own one. */
function withDifferences(pairs: readonly BlockPair[], differences: readonly VersionDifference[], own: readonly WrittenBlock[], other: readonly WrittenBlock[]): readonly VersionRow[] {
  const rowOf = { own: indexes(pairs, 'own'), other: indexes(pairs, 'other') };
  const found = new Map<number, Difference[]>();
  for (const { message, own: here, other: there, lacks } of differences) {
    const ours = rowOf.own.get(keyAt(here, own) ?? '');
    const theirs = there === undefined ? undefined : rowOf.other.get(keyAt(there, other) ?? '');
    const row = lacks === 'own' ? (theirs ?? ours ?? 0) : (ours ?? theirs ?? 0);
    const inRow = found.get(row) ?? [];
    found.set(row, inRow);
    inRow.push({ message, ...(ours === row && lacks !== 'own' && { own: sourcePoint(here) }), ...(theirs === row && lacks !== 'other' && there !== undefined && { other: sourcePoint(there) }) });
  }
  return pairs.map((pair, index) => {
    const inRow = found.get(index);
    return inRow === undefined ? pair : { ...pair, differences: inRow };
  });
}

function indexes(pairs: readonly BlockPair[], version: 'own' | 'other'): ReadonlyMap<string, number> {
  return new Map(pairs.flatMap((pair, index) => (pair[version] === undefined ? [] : [[pair[version].key, index] as const])));
}

const keyAt = (place: Place, written: readonly WrittenBlock[]) => blockAt(written, { unit: place.unit, offset: place.start })?.key;
const sourcePoint = ({ unit, start }: Place) => ({ unit: unit.id, offset: start });
