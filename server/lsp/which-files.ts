/** Which files and folders of a workspace folder the server looks at, on whatever they lie. */
import { CONFIG_FILE } from '../model/config-file.js';

/** Bytes; a larger file is left out. */
export const LARGEST_FILE = 5_000_000;
/** Folders within folders. */
export const DEEPEST_FOLDER = 32;

/** Whether a file of this name counts. */
export function isOurs(name: string): boolean {
  return name.endsWith('.agenda') || name === CONFIG_FILE;
}

/** Whether the files in a folder of this name may count: not in a hidden one, nor in other people's packages. */
export function isLookedInto(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
