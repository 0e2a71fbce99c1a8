/** What references resolve to in a scope, explicit and plain alike. */
import type { Analysis } from './analysis.js';
import { resolveCitation } from './resolve-citation.js';
import { resolveRequest } from './resolve-request.js';
import type { ReferenceFact } from './references.js';
import type { Target } from './target.js';
import type { Scope } from './workspace.js';

/**
 * The targets of a reference, in the order of the text: a range of items has several. None for a web address, and for a
 * plain citation of which it turns out that it means nothing that can be known.
 */
export function resolve(reference: ReferenceFact, analysis: Analysis, scope: Scope): readonly Target[] {
  return reference.plain ? resolveCitation(reference, analysis, scope) : resolveRequest(reference.request, analysis, scope);
}
