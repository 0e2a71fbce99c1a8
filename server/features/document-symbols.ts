/** The symbols of one file: masthead, groups, items with their sub-items, sections, annexes, documents, timetable days, definitions. */
import { endOf, isToken, spanOf, spanOfToken, type Inlines, type Token } from '../../grammar/index.js';
import { printDayRow } from '../locales/date-forms.js';
import { parseIsoDate } from '../locales/dates.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit, Place } from '../model/document.js';
import { foldedText } from '../model/runs.js';
import type { Point } from './point.js';
import { sectionsOf, type Section } from './sections.js';

export type SymbolKind = 'agenda' | 'item' | 'group' | 'section' | 'annex' | 'heading' | 'documents' | 'schedule' | 'day' | 'body' | 'resolution' | 'decision' | 'document' | 'instrument';

export interface DocumentSymbol {
  readonly kind: SymbolKind;
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly from: Point;
  readonly to: Point;
  /** What is shown when the symbol is gone to: inside the symbol. */
  readonly selection: Place;
  readonly children: readonly DocumentSymbol[];
}

export function documentSymbols(analysis: Analysis): readonly DocumentSymbol[] {
  return sectionsOf(analysis).map((section) => symbolOf(section, analysis));
}

function symbolOf(section: Section, analysis: Analysis): DocumentSymbol {
  const { from, to } = section;
  const label = labelOf(section, analysis);
  return {
    kind: label.kind, name: label.name === '' ? label.fallback : label.name, detail: label.detail ?? '', from, to, selection: label.selection ?? { ...from, start: from.offset, end: from.offset },
    children: section.children.map((child) => symbolOf(child, analysis)),
  };
}

interface Label {
  readonly kind: SymbolKind;
  readonly name: string;
  /** In place of an empty name. */
  readonly fallback: string;
  readonly detail?: string;
  readonly selection: Place | undefined;
}

function labelOf({ unit, head }: Section, analysis: Analysis): Label {
  switch (head.kind) {
    case 'heading': {
      const number = head.number?.image ?? '';
      const name = [number, foldedText(head.title, unit.text)].filter((part) => part !== '').join(' ');
      return { kind: 'item', name, fallback: head.mark.image.trim(), selection: placeOf(unit, head.number ?? head.mark, head.title) };
    }
    case 'day': {
      const date = parseIsoDate(head.date.image);
      return { kind: 'day', name: date === undefined ? head.date.image : printDayRow(analysis.locale, date), fallback: '-', selection: { unit, ...spanOfToken(head.date) } };
    }
    case 'directive': {
      const { argument, keyword } = head;
      const fallback = keyword.image.trim();
      const kind = head.name as SymbolKind;
      if (argument.kind === 'titleArgument') return { kind, name: foldedText(argument.text, unit.text), fallback, selection: placeOf(unit, keyword, argument.text) };
      const name = argument.kind === 'nameArgument' ? [argument.name] : argument.kind === 'numberArgument' ? [argument.body, argument.number] : [];
      const tokens = name.filter((token) => token !== undefined);
      const [first = keyword] = tokens;
      return { kind, name: tokens.map((token) => token.image).join(' '), fallback, detail: head.name, selection: { unit, start: first.startOffset, end: endOf(tokens.at(-1) ?? first) } };
    }
  }
}

function placeOf(unit: DocumentUnit, first: Token, title: Inlines): Place {
  const start = first.startOffset + (isToken(first) ? first.image.length - first.image.trimStart().length : 0);
  return { unit, start, end: Math.max(spanOf(title)?.end ?? 0, endOf(first)) };
}
