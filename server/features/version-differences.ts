/** What is not in step in two language versions that are shown side by side: the findings of `version-differs`, with their places in both. */
import { fillTemplate } from '../locales/template.js';
import type { VersionComparison } from '../model/compare/index.js';
import type { Place } from '../model/document.js';
import { differences } from '../rules/version-differs.js';

export interface VersionDifference {
  /** In an editor's words, from where the own version stands. */
  readonly message: string;
  readonly own: Place;
  /** Undefined where the other version has nothing to point at. */
  readonly other: Place | undefined;
}

/** In the order in which they are found: masthead, items, documents, citations, timetable, notes. */
export function versionDifferences(comparison: VersionComparison): readonly VersionDifference[] {
  return Array.from(differences(comparison), ({ message, values = {}, place, related = [] }) => ({ message: fillTemplate(message, values), own: place, other: related[0]?.place }));
}
