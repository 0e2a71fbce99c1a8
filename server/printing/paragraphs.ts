/** The text of a part: paragraphs, lists, quotations and tables, in the order in which they stand (language reference, section 2). */
import type { Inlines, Row } from '../../grammar/index.js';
import type { PrintedBlock, PrintedText, TableRow } from '../../print/blocks.js';
import type { DocumentUnit } from '../model/document.js';
import type { TextContent } from '../model/outline.js';
import { printInlines } from './inline.js';
import { keptBlocks } from './kept.js';
import { keyOf, printedBlock, sourceOfNode, type Printing } from './printing.js';

/** The numbers of paragraphs, where they have any, as far as they are given out. */
export interface ParagraphNumbers {
  readonly areWanted: boolean;
  /** 0: none yet. */
  last: number;
}

const keptText = keptBlocks();

/** `content`: texts that follow one another without anything else between. */
export function printTexts(content: readonly TextContent[], numbers: ParagraphNumbers, printing: Printing): readonly PrintedBlock[] {
  const levels = new Levels();
  const blocks: PrintedBlock[] = [];
  let rows: Row[] = [];
  content.forEach(({ unit, node }, index) => {
    const key = () => keyOf(unit, node);
    const source = () => sourceOfNode(unit, node);
    const print = (text: Inlines): PrintedText => printInlines(text, unit, printing);
    switch (node.kind) {
      case 'paragraph': {
        const number = numbers.areWanted ? `${String(++numbers.last)}.` : undefined;
        levels.leave();
        blocks.push(keptText(node, [number], printing, () => printedBlock(printing, 'paragraph', key(), source(), { ...(number === undefined ? {} : { number }), text: print(node.text) })));
        break;
      }
      case 'listEntry': case 'quotationEntry': {
        const level = levels.enter(node.kind, node.indent);
        blocks.push(keptText(node, [level], printing, () => printedBlock(printing, node.kind === 'listEntry' ? 'entry' : 'quotationEntry', key(), source(), { level, text: print(node.text) })));
        break;
      }
      case 'continuation':
        blocks.push(keptText(node, [levels.current], printing, () => printedBlock(printing, 'continuation', key(), source(), { level: levels.current, text: print(node.text) })));
        break;
      case 'quotation':
        if (levels.kind !== 'quotationEntry') levels.leave();
        blocks.push(keptText(node, [], printing, () => printedBlock(printing, 'quotation', key(), source(), { text: print(node.text) })));
        break;
      case 'row': {
        levels.leave();
        rows.push(node);
        const next = content[index + 1];
        if (next?.node.kind === 'row' && next.unit === unit) break;
        const table = rows;
        blocks.push(keptText(table[0] ?? node, [table.length], printing, () => printTable(node, table, unit, printing)));
        rows = [];
        break;
      }
    }
  });
  return blocks;
}

/** How deep the entries of a list are nested: each that is indented by two columns more than the one it stands under is one deeper. */
class Levels {
  kind: 'listEntry' | 'quotationEntry' | undefined;
  #indents: number[] = [];

  get current(): number {
    return Math.max(this.#indents.length, 1);
  }

  enter(kind: 'listEntry' | 'quotationEntry', indent: number): number {
    if (this.kind !== kind) this.#indents = [];
    this.kind = kind;
    while ((this.#indents.at(-1) ?? -1) > indent) this.#indents.pop();
    const top = this.#indents.at(-1);
    if (top === undefined || indent >= top + 2) this.#indents.push(indent);
    return this.current;
  }

  leave(): void {
    this.kind = undefined;
    this.#indents = [];
  }
}

/** The first row is the head, unless its cells are empty. */
function printTable(last: Row, rows: readonly Row[], unit: DocumentUnit, printing: Printing): PrintedBlock {
  const [head = last, ...others] = rows;
  const source = { ...sourceOfNode(unit, head), end: sourceOfNode(unit, last).end };
  const first = printRow(head, unit, printing);
  const body = others.map((row) => printRow(row, unit, printing));
  const isEmpty = first.cells.every(({ runs }) => runs.length === 0);
  return printedBlock(printing, 'table', keyOf(unit, head), source, isEmpty ? { rows: body } : { head: first, rows: body });
}

/** A bar may close the row. */
function printRow(row: Row, unit: DocumentUnit, printing: Printing): TableRow {
  const cells = row.cells.map(({ text }) => printInlines(text, unit, printing));
  const closed = cells.length > 1 && row.cells.at(-1)?.text.parts.length === 0;
  return { source: sourceOfNode(unit, row), cells: closed ? cells.slice(0, -1) : cells };
}
