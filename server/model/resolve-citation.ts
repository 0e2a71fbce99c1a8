/** What plain citations resolve to: whose they are is read from the words around them, with the names of the scope. */
import type { Language } from '../../grammar/index.js';
import { agendaFacts } from './agenda-facts.js';
import type { Analysis } from './analysis.js';
import { namedResolutions, prepareScope, resolveCitations, type ItemOwner, type PreparedScope, type ResolvedCitation } from './citations/resolve.js';
import { keptWithDocument } from './document.js';
import { keptByUnit } from './kept-by-unit.js';
import type { Masthead } from './masthead.js';
import { bodyOfSymbol, named, ownOrgan, type Names } from './names.js';
import { resolveProvision } from './provisions.js';
import type { PlainReference, Reading } from './references.js';
import { NONE, resolveItem, resolveResolution, resolveSymbol } from './resolve-request.js';
import { foldedText } from './runs.js';
import type { Target } from './target.js';
import type { Scope } from './workspace.js';

/** The targets of a plain citation, in the order of the text. None for an address, and for an item of nobody knows whose agenda. */
export function resolveCitation({ citation, reading }: PlainReference, analysis: Analysis, scope: Scope): readonly Target[] {
  const resolved = resolvedIn(reading, analysis, scope).get(citation);
  switch (resolved?.kind) {
    case 'document':
      return resolved.citation.symbols.map((symbol) => resolveSymbol(symbol, analysis, scope));
    case 'resolution': case 'decision': {
      const { kind, body } = resolved;
      if (body === undefined) return resolved.targets.map(({ number, target }) => ({ ...NONE, kind, target, number: number.text, resolved: false, uncertain: true, definitions: [] }));
      return resolved.targets.map(({ number }) => resolveResolution(kind, number.text, body, analysis, scope));
    }
    case 'item':
      return resolved.citation.designators.flatMap((designator) => resolveOwnedItem(designator, resolved.owner, analysis, scope));
    case 'article': case 'chapter': {
      const { kind, instrument } = resolved;
      return resolved.citation.provisions.map((provision) => resolveProvision(kind, provision, instrument, scope));
    }
    case 'date': {
      const { dates, time } = resolved.citation;
      return dates.map((date) => ({ ...NONE, kind: 'date', target: time === undefined ? date : `${date}T${time}`, resolved: true, definitions: [] }));
    }
    case 'link': case undefined:
      return [];
  }
}

/** Whose the items of a plain citation are, with the words for the session; undefined for another kind of citation. */
export function ownerOfItems({ citation, reading }: PlainReference, analysis: Analysis, scope: Scope): ItemOwner | undefined {
  if (citation.kind !== 'item') return undefined;
  const resolved = resolvedIn(reading, analysis, scope).get(citation);
  return resolved?.kind === 'item' ? resolved.owner : undefined;
}

/** An item of another body is of the agenda of that body and session that the scope holds, if it holds one. */
function resolveOwnedItem(designator: string, owner: ItemOwner, analysis: Analysis, scope: Scope): readonly Target[] {
  if (owner.kind === 'unknown') return [];
  if (owner.kind === 'own') return [resolveItem(designator, undefined, analysis, scope)];
  const agenda = agendaOf(scope, owner.body, owner.session);
  if (agenda !== undefined) return [resolveItem(designator, agenda, analysis, scope, owner.session === undefined)];
  return [{ ...NONE, kind: 'item', target: `${designator} of ${owner.body}`, resolved: false, uncertain: true, definitions: [], designator, agenda: owner.body }];
}

/** The name of the one agenda of a body, of that session if one is named; undefined where there is none or more than one. */
function agendaOf({ names }: Scope, body: string, session: string | undefined): string | undefined {
  const candidates = (agendasByBody(names).get(body) ?? []).filter((name) => named(names.agendas, name).some((agenda) => sessionFits(agenda, session)));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The agendas of the scope by the prefix of their body, in the order of their names. */
function agendasByBody(names: Names): ReadonlyMap<string, readonly string[]> {
  const known = agendasOfBodies.get(names);
  if (known?.revision === names.revision) return known.byBody;
  const byBody = new Map<string, string[]>();
  agendasOfBodies.set(names, { revision: names.revision, byBody });
  for (const name of names.agendas.keys()) {
    const prefix = bodyOfSymbol(names, name)?.prefix;
    if (prefix === undefined) continue;
    const of = byBody.get(prefix);
    if (of === undefined) byBody.set(prefix, [name]);
    else of.push(name);
  }
  return byBody;
}
const agendasOfBodies = new WeakMap<Names, { readonly revision: number; readonly byBody: ReadonlyMap<string, readonly string[]> }>();

/** An agenda that does not say its session may be of any. */
function sessionFits(agenda: Analysis, session: string | undefined): boolean {
  const own = agendaFacts(agenda)?.session;
  if (session === undefined || own === undefined) return true;
  const fold = (text: string) => text.toLocaleLowerCase().replace(/\s+/gu, ' ');
  return fold(session).includes(fold(own));
}

/** The resolved citations of texts, by what the document names with its organ elsewhere. */
type ResolvedReadings = WeakMap<ReadonlyMap<string, string>, WeakMap<Reading['citations'], ReadonlyMap<object, ResolvedCitation>>>;
const resolvedReadings = new WeakMap<PreparedScope, ResolvedReadings>();

/** The citations of a text. A resolution that the document names with its organ anywhere is known by its number alone. */
function resolvedIn(reading: Reading, analysis: Analysis, scope: Scope): ReadonlyMap<object, ResolvedCitation> {
  return resolvedWith(namedInTexts(analysis, scope)[reading.language] ?? NOBODY, reading, preparedFor(reading.language, preparedScopes(analysis, scope)));
}

function resolvedWith(named: ReadonlyMap<string, string>, reading: Reading, prepared: PreparedScope): ReadonlyMap<object, ResolvedCitation> {
  const byNamed: ResolvedReadings = resolvedReadings.get(prepared) ?? new WeakMap();
  resolvedReadings.set(prepared, byNamed);
  const byReading = byNamed.get(named) ?? new WeakMap<Reading['citations'], ReadonlyMap<object, ResolvedCitation>>();
  byNamed.set(named, byReading);
  const known = byReading.get(reading.citations) ?? new Map(resolveCitations(reading.text, reading.citations, prepared, named).map((resolved) => [resolved.citation, resolved]));
  byReading.set(reading.citations, known);
  return known;
}

/** That a text names a body for the number of a resolution. */
interface NamedResolution {
  readonly language: Language;
  readonly number: string;
  readonly body: string;
}
/** The bodies that a document's texts name for numbers of resolutions, by the language of the text; of two for one number the first holds. */
export type NamedInTexts = Readonly<Partial<Record<Language, ReadonlyMap<string, string>>>>;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** The same value for as long as the texts name the same bodies for the same numbers. */
export function namedInTexts(analysis: Analysis, scope: Scope): NamedInTexts {
  const named = namedByUnit(analysis, preparedScopes(analysis, scope));
  const known = mapsOf.get(named) ?? mapsByLanguage(named);
  mapsOf.set(named, known);
  return known;
}
const mapsOf = new WeakMap<readonly NamedResolution[], NamedInTexts>();

const namedByUnit = keptByUnit<PreparedScopes, NamedResolution>(
  (_, index, { referencesByUnit }, prepared) => (referencesByUnit[index] ?? []).flatMap((reference) => {
    if (!reference.plain || (reference.citation.kind !== 'resolution' && reference.citation.kind !== 'decision')) return [];
    const { language } = reference.reading;
    const alone = resolvedWith(NOBODY, reference.reading, preparedFor(language, prepared)).get(reference.citation);
    return alone === undefined ? [] : [...namedResolutions([alone])].map(([number, body]) => ({ language, number, body }));
  }),
  (one, other) => one.language === other.language && one.number === other.number && one.body === other.body,
);

function mapsByLanguage(named: readonly NamedResolution[]): NamedInTexts {
  const maps: Partial<Record<Language, Map<string, string>>> = {};
  for (const { language, number, body } of named) {
    const map = (maps[language] ??= new Map<string, string>());
    if (!map.has(number)) map.set(number, body);
  }
  return maps;
}

/** The scope made ready for the citations of one agenda, by language; made anew when bodies, instruments or resolutions change. */
interface PreparedScopes {
  readonly names: Names;
  readonly revision: number;
  readonly masthead: Masthead | undefined;
  readonly byLanguage: Map<Language, PreparedScope>;
}
const prepared = keptWithDocument<PreparedScopes>();

function preparedScopes({ document, masthead }: Analysis, { names }: Scope): PreparedScopes {
  const last = prepared.get(document);
  if (last !== undefined && last.names === names && last.revision === names.revision && last.masthead === masthead) return last;
  const next = { names, revision: names.revision, masthead, byLanguage: new Map<Language, PreparedScope>() };
  prepared.set(document, next);
  return next;
}

function preparedFor(language: Language, { names, masthead, byLanguage }: PreparedScopes): PreparedScope {
  const session = masthead?.texts.session === undefined ? undefined : foldedText(masthead.texts.session, masthead.unit.text);
  const known = byLanguage.get(language) ?? prepare(language, masthead?.name, session, names);
  byLanguage.set(language, known);
  return known;
}

function prepare(language: Language, symbol: string | undefined, session: string | undefined, names: Names): PreparedScope {
  // In the order of their names, so that of two that are called alike the same one is meant, in whatever order the files came.
  const bodies = [...names.bodies.keys()].sort().flatMap((prefix) => named(names.bodies, prefix));
  const instruments = [...names.instruments.keys()].sort().flatMap((id) => named(names.instruments, id));
  return prepareScope(
    {
      bodies: bodies.map((body) => ({ prefix: body.prefix, names: namesIn(body, language), symbolForms: body.symbolForms, resolutionForms: body.resolutionForms })),
      instruments: instruments.map((instrument) => ({ id: instrument.id, names: namesIn(instrument, language) })),
      agenda: symbol === undefined ? undefined : { symbol, body: bodyOfSymbol(names, symbol)?.prefix, session },
      ownOrgan: symbol === undefined ? undefined : ownOrgan(names, symbol),
    },
    language,
  );
}

type NamedDefinition = { readonly names: ReadonlyMap<Language | 'all', { readonly text: string }>; readonly shortNames: ReadonlyMap<Language | 'all', readonly string[]> };
/** Names and short names in a language, those that hold for all, and English ones where the language has none. */
function namesIn({ names, shortNames }: NamedDefinition, language: Language): readonly string[] {
  const own = (of: Language | 'all') => [names.get(of)?.text, ...(shortNames.get(of) ?? [])].filter((name) => name !== undefined);
  const found = [...own(language), ...own('all')];
  return found.length > 0 ? found : own('en');
}
