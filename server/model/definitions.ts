/** Definitions of bodies, resolutions, decisions, documents and instruments as plain data (language reference, section 8). */
import type { DesignatorRange, Directive, Language, Token } from '../../grammar/index.js';
import { endOf } from '../../grammar/index.js';
import type { CalendarDate, DateRange } from '../locales/dates.js';
import { parseRomanNumeral } from '../locales/numerals.js';
import { cellsField, dateField, datesOf, plainField } from './fields.js';
import type { Place } from './document.js';
import type { Located } from './outline.js';
import { canonicalSymbol } from './symbols.js';
import { partsByLanguage, textsOf, type Texts } from './texts.js';

interface Common {
  readonly place: Place;
  readonly directive: Directive;
}
export interface BodyDefinition extends Common {
  readonly kind: 'body';
  readonly prefix: string;
  readonly names: Texts;
  readonly shortNames: ReadonlyMap<Language | 'all', readonly string[]>;
  readonly sessions: readonly { readonly number: string; readonly dates: DateRange }[];
  /** Forms of symbols that do not start with the prefix: `EB#/#`. */
  readonly symbolForms: readonly string[];
  readonly resolutionForms: readonly string[];
}
export interface ResolutionDefinition extends Common {
  readonly kind: 'resolution' | 'decision';
  /** The body's prefix and the number, or the symbol alone, as written. */
  readonly body: string | undefined;
  readonly number: string | undefined;
  readonly symbol: string | undefined;
  readonly titles: Texts;
  readonly adopted: CalendarDate | undefined;
}
export interface DocumentDefinition extends Common {
  readonly kind: 'document';
  /** Canonical, without spaces. */
  readonly symbol: string;
  readonly titles: Texts;
  readonly date: CalendarDate | undefined;
}
export interface InstrumentDefinition extends Common {
  readonly kind: 'instrument';
  readonly id: string;
  readonly names: Texts;
  readonly shortNames: ReadonlyMap<Language | 'all', readonly string[]>;
  /** Undefined where the definition does not say. */
  readonly articles: readonly NumberRange[] | undefined;
  readonly chapters: readonly NumberRange[] | undefined;
  /** The paragraphs and subparagraphs of an article as written: `1(a)-(c)`. */
  readonly provisions: ReadonlyMap<string, readonly DesignatorRange[]>;
}
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}
export type Definition = BodyDefinition | ResolutionDefinition | DocumentDefinition | InstrumentDefinition;

/** Reads a definition; undefined where the name is missing. `own` is the language of the agenda that it stands in, if it does. */
export function readDefinition({ unit, node }: Located<Directive>, own: Language | undefined): Definition | undefined {
  const name = nameToken(node);
  if (name === undefined) return undefined;
  const common = { place: { unit, start: name.start, end: name.end }, directive: node };
  switch (node.name) {
    case 'body':
      return {
        ...common, kind: 'body', prefix: canonicalSymbol(name.text), names: textsOf(unit, node, 'name', own), shortNames: partsByLanguage(node, 'short', own),
        sessions: sessionsOf(node), symbolForms: cellsField(node, 'symbols') ?? [], resolutionForms: cellsField(node, 'resolutions') ?? [],
      };
    case 'resolution': case 'decision':
      return { ...common, kind: node.name, ...numberOf(node), titles: textsOf(unit, node, 'title', own), adopted: dateField(node, 'adopted') };
    case 'document':
      return { ...common, kind: 'document', symbol: canonicalSymbol(name.text), titles: textsOf(unit, node, 'title', own), date: dateField(node, 'date') };
    case 'instrument':
      return {
        ...common, kind: 'instrument', id: name.text, names: textsOf(unit, node, 'name', own), shortNames: partsByLanguage(node, 'short', own),
        articles: rangesOf(node, 'articles'), chapters: rangesOf(node, 'chapters'), provisions: provisionsOf(node),
      };
    default:
      return undefined;
  }
}

function nameToken({ argument }: Directive): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const tokens: (Token | undefined)[] = argument.kind === 'nameArgument' ? [argument.name] : argument.kind === 'numberArgument' ? [argument.body, argument.number] : [];
  const present = tokens.filter((token) => token !== undefined);
  const first = present[0];
  const last = present.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { text: present.map((token) => token.image).join(' '), start: first.startOffset, end: endOf(last) };
}

function numberOf(directive: Directive): Pick<ResolutionDefinition, 'body' | 'number' | 'symbol'> {
  const argument = directive.argument.kind === 'numberArgument' ? directive.argument : undefined;
  const body = argument?.body?.image;
  const number = argument?.number?.image;
  const symbol = plainField(directive, 'symbol') ?? (number === undefined ? body : undefined);
  return { body: number === undefined ? undefined : body, number, symbol: symbol === undefined ? undefined : canonicalSymbol(symbol) };
}

function sessionsOf(directive: Directive): BodyDefinition['sessions'] {
  return directive.fields.flatMap((field) => {
    const dates = field.name === 'session' ? datesOf(field) : undefined;
    return dates === undefined || field.number === undefined ? [] : [{ number: field.number, dates }];
  });
}

function rangesOf(directive: Directive, name: string): readonly NumberRange[] | undefined {
  const value = directive.fields.find((field) => field.known && field.name === name)?.value;
  if (value?.kind !== 'rangesValue') return undefined;
  return value.ranges.flatMap(({ from, to }) => {
    const first = numberIn(from.image);
    const last = to === undefined ? first : numberIn(to.image);
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
}

/** Digits or a Roman number. */
export function numberIn(text: string): number | undefined {
  return /^\d+$/u.test(text) ? Number(text) : parseRomanNumeral(text);
}

function provisionsOf(directive: Directive): ReadonlyMap<string, readonly DesignatorRange[]> {
  const provisions = new Map<string, readonly DesignatorRange[]>();
  for (const { name, number, value } of directive.fields) {
    if (name === 'article' && number !== undefined && value?.kind === 'rangesValue') provisions.set(number, value.ranges);
  }
  return provisions;
}
