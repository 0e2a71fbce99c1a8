/** The files of the machine, for the language server in Node. */
import { constants } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import type { FileContent, Host, Listing } from '../lsp/host.js';

const LARGEST_FILE = 5_000_000;
const DEEPEST_FOLDER = 32;
const LEFT_ALONE = new Set(['node_modules']);

export const nodeHost: Host = { listFiles, readFile, schedule: (task) => void setImmediate(task), now: () => performance.now() };

async function listFiles(folder: string): Promise<Listing> {
  const root = pathOf(folder);
  const files: string[] = [];
  const problems: string[] = [];
  if (root === undefined || !(await isFolder(root))) return { exists: false, files, problems };
  const real = await realpath(root);
  const visit = async (at: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') problems.push(`${at}: the folder cannot be read (${codeOf(error)})`);
      return [];
    });
    for (const entry of entries) {
      const name = path.join(at, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !LEFT_ALONE.has(entry.name) && depth < DEEPEST_FOLDER) await visit(name, depth + 1);
      } else if (entry.name.endsWith('.agenda') && (entry.isFile() || (entry.isSymbolicLink() && (await leadsInto(real, name))))) {
        files.push(URI.file(name).toString());
      }
    }
  };
  await visit(root, 0);
  return { exists: true, files, problems };
}

/** The file is opened once, and what was opened is judged: it cannot be exchanged for another in between. */
async function readFile(uri: string, folder: string): Promise<FileContent> {
  const name = pathOf(uri);
  const root = pathOf(folder);
  if (name === undefined || root === undefined || !name.endsWith('.agenda')) return nothing();
  try {
    const link = await lstat(name);
    if (link.isSymbolicLink() && !(await leadsInto(await realpath(root), name))) return nothing(`${name}: this link leads out of the folder; it is left out`);
    if (!link.isSymbolicLink() && !link.isFile()) return nothing(`${name}: this is no ordinary file; it is left out`);
    const file = await open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const status = await file.stat();
      if (!status.isFile()) return nothing(`${name}: this is no ordinary file; it is left out`);
      if (status.size > LARGEST_FILE) return nothing(`${name}: the file is larger than 5 MB; it is left out`);
      return { text: new TextDecoder('utf-8').decode(await file.readFile()) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? nothing() : nothing(`${name}: the file cannot be read (${codeOf(error)})`);
  }
}

const nothing = (problem?: string): FileContent => ({ text: undefined, problem });

/** The path of a `file:` URI on this machine; undefined for any other. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function isFolder(name: string): Promise<boolean> {
  return (await stat(name).catch(() => undefined))?.isDirectory() === true;
}

async function leadsInto(folder: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return target?.startsWith(folder + path.sep) === true;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
}
