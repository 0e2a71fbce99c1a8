/** What files print, for comparison with what is expected. */
import assert from 'node:assert/strict';
import type { PrintedBlock } from '../../print/blocks.js';
import { writeText } from '../../print/writers/text.js';
import { printedBlocks } from '../../server/printing/index.js';
import type { Settings } from '../../server/model/settings.js';
import { workspaceOf } from './workspace.js';

/** The blocks of a file of a fixture: of the one named, else of the first. */
export function blocksOf(fixture: string | ReadonlyMap<string, string>, name?: string, settings: Partial<Settings> = {}): readonly PrintedBlock[] {
  const workspace = workspaceOf(fixture, settings);
  const analysis = name === undefined ? [...workspace.analyses.values()][0] : workspace.get(name);
  assert.ok(analysis, name);
  return printedBlocks(analysis, workspace);
}

/** The lines of the text form without dashes of lists and empty lines, white space as one space. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim().replace(/^- /u, ''));
  return lines.filter((line) => line !== '');
}

export function textLinesOf(blocks: readonly PrintedBlock[]): readonly string[] {
  return linesOf(writeText(blocks));
}
