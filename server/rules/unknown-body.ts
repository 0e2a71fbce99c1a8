/** `unknown-body`: no declared body fits the agenda's symbol, or a reference names a prefix that no file declares. */
import type { Analysis } from '../model/analysis.js';
import { nearest } from '../model/near.js';
import { bodyOfSymbol, type Names } from '../model/names.js';
import { symbolPlace } from '../model/places.js';
import { symbolComponents } from '../model/symbols.js';
import type { ExplicitReference } from '../model/references.js';
import type { Scope } from '../model/workspace.js';
import { declare, ownerPlace } from './declare.js';
import { PRINCIPAL_ORGANS } from './known-bodies.js';
import { referenceCheck, scopeCheck, type ProblemFix, type Rule } from './rule.js';

const messages = {
  agenda: 'No file declares the body of {symbol}: neither organ nor body is printed.',
  reference: 'No file declares the body {body}.',
  replace: 'Write {known}',
  declare: 'Declare {body}',
};

export const unknownBody: Rule = {
  code: 'unknown-body',
  severity: 'information',
  messages,
  checks: [
    scopeCheck(['masthead'], function* ({ masthead }, scope) {
      const named = masthead?.texts.organ !== undefined || masthead?.texts.body !== undefined;
      if (masthead?.symbol !== undefined && !named && bodyOfSymbol(scope.names, masthead.name) === undefined) {
        const body = prefixOf(masthead.name);
        yield { place: symbolPlace(masthead), message: messages.agenda, values: { symbol: masthead.symbol, body }, fixes: (analysis) => [declaration(body, analysis, scope)] };
      }
    }),
    referenceCheck(['resolution', 'decision'], function* ({ reference }, _, scope) {
      const body = bodyNamed(reference);
      if (reference.plain || body === undefined || isKnown(body, scope.names)) return;
      yield { place: ownerPlace(reference) ?? reference, message: messages.reference, values: { body }, fixes: (analysis) => fixesFor(reference, body, analysis, scope) };
    }),
  ],
};

function bodyNamed(reference: Analysis['references'][number]): string | undefined {
  if (reference.plain || (reference.request.kind !== 'resolution' && reference.request.kind !== 'decision')) return undefined;
  return reference.request.body;
}

const isKnown = (body: string, { bodies, bodiesWithResolutions }: Names) => bodies.has(body) || bodiesWithResolutions.has(body) || PRINCIPAL_ORGANS.has(body);

/** What comes before the year, session or number in a symbol. */
function prefixOf(symbol: string): string {
  const components = symbolComponents(symbol);
  const end = components.findIndex(({ kind, bracket }, index) => index > 0 && (bracket !== '' || (kind !== 'body' && kind !== 'series')));
  return components.slice(0, end < 0 ? Math.max(components.length - 1, 1) : end).map(({ text }) => text).join('/');
}

function fixesFor(reference: ExplicitReference, body: string, analysis: Analysis, scope: Scope): readonly ProblemFix[] {
  const known = nearest(body, scope.names.bodies.keys());
  const place = ownerPlace(reference);
  const replace = known === undefined || place === undefined ? [] : [{ title: messages.replace, values: { known }, edits: [{ place, newText: known }] }];
  return [...replace, declaration(body, analysis, scope)];
}

const declaration = (body: string, analysis: Analysis, scope: Scope): ProblemFix => ({ title: messages.declare, values: { body }, edits: declare(`@body ${body}`, undefined, analysis, scope) });
