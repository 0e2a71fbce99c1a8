/** The sections of a document as they stand in its text, nested: what symbols show and folding folds. Any text has them, well formed or not. */
import { spanOf, type Block, type Directive, type Heading } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { DocumentUnit } from '../model/document.js';
import type { Point } from './point.js';

export interface Section {
  readonly unit: DocumentUnit;
  readonly head: Directive | Heading | Extract<Block, { kind: 'day' }>;
  /** From the head's first character to behind the last of what stands in the section. */
  readonly from: Point;
  readonly to: Point;
  readonly children: readonly Section[];
}

/** The sections of the highest level, in the order of the text. */
export function sectionsOf({ document }: Analysis): readonly Section[] {
  const top: OpenSection[] = [];
  const open: OpenSection[] = [];
  for (const unit of document.units) {
    for (const { node, start, end } of blocksOf(unit)) {
      const rank = rankOf(node);
      while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank.closes) open.pop();
      if (isHead(node)) {
        const section: OpenSection = { unit, head: node, from: { unit, offset: start }, to: { unit, offset: end }, children: [], rank: rank.opens };
        (open.at(-1)?.children ?? top).push(section);
        open.push(section);
      }
      for (const section of open) section.to = { unit, offset: end };
    }
  }
  return top;
}

interface OpenSection extends Section {
  to: Point;
  readonly children: OpenSection[];
  readonly rank: number;
}

/** A block closes the open sections of at least `closes` before it opens one of `opens`; nothing stands in a section of the last rank. */
interface Rank {
  readonly opens: number;
  readonly closes: number;
}
const rank = (opens: number, closes = opens): Rank => ({ opens, closes });
const PART = rank(0);
const MASTHEAD = rank(9, 0);
const SUBHEADING = rank(4);
const BLOCK = rank(5);
const DAY = rank(6);
const INSIDE = rank(10);

function rankOf(block: Block): Rank {
  switch (block.kind) {
    case 'heading':
      return rank(Math.min(block.level, 3));
    case 'day':
      return DAY;
    case 'documentEntry': case 'documentText': case 'noEntry': case 'slot': case 'noSlot': case 'note': case 'field':
      return INSIDE;
    case 'directive':
      switch (block.name) {
        case 'agenda': return MASTHEAD;
        case 'group': case 'section': case 'annex': return PART;
        case 'heading': return SUBHEADING;
        default: return BLOCK;
      }
    case 'paragraph': case 'listEntry': case 'continuation': case 'quotation': case 'quotationEntry': case 'row': case 'unknownDirective':
      return rank(5);
  }
}

function isHead(block: Block): block is Section['head'] {
  return block.kind === 'directive' || block.kind === 'heading' || block.kind === 'day';
}

export interface BlockSpan {
  readonly node: Block;
  /** Half-open offsets in the unit, white space around it left out. */
  readonly start: number;
  readonly end: number;
}

const spans = new WeakMap<DocumentUnit, readonly BlockSpan[]>();

/** The blocks of a unit with their spans, kept as long as the unit is. */
export function blocksOf(unit: DocumentUnit): readonly BlockSpan[] {
  const known = spans.get(unit);
  if (known !== undefined) return known;
  const blocks = unit.tree.blocks.flatMap((node) => {
    const span = spanOf(node);
    return span === undefined ? [] : [{ node, ...trimmedSpan(unit.text, span.start, span.end) }];
  });
  spans.set(unit, blocks);
  return blocks;
}

/** A mark's leaf may hold the white space before it. */
function trimmedSpan(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const inside = text.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
}
