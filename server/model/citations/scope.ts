/** What the second step of reading citations wants to know of the scope, as plain data, in the language of the text. */
import type { ResolutionNumber } from '../resolution-numbers.js';
import type { Citation, DateCitation, DocumentCitation, ItemCitation, LinkCitation, ProvisionCitation, ResolutionCitation } from './citation.js';

export interface CitationScope {
  readonly bodies: readonly ScopeBody[];
  readonly instruments: readonly ScopeInstrument[];
  readonly agenda: ScopeAgenda | undefined;
  /** The prefix of the agenda's own organ: whose a resolution is if nothing else tells it. */
  readonly ownOrgan: string | undefined;
}

export interface ScopeBody {
  readonly prefix: string;
  /** Names and short names in the language of the text. */
  readonly names: readonly string[];
  /** Forms of symbols that do not start with the prefix: `EB#/#`. */
  readonly symbolForms?: readonly string[];
  readonly resolutionForms?: readonly string[];
}

export interface ScopeInstrument {
  readonly id: string;
  readonly names: readonly string[];
}

/** The agenda that the text stands in. */
export interface ScopeAgenda {
  readonly symbol: string | undefined;
  /** The prefix of its body, declared or principal. */
  readonly body: string | undefined;
  /** The masthead's session as printed: `Fifteenth meeting`. */
  readonly session: string | undefined;
}

/** Whose an item is. `own`: the agenda's that the text stands in. `unknown`: another's or nobody knows whose; nothing is said of it. */
export type ItemOwner =
  | { readonly kind: 'own' }
  | { readonly kind: 'body'; readonly body: string; /** The words of the session, if any. */ readonly session: string | undefined }
  | { readonly kind: 'unknown' };

export type ResolvedCitation =
  | { readonly kind: 'document'; readonly citation: DocumentCitation; /** The body that claims it by a declared form. */ readonly body: string | undefined }
  | {
      readonly kind: 'resolution' | 'decision';
      readonly citation: ResolutionCitation;
      /** `undefined`: of a body that the words name and no file declares. */
      readonly body: string | undefined;
      /** Words beside it, or its symbol, name the body. */
      readonly named: boolean;
      readonly targets: readonly ResolutionTarget[];
    }
  | { readonly kind: 'item'; readonly citation: ItemCitation; readonly owner: ItemOwner }
  | { readonly kind: 'article' | 'chapter'; readonly citation: ProvisionCitation; readonly instrument: string }
  | { readonly kind: 'date'; readonly citation: DateCitation }
  | { readonly kind: 'link'; readonly citation: LinkCitation };

export interface ResolutionTarget {
  readonly number: ResolutionNumber;
  /** The symbol (`A/RES/77/134`), or prefix and number (`CAC/COSP 8/9`) where the organ's resolutions have none; the number alone without an organ. */
  readonly target: string;
}

export function isResolution(citation: Citation): citation is ResolutionCitation {
  return citation.kind === 'resolution' || citation.kind === 'decision';
}

export function isProvision(citation: Citation): citation is ProvisionCitation {
  return citation.kind === 'article' || citation.kind === 'chapter';
}
