// Where things of the benchmark stand, and the versions of the packages that it installs.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bench = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(bench);
/** What is made for a run and can be made again. */
export const built = join(root, 'out', 'bench');
export const fromPackages = (...path) => join(bench, 'node_modules', ...path);
export const versionOf = (name) => JSON.parse(readFileSync(fromPackages(name, 'package.json'), 'utf8')).version;
