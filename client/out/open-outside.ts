/** Opens a page that was saved on this machine in the browser, which is the one place where it can be printed. */
import { env, UIKind, type Uri } from 'vscode';

/** Whether a file that the extension writes is on the machine that the person sits at. */
export function isOnThisMachine(file: Uri): boolean {
  return file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

export async function openOutside(file: Uri): Promise<boolean> {
  return isOnThisMachine(file) && (await env.openExternal(file));
}
