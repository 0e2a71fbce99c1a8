/** Answers what a server asks of files, from the disk: as the extension does through VS Code. */
import { lstatSync, readdirSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { READ_DIRECTORY, READ_FILE, type DirectoryEntry, type ReadDirectoryParams, type ReadDirectoryResult, type ReadFailure, type ReadFileParams, type ReadFileResult } from '../../server/protocol/index.js';

/** Returns the URIs that were asked for so far, and goes on adding to them. */
export function answerForFiles(connection: MessageConnection): readonly string[] {
  const asked: string[] = [];
  connection.onRequest<ReadDirectoryResult, never>(READ_DIRECTORY, ({ uri }: ReadDirectoryParams) => {
    asked.push(uri);
    return attempt<ReadDirectoryResult>(() => ({ entries: readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })) }));
  });
  connection.onRequest<ReadFileResult, never>(READ_FILE, ({ uri, largest }: ReadFileParams) => {
    asked.push(uri);
    return attempt<ReadFileResult>(() => {
      const status = lstatSync(fileURLToPath(uri));
      if (kindOf(status) !== 'file') return { failure: 'not-a-file' };
      return status.size > largest ? { failure: 'too-large' } : { text: readFileSync(fileURLToPath(uri), 'utf8') };
    });
  });
  return asked;
}

function kindOf(entry: Dirent | Stats): DirectoryEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other';
}

function attempt<Result>(read: () => Result): Result | ReadFailure {
  try {
    return read();
  } catch {
    return { failure: 'missing' };
  }
}
