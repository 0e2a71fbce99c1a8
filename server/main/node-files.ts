/** What reading files in Node has in common, one by one or many at once. */
import { constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileContent } from '../lsp/host.js';

/** Windows has neither. */
export const NO_LINKS = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;
export const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

export const nothing = (problem?: string): FileContent => ({ text: undefined, problem });

/** The path of a `file:` URI on this machine; undefined for any other. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
}
