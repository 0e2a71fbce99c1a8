/** Reads what the command line is given: files, folders with all their `.agenda` files, or standard input. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_FILE, readConfigFile } from '../../model/config-file.js';
import { Workspace } from '../../model/workspace.js';
import type { Settings } from '../../model/settings.js';
import { unknownCodes } from '../../rules/unknown-codes.js';
import { printable } from './formats/excerpt.js';

/** What cannot be read is told with this and ends the command with status 2. */
export class CannotRun extends Error {}

/** One argument's scope and those of its files that were asked for, in the order of their names. */
export interface OpenedScope {
  readonly workspace: Workspace;
  readonly files: readonly { readonly uri: string; readonly name: string }[];
  /** The names of all files of the scope as they were reached from the argument, by URI. */
  readonly names: ReadonlyMap<string, string>;
}

export const STANDARD_INPUT = '-';
const LARGEST_FILE = 50_000_000;

/** Opens paths: of a folder all files are asked for, of a file only itself, in the scope of its folder, which is read once for all of its files. */
export function openScopes(paths: readonly string[], settings: Settings): readonly OpenedScope[] {
  const groups = new Map<string, string[]>();
  for (const name of paths) {
    const isOneOfSeveral = name !== STANDARD_INPUT && !stat(name).isDirectory();
    const key = isOneOfSeveral ? path.dirname(path.normalize(name)) + path.sep : name;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].map((names) => openGroup(names, settings));
}

/** Opens one path. */
export function openScope(name: string, settings: Settings): OpenedScope {
  return openGroup([name], settings);
}

/** Standard input, a folder, or files of one folder. */
function openGroup(asked: readonly string[], settings: Settings): OpenedScope {
  const workspace = new Workspace(settings);
  const [first = '.'] = asked;
  if (first === STANDARD_INPUT) {
    const uri = 'stdin:///standard-input.agenda';
    workspace.set(uri, decode(readFileSync(0)));
    return { workspace, files: [{ uri, name: STANDARD_INPUT }], names: new Map([[uri, STANDARD_INPUT]]) };
  }
  const isFolder = stat(first).isDirectory();
  const folder = isFolder ? first : path.dirname(first);
  const found = agendaFiles(folder, isFolder);
  const names = isFolder ? found : [...new Set([...found, ...asked].map((name) => path.normalize(name)))];
  const files = names.map((name) => ({ uri: pathToFileURL(path.resolve(name)).href, name }));
  workspace.configure(settings, settingsOfFolders(path.resolve(folder), names));
  for (const { uri, name } of files) workspace.set(uri, read(name));
  const wanted = new Set(asked.map((name) => path.normalize(name)));
  return { workspace, files: isFolder ? files : files.filter(({ name }) => wanted.has(name)), names: new Map(files.map(({ uri, name }) => [uri, name])) };
}

/** The settings of the folders from the root of the file system down to the files. */
function settingsOfFolders(folder: string, names: readonly string[]): ReadonlyMap<string, Partial<Settings>> {
  const folders = new Set(names.map((name) => path.dirname(path.resolve(name))));
  for (let above = folder; path.dirname(above) !== above; above = path.dirname(above)) folders.add(above);
  const found = new Map<string, Partial<Settings>>();
  for (const at of folders) {
    const file = path.join(at, CONFIG_FILE);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue;
    const { settings, problems } = readConfigFile(read(file));
    for (const problem of [...problems, ...unknownCodes(settings)]) complain(`${file}: ${problem}`);
    found.set(`${pathToFileURL(at).href}/`, settings);
  }
  return found;
}

/** The `.agenda` files of a folder and the folders in it, sorted; hidden folders, packages and links out of the folder are left alone. */
function agendaFiles(folder: string, mustBeReadable: boolean): string[] {
  const root = realpathSync(folder);
  const files: string[] = [];
  const visit = (at: string, depth: number) => {
    for (const name of entriesOf(at, mustBeReadable && depth === 0)) {
      const file = path.join(at, name);
      const kind = lstatSync(file, { throwIfNoEntry: false });
      if (kind?.isDirectory() === true && !name.startsWith('.') && name !== 'node_modules' && depth < DEEPEST_FOLDER) visit(file, depth + 1);
      else if (name.endsWith('.agenda') && (kind?.isFile() === true || (kind?.isSymbolicLink() === true && staysWithin(root, file)))) files.push(file);
    }
  };
  visit(folder, 0);
  return files;
}
const DEEPEST_FOLDER = 32;

function entriesOf(folder: string, mustBeReadable: boolean): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (mustBeReadable) throw new CannotRun(`${folder}: the folder cannot be read (${reason(error)})`);
    complain(`${folder}: the folder cannot be read (${reason(error)}); the others are checked without it`);
    return [];
  }
}

/** Names of files cannot steer the terminal. */
function complain(message: string): void {
  process.stderr.write(`agenda: ${printable(message)}\n`);
}

function staysWithin(root: string, link: string): boolean {
  try {
    const target = realpathSync(link);
    return target.startsWith(root + path.sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}

function stat(name: string): ReturnType<typeof statSync> & object {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found === undefined) throw new CannotRun(`${name}: there is no such file or folder`);
  if (!found.isDirectory() && !found.isFile()) throw new CannotRun(`${name}: this is neither a file nor a folder`);
  return found;
}

function read(name: string): string {
  try {
    if (statSync(name).size > LARGEST_FILE) throw new CannotRun(`${name}: the file is larger than 50 MB`);
    return decode(readFileSync(name));
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${name}: the file cannot be read (${reason(error)})`);
  }
}

/** Text of UTF-8 bytes, without a byte order mark; bytes that are no UTF-8 become replacement characters. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  if (code === 'ENOENT') return 'it is no longer there';
  return typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
}
