/**
 * The second step of reading citations: whose resolution, item or provision each is, from the words around it and the scope
 * (language reference, section 9). Reads names only, so that a change of definitions needs no new reading of citations.
 */
import { phrasesOf } from '../../locales/phrases/index.js';
import type { CitationPhrases } from '../../locales/phrases/phrases.js';
import { resolutionSymbol } from '../resolution-numbers.js';
import { claimingBody } from '../symbols-forms.js';
import { prefixFits } from '../symbols.js';
import type { Citation, DocumentCitation, ProvisionCitation, ResolutionCitation } from './citation.js';
import { foldText } from './characters.js';
import { ownerOfItem } from './item-owners.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { findNames, nameIndex, type Mention, type NameIndex } from './names.js';
import { instrumentsOf } from './provision-owners.js';
import { ownersOfResolutions, type ResolutionOwner } from './resolution-owners.js';
import { isProvision, isResolution, type CitationScope, type ResolvedCitation } from './scope.js';

export type * from './scope.js';

/** A scope with its names made ready; made once for a scope and a language. */
export interface PreparedScope {
  readonly scope: CitationScope;
  readonly lexicon: Lexicon;
  readonly bodies: NameIndex;
  readonly instruments: NameIndex;
  /** The folded words of the names of the agenda's own organ. */
  readonly ownNames: readonly (readonly string[])[];
}

/** What `resolveCitations` hands to the functions that tell an owner. */
export interface OwnerContext extends PreparedScope {
  readonly text: string;
  /** All names of bodies in the text, in order. */
  readonly mentions: readonly Mention[];
}

export function prepareScope(scope: CitationScope, language: string | CitationPhrases): PreparedScope {
  const lexicon = lexiconOf(phrasesOf(language));
  const principal = scope.agenda?.symbol === undefined ? undefined : principalOrganOf(scope.agenda.symbol, lexicon);
  const ownOrgan = scope.ownOrgan ?? principal;
  const ownNames = [...(lexicon.phrases.organs[ownOrgan ?? '']?.split('|') ?? []), ...scope.bodies.flatMap(({ prefix, names }) => (prefix === ownOrgan ? names : []))];
  return {
    ownNames: ownNames.map((name) => foldText(name).split(' ')),
    scope: { ...scope, ownOrgan, agenda: scope.agenda && { ...scope.agenda, body: scope.agenda.body ?? principal } },
    lexicon,
    bodies: nameIndex([...principalNames(lexicon.phrases), ...scope.bodies.flatMap(({ prefix, names }) => names.map((name) => [prefix, name] as const))], lexicon),
    instruments: nameIndex(scope.instruments.flatMap(({ id, names }) => names.map((name) => [id, name] as const)), lexicon),
  };
}

/** The bodies that words name for resolutions, by number: what other texts of the same document may call by the number alone. */
export function namedResolutions(resolved: readonly ResolvedCitation[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const citation of resolved) {
    if ((citation.kind !== 'resolution' && citation.kind !== 'decision') || !citation.named || citation.body === undefined) continue;
    for (const { number } of citation.targets) if (!named.has(number.text)) named.set(number.text, citation.body);
  }
  return named;
}

/**
 * The citations of a text with their owners, in order; `namedElsewhere` has the bodies that other texts of the document name for numbers
 * (`namedResolutions`). What turns out to be no citation (an article of no declared instrument) is left out.
 */
export function resolveCitations(
  text: string, citations: readonly Citation[], prepared: PreparedScope, namedElsewhere: ReadonlyMap<string, string> = new Map(),
): readonly ResolvedCitation[] {
  if (citations.length === 0) return [];
  const needNames = citations.some((citation) => isResolution(citation) || citation.kind === 'item');
  const mentions = needNames ? findNames(text, { start: 0, end: text.length }, prepared.bodies) : [];
  const context: OwnerContext = { ...prepared, text, mentions };
  const owners = ownersOfResolutions(citations.filter(isResolution), new Map(namedElsewhere), context);
  const instruments = instrumentsOf(citations.filter(isProvision), context);
  return citations.flatMap((citation): readonly ResolvedCitation[] => {
    switch (citation.kind) {
      case 'document':
        return resolveDocument(citation, prepared.scope);
      case 'resolution': case 'decision':
        return resolveResolution(citation, owners.get(citation));
      case 'item':
        return [{ kind: 'item', citation, owner: ownerOfItem(citation, context) }];
      case 'article': case 'chapter':
        return resolveProvision(citation, instruments.get(citation));
      case 'date':
        return [{ kind: 'date', citation }];
      case 'link':
        return [{ kind: 'link', citation }];
    }
  });
}

/** The principal organ whose prefix, the longest that fits, a symbol has: `A/HRC` of `A/HRC/50/1`. */
function principalOrganOf(symbol: string, { phrases }: Lexicon): string | undefined {
  const fitting = Object.keys(phrases.organs).filter((prefix) => prefixFits(prefix, symbol));
  return fitting.toSorted((one, other) => other.length - one.length)[0];
}

function* principalNames(phrases: CitationPhrases): Iterable<readonly [string, string]> {
  for (const [prefix, names] of Object.entries(phrases.organs)) for (const name of names.split('|')) yield [prefix, name];
}

function resolveDocument(citation: DocumentCitation, { bodies }: CitationScope): ResolvedCitation[] {
  const body = claimingBody(citation.symbols[0] ?? '', bodies);
  return citation.onlyIfClaimed && body === undefined ? [] : [{ kind: 'document', citation, body }];
}

function resolveResolution(citation: ResolutionCitation, owner: ResolutionOwner | undefined): ResolvedCitation[] {
  if (!owner) return [];
  const { body, named } = owner;
  const targets = citation.numbers.map((number) => {
    const symbol = body !== undefined && citation.kind === 'resolution' ? resolutionSymbol(body, number) : undefined;
    return { number, target: symbol ?? (body === undefined ? number.text : `${body} ${number.text}`) };
  });
  return [{ kind: citation.kind, citation, body, named, targets }];
}

function resolveProvision(citation: ProvisionCitation, instrument: string | undefined): ResolvedCitation[] {
  return instrument === undefined ? [] : [{ kind: citation.kind, citation, instrument }];
}
