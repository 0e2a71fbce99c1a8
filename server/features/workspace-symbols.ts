/** Symbols of the whole folder by a part of their name: agendas, items and definitions. */
import { fileSymbols, type FileSymbol } from '../model/file-symbols.js';
import type { Scope } from '../model/workspace.js';

/** Shown at one time. */
const MOST = 500;

/** The symbols in whose name all characters of the query occur in their order, whatever their case. */
export function workspaceSymbols(query: string, scope: Scope): readonly FileSymbol[] {
  const wanted = query.replace(/\s+/gu, '').toLowerCase();
  const found: FileSymbol[] = [];
  for (const { summary, whole } of scope.analyses.values()) {
    if (summary !== undefined && !summary.symbols.some((name) => isSubsequence(wanted, name))) continue;
    for (const symbol of fileSymbols(whole)) {
      if (isSubsequence(wanted, symbol.name.toLowerCase())) found.push(symbol);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function isSubsequence(wanted: string, text: string): boolean {
  let at = 0;
  for (const character of wanted) {
    at = text.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
