/** The files of the machine, for the language server in Node. */
import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileContent, Host, Listing } from '../lsp/host.js';
import { DEEPEST_FOLDER, isLookedInto, isOurs, LARGEST_FILE } from '../lsp/which-files.js';
import { codeOf, isMissing, NO_LINKS, NO_WAITING, nothing, pathOf } from './node-files.js';
import { readerOf } from './node-reader.js';
import { hash, openStorage } from './node-storage.js';

export const nodeHost: Host = { listFiles, readFile, reader: readerOf, hash, openStorage, schedule: (task) => void setImmediate(task), now: () => performance.now() };

async function listFiles(folder: string, workspaceFolder: string): Promise<Listing> {
  const files: string[] = [];
  const problems: string[] = [];
  const root = pathOf(folder);
  const workspace = pathOf(workspaceFolder);
  if (root === undefined || workspace === undefined || (root !== workspace && !(await standsIn(workspace, root)))) return { exists: false, files, problems };
  const real = await realpath(workspace).catch(() => workspace);
  const visit = async (at: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
      if (!isMissing(error)) problems.push(`${at}: the folder cannot be read (${codeOf(error)})`);
      return [];
    });
    for (const entry of entries) {
      const name = path.join(at, entry.name);
      if (entry.isDirectory()) {
        if (isLookedInto(entry.name) && depth < DEEPEST_FOLDER) await visit(name, depth + 1);
      } else if (isOurs(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await leadsInto(real, name))))) {
        files.push(URI.file(name).toString());
      }
    }
  };
  const exists = (await stat(root).catch(() => undefined))?.isDirectory() === true;
  if (exists) await visit(root, 0);
  return { exists, files, problems };
}

/** What was opened is judged, and it is opened where its links lead: it cannot be exchanged for another in between. */
async function readFile(uri: string, workspaceFolder: string): Promise<FileContent> {
  const name = pathOf(uri);
  const workspace = pathOf(workspaceFolder);
  if (name === undefined || workspace === undefined || !isOurs(path.basename(name))) return nothing();
  try {
    if (!(await standsIn(workspace, path.dirname(name)))) return nothing();
    const real = await realpath(name);
    if (!real.startsWith((await realpath(workspace)) + path.sep)) return nothing(`${name}: this link leads out of the folder; it is left out`);
    const file = await open(real, constants.O_RDONLY | NO_LINKS | NO_WAITING);
    try {
      const status = await file.stat();
      if (!status.isFile()) return nothing(`${name}: this is no ordinary file; it is left out`);
      if (status.size > LARGEST_FILE) return nothing(`${name}: the file is larger than 5 MB; it is left out`);
      return { text: new TextDecoder('utf-8').decode(await file.readFile()) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return isMissing(error) ? nothing() : nothing(`${name}: the file cannot be read (${codeOf(error)})`);
  }
}

/** Whether a folder stands in the workspace folder, or is it, and no folder on the way is a link. */
async function standsIn(workspace: string, folder: string): Promise<boolean> {
  const [real, realFolder] = await Promise.all([workspace, folder].map((name) => realpath(name).catch(() => undefined)));
  return real !== undefined && realFolder !== undefined && path.relative(real, realFolder) === path.relative(workspace, folder) && !path.relative(workspace, folder).startsWith('..');
}

async function leadsInto(folder: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return target?.startsWith(folder + path.sep) === true;
}
