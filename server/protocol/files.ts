/**
 * Files. The requests by which the server reads them through the client: those that are on no disk of the server's machine (a
 * virtual folder), and all of them where the server runs in a browser. The client answers for its workspace folders only.
 */

/** Request: what stands in a folder, not what stands in the folders in it. */
export const READ_DIRECTORY = 'agenda/readDirectory';
export interface ReadDirectoryParams {
  readonly uri: string;
}
export type ReadDirectoryResult = { readonly entries: readonly DirectoryEntry[] } | ReadFailure;
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** Request: the text of a file, read as UTF-8. */
export const READ_FILE = 'agenda/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** A file of more bytes is not read. */
  readonly largest: number;
}
export type ReadFileResult = { readonly text: string } | ReadFailure;

/** Why there is nothing: no such thing, not a file that can be read, a file of too many bytes, or what the file system says. */
export interface ReadFailure {
  readonly failure: 'missing' | 'not-a-file' | 'too-large' | 'unreadable';
  /** What the file system calls it: `NoPermissions`. */
  readonly reason?: string;
}

/** Request to the server: the URIs of all agendas and registries that it knows, in no order. */
export const KNOWN_FILES = 'agenda/knownFiles';
export type KnownFilesResult = readonly string[];
