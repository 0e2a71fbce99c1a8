/** The symbols of one file as a search in the whole folder finds them: the agenda, its items, and definitions. */
import type { Analysis } from './analysis.js';
import type { Place } from './document.js';
import { titleText } from './items.js';
import { itemPlace } from './resolve-request.js';
import { foldedText } from './runs.js';
import { textIn } from './texts.js';

export interface FileSymbol {
  readonly kind: 'agenda' | 'item' | 'body' | 'resolution' | 'decision' | 'document' | 'instrument';
  readonly name: string;
  /** The agenda that it is in; empty in a registry. */
  readonly container: string;
  readonly uri: string;
  readonly place: Place;
}

/** In the order of the text, but for the definitions, which come last. */
export function* fileSymbols({ uri, masthead, items, definitions, language, locale }: Analysis): Iterable<FileSymbol> {
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
