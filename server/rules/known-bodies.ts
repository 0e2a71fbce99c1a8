/**
 * Of which bodies a scope defines documents and resolutions besides those of one file: only there can a citation of another be
 * told to be wrong (language reference, section 9).
 */
import type { Analysis } from '../model/analysis.js';
import { named, type Names } from '../model/names.js';
import { resolutionOfSymbol } from '../model/resolution-numbers.js';
import { claimingBody } from '../model/symbols-forms.js';
import { prefixFits, symbolComponents, withoutModifiers } from '../model/symbols.js';
import type { Scope } from '../model/workspace.js';
import { onceForEachState } from '../model/states.js';

export const PRINCIPAL_ORGANS: ReadonlySet<string> = new Set(['A', 'S', 'E', 'A/HRC']);

/** Whether findings are wanted of a body: of the principal organs only where the settings ask for it. */
export function isReported(body: string, { settings }: Scope): boolean {
  return settings.reportPrincipalOrgans || !PRINCIPAL_ORGANS.has(body);
}

/** The body that a document is of; undefined where no declared one claims it, or one below it that is not declared. */
export function bodyOfDocument(symbol: string, scope: Scope): string | undefined {
  const body = claimingBody(symbol, claimingBodies(scope));
  if (body === undefined || !prefixFits(body, symbol)) return body;
  const next = symbolComponents(symbol)[body.split('/').length];
  return next?.kind === 'body' ? undefined : body;
}

/** Whether files define a document of a body that the given file does not define itself. */
export function definesOtherDocuments(body: string, { uri }: Pick<Analysis, 'uri'>, scope: Scope): boolean {
  return (documentsByBody(scope).get(body) ?? []).some((symbol) => !definesDocument(symbol, uri, scope.names));
}

/** Whether files define a resolution, or decision, of a body that the given file does not define itself. */
export function definesOtherResolutions(kind: 'resolution' | 'decision', body: string, { uri }: Pick<Analysis, 'uri'>, scope: Scope): boolean {
  const known = resolutionsByBody(scope).get(`${kind} ${body}`);
  return known !== undefined && known.all.size > (known.byFile.get(uri)?.size ?? 0);
}

/** The names of resolutions and of decisions by their body, all and those of each file. */
const resolutionsByBody = onceForEachState(({ names }) => {
  const byBody = new Map<string, { readonly all: Set<string>; readonly byFile: Map<string, Set<string>> }>();
  for (const [body, files] of names.bodiesWithResolutions) {
    for (const [uri, values] of files) {
      for (const value of 'read' in values ? values.read(body) : values) {
        const key = `${value.split(' ', 1)[0] ?? ''} ${body}`;
        const known = byBody.get(key) ?? { all: new Set(), byFile: new Map<string, Set<string>>() };
        byBody.set(key, known);
        known.all.add(value);
        known.byFile.set(uri, (known.byFile.get(uri) ?? new Set()).add(value));
      }
    }
  }
  return byBody;
});

/** Whether some form of a document is defined: itself, what it revises or corrects, or a revision of it. */
export function isDefinedInSomeForm(symbol: string, scope: Scope): boolean {
  return baseSymbols(scope).has(withoutModifiers(symbol));
}

function definesDocument(symbol: string, uri: string, { documents, agendas, entryTitles }: Names): boolean {
  return [documents, agendas, entryTitles].some((map) => map.get(symbol)?.has(uri) === true);
}

const allSymbols = ({ names: { documents, agendas, entryTitles } }: Scope) => [...documents.keys(), ...agendas.keys(), ...entryTitles.keys()];

const claimingBodies = onceForEachState(({ names, settings }) => [
  ...[...names.bodies.keys()].flatMap((prefix) => named(names.bodies, prefix)),
  ...(settings.reportPrincipalOrgans ? [...PRINCIPAL_ORGANS].map((prefix) => ({ prefix })) : []),
]);

/** The prefixes of declared bodies, and of the series of which some document is defined: `FCCC/SBI` where `FCCC/SBI/2014/1` is. */
export const knownPrefixes = onceForEachState((scope) => {
  const series = allSymbols(scope).flatMap((symbol) => {
    const components = symbol.split('/');
    const year = components.findIndex((component) => /^(?:19|20)\d\d$/u.test(component));
    return year < 2 ? [] : [components.slice(0, year).join('/')];
  });
  return [...new Set([...scope.names.bodies.keys(), ...series])];
});

const baseSymbols = onceForEachState((scope) => new Set(allSymbols(scope).map(withoutModifiers)));

/** The one defined document of the same components in another order; undefined where there is none, or more than one. */
export function withComponentsInOrder(symbol: string, scope: Scope): string | undefined {
  const [only, ...others] = symbolsByComponents(scope).get(sorted(symbol)) ?? [];
  return others.length > 0 || only === symbol ? undefined : only;
}

const sorted = (symbol: string) => symbol.split('/').sort().join('/');

const symbolsByComponents = onceForEachState((scope) => {
  const byComponents = new Map<string, readonly string[]>();
  for (const symbol of new Set(allSymbols(scope))) {
    // With two components, or two alike, another order may be another document.
    if (symbol.split('/').length > 2) byComponents.set(sorted(symbol), [...(byComponents.get(sorted(symbol)) ?? []), symbol]);
  }
  return byComponents;
});

const documentsByBody = onceForEachState((scope) => {
  const byBody = new Map<string, string[]>();
  for (const symbol of allSymbols(scope)) {
    const body = resolutionOfSymbol(symbol) === undefined ? bodyOfDocument(symbol, scope) : undefined;
    if (body === undefined) continue;
    const symbols = byBody.get(body);
    if (symbols === undefined) byBody.set(body, [symbol]);
    else symbols.push(symbol);
  }
  return byBody;
});
