/** Where a request asks: an offset in a unit of a document. */
import type { DocumentUnit, Place } from '../model/document.js';

export interface Point {
  readonly unit: DocumentUnit;
  /** Zero-based UTF-16 units from the beginning of the unit's text. */
  readonly offset: number;
}

/** Whether the point stands in the place or directly behind it, as a cursor does behind a word. */
export function touches({ unit, start, end }: Place, point: Point): boolean {
  return unit === point.unit && start <= point.offset && point.offset <= end;
}

/** Of the places that a point touches the one that it stands in, else the one it stands behind; of several the shortest. */
export function closest<Candidate extends Place>(candidates: Iterable<Candidate>, point: Point): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (touches(candidate, point) && (best === undefined || distance(candidate, point) < distance(best, point))) best = candidate;
  }
  return best;
}

const BEHIND = 1e9;
const distance = ({ start, end }: Place, { offset }: Point) => end - start + (offset === end ? BEHIND : 0);
