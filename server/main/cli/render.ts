/** `agenda render`: prints a document. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PrintedBlock } from '../../../print/blocks.js';
import { imageAddress, LARGEST_IMAGE } from '../../../print/image.js';
import { writeHtml } from '../../../print/writers/html.js';
import { writeRedlineHtml } from '../../../print/writers/redline.js';
import { writeText } from '../../../print/writers/text.js';
import type { Settings } from '../../model/settings.js';
import { printedBlocks } from '../../printing/index.js';
import { CannotRun, reason, type OpenedScope } from './files.js';
import type { Options, Output } from './options.js';

/** `against`: the scope of an earlier state, from which the changes are shown. */
export function render(opened: OpenedScope, to: Output, { paper, image }: Pick<Options, 'paper' | 'image'>, against?: OpenedScope): string {
  const { blocks, settings } = printed(opened);
  if (to === 'text') return writeText(blocks);
  const setup = { paper: paper ?? settings.paper, image: image === undefined ? undefined : readImage(image) };
  return against === undefined ? writeHtml(blocks, setup) : writeRedlineHtml(printed(against).blocks, blocks, setup);
}

/** The one file that was asked for. */
function printed({ workspace, files }: OpenedScope): { readonly blocks: readonly PrintedBlock[]; readonly settings: Settings } {
  const analysis = files[0] === undefined ? undefined : workspace.get(files[0].uri);
  if (analysis === undefined) throw new CannotRun('there is no file to print');
  return { blocks: printedBlocks(analysis, workspace), settings: analysis.settings };
}

/** The image as it stands in a page; fails where the file is none. */
function readImage(file: string): string {
  let address: string | undefined;
  try {
    const stat = statSync(file);
    if (stat.isFile() && stat.size <= LARGEST_IMAGE) address = imageAddress(readFileSync(file));
  } catch (error) {
    throw new CannotRun(`${file}: the image cannot be read (${reason(error)})`);
  }
  if (address === undefined) throw new CannotRun(`${file}: this is no PNG, JPEG or SVG of ${String(LARGEST_IMAGE / 1_000_000)} MB at most`);
  return address;
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
