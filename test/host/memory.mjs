// The test extension of memfs/: a folder of the disk as one that lies on no disk, in memory.
// @ts-check
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./memfs', import.meta.url));

/** The URI of the folder. */
export const memoryFolder = 'memfs:/folder';

/**
 * The extension, to be served.
 * @param {string} folder on the disk, whose files it has
 * @returns {import('./web.mjs').Extension}
 */
export function memoryExtension(folder) {
  return { folder: source, more: { 'files.json': filesOf(folder), 'package.nls.json': '{}' } };
}

/**
 * The extension, written into a new folder on the disk. Returns the path.
 * @param {string} folder
 */
export function writeMemoryExtension(folder) {
  const path = mkdtempSync(join(tmpdir(), 'agenda-memfs-'));
  cpSync(source, path, { recursive: true });
  writeFileSync(join(path, 'files.json'), filesOf(folder));
  return path;
}

/** @param {string} folder */
function filesOf(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
  return JSON.stringify(Object.fromEntries(names.map((name) => [`/folder/${name}`, readFileSync(join(folder, name), 'utf8')])));
}
