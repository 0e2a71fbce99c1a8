/** Reads files for the language server that it cannot read itself: through VS Code, on whatever file system they lie. */
import { FileSystemError, FileType, workspace, type Disposable, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../server/protocol/index.js';

/** Answers what the server asks of files in the workspace folders; of others it is told nothing. */
export function answerForFiles(client: BaseLanguageClient): Disposable[] {
  const asked = (uri: string) => client.protocol2CodeConverter.asUri(uri);
  return [
    client.onRequest(protocol.READ_DIRECTORY, ({ uri }: protocol.ReadDirectoryParams) => attempt(asked(uri), readDirectory)),
    client.onRequest(protocol.READ_FILE, ({ uri, largest }: protocol.ReadFileParams) => attempt(asked(uri), (file) => readFile(file, largest))),
  ];
}

async function readDirectory(folder: Uri): Promise<protocol.ReadDirectoryResult> {
  const entries = await workspace.fs.readDirectory(folder);
  return { entries: entries.map(([name, type]) => ({ name, kind: kindOf(type) })) };
}

async function readFile(file: Uri, largest: number): Promise<protocol.ReadFileResult> {
  const { type, size } = await workspace.fs.stat(file);
  if (kindOf(type) !== 'file') return { failure: 'not-a-file' };
  if (size > largest) return { failure: 'too-large' };
  const bytes = await workspace.fs.readFile(file);
  return bytes.length > largest ? { failure: 'too-large' } : { text: new TextDecoder('utf-8').decode(bytes) };
}

/** A link is a link, whatever it leads to. */
function kindOf(type: FileType): protocol.DirectoryEntry['kind'] {
  if ((type & FileType.SymbolicLink) !== 0) return 'link';
  return type === FileType.File ? 'file' : type === FileType.Directory ? 'directory' : 'other';
}

async function attempt<Result>(uri: Uri, read: (uri: Uri) => Promise<Result>): Promise<Result | protocol.ReadFailure> {
  if (workspace.getWorkspaceFolder(uri) === undefined) return { failure: 'missing' };
  try {
    return await read(uri);
  } catch (error) {
    const reason = error instanceof FileSystemError ? error.code : 'unknown reason';
    if (['FileNotFound', 'FileNotADirectory'].includes(reason)) return { failure: 'missing' };
    return reason === 'FileIsADirectory' ? { failure: 'not-a-file' } : { failure: 'unreadable', reason };
  }
}
