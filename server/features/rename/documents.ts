/** Renames a document's or a resolution's symbol, an agenda's own included, and a body's prefix. */
import { resolutionOfSymbol } from '../../model/resolution-numbers.js';
import { named } from '../../model/names.js';
import { canonicalSymbol, prefixFits } from '../../model/symbols.js';
import { PHRASES } from '../../locales/phrases/index.js';
import type { Scope } from '../../model/workspace.js';
import { analysisOf, refuse, type Refusal, type Renaming } from './renaming.js';
import { symbolEdits } from './symbol-edits.js';

export function renameSymbol(old: string, newName: string, scope: Scope): Renaming | Refusal {
  const wanted = canonicalSymbol(newName);
  if (wanted === old) return { edits: [] };
  if (!isSymbol(wanted)) return refuse(`“${newName}” is no document symbol.`);
  if (resolutionOfSymbol(old)?.kind !== resolutionOfSymbol(wanted)?.kind) return refuse(`“${newName}” is the symbol of something else than ${old}.`);
  if (isTaken(wanted, scope)) return refuse(`There is a document ${wanted} already.`);
  return { edits: symbolEdits((symbol) => (symbol === old ? wanted : undefined), scope) };
}

/** As a plain citation, which is the narrowest of its forms. */
function isSymbol(symbol: string): boolean {
  const [only, ...others] = analysisOf(`@agenda\nlanguage: en\n\n${symbol}`).references;
  return only?.plain === true && others.length === 0 && only.end - only.start === symbol.length && symbol.includes('/') && only.citation.kind !== 'link';
}

function isTaken(symbol: string, { names }: Scope): boolean {
  return [names.agendas, names.documents, names.resolutions, names.entryTitles].some((map) => map.has(symbol));
}

/** All symbols that begin with the prefix follow, and the prefixes of the bodies below. */
export function renameBody(old: string, newName: string, scope: Scope): Renaming | Refusal {
  const wanted = canonicalSymbol(newName);
  if (wanted === old) return { edits: [] };
  if (isPrincipal(old)) return refuse(`${old} is a principal organ, whose symbols are given.`);
  const [definition] = analysisOf(`@body ${wanted}\n`).definitions;
  const isPrefix = definition?.kind === 'body' && definition.prefix === wanted && isSymbol(`${wanted}/2020/1`);
  if (!isPrefix) return refuse(`“${newName}” is no prefix of document symbols.`);
  if (isPrincipal(wanted) || named(scope.names.bodies, wanted).length > 0) return refuse(`There is a body ${wanted} already.`);
  return { edits: symbolEdits((symbol) => (prefixFits(old, symbol) ? wanted + symbol.slice(old.length) : undefined), scope) };
}

const isPrincipal = (prefix: string) => prefix in PHRASES.en.organs;
