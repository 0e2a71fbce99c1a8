// Conventions that hold in every file of the repository.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST_FILE = 300;
const MADE_BY_TOOLS = new Set(['.git', 'node_modules', 'out', 'dist', '.vscode-test']);
const CODE = /\.(?:ts|mjs|cjs)$/;
const TEXT = /(?:\.(?:ts|mjs|cjs|json|md|agenda|css|svg|sh|yml)|(?:^|\/)\.?\w+)$/;

/** Host names of registries and paths of single machines: nothing in the repository may depend on them. */
const FORBIDDEN = [/registry\.npmjs/, /npmmirror\./, /deb\.debian/, /\/root\//, /\/work\/(?:main|shared)/, /"resolved"\s*:\s*"https?:/];

describe('every file of the repository', () => {
  const files = filesUnder('.').filter((name) => TEXT.test(name)).map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const code = files.filter(({ name }) => CODE.test(name));

  it('is looked at', () => {
    for (const name of ['package.json', 'package-lock.json', '.npmrc', '.ci/run', 'test/tidy.test.ts', 'scripts/run.mjs']) {
      assert.ok(files.some((file) => file.name === name), name);
    }
  });

  it('begins, if it is code, with a comment that says what it is', () => {
    assert.deepEqual(namesOf(code, (text) => !/^(?:#!.*\n)?(?:\/\/ |\/\*)/.test(text)), []);
  });

  it(`has, if it is code, at most ${LONGEST_FILE} lines, tables of a language aside`, () => {
    const limited = code.filter(({ name }) => !name.startsWith('server/locales/'));
    assert.deepEqual(namesOf(limited, (text) => text.trimEnd().split('\n').length > LONGEST_FILE), []);
  });

  it('has no trailing spaces, agendas aside, and ends with a line end', () => {
    const checked = files.filter(({ name }) => !name.endsWith('.agenda'));
    assert.deepEqual(namesOf(checked, (text) => /[ \t]$/m.test(text) || !text.endsWith('\n')), []);
  });

  it('names no registry and no path of a machine', () => {
    assert.deepEqual(namesOf(files, (text) => FORBIDDEN.some((word) => word.test(text))), []);
  });
});

interface File {
  readonly name: string;
  readonly text: string;
}

function namesOf(files: readonly File[], isWrong: (text: string) => boolean): string[] {
  return files.filter(({ text }) => isWrong(text)).map(({ name }) => name);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (MADE_BY_TOOLS.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
