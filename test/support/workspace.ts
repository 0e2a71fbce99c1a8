/** Fixtures of several files: one text in which a line `//- name.agenda` begins each file. */
import { DEFAULT_SETTINGS, type Settings } from '../../server/model/settings.js';
import { Workspace } from '../../server/model/workspace.js';

/** The name of a text's only file, where no line names it. */
export const ONLY_FILE = 'test.agenda';

/** The files of a fixture by name, in order. What stands before the first header is the file `test.agenda`. */
export function filesOf(fixture: string): ReadonlyMap<string, string> {
  const [first = '', ...rest] = fixture.split(/^\/\/- (?=\S+\.agenda$)/mu);
  const files = rest.map((text): [string, string] => {
    const name = /^\S+/u.exec(text)?.[0] ?? '';
    return [name, text.slice(name.length + 1)];
  });
  return new Map(first === '' && files.length > 0 ? files : [[ONLY_FILE, first], ...files]);
}

/** The fixture that a set of files is; a single `test.agenda` has no header. */
export function fixtureOf(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, text]) => (name === ONLY_FILE && files.size === 1 ? text : `//- ${name}\n${text}`)).join('');
}

/** A workspace with the files of a fixture, or with files by name. */
export function workspaceOf(fixture: string | ReadonlyMap<string, string>, settings: Partial<Settings> = {}): Workspace {
  const workspace = new Workspace({ ...DEFAULT_SETTINGS, ...settings });
  for (const [name, text] of typeof fixture === 'string' ? filesOf(fixture) : fixture) workspace.set(name, text);
  return workspace;
}
