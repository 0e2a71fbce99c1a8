// The blocks as data: their keys, where they are written, their languages and what their links lead to.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LinkRun, PrintedBlock, PrintedText } from '../../print/blocks.js';
import { positionOf } from '../../server/model/document.js';
import { printedBlocks } from '../../server/printing/index.js';
import { blocksOf, textLinesOf } from '../support/printed.js';
import { ONLY_FILE, workspaceOf } from '../support/workspace.js';

const EXAMPLES = new Map(readdirSync('examples').filter((name) => name.endsWith('.agenda')).map((name) => [name, readFileSync(path.join('examples', name), 'utf8')]));

describe('the blocks of the examples', () => {
  const scope = workspaceOf(EXAMPLES);
  for (const [name, analysis] of scope.analyses) {
    const blocks = printedBlocks(analysis, scope);

    it(`${name}: each has a key of its own`, () => {
      assert.equal(new Set(blocks.map(({ key }) => key)).size, blocks.length);
    });

    it(`${name}: they are as they were after a journey as JSON`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(blocks)), blocks);
    });

    it(`${name}: a word that is typed leads to where it is written`, () => {
      const units = new Map(analysis.document.units.map((unit) => [unit.id, unit.text]));
      const words = blocks.flatMap(({ content }) => textsIn(content)).flatMap((text) => beginningsOf(text, units));
      assert.ok(words.length > 20 || analysis.masthead === undefined);
      for (const { printed, written } of words) assert.equal(written, printed);
    });
  }
});

/** The first letters of each run as printed and as written; references and dates, which begin with other characters, are left out. */
function beginningsOf({ source, runs }: PrintedText, units: ReadonlyMap<number, string>): readonly { readonly printed: string; readonly written: string }[] {
  return runs.flatMap((run) => {
    if (run.kind !== 'text' || run.at === undefined || source === undefined) return [];
    const written = units.get(source.unit)?.slice(run.at, run.at + Math.min(3, run.text.length)) ?? '';
    const letters = /^\p{L}+/u.exec(written)?.[0] ?? '';
    return letters === '' ? [] : [{ printed: run.text.slice(0, letters.length), written: letters }];
  });
}

describe('blocks', () => {
  it('keep their keys and their content when lines are put in elsewhere', () => {
    const workspace = workspaceOf('@agenda\nlanguage: en\n\nIntroduction.\n\n# 1. Opening\n\nText {^1}.\n\n# 2. Lakes\n\n- one\n- two\n\n| A | B |\n\n@annex Map\n\nText.\n^1: Note.\n');
    const print = () => {
      const analysis = workspace.get(ONLY_FILE);
      assert.ok(analysis);
      return printedBlocks(analysis, workspace);
    };
    const before = print();
    workspace.edit(ONLY_FILE, [{ start: { line: 3, character: 0 }, end: { line: 3, character: 0 }, text: 'A new paragraph\nof two lines.\n\n' }]);
    const after = print();
    assert.equal(after.length, before.length + 1);
    assert.deepEqual(after.filter(({ key }) => before.some((block) => block.key === key)), before);
  });

  it('have keys of their own where words are put in that stand beside them already', () => {
    const workspace = workspaceOf('@agenda\nlanguage: en\n\nThe same.\n\nThe same.\n');
    const line = { line: 3, character: 0 };
    workspace.edit(ONLY_FILE, [{ start: line, end: line, text: 'Other words.\n\nThe same.\n\nThe same.\n\n' }]);
    const analysis = workspace.get(ONLY_FILE);
    assert.ok(analysis);
    const keys = printedBlocks(analysis, workspace).map(({ key }) => key);
    assert.equal(keys.length, 2 + 5);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('are numbered on where a paragraph comes or goes in a part before them', () => {
    const workspace = workspaceOf('@agenda\nlanguage: en\nparagraphs: numbered\n\nFirst.\n\n# 1. Opening\n\nSecond.\n\n# 2. Lakes\n\nThird.\n');
    const numbers = () => {
      const analysis = workspace.get(ONLY_FILE);
      assert.ok(analysis);
      return printedBlocks(analysis, workspace).flatMap((block) => (block.kind === 'paragraph' ? [`${block.content.number ?? ''} ${textLinesOf([block]).join('')}`] : []));
    };
    const before = numbers();
    const line = { line: 8, character: 0 };
    workspace.edit(ONLY_FILE, [{ start: line, end: line, text: 'Between.\n\n' }]);
    assert.deepEqual(numbers().map((one) => one.split(' ')[0]), ['1.', '2.', '3.', '4.']);
    workspace.edit(ONLY_FILE, [{ start: line, end: { line: 10, character: 0 }, text: '' }]);
    assert.deepEqual(numbers(), before);
  });

  it('lead back to their lines', () => {
    const source = '@agenda\nlanguage: en\n\nIntroduction.\n\n# 1. Opening\n\nText.\n- entry\n';
    const workspace = workspaceOf(source);
    const analysis = workspace.get(ONLY_FILE);
    assert.ok(analysis);
    const lines = printedBlocks(analysis, workspace).map((block) => {
      const unit = analysis.document.units.find(({ id }) => id === block.source?.unit);
      return unit === undefined || block.source === undefined ? `${block.kind} ?` : `${block.kind} ${String(positionOf(analysis.document, unit, block.source.start).line)}`;
    });
    assert.deepEqual(lines, ['masthead 0', 'title 0', 'paragraph 3', 'partHeading 0', 'listItem 5', 'partHeading 0', 'itemHeading 5', 'paragraph 7', 'entry 8']);
  });

  it('say which words are in another language than the document', () => {
    const [masthead] = blocksOf('@agenda A/76/100\nlanguage: ru\noriginal: en\n@body A\nname.en: General Assembly\n');
    assert.ok(masthead?.kind === 'masthead');
    const languages = masthead.content.lines.map(({ role, text }) => `${role} ${text.runs.map((run) => (run.kind === 'text' ? (run.lang ?? '-') : '?')).join(' ')}`);
    assert.deepEqual(languages, ['organization -', 'symbol -', 'organ en', 'distribution en', 'language en', 'original en']);
  });

  it('tell what their links lead to', () => {
    const blocks = blocksOf('@agenda A/76/100\nlanguage: fr\n# 1. Un\nText {item 1}, {A/76/101}, {LK/COM/2}, {item 2}, https://example.org, {^1} et {2030-05-06}.\n^1: Note.\n');
    const links = blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ content }) => linksIn(content));
    assert.deepEqual(links.map(({ to }) => to), [
      { kind: 'item', names: ['1'], resolved: true, href: '#item-1' },
      { kind: 'document', names: ['A/76/101'], resolved: false, href: 'https://docs.un.org/fr/A/76/101' },
      { kind: 'document', names: ['LK/COM/2'], resolved: false },
      { kind: 'item', names: ['2'], resolved: false },
      { kind: 'address', names: [], resolved: true, href: 'https://example.org' },
    ]);
  });

  it('are printed with the words that settings put in the place of the tables’ own', () => {
    const blocks = blocksOf('@agenda\nlanguage: en\n# 1. One\n', undefined, { words: { en: { words: { list: 'Items' }, punctuation: { last: ' –' } } } });
    assert.deepEqual(textLinesOf(blocks), ['Annotated provisional agenda', 'Items', '1. One –']);
  });
});

describe('bad input', () => {
  const cases: Readonly<Record<string, string>> = {
    'an empty file': '',
    'a byte order mark and CRLF': '\uFEFF@agenda\r\nlanguage: en\r\n# 1. One\r\nText\r\nand more.\r\n',
    'lone surrogates': '@agenda\nlanguage: zh\n# 1. \uD800\n\uDC00 text\n',
    'names of objects’ own properties': '@agenda __proto__\nlanguage: en\n# 1. constructor\nid: __proto__\n{^toString} {item constructor}\n@schedule\n2030-05-06\n10:00-11:00 1\n^toString: x\n',
    'deep lists': `@agenda\nlanguage: en\n${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- entry\n`).join('')}`,
    'notes that mark each other': '@agenda\nlanguage: en\nText {^a}.\n^a: See {^b}.\n^b: See {^a}.\n',
    'an unclosed brace': '@agenda\nlanguage: en\ntitle: A {^\n# 1. {item\n@schedule\n2030-05-06\n10:00 {^\n',
  };
  for (const [name, source] of Object.entries(cases)) it(name, () => assert.ok(blocksOf(source).length > 0));

  it('a long line, many items, many notes and a crowded slot take time that grows with the text only', function () {
    this.timeout(60_000);
    const many = (make: (number: number) => string, count = 10_000) => Array.from({ length: count }, (_, index) => make(index + 1)).join('');
    const sources = [
      many((number) => `item ${String(number)} of A/1/${String(number)} `),
      many((number) => `- item ${String(number)}\n`),
      many((number) => `# ${String(number)}. Title\nText {^${String(number)}}.\n^${String(number)}: Note.\n`, 2000),
      `# 1. One\n@schedule\n2030-05-06\n10:00-11:00 ${many(() => '1, ')}1\n`,
      many(() => '*a* ', 20_000),
    ];
    for (const source of sources) {
      const begin = performance.now();
      blocksOf(`@agenda\nlanguage: en\n${source}\n`);
      assert.ok(performance.now() - begin < 10_000, source.slice(0, 30));
    }
  });
});

function textsIn(content: unknown): readonly PrintedText[] {
  if (typeof content !== 'object' || content === null) return [];
  return 'runs' in content && !('kind' in content) ? [content as PrintedText] : Object.values(content).flatMap(textsIn);
}

function linksIn(content: PrintedBlock['content']): readonly LinkRun[] {
  return textsIn(content).flatMap(({ runs }) => runs.filter((run) => run.kind === 'link'));
}
