/** The file that a document is compared with: another agenda, a file elsewhere, or the document as it was committed last. */
import { extensions, FileType, QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { anotherFile, chooseOther, lastCommit } from './words.js';

interface Choice extends QuickPickItem {
  /** Undefined where a dialog asks for it. */
  readonly uri: Uri | undefined;
}

/** Asks for it, of `files` or elsewhere; undefined if nobody chooses. */
export async function chooseOtherFile(document: Uri, files: readonly Uri[]): Promise<Uri | undefined> {
  const choice = await window.showQuickPick(choicesFor(document, files), { placeHolder: chooseOther(), matchOnDescription: true });
  if (choice === undefined) return undefined;
  if (choice.uri !== undefined) return choice.uri;
  const [file] = (await window.showOpenDialog({ canSelectMany: false, defaultUri: Uri.joinPath(document, '..') })) ?? [];
  return file;
}

/** The most that are offered. */
const MOST_FILES = 500;

async function choicesFor(document: Uri, files: readonly Uri[]): Promise<readonly Choice[]> {
  const committed = await committedVersion(document);
  const folder = Uri.joinPath(document, '..').toString();
  const near = (uri: Uri) => (Uri.joinPath(uri, '..').toString() === folder ? 0 : 1);
  const others = files.filter((uri) => uri.toString() !== document.toString());
  const sorted = others.sort((one, other) => near(one) - near(other) || one.path.localeCompare(other.path)).slice(0, MOST_FILES);
  return [
    ...(committed === undefined ? [] : [{ label: lastCommit(), uri: committed }]),
    { label: anotherFile(), uri: undefined },
    { label: '', kind: QuickPickItemKind.Separator, uri: undefined },
    ...sorted.map(fileChoice),
  ];
}

/** The name, and the folder in which it is, where that is not the workspace's own. */
function fileChoice(uri: Uri): Choice {
  const path = workspace.asRelativePath(uri);
  const nameAt = path.lastIndexOf('/') + 1;
  return { label: path.slice(nameAt), ...(nameAt > 0 && { description: path.slice(0, nameAt - 1) }), uri };
}

/** What VS Code's own extension for git offers to others, as far as it is used here. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: Uri): object | null;
    openRepository(root: Uri): Promise<object | null>;
    toGitUri(uri: Uri, ref: string): Uri;
  };
}

/** The document as it was committed last; undefined where there is no such thing. */
async function committedVersion(document: Uri): Promise<Uri | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined || document.scheme !== 'file') return undefined;
  try {
    const git = (await extension.activate()).getAPI(1);
    if ((git.getRepository(document) ?? (await git.openRepository(Uri.joinPath(document, '..')))) === null) return undefined;
    const uri = git.toGitUri(document, 'HEAD');
    return (await workspace.fs.stat(uri)).type === FileType.File ? uri : undefined;
  } catch {
    return undefined; // git is switched off, or has never seen the file
  }
}

/** The text of a file as it is saved, wherever it is; it is not opened. Undefined if it cannot be read. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
