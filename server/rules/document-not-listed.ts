/**
 * `document-not-listed`: a document of this meeting (its own symbol up to the last slash) that an annotation cites and no list of
 * documents has, in an agenda that has such lists.
 */
import type { Analysis } from '../model/analysis.js';
import { keptByUnit } from '../model/kept-by-unit.js';
import { headOver, type DocumentsBlock } from '../model/outline.js';
import { blockAtOffset, lineEndOf, newlineOf, placeOf } from '../model/places.js';
import type { ReferenceFact } from '../model/references.js';
import { resolve } from '../model/resolve.js';
import { withoutModifiers } from '../model/symbols.js';
import type { Scope } from '../model/workspace.js';
import { gatheredCheck, type ProblemFix, type Rule } from './rule.js';
import { stateOfMeaning, type MeaningState } from '../model/states.js';

const messages = {
  notListed: '{symbol} is cited and stands in no list of documents.',
  add: 'Add it to the documents of the item',
};

const citedByUnit = keptByUnit<MeaningState, CitedDocument>((_, index, analysis, { scope }) => {
  const name = analysis.masthead?.name ?? '';
  const meeting = name.slice(0, name.lastIndexOf('/') + 1);
  if (meeting === '') return [];
  return (analysis.referencesByUnit[index] ?? []).flatMap((reference) =>
    resolve(reference, analysis, scope).flatMap(({ kind, target }) => (kind === 'document' && target.startsWith(meeting) ? [{ reference, symbol: target }] : [])),
  );
});

export const documentNotListed: Rule = {
  code: 'document-not-listed',
  severity: 'warning',
  messages,
  checks: [
    gatheredCheck(citedDocuments, ['masthead', 'outline', 'heads'], function* (cited, { masthead, outline, heads }) {
      if (masthead?.symbol === undefined || outline.documents.length === 0) return;
      const listed = new Set(cited.filter(({ reference }) => isListed(reference)).map(({ symbol }) => withoutModifiers(symbol)));
      for (const { reference, symbol } of cited) {
        const isOther = withoutModifiers(symbol) !== withoutModifiers(masthead.name) && !listed.has(withoutModifiers(symbol));
        if (!isOther || headOver(reference.unit, heads)?.kind !== 'item' || isNote(reference)) continue;
        yield { place: reference, message: messages.notListed, values: { symbol }, fixes: (analysis) => addTo(reference, symbol, analysis) };
      }
    }),
  ],
};

interface CitedDocument {
  readonly reference: ReferenceFact;
  readonly symbol: string;
}

/** The documents of this meeting that are cited anywhere, lists included. */
function citedDocuments(analysis: Analysis, scope: Scope): readonly CitedDocument[] {
  return citedByUnit(analysis, stateOfMeaning(analysis, scope));
}

/** An entry's symbol, or one that an entry's text cites. */
function isListed({ unit, start }: ReferenceFact): boolean {
  const kind = blockAtOffset(unit, start)?.kind;
  return kind === 'documentEntry' || kind === 'documentText';
}

function isNote({ unit, start }: ReferenceFact): boolean {
  const kind = blockAtOffset(unit, start)?.kind;
  return kind === 'note' || kind === 'directive';
}

/** Behind the last entry of the item's documents, or as a list of its own at the end of the item. */
function addTo(reference: ReferenceFact, symbol: string, { document: { units }, heads, parts }: Analysis): readonly ProblemFix[] {
  const head = headOver(reference.unit, heads);
  const part = parts.find((one) => one.head?.node === head?.node);
  if (part === undefined) return [];
  const blocks = part.content.filter((content): content is DocumentsBlock => content.kind === 'documents');
  const block = blocks.at(-1);
  const last = block?.entries.at(-1) ?? block?.directive;
  if (last !== undefined) {
    const end = lineEndOf(last.unit, placeOf(last.unit, last.node).end);
    return [{ title: messages.add, edits: [{ place: { unit: last.unit, start: end, end }, newText: newlineOf(last.unit) + symbol }] }];
  }
  const next = parts[parts.indexOf(part) + 1]?.head?.unit.index ?? units.length;
  const unit = units[next - 1];
  if (unit === undefined) return [];
  const end = unit.text.trimEnd().length;
  const newline = newlineOf(unit);
  return [{ title: messages.add, edits: [{ place: { unit, start: end, end }, newText: `${newline}${newline}@documents${newline}${symbol}` }] }];
}
