/** What references resolve to in a scope, explicit and plain alike. */
import type { Analysis } from './analysis.js';
import { keptWithDocument } from './document.js';
import type { Names } from './names.js';
import { namedInTexts, resolveCitation, type NamedInTexts } from './resolve-citation.js';
import { resolveRequest } from './resolve-request.js';
import type { ExplicitReference, PlainReference, ReferenceFact } from './references.js';
import type { Target } from './target.js';
import type { Scope } from './workspace.js';

/** The last answer for a reference: it holds for the file that asked, until something that references can mean is another. */
interface Answer {
  readonly names: Names;
  readonly revision: number;
  /** For a plain citation, whose meaning other texts of its document can tell. */
  readonly named: NamedInTexts | undefined;
  readonly targets: readonly Target[];
}
/** What tells what a reference means, together with its document and the names of the scope. */
export type ReferenceQuestion = ExplicitReference['request'] | PlainReference['citation'];
export function questionOf(reference: ReferenceFact): ReferenceQuestion {
  return reference.plain ? reference.citation : reference.request;
}

/** By what is asked for, which a long text keeps while it is edited. */
const answersIn = keptWithDocument<WeakMap<ReferenceQuestion, Answer>>();

/**
 * The targets of a reference, in the order of the text: a range of items has several. None for a web address, and for a
 * plain citation of which it turns out that it means nothing that can be known.
 */
export function resolve(reference: ReferenceFact, analysis: Analysis, scope: Scope): readonly Target[] {
  const { names } = scope;
  const question = questionOf(reference);
  const answers = answersIn.get(analysis.document) ?? new WeakMap<ReferenceQuestion, Answer>();
  answersIn.set(analysis.document, answers);
  const known = answers.get(question);
  const named = reference.plain ? namedInTexts(analysis, scope) : undefined;
  if (known !== undefined && known.names === names && known.revision === names.targetsRevision && known.named === named) return known.targets;
  const targets = reference.plain ? resolveCitation(reference, analysis, scope) : resolveRequest(reference.request, analysis, scope);
  answers.set(question, { names, revision: names.targetsRevision, named, targets });
  return targets;
}
