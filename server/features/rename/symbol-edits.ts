/**
 * Writes symbols anew wherever they stand in a folder: definitions, `@agenda`, entries of documents, braces, fields and plain
 * citations. Short forms behind a symbol (`A/76/101 and Add.1`) go on meaning what they meant, or follow.
 */
import { joinList } from '../../locales/lists.js';
import type { Analysis } from '../../model/analysis.js';
import { placeText, type Place } from '../../model/document.js';
import type { TextEdit } from '../../model/edits.js';
import { tokensPlace } from '../../model/places.js';
import type { ReferenceFact } from '../../model/references.js';
import { resolve } from '../../model/resolve.js';
import { localesOf } from '../../model/settings.js';
import { canonicalSymbol, followOnSymbol } from '../../model/symbols.js';
import { trailingDigits } from '../../model/symbols-characters.js';
import type { Scope } from '../../model/workspace.js';
import { namePlace, ownerPlace } from '../../rules/declare.js';

/** The new symbol for a canonical one, or the new prefix for a prefix; undefined for those that stay. */
export type NewSymbol = (symbol: string) => string | undefined;

export function symbolEdits(newSymbol: NewSymbol, scope: Scope): readonly TextEdit[] {
  return [...scope.analyses.values()].flatMap(({ whole: analysis }) => {
    const places = [...definedPlaces(analysis), ...analysis.references.flatMap((reference) => ownerPlace(reference) ?? [])];
    const edits = [...places.flatMap((place) => rewritten(place, newSymbol)), ...citedEdits(analysis, newSymbol, scope)];
    return edits.map((edit) => ({ uri: analysis.uri, ...edit }));
  });
}

type PlacedText = Omit<TextEdit, 'uri'>;

/** The names of the agenda and of definitions, and the symbols in their fields. */
function definedPlaces({ masthead, definitions }: Analysis): Place[] {
  const directives = [...(masthead === undefined ? [] : [{ unit: masthead.unit, directive: masthead.directive }]), ...definitions.map(({ place: { unit }, directive }) => ({ unit, directive }))];
  return directives.flatMap(({ unit, directive: { name, argument, fields } }) => {
    const token = argument.kind === 'nameArgument' && name !== 'instrument' ? argument.name : argument.kind === 'numberArgument' ? argument.body : undefined;
    const symbols = fields.flatMap((field) => (field.name === 'symbol' && field.value?.kind === 'plainValue' ? field.value.lines : []));
    return [...(token === undefined ? [] : [token]), ...symbols].flatMap((one) => tokensPlace(unit, [one]) ?? []);
  });
}

function rewritten(place: Place, newSymbol: NewSymbol): PlacedText[] {
  const typed = placeText(place);
  const old = canonicalSymbol(typed);
  const wanted = newSymbol(old);
  return wanted === undefined ? [] : [{ place, newText: inTypedForm(typed, old, wanted) }];
}

/** Changes the beginning only, where the rest stays, so that spaces in it are kept. */
function inTypedForm(typed: string, old: string, wanted: string): string {
  let same = 0;
  while (same < Math.min(old.length, wanted.length) && old.at(-1 - same) === wanted.at(-1 - same)) same++;
  const head = old.slice(0, old.length - same);
  return head !== '' && typed.startsWith(head) ? wanted.slice(0, wanted.length - same) + typed.slice(head.length) : wanted;
}

/** One or more symbols as they are written in a row with others. */
interface Cited {
  readonly place: Place;
  readonly symbols: readonly string[];
  readonly joint: string | undefined;
  readonly join: (symbols: readonly string[]) => string;
}

function citedEdits(analysis: Analysis, newSymbol: NewSymbol, scope: Scope): PlacedText[] {
  const edits: PlacedText[] = [];
  let before: Row | undefined;
  for (const cited of analysis.references.flatMap((reference) => citedBy(reference, analysis, scope))) {
    const { edit, row } = follow(cited, newSymbol, before);
    if (edit !== undefined) edits.push(edit);
    before = row;
  }
  return edits;
}

function citedBy(reference: ReferenceFact, analysis: Analysis, scope: Scope): Cited[] {
  if (!reference.plain) {
    const place = reference.request.kind !== 'document' ? undefined : reference.role === 'entry' ? reference : namePlace(reference);
    if (place === undefined || reference.request.kind !== 'document') return [];
    return [{ place, symbols: reference.request.symbols, joint: undefined, join: (symbols) => symbols.join(', ') }];
  }
  const { citation, reading } = reference;
  const isSymbol = citation.kind === 'document' || ((citation.kind === 'resolution' || citation.kind === 'decision') && citation.body !== undefined);
  if (!isSymbol || resolve(reference, analysis, scope).length === 0) return [];
  const locale = localesOf(analysis.settings)(reading.language);
  const symbols = citation.kind === 'document' ? citation.symbols : [canonicalSymbol(placeText(reference))];
  return [{ place: reference, symbols, joint: citation.kind === 'document' ? citation.joint : undefined, join: (all) => joinList(locale, all) }];
}

/** What a short form behind it goes on from: the last symbol written in full and the last of all, as they are to be. */
interface Row {
  readonly full: string;
  readonly latest: string;
}

function follow({ place, symbols, joint, join }: Cited, newSymbol: NewSymbol, before: Row | undefined): { readonly edit: PlacedText | undefined; readonly row: Row } {
  const typed = placeText(place);
  const wanted = symbols.map((symbol) => newSymbol(symbol) ?? symbol);
  const [first = ''] = wanted;
  const row = { full: first, latest: wanted.at(-1) ?? first };
  const canonical = canonicalSymbol(typed);
  const [old = ''] = symbols;
  if (canonical === old || joint !== undefined) {
    const newJoint = joint === undefined ? undefined : (newSymbol(joint) ?? joint);
    const isSame = first === old && newJoint === joint;
    const newText = newJoint === undefined ? inTypedForm(typed, old, first) : `${first}-${newJoint}`;
    return { edit: isSame ? undefined : { place, newText }, row };
  }
  if (before !== undefined && meantBy(typed, symbols.length, before).join() === wanted.join()) return { edit: undefined, row: { full: before.full, latest: row.latest } };
  const behindDash = /^[^\p{L}\p{N}]/u.test(typed) ? ', ' : '';
  const isRange = symbols.length > 1 && numbered(first, symbols.length).join() === wanted.join();
  const newText = isRange && behindDash === '' ? `${first}-${trailingDigits(row.latest)}` : behindDash + join(wanted);
  return { edit: { place, newText }, row };
}

/** The symbols that a short form means behind others: `Add.1-3`, `2`, `-5`. */
function meantBy(typed: string, count: number, { full, latest }: Row): readonly string[] {
  const canonical = canonicalSymbol(typed);
  const label = /^[A-Za-z]+\.\d+(?:\/[A-Za-z]+\.\d+)*/u.exec(canonical)?.[0];
  if (label !== undefined) return numbered(followOnSymbol(full, label), count);
  const digits = /^\d+/u.exec(canonical)?.[0];
  if (digits !== undefined) return numbered(latest.slice(0, latest.length - trailingDigits(latest).length) + digits, count);
  return numbered(latest, count + 1).slice(1);
}

/** A symbol and those that count on from it. */
function numbered(first: string, count: number): readonly string[] {
  const number = trailingDigits(first);
  if (number === '') return [first];
  const series = first.slice(0, first.length - number.length);
  return Array.from({ length: count }, (_, index) => series + String(Number(number) + index));
}
