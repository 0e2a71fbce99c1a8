/**
 * Text to tree. One lexer, one parser, one function: a unit is lexed in the mode that its first line and its context
 * ask for, and parsed by itself. Any text yields a tree.
 */
import { createTokenInstance, Lexer, type TokenType } from 'chevrotain';
import type { EditedText } from './edited-text.js';
import { MODES, type EntryMode } from './modes.js';
import { inlines, paragraph, unit, type Block, type Context, type Unit } from './nodes.js';
import { AgendaParser } from './parser.js';
import { DIRECTIVE, ParagraphStart, Text } from './tokens.js';
import { beginsBlock, unitCutter } from './units.js';

export const lexer = createLexer(true);
export const parser = new AgendaParser(true);

/** A lexer over the modes of the language; with validations it throws what Chevrotain finds wrong in them. */
export function createLexer(skipValidations: boolean): Lexer {
  return new Lexer({ modes: MODES, defaultMode: 'text' }, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations });
}

export interface ParsedUnit {
  readonly tree: Unit;
  /** What the lines behind the unit find open. */
  readonly exit: Context;
}

/**
 * Parses one unit (see `unitCutter`), `entry` being what the lines before it leave open.
 * Offsets in the tree are zero-based UTF-16 units from the beginning of `text`. Never fails.
 */
export function parseUnit(text: string, entry: Context): ParsedUnit {
  const { tokens, groups, errors } = lexer.tokenize(text, modeOf(text, entry));
  parser.input = tokens;
  const blocks = parser.blocks();
  if (errors.length > 0 || parser.errors.length > 0) return { tree: asTyped(text), exit: 'text' };
  return { tree: unit(blocks, groups['layout'] ?? [], groups['comments'] ?? []), exit: exitOf(blocks, entry) };
}

/** `text`: its part of the source; put together the units are the whole. */
export interface TextUnit extends ParsedUnit, EditedText {
  readonly entry: Context;
}

/**
 * Cuts a text into units and parses each; none for the empty text. `entry` is what the lines before it leave open; `known` has what
 * is known of a unit of that text and entry already.
 */
export function parseText(source: string, entry: Context = 'text', known?: (text: string, entry: Context) => ParsedUnit | undefined): readonly TextUnit[] {
  const units: TextUnit[] = [];
  const unitEnd = unitCutter(source);
  for (let start = 0, open = entry; start < source.length;) {
    const end = unitEnd(start, open);
    const text = source.slice(start, end);
    const { tree, exit } = known?.(text, open) ?? parseUnit(text, open);
    units.push({ text, entry: open, tree, exit });
    start = end;
    open = exit;
  }
  return units;
}

/** The mode that a unit is lexed in from its beginning. */
export function modeOf(text: string, entry: Context): EntryMode {
  if (beginsBlock(text)) return 'block';
  if (entry === 'documents') return 'documentsFirst';
  if (entry === 'schedule') return 'scheduleFirst';
  return entry === 'list' ? 'textList' : 'text';
}

/** The modes and productions take every text; this is the promise of "never fails" kept even if they did not. */
function asTyped(text: string): Unit {
  const leaf = (type: TokenType, image: string) => createTokenInstance(type, image, 0, text.length, NaN, NaN, NaN, NaN);
  return unit([paragraph(leaf(ParagraphStart, ''), inlines([leaf(Text, text)]))], [], []);
}

const DOCUMENT_BLOCKS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['documentEntry', 'documentText', 'noEntry']);
const SCHEDULE_BLOCKS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['day', 'slot', 'noSlot']);

function exitOf(blocks: readonly Block[], entry: Context): Context {
  let context = entry;
  for (const block of blocks) {
    if (block.kind === 'directive') context = block.name === 'documents' ? 'documents' : block.name === 'schedule' ? 'schedule' : 'text';
    else if (DOCUMENT_BLOCKS.has(block.kind)) context = 'documents';
    else if (SCHEDULE_BLOCKS.has(block.kind)) context = 'schedule';
    else if (block.kind === 'listEntry' || block.kind === 'continuation') context = 'list';
    else if (block.kind === 'field' || (block.kind === 'note' && block.mark.tokenType !== DIRECTIVE['note']))
      context = context === 'list' ? 'text' : context;
    else context = 'text';
  }
  return context;
}
