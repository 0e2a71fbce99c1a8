/** Fixes that declare what is missing, and those that put another name in its place. */
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import { named } from '../model/names.js';
import { newlineOf, tokensPlace } from '../model/places.js';
import type { ReferenceFact } from '../model/references.js';
import { isRegistry } from '../model/summary.js';
import type { Scope } from '../model/workspace.js';
import type { ProblemEdit } from './rule.js';

/** Adds a definition at the end of the registry that defines `body`, else of any registry, else of the file itself. */
export function declare(definition: string, body: string | undefined, analysis: Analysis, { names, analyses }: Scope): readonly ProblemEdit[] {
  const registries = [...analyses.values()].filter(isRegistry);
  const definedIn = body === undefined ? [] : named(names.bodies, body).map(({ uri }) => uri);
  const { document } = registries.find(({ uri }) => definedIn.includes(uri)) ?? registries[0] ?? analysis;
  const last = document.units.at(-1);
  if (last === undefined) return [];
  const newline = newlineOf(last);
  const lineEnds = last.text.slice(last.text.trimEnd().length).split(newline).length - 1;
  const before = newline.repeat(Math.max(0, 2 - lineEnds));
  return [{ uri: document.uri, place: { unit: last, start: last.text.length, end: last.text.length }, newText: before + definition + newline }];
}

/** The symbol, number or identifier in a reference that another can take the place of; undefined where it stands for several. */
export function namePlace(reference: ReferenceFact): Place | undefined {
  const { unit, start, end } = reference;
  if (reference.plain) {
    const { citation } = reference;
    const single = citation.kind === 'document' ? citation.symbols.length === 1 : (citation.kind === 'resolution' || citation.kind === 'decision') && citation.numbers.length === 1;
    return single ? { unit, start, end } : undefined;
  }
  const content = reference.node?.content;
  switch (content?.kind) {
    case 'symbolReference': return tokensPlace(unit, content.symbol);
    case 'resolutionReference': return tokensPlace(unit, [content.number]);
    case 'itemReference': {
      const [only, ...others] = content.items;
      return only === undefined || others.length > 0 || only.to !== undefined ? undefined : tokensPlace(unit, [only.from]);
    }
    case undefined: return reference.request.kind === 'document' && reference.request.symbols.length === 1 ? { unit, start, end } : undefined;
    default: return undefined;
  }
}

/** The name behind `of`. */
export function ownerPlace(reference: ReferenceFact): Place | undefined {
  const content = reference.plain ? undefined : reference.node?.content;
  return content === undefined || !('owner' in content) ? undefined : tokensPlace(reference.unit, content.owner.name);
}
