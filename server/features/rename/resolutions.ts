/** Renames a resolution or decision: its number wherever it stands, and its symbol where its organ's resolutions have one. */
import type { Directive, Token } from '../../../grammar/index.js';
import { joinList } from '../../locales/lists.js';
import type { Analysis } from '../../model/analysis.js';
import { placeText, type Place } from '../../model/document.js';
import type { TextEdit } from '../../model/edits.js';
import { isResolution } from '../../model/citations/scope.js';
import { resolutionName, targetOfResolution } from '../../model/names.js';
import { tokensPlace } from '../../model/places.js';
import type { ReferenceFact } from '../../model/references.js';
import { organOfForm, parseResolutionNumber, resolutionOfSymbol, resolutionSymbol, usesForm, type ResolutionNumber } from '../../model/resolution-numbers.js';
import { resolve } from '../../model/resolve.js';
import { localesOf } from '../../model/settings.js';
import { canonicalSymbol } from '../../model/symbols.js';
import type { Target } from '../../model/target.js';
import { filesReferringTo, numberKey, symbolKey } from '../../model/uses.js';
import type { Scope } from '../../model/workspace.js';
import { namePlace } from '../../rules/declare.js';
import { refuse, type Refusal, type Renaming } from './renaming.js';

type PlacedText = Omit<TextEdit, 'uri'>;

/** A resolution before and after. */
interface Renumbered {
  readonly target: Target;
  readonly old: string;
  readonly number: ResolutionNumber;
  /** In place of the symbol, where it is cited by that. */
  readonly symbol: string;
}

/** `newName`: a number, or a symbol of the same organ. */
export function renameResolution(target: Target, newName: string, scope: Scope): Renaming | Refusal {
  const { body, number: old, kind } = target;
  if (body === undefined || old === undefined) return refuse(`Nobody knows whose ${target.kind} ${target.target} is.`);
  const bySymbol = resolutionOfSymbol(canonicalSymbol(newName));
  if (bySymbol !== undefined && (bySymbol.body !== body || bySymbol.kind !== kind)) return refuse(`“${newName}” is of another organ than ${target.target}.`);
  const number = bySymbol?.number ?? parseResolutionNumber(newName);
  if (number === undefined) return refuse(`“${newName}” is no number of a ${kind}; it would be like 8/9.`);
  const organ = organOfForm(number.form);
  if (!usesForm(body, number.form) || (organ !== undefined && organ !== body)) return refuse(`“${newName}” is no number of a ${kind} of ${body}.`);
  const wanted = targetOfResolution(body, number.text);
  if (wanted === target.target) return { edits: [] };
  if (scope.names.resolutions.has(wanted)) return refuse(`There is a ${kind} ${wanted} already.`);
  const renumbered = { target, old, number, symbol: symbolAfter(target, number) };
  const files = filesReferringTo([symbolKey(target.target), numberKey(old)], scope, scope.names.resolutions.get(target.target)?.keys());
  return { edits: files.flatMap(({ whole }) => editsIn(whole, renumbered, scope).map((edit) => ({ uri: whole.uri, ...edit }))) };
}

function symbolAfter({ body = '', target }: Target, number: ResolutionNumber): string {
  const series = /^(.*\/(?:RES|DEC)\/)/u.exec(target)?.[1];
  return series === undefined ? (resolutionSymbol(body, number) ?? number.text) : series + number.text.replaceAll(' ', '');
}

function editsIn(analysis: Analysis, renumbered: Renumbered, scope: Scope): PlacedText[] {
  const { target } = renumbered;
  const definitions = analysis.definitions.filter((definition) => (definition.kind === 'resolution' || definition.kind === 'decision') && resolutionName(definition)?.target === target.target);
  const cited = analysis.references.filter((reference) => {
    const isNamed = reference.plain ? reference.citation.kind === target.kind : reference.request.kind === target.kind || reference.request.kind === 'document';
    return isNamed && resolve(reference, analysis, scope).some((one) => one.kind === target.kind && one.target === target.target);
  });
  return [...definitions.flatMap(({ place: { unit }, directive }) => definitionEdits(unit, directive, renumbered)), ...cited.flatMap((reference) => citedEdits(reference, analysis, renumbered))];
}

function definitionEdits(unit: Place['unit'], { argument, fields }: Directive, { target, number, symbol }: Renumbered): PlacedText[] {
  if (argument.kind !== 'numberArgument') return [];
  const { body, number: typed } = argument;
  const lines = fields.flatMap((field) => (field.name === 'symbol' && field.value?.kind === 'plainValue' ? field.value.lines : []));
  const symbols = [...lines, ...(typed === undefined && body !== undefined ? [body] : [])].filter(({ image }) => canonicalSymbol(image) === target.target);
  return [...symbols.flatMap((token) => edited(unit, token, symbol)), ...(typed === undefined ? [] : edited(unit, typed, number.text))];
}

function edited(unit: Place['unit'], token: Token, newText: string): PlacedText[] {
  const place = tokensPlace(unit, [token]);
  return place === undefined ? [] : [{ place, newText }];
}

function citedEdits(reference: ReferenceFact, analysis: Analysis, { target, old, number, symbol }: Renumbered): PlacedText[] {
  if (!reference.plain) {
    const place = namePlace(reference);
    return place === undefined ? [] : [{ place, newText: reference.request.kind === 'document' ? symbol : number.text }];
  }
  const { citation, reading } = reference;
  if (!isResolution(citation)) return [];
  if (canonicalSymbol(placeText(reference)) === target.target) return [{ place: reference, newText: symbol }];
  const numbers = citation.numbers.map(({ text }) => (text === old ? number.text : text));
  return [{ place: reference, newText: joinList(localesOf(analysis.settings)(reading.language), numbers) }];
}
