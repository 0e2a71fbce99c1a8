/** What the server needs of the platform that it runs on: files and time. `server/main` has one for Node. */

export interface Host {
  /** The files of agendas and `agenda.json`, as URIs, of a folder in a workspace folder, or of that itself, and of all folders in it. Links to folders are not followed. */
  readonly listFiles: (folder: string, workspaceFolder: string) => Promise<Listing>;
  /** Reads a file as UTF-8. A link that leads out of the workspace folder is not followed. */
  readonly readFile: (uri: string, workspaceFolder: string) => Promise<FileContent>;
  /** Makes ready to read the files of a workspace folder at once, in the order in which they are asked for. Undefined where that cannot be. */
  readonly reader?: (workspaceFolder: string) => FileReader | undefined;
  /** A fingerprint of a text; where there is none, texts are compared. */
  readonly hash?: (text: string) => string;
  /** A place to keep something from one session to the next, by the path that the client gives; undefined where there is none. */
  readonly openStorage?: (path: string) => Storage | undefined;
  /** Calls back as soon as what waits (messages that came in) has had its turn. */
  readonly schedule: (task: () => void) => void;
  /** Milliseconds from some beginning. */
  readonly now: () => number;
}

export interface Listing {
  /** There is such a folder. */
  readonly exists: boolean;
  readonly files: readonly string[];
  /** What could not be read, in an editor's words; the rest counts all the same. */
  readonly problems: readonly string[];
}

export interface FileReader {
  /** As `readFile`. */
  readonly read: (uri: string) => FileContent;
  /** What tells at a glance that a file is as it was: its size and the time of its last change. Undefined where there is no such file, or nothing tells. */
  readonly stamp: (uri: string) => string | undefined;
}

export interface Storage {
  /** Undefined where nothing is kept under that name. */
  readonly read: (name: string) => Promise<string | undefined>;
  /** Parts, one behind the other. What cannot be kept is forgotten. */
  readonly write: (name: string, parts: Iterable<string>) => Promise<void>;
  /** The program that reads and writes: another one keeps other things. */
  readonly program: string;
}

/** `problem` is undefined where there is no such file; else it says why what is there does not count. */
export type FileContent = { readonly text: string } | { readonly text: undefined; readonly problem: string | undefined };
