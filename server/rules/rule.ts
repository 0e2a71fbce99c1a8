/** What a rule is, and what it finds. A rule is a row of the table in `index.ts` and a file of its own, named by its code. */
import type { BlockKind, Language } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit, Place } from '../model/document.js';
import type { TextEdit } from '../model/edits.js';
import type { ReferenceFact } from '../model/references.js';
import type { Severity } from '../model/settings.js';
import type { ReferenceQuestion } from '../model/resolve.js';
import type { Target, TargetKind } from '../model/target.js';
import { wordsOfTimetables } from '../model/timetable-words.js';
import type { Scope } from '../model/workspace.js';

export interface Rule {
  readonly code: string;
  /** Of a finding that has none of its own; settings can change it. */
  readonly severity: Severity;
  /** All texts of the rule, findings, related places and fixes alike: templates with named values in braces, so that they can be translated. */
  readonly messages: Readonly<Record<string, string>>;
  readonly checks: readonly Check[];
}

/** A check by what it looks at, which is all that it may read: what it found holds until that changes. */
export type Check = UnitCheck | ReferenceCheck | DocumentCheck | ScopeCheck | GatheredCheck;
export interface UnitCheck {
  readonly kind: 'unit';
  /** The kinds of blocks that it looks at: other units are passed over. Undefined: all. */
  readonly blocks: readonly BlockKind[] | undefined;
  /** `language`: the agenda's; undefined in a registry, whose texts are in languages of their own. */
  readonly check: (unit: DocumentUnit, language: Language | undefined) => Iterable<Problem>;
}
export interface ReferenceCheck {
  readonly kind: 'reference';
  /** It looks at references that ask for one of these, or mean one. Undefined: at all. */
  readonly kinds: readonly ReferenceKind[] | undefined;
  readonly check: (resolved: ResolvedReference, analysis: SteadyAnalysis, scope: Scope) => Iterable<Problem>;
}
export interface DocumentCheck {
  readonly kind: 'document';
  readonly reads: readonly View[];
  readonly check: (analysis: Analysis) => Iterable<Problem>;
  readonly says?: Said;
}
export interface ScopeCheck {
  readonly kind: 'scope';
  /** Undefined: all that there is. */
  readonly reads: readonly View[] | undefined;
  readonly check: (analysis: Analysis, scope: Scope) => Iterable<Problem>;
}
export interface GatheredCheck {
  readonly kind: 'gathered';
  readonly reads: readonly View[];
  readonly gather: (analysis: Analysis, scope: Scope) => unknown;
  readonly check: (gathered: unknown, analysis: Analysis, scope: Scope) => Iterable<Problem>;
  readonly says?: Said;
}
/** What a check looks at in a view, beside places: while that is the same, so is what was found, if its places are still there. */
export interface Said {
  readonly view: View;
  readonly words: (analysis: Analysis) => unknown;
}
/** The parts of an analysis that a check may ask for. */
export type View = keyof Analysis;
export type ReferenceKind = TargetKind | ReferenceQuestion['kind'];
/** What tells what the references of a document mean. */
export type SteadyAnalysis = Pick<Analysis, 'uri' | 'settings' | 'masthead' | 'language' | 'locale' | 'numbering' | 'itemsByName' | 'notes'>;
export interface ResolvedReference {
  readonly reference: ReferenceFact;
  readonly targets: readonly Target[];
}

/** What a check finds. */
export interface Problem {
  readonly place: Place;
  /** One of the rule's messages, and the values of its places. */
  readonly message: string;
  readonly values?: Values;
  readonly severity?: Severity;
  readonly related?: readonly RelatedProblem[];
  /** Worked out when somebody asks, of the document and scope as they are then. */
  readonly fixes?: (analysis: Analysis, scope: Scope) => readonly ProblemFix[];
}
export type Values = Readonly<Record<string, string | number>>;
/** A place that the finding speaks of; of the file itself where `uri` is left out. */
export interface RelatedProblem {
  readonly uri?: string | undefined;
  readonly place: Place;
  readonly message: string;
  readonly values?: Values;
}
export interface ProblemFix {
  readonly title: string;
  readonly values?: Values;
  /** Nothing else can have been meant, so that it may be made without being looked at: all such are made when a file is saved, if settings ask for it. */
  readonly certain?: true;
  readonly edits: readonly ProblemEdit[];
}
/** An edit of the file itself where `uri` is left out. */
export interface ProblemEdit {
  readonly uri?: string | undefined;
  readonly place: Place;
  readonly newText: string;
}

/** What editor and command line show. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The text, its values filled in. */
  readonly message: string;
  readonly template: string;
  readonly values: Values;
  readonly place: Place;
  readonly related: readonly Related[];
  /** The best first; worked out when asked for. */
  readonly fixes: () => readonly Fix[];
}
export interface Related {
  readonly uri: string;
  readonly place: Place;
  readonly message: string;
}
export interface Fix {
  readonly title: string;
  /** The title before its values were filled in: the same for fixes of the same kind. */
  readonly template: string;
  readonly certain: boolean;
  readonly edits: readonly TextEdit[];
}

/** A check of each unit by itself that has a block of one of some kinds (undefined: any), whatever the others of its document say. */
export function unitCheck(blocks: UnitCheck['blocks'], check: UnitCheck['check']): UnitCheck {
  return { kind: 'unit', blocks, check };
}

/** A check of one document, which sees no more of it than it says. */
export function documentCheck<const Views extends readonly View[]>(reads: Views, check: (analysis: Pick<Analysis, Views[number]>) => Iterable<Problem>): DocumentCheck {
  return { kind: 'document', reads, check };
}

/** A check of each reference of some kinds (undefined: all) by itself, with the names of the scope and what its document tells of meanings. */
export function referenceCheck(kinds: ReferenceCheck['kinds'], check: ReferenceCheck['check']): ReferenceCheck {
  return { kind: 'reference', kinds, check };
}

/** A check of one document that looks at the names of its scope too. */
export function scopeCheck<const Views extends readonly View[]>(reads: Views, check: (analysis: Pick<Analysis, Views[number]>, scope: Scope) => Iterable<Problem>): ScopeCheck {
  return { kind: 'scope', reads, check };
}

/** A check that looks at all of its document and of the other files of its scope. */
export function wholeScopeCheck(check: ScopeCheck['check']): ScopeCheck {
  return { kind: 'scope', reads: undefined, check };
}

/** A check of what is gathered from all over a document, or a scope: for as long as that is the same value, so is what was found. */
export function gatheredCheck<Gathered, const Views extends readonly View[]>(
  gather: (analysis: Analysis, scope: Scope) => Gathered, reads: Views, check: (gathered: Gathered, analysis: Pick<Analysis, Views[number]>, scope: Scope) => Iterable<Problem>,
): GatheredCheck {
  return { kind: 'gathered', reads, gather, check: (gathered, analysis, scope) => check(gathered as Gathered, analysis, scope) };
}

/** A check that reads of the outline nothing but what timetables say (`wordsOfTimetables`). Its fixes look at the document as it is then. */
export function ofTimetables<Of extends DocumentCheck | GatheredCheck>(check: Of): Of {
  return { ...check, says: { view: 'outline', words: wordsOfTimetables } };
}
