/** What can be renamed, and what comes of it: edits, or the reason why not, in an editor's words. */
import { analyse, type Analysis } from '../../model/analysis.js';
import { createDocument, type Place } from '../../model/document.js';
import type { TextEdit } from '../../model/edits.js';
import { DEFAULT_SETTINGS } from '../../model/settings.js';
import type { Scope } from '../../model/workspace.js';

export interface Refusal {
  readonly refusal: string;
}
export interface Renaming {
  readonly edits: readonly TextEdit[];
}

/** A name at a point that can be given another. */
export interface Renameable {
  /** Where the name is written at the point. */
  readonly place: Place;
  /** What the new name takes the place of. */
  readonly placeholder: string;
  readonly rename: (newName: string, scope: Scope) => Renaming | Refusal;
}

export const refuse = (refusal: string): Refusal => ({ refusal });

/** A text as the parser reads it, to see whether a name can be one. */
export function analysisOf(text: string): Analysis {
  return analyse(createDocument('', text), DEFAULT_SETTINGS);
}
