/** Files that the server has no way to but its client: of virtual folders, and all of them where the server runs in a browser. */
import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { READ_DIRECTORY, READ_FILE, type ReadDirectoryParams, type ReadDirectoryResult, type ReadFileParams, type ReadFileResult, type ReadFailure } from '../protocol/index.js';
import type { FileContent, Host, Listing } from './host.js';
import { liesIn, nameOfUri, parentUri } from './uris.js';
import { DEEPEST_FOLDER, isLookedInto, isOurs, LARGEST_FILE } from './which-files.js';

export type FileHost = Pick<Host, 'listFiles' | 'readFile'>;

/** What the client can be asked. */
export interface ClientFiles {
  readonly readDirectory: (uri: string) => Promise<ReadDirectoryResult>;
  readonly readFile: (uri: string, largest: number) => Promise<ReadFileResult>;
}

/** Folders read at one time. */
const TOGETHER = 16;
/** The most folders of one listing: the file system of an extension may have any number. */
const MOST_FOLDERS = 20_000;

/** Asks over the connection. A client that knows nothing of such requests has no such files. */
export function filesOver(connection: Connection): ClientFiles {
  return {
    readDirectory: (uri) => {
      const params: ReadDirectoryParams = { uri };
      return connection.sendRequest<ReadDirectoryResult>(READ_DIRECTORY, params).catch(() => MISSING);
    },
    readFile: (uri, largest) => {
      const params: ReadFileParams = { uri, largest };
      return connection.sendRequest<ReadFileResult>(READ_FILE, params).catch(() => MISSING);
    },
  };
}
const MISSING: ReadFailure = { failure: 'missing' };

/** `host` for the files on the disk of the machine that it runs on, the client for all others. */
export function besides(host: Host, client: FileHost): Host {
  const hostOf = (workspaceFolder: string) => (workspaceFolder.startsWith('file:') ? host : client);
  return {
    ...host,
    listFiles: (folder, workspaceFolder) => hostOf(workspaceFolder).listFiles(folder, workspaceFolder),
    readFile: (uri, workspaceFolder) => hostOf(workspaceFolder).readFile(uri, workspaceFolder),
    reader: (workspaceFolder) => (workspaceFolder.startsWith('file:') ? host.reader?.(workspaceFolder) : undefined),
  };
}

/** Lists and reads by asking the client. Where a link leads to cannot be asked: no link is followed. */
export function clientFileHost(client: ClientFiles): FileHost {
  /** Folders in workspace folders that were seen to be folders, and not links to such. */
  const plain = new Set<string>();
  return { listFiles, readFile };

  async function listFiles(folder: string, workspaceFolder: string): Promise<Listing> {
    for (const known of plain) if (known === folder || liesIn(known, folder)) plain.delete(known);
    const files: string[] = [];
    const problems: string[] = [];
    let exists = false;
    let count = 0;
    let level = (await standsIn(folder, workspaceFolder)) ? [folder] : [];
    for (let depth = 0; level.length > 0 && depth <= DEEPEST_FOLDER; depth++) {
      const deeper: string[] = [];
      for (let at = 0; at < level.length; at += TOGETHER) {
        const read = await Promise.all(level.slice(at, at + TOGETHER).map(async (uri) => ({ uri, result: await client.readDirectory(askable(uri)) })));
        for (const { uri, result } of read) take(uri, result, deeper);
      }
      level = deeper;
    }
    if (count > MOST_FOLDERS) problems.push(`${nameOfUri(folder)}: there are more than 20,000 folders in it; the others are left out`);
    return { exists, files, problems };

    function take(uri: string, result: ReadDirectoryResult, deeper: string[]): void {
      if ('failure' in result) {
        if (result.failure === 'unreadable') problems.push(`${pathOf(uri)}: the folder cannot be read (${reasonOf(result)})`);
        return;
      }
      exists ||= uri === folder;
      for (const { name, kind } of result.entries) {
        const entry = childOf(uri, name);
        if (kind === 'file' && isOurs(name)) files.push(entry);
        if (kind !== 'directory' || !isLookedInto(name) || ++count > MOST_FOLDERS) continue;
        plain.add(entry);
        deeper.push(entry);
      }
    }
  }

  async function readFile(uri: string, workspaceFolder: string): Promise<FileContent> {
    if (!isOurs(nameOfUri(uri)) || !(await standsIn(parentUri(uri), workspaceFolder))) return { text: undefined, problem: undefined };
    const result = await client.readFile(uri, LARGEST_FILE);
    return 'failure' in result ? { text: undefined, problem: problemOf(uri, result) } : result;
  }

  /** Whether a folder is a workspace folder or stands in it, and no folder on the way is a link. */
  async function standsIn(folder: string, workspaceFolder: string): Promise<boolean> {
    if (folder === workspaceFolder || plain.has(folder)) return true;
    if (!liesIn(folder, workspaceFolder) || !(await standsIn(parentUri(folder), workspaceFolder))) return false;
    const beside = await client.readDirectory(askable(parentUri(folder)));
    if ('failure' in beside || !beside.entries.some(({ name, kind }) => kind === 'directory' && name === nameOfUri(folder))) return false;
    plain.add(folder);
    return true;
  }
}

/** Why a file does not count, in an editor's words; undefined where there is none. */
function problemOf(uri: string, failure: ReadFailure): string | undefined {
  switch (failure.failure) {
    case 'missing':
      return undefined;
    case 'not-a-file':
      return `${pathOf(uri)}: this is no ordinary file; it is left out`;
    case 'too-large':
      return `${pathOf(uri)}: the file is larger than 5 MB; it is left out`;
    case 'unreadable':
      return `${pathOf(uri)}: the file cannot be read (${reasonOf(failure)})`;
  }
}

const reasonOf = ({ reason }: ReadFailure) => reason ?? 'unknown reason';

const pathOf = (uri: string) => URI.parse(uri).path;

/** A folder's URI as file systems know it: that of a root has no slash at its end here. */
const askable = (folder: string) => (URI.parse(folder).path === '' ? `${folder}/` : folder);

const childOf = (folder: string, name: string) => Utils.joinPath(URI.parse(askable(folder)), name).toString();
