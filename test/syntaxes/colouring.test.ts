// What the syntax colouring gives: the annotated files beside this one, each mark under what it is about; and that the file
// which ships is the one that its sources make.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { coloured, registry, scopeNames, withoutSuffix } from './colours.js';

const FOLDER = 'test/syntaxes';
const WORKED_DOCUMENT = '../shared/seed/CAC-COSP-WG.2-2021-1.zh.agenda';

/** The roots of scope names that the TextMate manual lists and themes colour. */
const STANDARD_SCOPES = [
  'comment.line', 'constant.character.escape', 'constant.language', 'constant.numeric', 'entity.name.section', 'entity.name.type',
  'invalid.illegal', 'keyword.control', 'keyword.operator', 'keyword.other', 'markup.bold', 'markup.heading', 'markup.italic', 'markup.quote',
  'markup.underline.link', 'meta.', 'punctuation.definition', 'punctuation.section', 'punctuation.separator', 'string.other.link', 'string.quoted',
  'string.unquoted', 'support.type.property-name', 'variable.other',
];

const annotatedFiles = readdirSync(FOLDER).filter((name) => name.endsWith('.agenda'));
const testCases = annotatedFiles.map((name) => ({ name, ...parseGrammarTestCase(readFileSync(`${FOLDER}/${name}`, 'utf8')) }));

describe('the syntax colouring', function () {
  this.timeout(20_000);

  for (const testCase of testCases) {
    it(`of ${testCase.name}: ${testCase.metadata.description}`, async () => {
      const failures = await runGrammarTestCase(registry, testCase);
      assert.deepEqual(failures.map(({ line, start, end, missing, unexpected, actual }) => ({ line: line + 1, start, end, missing, unexpected, actual })), []);
    });
  }

  it('gives no scope that the annotated files do not show, and they name none that it does not give', () => {
    const assertions = testCases.flatMap((testCase) => testCase.assertions).flatMap((line) => line.scopeAssertions);
    const shown = new Set(assertions.flatMap(({ scopes }) => scopes).map(withoutSuffix));
    const denied = assertions.flatMap(({ exclude }) => exclude).map(withoutSuffix);
    const given = scopeNames();
    assert.deepEqual([...given].filter((name) => !shown.has(name) && !name.endsWith('.markdown')), []);
    assert.deepEqual([...shown, ...denied].filter((name) => !given.has(name)), []);
  });

  it('uses the standard names, so that every theme has colours for it', () => {
    assert.deepEqual([...scopeNames()].filter((name) => !STANDARD_SCOPES.some((root) => name.startsWith(root))), []);
  });

  it('ships as its sources make it', () => {
    const { status, stderr } = spawnSync(process.execPath, ['syntaxes/build.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('finds nothing wrong in the worked document (../shared; skipped where it is absent)', async function () {
    if (!existsSync(WORKED_DOCUMENT) && process.env['CI'] !== 'true') this.skip();
    const wrong = (await coloured(readFileSync(WORKED_DOCUMENT, 'utf8'))).filter(({ scopes }) => scopes.some((scope) => scope.startsWith('invalid')));
    assert.deepEqual(wrong, []);
  });
});
