/** What the server keeps from one session to the next, as files in the folder that the editor gives the extension. */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Storage } from '../lsp/host.js';

/** In bytes: nothing larger is read. */
const LARGEST = 500_000_000;
/** Files that are kept, those that were written last. */
const MOST_FILES = 20;

/** `folder` is a path on this machine; undefined for anything else. It need not be there. */
export function openStorage(folder: string): Storage | undefined {
  if (!path.isAbsolute(folder)) return undefined;
  return { read: (name) => read(path.join(folder, name)), write: (name, parts) => write(folder, name, parts), program: program() };
}

export function hash(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}

/** Another build of the program is another one. */
function program(): string {
  // In a bundle there is a name of its file, in a module of its own there is none.
  const file = typeof __filename === 'string' ? __filename : (process.argv[1] ?? process.execPath);
  const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
  return `1 ${String(size)} ${String(mtimeMs)}`;
}

async function read(file: string): Promise<string | undefined> {
  const status = await stat(file).catch(() => undefined);
  return status?.isFile() === true && status.size <= LARGEST ? readFile(file, 'utf8').catch(() => undefined) : undefined;
}

/** Into a file of another name first: a reader never sees half of it. */
async function write(folder: string, name: string, parts: Iterable<string>): Promise<void> {
  const temporary = path.join(folder, `${name}.${String(process.pid)}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'w');
    try {
      for (const part of parts) await file.write(part);
    } finally {
      await file.close();
    }
    await rename(temporary, path.join(folder, name));
    await forgetOldest(folder);
  } catch {
    // Without it the next session reads the files again.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('index-'));
  if (names.length <= MOST_FILES) return;
  const files = await Promise.all(names.map(async (name) => ({ name, at: (await stat(path.join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })));
  for (const { name } of files.sort((one, other) => other.at - one.at).slice(MOST_FILES)) await rm(path.join(folder, name), { force: true });
}
