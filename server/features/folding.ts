/** Folding: sections with what stands in them, lists, quotations and tables, and runs of comments. */
import type { BlockKind, Token } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import { positionOf, type AgendaDocument, type DocumentUnit } from '../model/document.js';
import { blocksOf, sectionsOf, type Section } from './sections.js';

/** Zero-based lines, both of them shown when the range is folded out; the first one stays when it is folded. */
export interface FoldingRange {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly kind: 'section' | 'comment';
}

export function folding(analysis: Analysis): readonly FoldingRange[] {
  const ranges = [...sectionRanges(sectionsOf(analysis), analysis.document), ...analysis.document.units.flatMap((unit) => rangesIn(unit, analysis.document))];
  return ranges.filter(({ firstLine, lastLine }) => lastLine > firstLine);
}

function sectionRanges(sections: readonly Section[], document: AgendaDocument): FoldingRange[] {
  return sections.flatMap(({ from, to, children }) => [
    { firstLine: positionOf(document, from.unit, from.offset).line, lastLine: positionOf(document, to.unit, to.offset).line, kind: 'section' },
    ...sectionRanges(children, document),
  ]);
}

/** Blocks that fold as one where they follow each other. */
const RUNS: readonly ReadonlySet<BlockKind>[] = [new Set(['listEntry', 'continuation']), new Set(['quotation', 'quotationEntry']), new Set(['row'])];

function rangesIn(unit: DocumentUnit, document: AgendaDocument): FoldingRange[] {
  const lineOf = (offset: number) => positionOf(document, unit, offset).line;
  const ranges: FoldingRange[] = [];
  let run: ReadonlySet<BlockKind> | undefined;
  for (const { node, start, end } of blocksOf(unit)) {
    const own = RUNS.find((kinds) => kinds.has(node.kind));
    const last = ranges.at(-1);
    if (own !== undefined && own === run && last !== undefined) ranges[ranges.length - 1] = { ...last, lastLine: lineOf(end) };
    else if (own !== undefined) ranges.push({ firstLine: lineOf(start), lastLine: lineOf(end), kind: 'section' });
    run = own;
  }
  return [...ranges, ...commentRanges(unit.tree.comments, lineOf)];
}

function commentRanges(comments: readonly Token[], lineOf: (offset: number) => number): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const { startOffset } of comments) {
    const line = lineOf(startOffset);
    const last = ranges.at(-1);
    if (last?.lastLine === line - 1) ranges[ranges.length - 1] = { ...last, lastLine: line };
    else ranges.push({ firstLine: line, lastLine: line, kind: 'comment' });
  }
  return ranges;
}
