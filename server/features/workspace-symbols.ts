/** Symbols of the whole folder by a part of their name: agendas, items and definitions. */
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import { itemPlace } from '../model/resolve-request.js';
import { titleText } from '../model/items.js';
import { foldedText } from '../model/runs.js';
import { textIn } from '../model/texts.js';
import type { Scope } from '../model/workspace.js';
import type { SymbolKind } from './document-symbols.js';

export interface WorkspaceSymbol {
  readonly kind: SymbolKind;
  readonly name: string;
  /** The agenda that it is in; empty in a registry. */
  readonly container: string;
  readonly uri: string;
  readonly place: Place;
}

/** Shown at one time. */
const MOST = 500;

/** The symbols in whose name all characters of the query occur in their order, whatever their case. */
export function workspaceSymbols(query: string, scope: Scope): readonly WorkspaceSymbol[] {
  const wanted = query.replace(/\s+/gu, '').toLowerCase();
  const found: WorkspaceSymbol[] = [];
  for (const analysis of scope.analyses.values()) {
    for (const symbol of symbolsOf(analysis)) {
      if (isSubsequence(wanted, symbol.name.toLowerCase())) found.push(symbol);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function* symbolsOf({ document: { uri }, masthead, items, definitions, language, locale }: Analysis): Iterable<WorkspaceSymbol> {
  const container = masthead?.name ?? '';
  if (masthead !== undefined) {
    const { unit, directive, texts } = masthead;
    const title = texts.title === undefined ? locale.words.title : foldedText(texts.title, unit.text);
    const start = directive.keyword.startOffset;
    yield { kind: 'agenda', name: `${container} ${title}`, container: '', uri, place: { unit, start, end: start + directive.keyword.image.length } };
  }
  for (const item of items) yield { kind: 'item', name: `${item.designator} ${titleText(item)}`.trim(), container, uri, place: itemPlace(item) };
  for (const definition of definitions) {
    const { unit, start, end } = definition.place;
    const texts = 'names' in definition ? definition.names : definition.titles;
    const name = `${unit.text.slice(start, end)} ${textIn(texts, language)?.text ?? ''}`.trim();
    yield { kind: definition.kind, name, container, uri, place: definition.place };
  }
}

function isSubsequence(wanted: string, text: string): boolean {
  let at = 0;
  for (const character of wanted) {
    at = text.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
