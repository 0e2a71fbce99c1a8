/** What plain citations resolve to: whose they are is read from the words around them, with the names of the scope. */
import type { Language } from '../../grammar/index.js';
import type { Analysis } from './analysis.js';
import { namedResolutions, prepareScope, resolveCitations, type ItemOwner, type PreparedScope, type ResolvedCitation } from './citations/resolve.js';
import { bodyOfSymbol, named, ownOrgan, type Names } from './names.js';
import { resolveProvision } from './provisions.js';
import type { PlainReference, Reading } from './references.js';
import { NONE, resolveItem, resolveResolution, resolveSymbol } from './resolve-request.js';
import { foldedText } from './runs.js';
import type { Target } from './target.js';
import type { Scope } from './workspace.js';

/** The targets of a plain citation, in the order of the text. None for an address, and for an item of nobody knows whose agenda. */
export function resolveCitation({ citation, reading }: PlainReference, analysis: Analysis, scope: Scope): readonly Target[] {
  const resolved = resolvedIn(reading, preparedFor(reading.language, analysis, scope), analysis).get(citation);
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
  const resolved = resolvedIn(reading, preparedFor(reading.language, analysis, scope), analysis).get(citation);
  return resolved?.kind === 'item' ? resolved.owner : undefined;
}

/** An item of another body is of the agenda of that body and session that the scope holds, if it holds one. */
function resolveOwnedItem(designator: string, owner: ItemOwner, analysis: Analysis, scope: Scope): readonly Target[] {
  if (owner.kind === 'unknown') return [];
  if (owner.kind === 'own') return [resolveItem(designator, undefined, analysis, scope)];
  const agenda = agendaOf(scope, owner.body, owner.session);
  if (agenda !== undefined) return [{ ...resolveItem(designator, agenda, analysis, scope), uncertain: owner.session === undefined }];
  return [{ ...NONE, kind: 'item', target: `${designator} of ${owner.body}`, resolved: false, uncertain: true, definitions: [], designator, agenda: owner.body }];
}

/** The name of the one agenda of a body, of that session if one is named; undefined where there is none or more than one. */
function agendaOf({ names }: Scope, body: string, session: string | undefined): string | undefined {
  const candidates = [...names.agendas].filter(([name, files]) => bodyOfSymbol(names, name)?.prefix === body && [...files.values()].flat().some((agenda) => sessionFits(agenda, session)));
  return candidates.length === 1 ? candidates[0]?.[0] : undefined;
}

/** An agenda that does not say its session may be of any. */
function sessionFits({ masthead }: Analysis, session: string | undefined): boolean {
  const own = masthead?.texts.session;
  if (session === undefined || own === undefined || masthead === undefined) return true;
  const fold = (text: string) => text.toLocaleLowerCase().replace(/\s+/gu, ' ');
  return fold(session).includes(fold(foldedText(own, masthead.unit.text)));
}

/** The resolved citations of texts, by what the document names with its organ elsewhere. */
type ResolvedReadings = Map<string, WeakMap<Reading, ReadonlyMap<object, ResolvedCitation>>>;
const resolvedReadings = new WeakMap<PreparedScope, ResolvedReadings>();

/** The citations of a text. A resolution that the document names with its organ anywhere is known by its number alone. */
function resolvedIn(reading: Reading, prepared: PreparedScope, analysis: Analysis): ReadonlyMap<object, ResolvedCitation> {
  const named = namedIn(analysis, reading.language, prepared);
  return resolvedWith(named.bodies, named.key, reading, prepared);
}

function resolvedWith(named: ReadonlyMap<string, string>, key: string, reading: Reading, prepared: PreparedScope): ReadonlyMap<object, ResolvedCitation> {
  const byNamed = resolvedReadings.get(prepared) ?? (new Map() as ResolvedReadings);
  resolvedReadings.set(prepared, byNamed);
  const byReading = byNamed.get(key) ?? new WeakMap<Reading, ReadonlyMap<object, ResolvedCitation>>();
  byNamed.set(key, byReading);
  const known = byReading.get(reading) ?? new Map(resolveCitations(reading.text, reading.citations, prepared, named).map((resolved) => [resolved.citation, resolved]));
  byReading.set(reading, known);
  return known;
}

interface NamedResolutions {
  readonly bodies: ReadonlyMap<string, string>;
  /** The same for the same bodies, so that what was resolved with them holds over edits elsewhere. */
  readonly key: string;
}
const namedResolutionsOf = new WeakMap<Analysis, Map<PreparedScope, NamedResolutions>>();
const NOBODY: ReadonlyMap<string, string> = new Map();

/** The bodies that the document's texts name for numbers of resolutions; of two for one number the first holds. */
function namedIn(analysis: Analysis, language: Language, prepared: PreparedScope): NamedResolutions {
  const byScope = namedResolutionsOf.get(analysis) ?? new Map<PreparedScope, NamedResolutions>();
  namedResolutionsOf.set(analysis, byScope);
  const known = byScope.get(prepared);
  if (known !== undefined) return known;
  const bodies = new Map<string, string>();
  for (const reference of analysis.references) {
    if (!reference.plain || reference.reading.language !== language || (reference.citation.kind !== 'resolution' && reference.citation.kind !== 'decision')) continue;
    const alone = resolvedWith(NOBODY, '', reference.reading, prepared).get(reference.citation);
    for (const [number, body] of alone === undefined ? [] : namedResolutions([alone])) if (!bodies.has(number)) bodies.set(number, body);
  }
  const named = { bodies, key: [...bodies].map((entry) => entry.join('=')).join(';') };
  byScope.set(prepared, named);
  return named;
}

interface Prepared {
  readonly revision: number;
  readonly byAgenda: Map<string, PreparedScope>;
}
const preparedScopes = new WeakMap<Names, Prepared>();

/** The scope made ready for the citations of one agenda in one language; made anew when bodies, instruments or resolutions change. */
function preparedFor(language: Language, analysis: Analysis, { names }: Scope): PreparedScope {
  const { masthead } = analysis;
  const session = masthead?.texts.session === undefined ? undefined : foldedText(masthead.texts.session, masthead.unit.text);
  let prepared = preparedScopes.get(names);
  if (prepared?.revision !== names.revision) preparedScopes.set(names, (prepared = { revision: names.revision, byAgenda: new Map() }));
  const key = [language, masthead?.name, session].join('\n');
  const known = prepared.byAgenda.get(key) ?? prepare(language, masthead?.name, session, names);
  prepared.byAgenda.set(key, known);
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
