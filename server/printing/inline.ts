/** Inline text as printed runs: lines joined, white space folded, emphasis, escapes, references in the words of the language, links. */
import { spanOf, type Inlines, type Span, type Token } from '../../grammar/index.js';
import type { PrintedRun, PrintedText, TextRun } from '../../print/blocks.js';
import type { DocumentUnit } from '../model/document.js';
import type { PlainReference } from '../model/references.js';
import { plainTextOf, runsOf, type Run, type TextRun as SourceRun } from '../model/runs.js';
import { findCitationEscapes } from './escapes.js';
import { linkCitation } from './links.js';
import { placeMarks, type MarkPlacing } from './marks.js';
import { isOwn, sourceOf, type Printing } from './printing.js';
import { printReference } from './references.js';
import { foldRuns, withoutPlaces } from './runs.js';

/** `unit` is the one that the text stands in, of this document or another. */
export function printInlines(inlines: Inlines, unit: DocumentUnit, printing: Printing, marks: MarkPlacing = 'as typed'): PrintedText {
  const span = spanOf(inlines);
  if (span === undefined) return { runs: [] };
  const escapes = findCitationEscapes(plainTextOf(inlines, unit.text), unit.text, printing.analysis.language);
  const printed = linkRuns(runsOf(inlines, unit.text).filter(({ start }) => !escapes.has(start)), span, unit, printing);
  return placed(foldRuns(placeMarks(printed, marks, printing)), span, unit, printing);
}

/** Words in quotation marks, without them; after a backslash a quotation mark is text. */
export function printQuoted({ image, startOffset }: Token, unit: DocumentUnit, printing: Printing): PrintedText {
  const span = { start: startOffset + 1, end: startOffset + image.length - 1 };
  const pieces = [...image.slice(1, -1).matchAll(/\\[^\p{L}\p{N}]|[^\\]+|\\/gu)].map((match): SourceRun => {
    const start = span.start + match.index;
    const text = match[0].length > 1 && match[0].startsWith('\\') ? match[0].slice(1) : match[0];
    return { kind: 'text', text, start, end: start + match[0].length, bold: false, italic: false };
  });
  return placed(foldRuns(linkRuns(pieces, span, unit, printing)), span, unit, printing);
}

function placed(runs: readonly PrintedRun[], span: Span, unit: DocumentUnit, printing: Printing): PrintedText {
  return isOwn(printing, unit) ? { source: sourceOf({ unit, ...span }), runs } : { runs: withoutPlaces(runs) };
}

/** The runs with the words of each citation as one link, and what the explicit references print. */
function linkRuns(runs: readonly Run[], span: Span, unit: DocumentUnit, printing: Printing): readonly PrintedRun[] {
  const { plain } = printing.referencesIn(unit);
  let next = indexFrom(span.start, plain);
  const printed: PrintedRun[] = [];
  let cited: CitedText | undefined;
  const closeCited = () => {
    if (cited !== undefined) printed.push(...linkCitation(cited.citation, cited.runs, printing));
    cited = undefined;
  };
  for (const run of runs) {
    if (run.kind === 'reference') {
      closeCited();
      printed.push(...printReference(run, unit, printing));
      continue;
    }
    while ((plain[next]?.end ?? Infinity) <= run.start) next++;
    for (const { citation, text } of cutAtCitations(run, plain, next)) {
      if (citation !== cited?.citation) closeCited();
      if (citation === undefined) printed.push(text);
      else (cited ??= { citation, runs: [] }).runs.push(text);
    }
  }
  closeCited();
  return printed;
}

/** The index of the first citation that begins at an offset or behind it. */
function indexFrom(offset: number, citations: readonly PlainReference[]): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface CitedText {
  readonly citation: PlainReference;
  readonly runs: TextRun[];
}

interface Piece {
  /** The plain citation that the text belongs to. */
  readonly citation: PlainReference | undefined;
  readonly text: TextRun;
}

/**
 * The pieces of a run in and between the citations, which are in order; those before `first` are over.
 * A run that prints other than it is typed (an escape, a line end) stays whole.
 */
function cutAtCitations(run: SourceRun, citations: readonly PlainReference[], first: number): readonly Piece[] {
  const asTyped = run.text.length === run.end - run.start;
  const pieces: Piece[] = [];
  let at = run.start;
  for (let index = first; ; index++) {
    const citation = citations[index];
    if (citation === undefined || citation.start >= run.end) break;
    if (!asTyped) return [{ citation, text: styled(run, run.text, run.start) }];
    if (citation.start > at) pieces.push({ citation: undefined, text: styled(run, run.text.slice(at - run.start, citation.start - run.start), at) });
    const start = Math.max(at, citation.start);
    at = Math.min(citation.end, run.end);
    pieces.push({ citation, text: styled(run, run.text.slice(start - run.start, at - run.start), start) });
  }
  if (at < run.end) pieces.push({ citation: undefined, text: styled(run, run.text.slice(asTyped ? at - run.start : 0), at) });
  return pieces;
}

function styled({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }, text: string, at: number): TextRun {
  return { kind: 'text', text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), at };
}
