/**
 * Reads many files of a folder one after the other, each at once: for a small file waiting for another thread takes several times as
 * long as reading it. The same is read as by `readFile` of the host, and the same left out.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { FileContent, FileReader } from '../lsp/host.js';
import { isOurs, LARGEST_FILE } from '../lsp/which-files.js';
import { codeOf, isMissing, NO_LINKS, NO_WAITING, nothing, pathOf } from './node-files.js';

export function readerOf(workspaceFolder: string): FileReader {
  const workspace = pathOf(workspaceFolder);
  let known: { readonly real: string | undefined } | undefined;
  const realWorkspace = () => (known ??= { real: workspace === undefined ? undefined : realPath(workspace) }).real;
  /** Whether a folder stands in the workspace folder with no link on the way. */
  const folders = new Map<string, boolean>();
  const standsIn = (folder: string): boolean => {
    const seen = folders.get(folder);
    if (seen !== undefined) return seen;
    const within = workspace === undefined ? '..' : path.relative(workspace, folder);
    const realFolder = within.startsWith('..') ? undefined : realPath(folder);
    const real = realWorkspace();
    const stands = real !== undefined && realFolder !== undefined && path.relative(real, realFolder) === within;
    folders.set(folder, stands);
    return stands;
  };

  const read = (uri: string): FileContent => {
    const name = pathOf(uri);
    const real = realWorkspace();
    if (name === undefined || real === undefined || !isOurs(path.basename(name)) || !standsIn(path.dirname(name))) return nothing();
    try {
      if (!lstatSync(name).isSymbolicLink()) return contentOf(name, name);
      const target = realpathSync.native(name);
      return target.startsWith(real + path.sep) ? contentOf(target, name) : nothing(`${name}: this link leads out of the folder; it is left out`);
    } catch (error) {
      return isMissing(error) ? nothing() : nothing(`${name}: the file cannot be read (${codeOf(error)})`);
    }
  };

  const stamp = (uri: string): string | undefined => {
    const name = pathOf(uri);
    const status = name === undefined || !standsIn(path.dirname(name)) ? undefined : lstatSync(name, { throwIfNoEntry: false });
    return status?.isFile() === true ? `${String(status.size)} ${String(status.mtimeMs)}` : undefined;
  };

  return { read, stamp };
}

function realPath(name: string): string | undefined {
  try {
    return realpathSync.native(name);
  } catch {
    return undefined;
  }
}

/** What is opened is judged, so that it cannot be exchanged for another in between. */
function contentOf(file: string, name: string): FileContent {
  const descriptor = openSync(file, constants.O_RDONLY | NO_LINKS | NO_WAITING);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return nothing(`${name}: this is no ordinary file; it is left out`);
    if (status.size > LARGEST_FILE) return nothing(`${name}: the file is larger than 5 MB; it is left out`);
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) read = readSync(descriptor, bytes, length, bytes.length - length, null);
    return { text: decoder.decode(bytes.subarray(0, length)) };
  } finally {
    closeSync(descriptor);
  }
}
const decoder = new TextDecoder('utf-8');
