/** What the server needs of the platform that it runs on: files and time. `server/main` has one for Node. */

export interface Host {
  /** The files of agendas and `agenda.json`, as URIs, of a folder in a workspace folder, or of that itself, and of all folders in it. Links to folders are not followed. */
  readonly listFiles: (folder: string, workspaceFolder: string) => Promise<Listing>;
  /** Reads a file as UTF-8. A link that leads out of the workspace folder is not followed. */
  readonly readFile: (uri: string, workspaceFolder: string) => Promise<FileContent>;
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

/** `problem` is undefined where there is no such file; else it says why what is there does not count. */
export type FileContent = { readonly text: string } | { readonly text: undefined; readonly problem: string | undefined };
