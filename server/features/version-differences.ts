/** What is not in step in two language versions that are shown side by side: the findings of `version-differs`, with their places in both. */
import { fillTemplate } from '../locales/template.js';
import type { VersionComparison } from '../model/compare/index.js';
import type { Place } from '../model/document.js';
import { differences } from '../rules/version-differs.js';
import { VERSION_MESSAGES } from '../rules/version-messages.js';

export interface VersionDifference {
  /** In an editor's words, from where the own version stands. */
  readonly message: string;
  /** What differs in each version; in one that lacks it (`lacks`) what stands before. */
  readonly own: Place;
  readonly other: Place | undefined;
  readonly lacks: 'own' | 'other' | undefined;
}

/** In the order in which they are found: masthead, items, documents, citations, timetable, notes. */
export function versionDifferences(comparison: VersionComparison): readonly VersionDifference[] {
  return Array.from(differences(comparison), ({ message, values = {}, place, related = [] }) => {
    const lacks = LACKED_BY_OWN.has(message) ? 'own' : LACKED_BY_OTHER.has(message) ? 'other' : undefined;
    return { message: fillTemplate(message, values), own: place, other: related[0]?.place, lacks };
  });
}

const { itemMissing, noteMissing, dayMissing, slotMissing, documentMissing, itemExtra, noteExtra, dayExtra, slotExtra, documentExtra } = VERSION_MESSAGES;
/** Whole things that one version has and the other has not. */
const LACKED_BY_OWN: ReadonlySet<string> = new Set([itemMissing, noteMissing, dayMissing, slotMissing, documentMissing]);
const LACKED_BY_OTHER: ReadonlySet<string> = new Set([itemExtra, noteExtra, dayExtra, slotExtra, documentExtra]);
