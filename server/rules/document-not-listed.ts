/**
 * `document-not-listed`: a document of this meeting (its own symbol up to the last slash) that an annotation cites and no list of
 * documents has, in an agenda that has such lists.
 */
import type { Analysis } from '../model/analysis.js';
import type { DocumentsBlock, Part } from '../model/outline.js';
import { lineEndOf, newlineOf, placeOf } from '../model/places.js';
import type { ReferenceFact } from '../model/references.js';
import { withoutModifiers } from '../model/symbols.js';
import { scopeCheck, type ProblemFix, type Rule } from './rule.js';
import { resolvedReferences } from './scope-state.js';

const messages = {
  notListed: '{symbol} is cited and stands in no list of documents.',
  add: 'Add it to the documents of the item',
};

export const documentNotListed: Rule = {
  code: 'document-not-listed',
  severity: 'warning',
  messages,
  checks: [
    scopeCheck(function* (analysis, scope) {
      const { masthead, outline } = analysis;
      if (masthead?.symbol === undefined || !outline.parts.some(({ content }) => content.some(({ kind }) => kind === 'documents'))) return;
      const meeting = masthead.name.slice(0, masthead.name.lastIndexOf('/') + 1);
      const all = resolvedReferences(analysis, scope).flatMap(({ reference, targets }) => targets.filter(({ kind }) => kind === 'document').map(({ target }) => ({ reference, symbol: target })));
      const listed = new Set(all.filter(({ reference }) => isListed(reference)).map(({ symbol }) => withoutModifiers(symbol)));
      for (const { reference, symbol } of all) {
        const part = partOf(reference, outline.parts);
        const ofThisMeeting = meeting !== '' && symbol.startsWith(meeting) && withoutModifiers(symbol) !== withoutModifiers(masthead.name);
        if (!ofThisMeeting || listed.has(withoutModifiers(symbol)) || part?.kind !== 'item' || isNote(reference)) continue;
        yield { place: reference, message: messages.notListed, values: { symbol }, fixes: () => addTo(part, symbol, analysis) };
      }
    }),
  ],
};

const blockOf = ({ unit, start }: ReferenceFact) => unit.tree.blocks.find((block) => {
  const place = placeOf(unit, block);
  return place.start <= start && start < place.end;
});

/** An entry's symbol, or one that an entry's text cites. */
function isListed(reference: ReferenceFact): boolean {
  const kind = blockOf(reference)?.kind;
  return kind === 'documentEntry' || kind === 'documentText';
}

const isNote = (reference: ReferenceFact) => blockOf(reference)?.kind === 'note' || blockOf(reference)?.kind === 'directive';

function partOf({ unit }: ReferenceFact, parts: readonly Part[]): Part | undefined {
  return parts.findLast(({ head }) => head === undefined || head.unit.index <= unit.index);
}

/** Behind the last entry of the item's documents, or as a list of its own at the end of the item. */
function addTo(part: Part, symbol: string, { document: { units }, outline: { parts } }: Analysis): readonly ProblemFix[] {
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
