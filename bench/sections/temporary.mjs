// Folders for one run, gone at its end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let all;

/** A new empty folder: a server that reads its folder must not find the documents of another session. */
export function temporaryFolder() {
  all ??= mkdtempSync(join(tmpdir(), 'agenda-bench-'));
  return mkdtempSync(join(all, 'folder-'));
}

export function removeTemporaryFolders() {
  if (all !== undefined) rmSync(all, { recursive: true, force: true });
  all = undefined;
}
