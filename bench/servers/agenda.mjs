// Our own server, as it is shipped in the extension.
import { join } from 'node:path';
import { agenda as syntax } from '../generate/agenda.mjs';
import { documentIn, folderIn } from '../generate/documents.mjs';
import { root } from './paths.mjs';

export const agenda = {
  name: 'agenda',
  version: () => 'this commit',
  ...syntax,
  /** With the flags that the extension starts it with. */
  command: [process.execPath, '--max-semi-space-size=4', join(root, 'dist', 'server.cjs'), '--stdio'],
  diagnostics: 'publish',
  /** The finding that the generated documents have on purpose; they have others too, which any such text has. */
  counts: ({ code }) => code === 'unknown-item',
  isExact: true,
  /** What an editor says of the place where the index of a folder is kept. */
  keeping: (folder) => ({ storagePath: folder }),
  /** The argument with which an editor says where compiled code is kept. */
  keepingCode: (folder) => `--cache=${folder}`,
  documentOf: (lines, seed) => documentIn(syntax, lines, { seed }),
  folderOf: (files) => folderIn(syntax, files),
};
