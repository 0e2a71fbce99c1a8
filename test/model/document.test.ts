/** Editing a document: whatever is typed, the document is what a fresh one of the same text would be. */
import assert from 'node:assert/strict';
import { random } from '../support/random.js';
import { createDocument, editDocument, locate, positionOf, textOf, type AgendaDocument, type Position } from '../../server/model/document.js';
import type { Unit } from '../../grammar/index.js';

const PIECES = [
  '@agenda X/COM/2031/1\n', 'language: en\n', 'title: Draft\n  agenda\n', '# 1. Opening\n', '## (a) First\n', 'status: deferred\n', 'Some text.\n', '\n', '\n\n', '- entry\n', '  goes on\n',
  '@documents\n', 'X/COM/2031/2  Note\n', 'Note (X/COM/2031/3)\n', '@schedule\n', '2031-09-01\n', '10:00-11:00  1 {^a}\n', '^a: note\n', '{item 1', '}', '// comment\n', 'x', ' ', '\r\n', '\r', '第 8/9 号决议\n', '| a | b\n', '> said\n',
];

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What can be seen of a document: each unit's text, tree, contexts and first line. */
function seen(document: AgendaDocument): unknown {
  return document.units.map((unit, index) => ({
    text: unit.text, entry: unit.entry, exit: unit.exit, index: unit.index, line: document.firstLines[index], tree: drawn(unit.tree),
  }));
}

const drawn = (tree: Unit) => JSON.stringify(tree, (key, value: unknown) => (key === 'tokenType' ? undefined : value));

describe('editing a document', () => {
  it('gives what a new document of the same text would be, after any edits', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      let text = Array.from({ length: 12 }, () => PIECES[next(PIECES.length)] ?? '').join('');
      const document = createDocument('file:///a.agenda', text);
      for (let edit = 0; edit < 15; edit++) {
        const start = next(text.length + 1);
        // An end of line is never torn apart: no editor can put the cursor inside one.
        const from = text.charAt(start - 1) === '\r' && text.charAt(start) === '\n' ? start + 1 : start;
        const end = Math.min(text.length, from + next(4) * next(12));
        const to = text.charAt(end - 1) === '\r' && text.charAt(end) === '\n' ? end + 1 : end;
        const typed = next(4) === 0 ? '' : (PIECES[next(PIECES.length)] ?? '');
        editDocument(document, { start: positionAt(text, from), end: positionAt(text, to), text: typed });
        text = text.slice(0, from) + typed + text.slice(to);
        assert.equal(textOf(document), text, `seed ${String(seed)}, edit ${String(edit)}`);
        assert.deepEqual(seen(document), seen(createDocument('file:///a.agenda', text)), `seed ${String(seed)}, edit ${String(edit)}: ${JSON.stringify(text)}`);
      }
    }
  });

  it('parses again only the unit that the edit touches, and keeps its name', () => {
    const document = createDocument('file:///a.agenda', '@agenda X/1\nlanguage: en\n\n# 1. One\n\nFirst.\n\nSecond.\n');
    const before = [...document.units];
    editDocument(document, { start: { line: 5, character: 0 }, end: { line: 5, character: 5 }, text: 'Begin' });
    const changed = document.units.map((unit, index) => unit !== before[index]);
    assert.deepEqual(changed, [false, false, true, false]);
    assert.equal(document.units[2]?.id, before[2]?.id);
  });

  it('parses on while what is left open changes', () => {
    const document = createDocument('file:///a.agenda', '@agenda X/1\n\n@documents\nX/2  Two\n\nX/3  Three\n\nText.\n');
    editDocument(document, { start: { line: 2, character: 0 }, end: { line: 2, character: 10 }, text: '' });
    assert.deepEqual(document.units.map((unit) => unit.tree.blocks.map((block) => block.kind).join(' ')), ['directive', 'paragraph', 'paragraph', 'paragraph']);
  });
});

describe('positions', () => {
  const document = createDocument('file:///a.agenda', '@agenda X/1\r\nlanguage: en\r\rText 𝄞 end\n');
  it('are told for an offset of a unit, and found again', () => {
    const unit = document.units[1];
    assert.ok(unit);
    const position = positionOf(document, unit, unit.text.indexOf('end'));
    assert.deepEqual(position, { line: 3, character: 8 });
    assert.deepEqual(locate(document, position), { index: 1, offset: unit.text.indexOf('end') });
  });
  it('beyond the end of a line, or of the text, are the nearest there is', () => {
    assert.deepEqual(locate(document, { line: 0, character: 99 }), { index: 0, offset: 11 });
    assert.deepEqual(locate(document, { line: 99, character: 0 }), { index: 1, offset: document.units[1]?.text.length });
    assert.deepEqual(locate(createDocument('file:///b.agenda', ''), { line: 3, character: 1 }), { index: 0, offset: 0 });
  });
});
