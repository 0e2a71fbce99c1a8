/** What plain citations resolve to: whose they are is read from the words around them, with the names of the scope. */
import type { Analysis } from './analysis.js';
import type { PlainReference } from './references.js';
import { resolveSymbol } from './resolve-request.js';
import type { Target } from './target.js';
import type { Scope } from './workspace.js';

export function resolveCitation({ citation }: PlainReference, analysis: Analysis, scope: Scope): readonly Target[] {
  switch (citation.kind) {
    case 'document':
      return citation.onlyIfClaimed ? [] : citation.symbols.map((symbol) => resolveSymbol(symbol, analysis, scope));
    default:
      return [];
  }
}
