/**
 * `unknown-document`: a document that no file defines, of a body of which others define documents; and an entry of a list of
 * documents that is a symbol alone whose title is known nowhere (language reference, sections 5 and 9).
 */
import type { Analysis } from '../model/analysis.js';
import { nearest } from '../model/near.js';
import { named } from '../model/names.js';
import type { ReferenceFact } from '../model/references.js';
import type { Scope } from '../model/workspace.js';
import { declare, namePlace } from './declare.js';
import { bodyOfDocument, definesOtherDocuments, isDefinedInSomeForm, isReported } from './known-bodies.js';
import { nearestSymbol } from './nearest-symbol.js';
import { referenceCheck, type ProblemFix, type Rule } from './rule.js';

const messages = {
  unknown: 'No file defines the document {symbol}.',
  noTitle: 'No title is known for {symbol}: the symbol is printed alone.',
  replace: 'Write {known}',
  declare: 'Define {symbol}',
};

export const unknownDocument: Rule = {
  code: 'unknown-document',
  severity: 'warning',
  messages,
  checks: [
    referenceCheck(['document'], function* ({ reference, targets }, analysis, scope) {
      // A list of documents in a registry is `syntax` as a whole, and is not printed.
      if (reference.role === 'field' || (reference.role === 'entry' && analysis.masthead === undefined)) return;
      for (const { kind, target, resolved, uncertain } of targets) {
        if (kind !== 'document' || resolved || uncertain || nearestSymbol(target, scope) !== undefined) continue;
        const body = bodyOfDocument(target, scope);
        const alone = reference.role === 'entry';
        if (!alone && (body === undefined || !isReported(body, scope) || !definesOtherDocuments(body, analysis, scope) || isDefinedInSomeForm(target, scope))) continue;
        yield {
          place: reference, message: alone ? messages.noTitle : messages.unknown, values: { symbol: target },
          fixes: (now) => fixesFor(target, body, reference, now, scope),
        };
      }
    }),
  ],
};

function fixesFor(symbol: string, body: string | undefined, reference: ReferenceFact, analysis: Analysis, scope: Scope): readonly ProblemFix[] {
  const { documents, agendas, entryTitles } = scope.names;
  const known = nearest(symbol, new Set([...documents.keys(), ...agendas.keys(), ...entryTitles.keys()]));
  const place = namePlace(reference);
  const replace = known === undefined || place === undefined ? [] : [{ title: messages.replace, values: { known }, edits: [{ place, newText: known }] }];
  const exists = named(documents, symbol).length > 0;
  return exists ? replace : [...replace, { title: messages.declare, edits: declare(`@document ${symbol}`, body, analysis, scope) }];
}
