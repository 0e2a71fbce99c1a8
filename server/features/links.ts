/**
 * Links: from a citation to where the folder defines what it cites; from web and mail addresses, and from documents and
 * resolutions that no file defines, out of the folder. Nothing is opened unless it is clicked.
 */
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import type { ReferenceFact } from '../model/references.js';
import { publishedAt } from '../model/published.js';
import { resolve } from '../model/resolve.js';
import type { Definition } from '../model/target.js';
import type { Scope } from '../model/workspace.js';
import { isSafeAddress } from './addresses.js';
import { symbolOf } from './facts.js';

/** A link leads out of the folder, or to a definition in it. */
export type Link = { readonly place: Place; readonly address: string } | { readonly place: Place; readonly definition: Definition };

/** The links of a document, of references in its text and in its lists of documents. */
export function links(analysis: Analysis, scope: Scope): readonly Link[] {
  return analysis.references.flatMap((reference): readonly Link[] => {
    if (reference.role !== 'text' && reference.role !== 'entry') return [];
    const definition = definitionOf(reference, analysis, scope);
    if (definition !== undefined) return [{ place: reference, definition }];
    const address = addressOf(reference, analysis, scope);
    return address === undefined ? [] : [{ place: reference, address }];
  });
}

/** The first place that defines what a reference cites; undefined where there is none other than the reference itself. */
function definitionOf(reference: ReferenceFact, analysis: Analysis, scope: Scope): Definition | undefined {
  const definitions = resolve(reference, analysis, scope).flatMap((target) => target.definitions);
  return definitions.find(({ uri, place }) => uri !== analysis.document.uri || place.unit !== reference.unit || place.start !== reference.start);
}

/** Where a reference leads out of the folder; undefined where a file defines what it means, or nobody knows where it is. */
export function addressOf(reference: ReferenceFact, analysis: Analysis, scope: Scope): string | undefined {
  if (reference.plain && reference.citation.kind === 'link') return isSafeAddress(reference.citation.target) ? reference.citation.target : undefined;
  const targets = resolve(reference, analysis, scope);
  const [first] = targets;
  if (first === undefined || targets.some(({ resolved }) => resolved)) return undefined;
  const symbol = symbolOf(first);
  return symbol === undefined ? undefined : publishedAt(symbol, analysis.language);
}
