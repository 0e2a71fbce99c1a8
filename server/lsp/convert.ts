/** The one place that knows positions, ranges and UTF-16 columns of the protocol: to and from places in units. */
import type { DocumentUri, Location, Position, Range } from 'vscode-languageserver';
import type { Point } from '../features/point.js';
import { locate, positionOf, type AgendaDocument, type Place, type TextChange } from '../model/document.js';
import type { Scope } from '../model/workspace.js';

/** Undefined in an empty document. A position that is nowhere means the nearest there is. */
export function toPoint(document: AgendaDocument, position: Position): Point | undefined {
  const { index, offset } = locate(document, toPosition(position));
  const unit = document.units[index];
  return unit === undefined ? undefined : { unit, offset };
}

/** A position with whole numbers that are not negative, whatever a client sends. */
export function toPosition({ line, character }: Position): Position {
  return { line: toCount(line), character: toCount(character) };
}

const toCount = (value: unknown) => (typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), 2 ** 31 - 1) : 0);

/** The two ends of a range in their order. */
export function toEnds({ start, end }: Range): readonly [Position, Position] {
  const from = toPosition(start);
  const to = toPosition(end);
  return from.line < to.line || (from.line === to.line && from.character <= to.character) ? [from, to] : [to, from];
}

/** A change of a range. */
export function toTextChange({ range, text }: { readonly range: Range; readonly text: string }): TextChange {
  const [start, end] = toEnds(range);
  return { start, end, text };
}

export function toRange(document: AgendaDocument, { unit, start, end }: Place): Range {
  return { start: positionOf(document, unit, start), end: positionOf(document, unit, end) };
}

/** From one point to another, which may be in another unit. */
export function toRangeBetween(document: AgendaDocument, from: Point, to: Point): Range {
  return { start: positionOf(document, from.unit, from.offset), end: positionOf(document, to.unit, to.offset) };
}

/** `spelling` gives a file's URI as the client writes it. Undefined for a file that is no longer there. */
export function toLocation({ uri, place }: { readonly uri: string; readonly place: Place }, scope: Scope, spelling: (uri: string) => DocumentUri): Location | undefined {
  const analysis = scope.analyses.get(uri);
  return analysis === undefined ? undefined : { uri: spelling(uri), range: toRange(analysis.document, place) };
}

/** The address of a place as editors open it, `FILE#L12,5`, counted from one; undefined where its file is gone. */
export function toLineAddress({ uri, place }: { readonly uri: string; readonly place: Place }, { analyses }: Scope, spelling: (uri: string) => string): DocumentUri | undefined {
  const document = analyses.get(uri)?.document;
  if (document === undefined) return undefined;
  const { line, character } = positionOf(document, place.unit, place.start);
  return `${spelling(uri)}#L${String(line + 1)},${String(character + 1)}`;
}
