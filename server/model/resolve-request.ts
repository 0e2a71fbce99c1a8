/** What a name, number or designator means in a scope (language reference, section 9), wherever it was written. */
import { endOf } from '../../grammar/index.js';
import { parseIsoDate } from '../locales/dates.js';
import { agendaFacts } from './agenda-facts.js';
import type { Analysis } from './analysis.js';
import type { Item } from './items.js';
import type { Place } from './document.js';
import { named, ownOrgan, targetOfResolution } from './names.js';
import { resolveProvision } from './provisions.js';
import type { Request } from './references.js';
import { organOfForm, parseResolutionNumber, resolutionOfSymbol } from './resolution-numbers.js';
import { LazyTarget, type Definition, type Target } from './target.js';
import { hasItem } from './summary.js';
import { versionFor, versionsOf } from './versions.js';
import type { Scope } from './workspace.js';

/** What most targets lack. */
export const NONE = { body: undefined, number: undefined, uncertain: false, designator: undefined, agenda: undefined } as const;

/** The targets of a request, one for each symbol, number or designator. `analysis` is the file that asks. */
export function resolveRequest(request: Request, analysis: Analysis, scope: Scope): readonly Target[] {
  switch (request.kind) {
    case 'document': return request.symbols.map((symbol) => resolveSymbol(symbol, analysis, scope));
    case 'resolution': case 'decision': return [resolveResolution(request.kind, request.number, request.body, analysis, scope)];
    case 'item': return request.designators.map((designator) => resolveItem(designator, request.agenda, analysis, scope));
    case 'article': case 'chapter': return [resolveProvision(request.kind, request.provision, request.instrument, scope)];
    case 'date': return [{ ...NONE, kind: 'date', target: request.date, resolved: parseIsoDate(request.date.slice(0, 10)) !== undefined, definitions: [] }];
    case 'note': return [resolveNote(request.id, analysis)];
  }
}

/** A document, an agenda of the scope, or a resolution by its symbol. */
export function resolveSymbol(symbol: string, analysis: Analysis, scope: Scope): Target {
  const resolution = resolutionOfSymbol(symbol);
  const { names } = scope;
  const { uri } = analysis;
  const resolved = [names.resolutions, names.documents, names.agendas, names.entryTitles].some((map) => map.has(symbol));
  const meaning = resolution === undefined ? { kind: 'document' as const } : { kind: resolution.kind, body: resolution.body, number: resolution.number.text };
  return withDefinitions({ ...NONE, ...meaning, target: symbol, resolved }, () => {
    const agendas = versionsOf(names, symbol).map(agendaPlace);
    return ownFirst([...named(names.resolutions, symbol), ...named(names.documents, symbol), ...agendas, ...named(names.entryTitles, symbol)], uri);
  });
}

/** `body` is a prefix; undefined for the organ that the form of the number tells, or else the agenda's own. */
export function resolveResolution(kind: 'resolution' | 'decision', number: string, body: string | undefined, analysis: Analysis, scope: Scope): Target {
  const parsed = parseResolutionNumber(number);
  const agenda = agendaFacts(analysis);
  const own = agenda === undefined ? undefined : ownOrgan(scope.names, agenda.name);
  const byForm = parsed === undefined ? undefined : organOfForm(parsed.form);
  const organ = body ?? (own !== undefined && scope.names.resolutions.has(targetOfResolution(own, number)) ? own : (byForm ?? own));
  const text = parsed?.text ?? number;
  if (organ === undefined) return { ...NONE, kind, target: text, number: text, resolved: false, uncertain: true, definitions: [] };
  const target = targetOfResolution(organ, number);
  const found = { ...NONE, kind, target, body: organ, number: text, resolved: scope.names.resolutions.has(target) };
  const { uri } = analysis;
  return withDefinitions(found, () => ownFirst(named(scope.names.resolutions, target), uri));
}

/** An item by its designator; `agenda` is the symbol or name of another agenda, undefined for this one; `uncertain` where it may be one of another session. */
export function resolveItem(designator: string, agenda: string | undefined, analysis: Analysis, scope: Scope, uncertain = false): Target {
  const own = agenda === undefined || agenda === agendaFacts(analysis)?.name;
  const of = own ? analysis : versionFor(scope.names, agenda, analysis.language);
  const target = own ? designator : `${designator} of ${agenda}`;
  const resolved = of !== undefined && hasItem(of, designator);
  const uri = of?.uri;
  return new LazyTarget({ ...NONE, kind: 'item', target, resolved, uncertain, designator, agenda: own ? undefined : agenda }, () => {
    // Where the heading stands now: a title changes no meaning.
    const there = uri === undefined ? undefined : scope.analyses.get(uri)?.itemsByName.get(designator);
    return uri === undefined || there === undefined ? [] : [{ uri, place: itemPlace(there) }];
  });
}

function resolveNote(id: string, { notes, document }: Analysis): Target {
  const note = notes.get(id);
  const definitions = note === undefined ? [] : [{ uri: document.uri, place: { unit: note.unit, start: note.node.mark.startOffset, end: endOf(note.node.mark) } }];
  return { ...NONE, kind: 'note', target: id, resolved: note !== undefined, definitions };
}

/** The heading's number, or its title where no number is typed. */
export function itemPlace({ unit, heading }: Item): Place {
  const first = heading.number ?? heading.unnumbered ?? heading.mark;
  return { unit, start: first.startOffset, end: endOf(first) };
}

function agendaPlace(agenda: Analysis): Definition {
  const { masthead } = agenda;
  if (masthead === undefined) throw new Error('a file without @agenda has no name');
  const { unit, directive } = masthead;
  const name = directive.argument.kind === 'nameArgument' ? (directive.argument.name ?? directive.keyword) : directive.keyword;
  return { uri: agenda.uri, place: { unit, start: name.startOffset, end: endOf(name) } };
}

/**
 * Where something is defined is looked up when somebody asks for it, once. Here as above what looks it up sees no analysis, only the address of the file:
 * an answer is kept for longer than the state of the document that it was given in, which would live on with it.
 */
function withDefinitions(target: Omit<Target, 'definitions'>, find: () => readonly Definition[]): Target {
  let found: readonly Definition[] | undefined;
  return new LazyTarget(target, () => (found ??= find()));
}

function ownFirst(definitions: readonly Definition[], own: string): readonly Definition[] {
  const places = definitions.map(({ uri, place }) => ({ uri, place }));
  return [...places.filter(({ uri }) => uri === own), ...places.filter(({ uri }) => uri !== own)];
}
