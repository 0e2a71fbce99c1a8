/** `agenda render`: prints a document. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeHtml } from '../../../print/writers/html.js';
import { writeText } from '../../../print/writers/text.js';
import { printedBlocks } from '../../printing/index.js';
import { CannotRun, reason, type OpenedScope } from './files.js';
import type { Output } from './options.js';

export function render({ workspace, files }: OpenedScope, to: Output): string {
  const analysis = files[0] === undefined ? undefined : workspace.get(files[0].uri);
  if (analysis === undefined) throw new CannotRun('there is no file to print');
  const blocks = printedBlocks(analysis, workspace);
  return to === 'html' ? writeHtml(blocks) : writeText(blocks);
}

/** Writes beside the file and then takes its place, so that no half of a document is ever there. */
export function writeFile(file: string, content: string): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CannotRun(`${file}: the file cannot be written (${reason(error)})`);
  }
}
