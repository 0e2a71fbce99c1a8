// The least that a process of Node can do for such documents and the same answers: written by hand, no packages (`peers/floor`).
import { join } from 'node:path';
import { documentIn, folderIn } from '../generate/documents.mjs';
import { langium as syntax } from '../generate/langium.mjs';
import { bench } from './paths.mjs';

const floor = (name, way) => ({
  name,
  version: () => 'peers/floor',
  ...syntax,
  command: [process.execPath, join(bench, 'peers', 'floor', 'server.mjs'), way],
  diagnostics: 'publish',
  isExact: true,
  documentOf: (lines, seed) => documentIn(syntax, lines, { seed }),
  folderOf: (files) => folderIn(syntax, files),
});

/** Reads the whole text again at each edit. */
export const wholeFloor = floor('floor, whole text', '--whole');
/** Reads the lines that an edit touches, and keeps indexes. */
export const incrementalFloor = floor('floor, incremental', '--incremental');
