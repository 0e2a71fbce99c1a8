/**
 * The fixtures of the grammar: files of cases, each a text and its tree as it must be drawn.
 * A case is a line `==== title`, the text, a line `----`, the tree. The line end before `----` is no part of the text;
 * `⟨000D⟩` stands for the character of that number.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invisible } from '../support/dump.js';

const FOLDER = 'test/grammar/fixtures';

export interface Case {
  readonly title: string;
  /** The text as the file has it. */
  readonly drawn: string;
  readonly source: string;
  readonly tree: string;
}
export interface FixtureFile {
  readonly name: string;
  readonly cases: readonly Case[];
}

export function readFixtures(): FixtureFile[] {
  return readdirSync(FOLDER).sort().map((name) => ({ name, cases: readCases(readFileSync(join(FOLDER, name), 'utf8')) }));
}

export function writeFixture({ name, cases }: FixtureFile): void {
  writeFileSync(join(FOLDER, name), cases.map(({ title, drawn, tree }) => `==== ${title}\n${drawn}\n----\n${tree}\n`).join('\n'));
}

function readCases(file: string): Case[] {
  return file.split(/^==== /mu).slice(1).map((part) => {
    const [, title = '', drawn = '', tree = ''] = /^(.*)\n([\s\S]*?)\n?^----$\n?([\s\S]*)$/mu.exec(part) ?? [];
    return { title, drawn, source: invisible(drawn), tree: tree.trimEnd() };
  });
}
