/** Reference material that lies beside a checkout for those who develop here; the project builds and passes without it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('..', 'shared');

/**
 * Tests that read `../shared`: they run where `needed` (a path in it) is there, and are skipped, saying so, where it is not.
 * With `CI=true` its absence is a failure.
 */
export function describeWithShared(title: string, needed: string, tests: () => void): void {
  if (existsSync(path.join(FOLDER, needed))) {
    describe(title, tests);
  } else {
    describe(title, () => {
      it(`needs ../shared/${needed}, which is not there`, function () {
        if (process.env['CI'] === 'true') throw new Error(`../shared/${needed} is missing`);
        this.skip();
      });
    });
  }
}

export function readShared(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/** The `.agenda` files of a folder in `../shared`, by name. */
export function sharedAgendas(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith('.agenda'));
  return new Map(names.map((name) => [name, readShared(path.join(folder, name))]));
}
