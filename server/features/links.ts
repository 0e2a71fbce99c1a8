/** Links that lead out of the folder: web and mail addresses, and documents and resolutions that no file defines. Nothing is opened unless it is clicked. */
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import type { ReferenceFact } from '../model/references.js';
import { publishedAt } from '../model/published.js';
import { resolve } from '../model/resolve.js';
import type { Scope } from '../model/workspace.js';
import { isSafeAddress } from './addresses.js';
import { symbolOf } from './facts.js';

export interface Link {
  readonly place: Place;
  readonly address: string;
}

export function links(analysis: Analysis, scope: Scope): readonly Link[] {
  return analysis.references.flatMap((reference) => {
    const address = addressOf(reference, analysis, scope);
    return address === undefined ? [] : [{ place: reference, address }];
  });
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
