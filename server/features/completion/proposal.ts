/** What a completion proposes. */
import type { Place } from '../../model/document.js';

export type ProposalKind = 'directive' | 'field' | 'value' | 'keyword' | 'item' | 'document' | 'resolution' | 'body' | 'instrument' | 'note';

export interface Proposal {
  readonly kind: ProposalKind;
  /** What is typed. */
  readonly label: string;
  /** What it is: a title in the language of the file; may be empty. */
  readonly detail: string;
}

/** Proposals that all take the place of the same text. */
export interface Completion {
  /** On one line, the point in it. */
  readonly place: Place;
  readonly proposals: readonly Proposal[];
  /** What stands behind each label when it is taken, as `: ` behind a field. */
  readonly suffix: string;
}
