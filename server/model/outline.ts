/**
 * The outline of a document and its parts in order, each with what stands in it. Read off the units in one pass; everything here is a
 * view of them and holds no offsets of its own.
 */
import type { Block, Day, Directive, DocumentEntry, DocumentText, Field, Heading, NoEntry, NoSlot, Note, Slot } from '../../grammar/index.js';
import type { DocumentUnit } from './document.js';
import { lowest } from './search.js';

/** A node and the unit that its offsets count from. */
export interface Located<Node> {
  readonly unit: DocumentUnit;
  readonly node: Node;
}

export type PartKind = 'introduction' | 'item' | 'group' | 'section' | 'annex';
export interface Part {
  readonly kind: PartKind;
  /** Undefined for the introduction. */
  readonly head: Located<Directive | Heading> | undefined;
  readonly content: readonly Content[];
}

/** What stands in a part, in order. */
export type Content = TextContent | Subheading | DocumentsBlock | Schedule;
export interface TextContent {
  readonly kind: 'text';
  readonly unit: DocumentUnit;
  readonly node: TextBlock;
}
export type TextBlock = Extract<Block, { kind: 'paragraph' | 'listEntry' | 'continuation' | 'quotation' | 'quotationEntry' | 'row' }>;
export interface Subheading {
  readonly kind: 'subheading';
  readonly directive: Located<Directive>;
}
export interface DocumentsBlock {
  readonly kind: 'documents';
  readonly directive: Located<Directive>;
  readonly entries: readonly Located<DocumentEntry | DocumentText | NoEntry>[];
}
export interface Schedule {
  readonly kind: 'schedule';
  readonly directive: Located<Directive>;
  readonly rows: readonly Located<Day | Slot | NoSlot>[];
}

/** What stands in a document beside its running text and the headings of its items. */
export interface Outline {
  /** The `@agenda` directive; undefined in a registry. */
  readonly agenda: Located<Directive> | undefined;
  /** Further `@agenda` directives; their fields count for nothing. */
  readonly furtherAgendas: readonly Located<Directive>[];
  /** `@body`, `@resolution`, `@decision`, `@document`, `@instrument`. */
  readonly definitions: readonly Located<Directive>[];
  readonly notes: readonly Located<Note>[];
  /** `@documents` and `@schedule` with what stands under them, in order. */
  readonly documents: readonly DocumentsBlock[];
  readonly schedules: readonly Schedule[];
  /** Blocks where none may stand: text, headings and parts before `@agenda` or in a registry. */
  readonly misplaced: readonly Located<Block>[];
  /** Fields that stand under no directive or heading. */
  readonly strayFields: readonly Located<Field>[];
}

export interface PartHead extends Located<Directive | Heading> {
  readonly kind: PartKind;
}

export interface ReadOutline {
  readonly outline: Outline;
  /** What opens the parts behind the introduction, in order. */
  readonly heads: readonly PartHead[];
  /** In order; the first is the introduction. */
  readonly parts: readonly Part[];
}

interface OpenPart {
  readonly kind: PartKind;
  readonly head: Located<Directive | Heading> | undefined;
  readonly content: Content[];
}

const PARTS: ReadonlySet<string> = new Set(['group', 'section', 'annex']);
const DEFINITIONS: ReadonlySet<string> = new Set(['body', 'resolution', 'decision', 'document', 'instrument']);

export function readOutline(units: readonly DocumentUnit[]): ReadOutline {
  const introduction: OpenPart = { kind: 'introduction', head: undefined, content: [] };
  const parts: OpenPart[] = [introduction];
  const heads: PartHead[] = [];
  const definitions: Located<Directive>[] = [];
  const notes: Located<Note>[] = [];
  const documents: DocumentsBlock[] = [];
  const schedules: Schedule[] = [];
  const misplaced: Located<Block>[] = [];
  const strayFields: Located<Field>[] = [];
  const agendas: Located<Directive>[] = [];
  let part = introduction;
  let entries: Located<DocumentEntry | DocumentText | NoEntry>[] = [];
  let rows: Located<Day | Slot | NoSlot>[] = [];

  const openPart = (kind: PartKind, head: Located<Directive | Heading>) => {
    part = { kind, head, content: [] };
    parts.push(part);
    heads.push({ kind, ...head });
  };
  const openBlock = <Opened extends DocumentsBlock | Schedule>(all: Opened[], block: Opened) => {
    all.push(block);
    part.content.push(block);
  };
  const readDirective = (unit: DocumentUnit, node: Directive) => {
    const directive = { unit, node };
    if (node.name === 'agenda') agendas.push(directive);
    else if (DEFINITIONS.has(node.name)) definitions.push(directive);
    else if (agendas.length === 0) misplaced.push(directive);
    if (PARTS.has(node.name)) openPart(node.name as PartKind, directive);
    else if (node.name === 'heading') part.content.push({ kind: 'subheading', directive });
    else if (node.name === 'documents') openBlock(documents, { kind: 'documents', directive, entries: (entries = []) });
    else if (node.name === 'schedule') openBlock(schedules, { kind: 'schedule', directive, rows: (rows = []) });
  };

  for (const unit of units) {
    for (const node of unit.tree.blocks) {
      switch (node.kind) {
        case 'directive':
          readDirective(unit, node);
          break;
        case 'heading':
          openPart('item', { unit, node });
          if (agendas.length === 0) misplaced.push({ unit, node });
          break;
        case 'paragraph': case 'listEntry': case 'continuation': case 'quotation': case 'quotationEntry': case 'row':
          part.content.push({ kind: 'text', unit, node });
          if (agendas.length === 0) misplaced.push({ unit, node });
          break;
        case 'documentEntry': case 'documentText': case 'noEntry':
          entries.push({ unit, node });
          break;
        case 'day': case 'slot': case 'noSlot':
          rows.push({ unit, node });
          break;
        case 'note':
          notes.push({ unit, node });
          break;
        case 'field':
          strayFields.push({ unit, node });
          break;
        case 'unknownDirective':
          break;
      }
    }
  }
  return { heads, parts, outline: { agenda: agendas[0], furtherAgendas: agendas.slice(1), definitions, notes, documents, schedules, misplaced, strayFields } };
}

/** What opens the part that a unit stands in, or opens itself; undefined for the introduction. */
export function headOver({ index }: DocumentUnit, heads: readonly PartHead[]): PartHead | undefined {
  return heads[lowest(heads.length, (at) => (heads[at]?.unit.index ?? 0) > index) - 1];
}
