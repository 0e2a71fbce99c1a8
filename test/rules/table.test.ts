// The table of rules: each code once, with a page in the manual whose examples are right, and tests of its own.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { RULES } from '../../server/rules/index.js';
import { findings } from '../support/findings.js';
import { workspaceOf } from '../support/workspace.js';

const PAGES = 'docs/diagnostics';
const codes = RULES.map(({ code }) => code);

describe('the table of rules', () => {
  it('has each code once', () => {
    assert.deepEqual(codes, [...new Set(codes)]);
  });

  it('has a page for each code, and no other', () => {
    const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => name.slice(0, -'.md'.length));
    assert.deepEqual(pages.sort(), codes.toSorted());
  });

  it('is listed in the manual, in its order', () => {
    assert.deepEqual([...readFileSync(`${PAGES}/README.md`, 'utf8').matchAll(/^\| \[([a-z-]+)\]\(\1\.md\)/gmu)].map(([, code]) => code), codes);
  });

  for (const { code, messages } of RULES) {
    it(`has tests of ${code}`, () => {
      assert.ok(existsSync(`test/rules/${code}.test.ts`));
    });

    it(`writes the messages of ${code} as sentences of their own`, () => {
      for (const message of Object.values(messages)) assert.match(message, /^\S.*\S$/su);
    });
  }
});

describe('the pages of the manual', () => {
  for (const { code } of RULES) {
    const page = readFileSync(`${PAGES}/${code}.md`, 'utf8');

    it(`say of ${code} what it finds, how to repair and how to silence it`, () => {
      assert.deepEqual([...page.split(/^```/mu).filter((_, index) => index % 2 === 0).join('').matchAll(/^#+ .*$/gmu)].map(([heading]) => heading), [`# ${code}`, '## Wrong', '## Right', '## How to repair', '## How to silence']);
    });

    it(`show ${code} where it is found, and the same put right`, () => {
      const [, wrong = '', right = ''] = /^## Wrong\n(.*?)^## Right\n(.*?)^## How to repair/msu.exec(page) ?? [];
      assert.ok(codesFound(wrong).includes(code), 'the wrong example');
      assert.ok(!codesFound(right).includes(code), 'the right example');
    });
  }
});

/** What is found in the blocks of a section, which are the files of one folder. */
function codesFound(section: string): readonly string[] {
  const files = [...section.matchAll(/^```agenda\n(.*?)^```$/gmsu)].map(([, text = ''], index): [string, string] => [`file${String(index)}.agenda`, text]);
  const workspace = workspaceOf(new Map(files));
  return files.flatMap(([name]) => findings(workspace, name).map(({ code }) => code));
}
