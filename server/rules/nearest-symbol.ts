/** Which symbol a malformed one probably was: the prefix of a declared body or of a known series is near, or components are lost or exchanged. */
import { changesBetween } from '../model/near.js';
import { withYearBehindSeries } from '../model/symbols-series.js';
import { prefixFits } from '../model/symbols.js';
import type { Scope } from '../model/workspace.js';
import { knownPrefixes, withComponentsInOrder } from './known-bodies.js';

const SHORTEST_PREFIX = 5;

/** The well-formed symbol nearest to a canonical one; undefined for one that is well formed, is defined as it stands, or is near to none. */
export function nearestSymbol(symbol: string, scope: Scope): string | undefined {
  const { documents, agendas } = scope.names;
  if (documents.has(symbol) || agendas.has(symbol)) return undefined;
  const known = knownPrefixes(scope).filter((prefix) => prefix.charCodeAt(0) === symbol.charCodeAt(0));
  const fitting = known.filter((prefix) => prefixFits(prefix, symbol)).reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest), '');
  const stopped = fitting === '' ? null : (/^\/((?:19|20)\d\d)\.([A-Z].*)$/u.exec(symbol.slice(fitting.length)) ?? /^\.((?:19|20)\d\d)\/(.*)$/u.exec(symbol.slice(fitting.length)));
  if (stopped !== null) return `${fitting}/${stopped[1] ?? ''}/${stopped[2] ?? ''}`;
  const prefixes = known.filter((prefix) => prefix.length > fitting.length && prefix.length >= SHORTEST_PREFIX && prefix.includes('/'));
  for (const repair of [withSeparators, withYearBehind, withoutSlip]) {
    const repaired = prefixes.map((prefix) => repair(symbol, prefix)).filter((one) => one !== undefined);
    if (repaired.length > 0) return repaired.reduce((longest, one) => (one.length > longest.length ? one : longest));
  }
  return withYearBehindSeries(symbol) ?? withComponentsInOrder(symbol, scope);
}

/** `CAC/COSP/WG2/2021/2`, `FCCC/SBI2014/4`: the characters of the prefix with other marks between, or none behind. */
function withSeparators(symbol: string, prefix: string): string | undefined {
  let at = 0;
  for (const character of prefix.replace(/[/.]/gu, '')) {
    while ('/.'.includes(symbol.charAt(at)) && at < symbol.length) at++;
    if (symbol.charAt(at) !== character) return undefined;
    at++;
  }
  const rest = symbol.slice(at);
  if (rest === '' || rest.startsWith('/') || rest.startsWith('(')) return prefix + rest;
  const year = /^\.?((?:19|20)\d\d(?:\/.*)?)$/u.exec(rest)?.[1];
  return year === undefined || (/\d$/u.test(prefix) && !rest.startsWith('.')) ? undefined : `${prefix}/${year}`;
}

/** `FCCC/2014/SBSTA/L.25`: the year stands within the prefix. */
function withYearBehind(symbol: string, prefix: string): string | undefined {
  const components = symbol.split('/');
  const at = components.findIndex((component) => /^(?:19|20)\d\d$/u.test(component));
  if (at < 1 || at >= prefix.split('/').length) return undefined;
  const without = components.toSpliced(at, 1).join('/');
  return prefixFits(prefix, without) && without.length > prefix.length ? `${prefix}/${components[at] ?? ''}${without.slice(prefix.length)}` : undefined;
}

/** `CAC/CSOP/WG.2/2021/2`: one letter of one longer component is lost, one too many, another, or exchanged with the next. */
function withoutSlip(symbol: string, prefix: string): string | undefined {
  const known = prefix.split('/');
  const components = symbol.split('/');
  if (components.length <= known.length) return undefined;
  const different = known.flatMap((component, index) => (component === components[index] ? [] : [index]));
  const [only = 0, ...others] = different;
  const component = known[only] ?? '';
  const typed = components[only] ?? '';
  if (different.length === 0 || others.length > 0 || !/^[A-Z]{4,}$/u.test(component) || changesBetween(typed, component, 1) > 1) return undefined;
  // The first component is an organ's own, and many differ by one letter.
  if (only === 0 && [...typed].sort().join('') !== [...component].sort().join('')) return undefined;
  return [prefix, ...components.slice(known.length)].join('/');
}
