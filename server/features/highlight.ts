/** Highlights in one file: everything in it that means what stands at a point. */
import type { Analysis } from '../model/analysis.js';
import type { Scope } from '../model/workspace.js';
import type { Point } from './point.js';
import { occurrencesOf, type Occurrence } from './references.js';
import { subjectAt } from './subject.js';

export function highlight(analysis: Analysis, point: Point, scope: Scope): readonly Occurrence[] {
  const subject = subjectAt(analysis, point, scope);
  return subject === undefined ? [] : occurrencesOf(subject, analysis, [analysis], scope);
}
