/** The fixes of the findings that a range touches. */
import type { Analysis } from '../model/analysis.js';
import type { Scope } from '../model/workspace.js';
import type { Finding, Fix } from '../rules/rule.js';
import { findingsOf } from '../rules/run.js';
import type { Point } from './point.js';

export interface FixOfFinding {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The best of its finding's fixes. */
  readonly preferred: boolean;
}

/** The fixes of all findings between two points, of one document. */
export function fixes(analysis: Analysis, from: Point, to: Point, scope: Scope): readonly FixOfFinding[] {
  return findingsBetween(analysis, from, to, scope).flatMap((finding) => finding.fixes().map((fix, index) => ({ finding, fix, preferred: index === 0 })));
}

/** The findings that touch what stands between two points, in their order. */
export function findingsBetween(analysis: Analysis, from: Point, to: Point, scope: Scope): readonly Finding[] {
  return findingsOf(analysis, scope).filter(({ place }) => isBefore({ unit: place.unit, offset: place.start }, to) && isBefore(from, { unit: place.unit, offset: place.end }));
}

/** One point is not behind the other. */
function isBefore(one: Point, other: Point): boolean {
  return one.unit.index - other.unit.index < 0 || (one.unit === other.unit && one.offset <= other.offset);
}
