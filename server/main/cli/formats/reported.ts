/** A finding as the command line has it, and where things stand in files. */
import { positionOf, type Place, type Position } from '../../../model/document.js';
import type { Analysis } from '../../../model/analysis.js';
import type { Scope } from '../../../model/workspace.js';
import type { Finding } from '../../../rules/rule.js';
import { printable } from './excerpt.js';

export interface Reported {
  /** The file's name as it was reached from the argument. */
  readonly file: string;
  readonly analysis: Analysis;
  readonly finding: Finding;
  readonly scope: Scope;
  /** The names of all files of the scope, by URI. */
  readonly names: ReadonlyMap<string, string>;
}

/** Zero-based, in UTF-16 units, as in the Language Server Protocol. */
export function rangeOf({ document }: Analysis, { unit, start, end }: Place): { readonly start: Position; readonly end: Position } {
  return { start: positionOf(document, unit, start), end: positionOf(document, unit, end) };
}

/** `file:line:column`, counted from one as editors show them. */
export function where(file: string, { document }: Analysis, { unit, start }: Place): string {
  const { line, character } = positionOf(document, unit, start);
  return `${printable(file)}:${String(line + 1)}:${String(character + 1)}`;
}
