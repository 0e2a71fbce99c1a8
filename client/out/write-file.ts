/** Writes a file so that no half of it is ever there. */
import { Uri, workspace } from 'vscode';

/** Writes beside the file and then takes its place; a link in its place is replaced, not followed. Fails where that is not possible, and leaves nothing behind. */
export async function writeWhole(file: Uri, text: string): Promise<void> {
  const name = file.path.split('/').at(-1) ?? '';
  const temporary = Uri.joinPath(file, '..', `.${name.slice(0, 60)}.${crypto.randomUUID()}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await workspace.fs.rename(temporary, file, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => {}); // it may never have been there
    throw error;
  }
}
