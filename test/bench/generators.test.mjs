// The documents that servers are measured on: what is said to be wrong in them is what is wrong in them, and what refers to what.
import assert from 'node:assert/strict';
import { CASES } from '../../bench/generate/agenda-cases.mjs';
import { agenda } from '../../bench/generate/agenda.mjs';
import { documentIn, folderIn } from '../../bench/generate/documents.mjs';
import { langium } from '../../bench/generate/langium.mjs';
import { logicalLines } from '../../bench/generate/logical.mjs';
import { markdown } from '../../bench/generate/markdown.mjs';
import { yaml } from '../../bench/generate/yaml.mjs';
import { agenda as server } from '../../bench/servers/agenda.mjs';
import { findings } from '../../out/test/support/findings.js';
import { workspaceOf } from '../../out/test/support/workspace.js';

const LINES = 3_000;
// Two lines of ten have a reference, and of these one in a hundred is broken.
const BROKEN = 6;

describe('the generated documents of the benchmark', function () {
  this.timeout(30_000);

  it('say the same in every syntax, and something else for another seed', () => {
    assert.deepEqual(logicalLines(100, { seed: 1 }), logicalLines(100, { seed: 1 }));
    assert.notDeepEqual(logicalLines(100, { seed: 1 }), logicalLines(100, { seed: 2 }));
    for (const syntax of [agenda, langium, markdown, yaml]) {
      const { expected, definitions } = documentIn(syntax, LINES);
      assert.deepEqual([expected, definitions], [BROKEN, LINES / 10]);
    }
  });

  it('have, as agendas, the findings that are counted, and one more when a reference is broken', () => {
    const generated = documentIn(agenda, LINES);
    assert.equal(countFindings(generated.text), BROKEN);
    const lines = generated.text.split('\n');
    const { line, character, removed, inserted } = generated.breaking;
    lines[line] = lines[line].slice(0, character) + inserted + lines[line].slice(character + removed.length);
    assert.equal(countFindings(lines.join('\n')), BROKEN + 1);
  });

  for (const [name, makeCase] of Object.entries(CASES)) {
    it(`have no others where something is large: ${name}`, () => {
      const { text, expected, edit } = makeCase(LINES);
      const lines = text.split('\n');
      assert.equal(countFindings(text), expected);
      assert.ok(lines.length >= LINES && lines.length < LINES * 1.5, String(lines.length));
      assert.match(lines[edit.line].slice(edit.character - 4, edit.character), /[A-Za-z ]{2}/);
    });
  }

  it('have a paragraph of 2,000 lines, 1,000 slots, and 1,000 references to one item', () => {
    const largest = (text) => Math.max(...text.split(/\n\s*\n/).map((paragraph) => paragraph.split('\n').length));
    assert.ok(largest(CASES['a paragraph of 2,000 lines'](10_000).text) >= 2_000);
    assert.equal(CASES['a timetable of 1,000 slots'](10_000).text.match(/^\d+:00-\d+:00 {2}\d+, "/gm).length, 1_000);
    const cited = CASES['a definition that 1,000 places cite'](10_000);
    const number = /^# (\d+)/.exec(cited.text.split('\n')[cited.edit.line])[1];
    assert.ok(cited.text.split(`{item ${number}}`).length - 1 >= 1_000);
  });

  it('have, in Markdown, as many links that lead nowhere as are counted', () => {
    const { text, expected } = documentIn(markdown, LINES);
    const anchors = new Set([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title.toLowerCase().replaceAll(' ', '-')));
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
    assert.equal(links.length, LINES / 5);
    assert.equal(links.filter((anchor) => !anchors.has(anchor)).length, expected);
  });

  it('have, in the language of the Langium server, as many names that nothing has as are counted', () => {
    const { text, expected } = documentIn(langium, LINES);
    const names = new Set([...text.matchAll(/^item (\w+) "/gm)].map(([, name]) => name));
    assert.equal([...text.matchAll(/" see (\w+)$/gm)].filter(([, name]) => !names.has(name)).length, expected);
  });

  it('have, in YAML, as many keys that the schema does not know', () => {
    const { text, expected } = documentIn(yaml, LINES);
    assert.equal([...text.matchAll(/^ {2}z\d: /gm)].length, expected);
  });

  it('refer, as a folder, to the hub as often as is counted, and to nothing that is not there', () => {
    const { files, hub, place, references } = folderIn(agenda, 40);
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    const own = /^@agenda (.*)$/m.exec(texts.get(hub))[1];
    assert.equal(references, 4); // files 3, 13, 23 and 33
    assert.equal([...texts.values()].join('').split(`{item 1 of ${own}}`).length - 1, references);
    assert.match(texts.get(hub).split('\n')[place.line], /^# 1\. /);
    assert.ok(!texts.get(hub).includes('{item 1}'));
    const workspace = workspaceOf(texts);
    for (const name of texts.keys()) assert.deepEqual(findings(workspace, name).filter(server.counts), [], name);
  });

  it('say so in what the server is described by', () => {
    assert.equal(server.documentOf(LINES, 42).expected, BROKEN);
  });
});

function countFindings(text) {
  return findings(workspaceOf(text), 'test.agenda').filter(server.counts).length;
}
