/** `title-mismatch`: the same item, or the same document, under different titles (language reference, sections 4 and 8). */
import { isToken, type Heading, type Inlines } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { fieldOf, textField } from '../model/fields.js';
import { named, type EntryTitle, type Names } from '../model/names.js';
import { placeOf, wholeLines } from '../model/places.js';
import { fullSymbols } from '../model/references.js';
import { foldedText } from '../model/runs.js';
import { excerpt, sameTitle } from '../model/titles.js';
import { scopeCheck, unitCheck, type Problem, type ProblemFix, type Rule } from './rule.js';

const messages = {
  item: 'The title in the list differs from the heading: “{heading}”.',
  heading: 'The heading.',
  document: '{symbol} has another title elsewhere: “{title}”.',
  title: 'The other title.',
  use: 'Use “{title}”',
};

export const titleMismatch: Rule = {
  code: 'title-mismatch',
  severity: 'warning',
  messages,
  checks: [
    unitCheck(['heading'], function* (unit) {
      for (const block of unit.tree.blocks) {
        const agendaTitle = block.kind === 'heading' ? textField(block, 'agenda-title') : undefined;
        if (block.kind !== 'heading' || agendaTitle === undefined) continue;
        const heading = foldedText(block.title, unit.text);
        if (block.title.parts.length === 0 || sameTitle(heading, foldedText(agendaTitle, unit.text))) continue;
        yield {
          place: placeOf(unit, agendaTitle), severity: 'information', message: messages.item, values: { heading: excerpt(heading) },
          related: [{ place: placeOf(unit, block.title), message: messages.heading }],
          fixes: () => itemFixes(unit, block, agendaTitle),
        };
      }
    }),
    scopeCheck(['outline', 'language', 'uri'], function* (analysis, { names }) {
      for (const entry of entriesOf(analysis.outline)) {
        const other = otherTitle(entry, analysis, names);
        if (other !== undefined) yield documentProblem(entry, other, analysis.uri);
      }
    }),
  ],
};

/** The heading's title for both, or the list's; not one whose marks or references would be lost. */
function itemFixes(unit: DocumentUnit, heading: Heading, agendaTitle: Inlines): readonly ProblemFix[] {
  const { title } = heading;
  const field = fieldOf(heading, 'agenda-title');
  if (field === undefined) return [];
  const removeField = { place: wholeLines(placeOf(unit, field)), newText: '' };
  const use = (text: string, edits: ProblemFix['edits']) => ({ title: messages.use, values: { title: excerpt(text, 40) }, edits });
  const fixes: ProblemFix[] = [];
  if (!hasReferences(agendaTitle)) fixes.push(use(foldedText(title, unit.text), [removeField]));
  if (!hasReferences(title)) fixes.push(use(foldedText(agendaTitle, unit.text), [{ place: placeOf(unit, title), newText: sourceOf(unit, agendaTitle) }, removeField]));
  return fixes;
}

interface TitledEntry {
  readonly symbol: string;
  readonly unit: DocumentUnit;
  readonly title: Inlines;
  readonly place: Place;
}

/** Entries of one symbol with a title; of several symbols nobody knows which of them the title is of. */
function entriesOf({ documents }: Analysis['outline']): readonly TitledEntry[] {
  return documents.flatMap(({ entries }) =>
    entries.flatMap(({ unit, node }): TitledEntry[] => {
      if (node.kind !== 'documentEntry' || node.title.parts.length === 0 || hasReferences(node.title)) return [];
      const [first, ...others] = fullSymbols(node.symbols).flatMap(({ full }) => full);
      return first === undefined || others.length > 0 ? [] : [{ symbol: first, unit, title: node.title, place: placeOf(unit, node.title) }];
    }),
  );
}

type OtherTitle = Pick<EntryTitle, 'uri' | 'place' | 'text' | 'inlines'>;

/** A title that a definition, an earlier entry of the file, or an entry of another file in the same language gives the document. */
function otherTitle({ symbol, unit, title, place }: TitledEntry, { uri, language }: Pick<Analysis, 'uri' | 'language'>, names: Names): OtherTitle | undefined {
  const own = foldedText(title, unit.text);
  const defined = named(names.documents, symbol).flatMap((definition): OtherTitle[] => {
    const text = definition.titles.get(language) ?? definition.titles.get('all');
    return text === undefined ? [] : [{ uri: definition.uri, place: placeOf(text.unit, text.inlines), text: text.text, inlines: text.inlines }];
  });
  const isEarlier = (other: Place) => other.unit.index < unit.index || (other.unit === unit && other.start < place.start);
  const entries = named(names.entryTitles, symbol).filter((other) => other.language === language && !other.shared && (other.uri !== uri || isEarlier(other.place)));
  return [...defined, ...entries].find((other) => !hasReferences(other.inlines) && !sameTitle(other.text, own));
}

function documentProblem({ symbol, title, unit, place }: TitledEntry, other: OtherTitle, uri: string): Problem {
  const otherPlace = placeOf(other.place.unit, other.inlines);
  const use = (text: string, inFile: string, at: Place, newText: string): ProblemFix => ({ title: messages.use, values: { title: excerpt(text, 40) }, edits: [{ uri: inFile, place: at, newText }] });
  return {
    place, message: messages.document, values: { symbol, title: excerpt(other.text) },
    related: [{ uri: other.uri, place: otherPlace, message: messages.title }],
    fixes: () => [use(other.text, uri, place, sourceOf(other.place.unit, other.inlines)), use(foldedText(title, unit.text), other.uri, otherPlace, sourceOf(unit, title))],
  };
}

const hasReferences = ({ parts }: Inlines) => parts.some((part) => !isToken(part));

/** A title as it is typed, on one line. */
function sourceOf(unit: DocumentUnit, title: Inlines): string {
  const { start, end } = placeOf(unit, title);
  return /[\r\n]/u.test(unit.text.slice(start, end)) ? foldedText(title, unit.text) : unit.text.slice(start, end);
}
